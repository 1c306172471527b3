import { parseArguments } from './arguments.js'
import { commands } from './commands/index.js'
import type { Io } from './io.js'
import { tell } from './tell.js'
import { isUsageError } from './usage-error.js'

declare const __VERSION__: string

/** The version of package.json, set when the program is built. */
const version = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0'

/** Runs the program with the words after its name. Gives back the exit code; see `--help` for what they mean. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const asked = parseArguments(argv, io.env)
    if (!('show' in asked)) return await commands[asked.command].run(asked, io, version)
    const { show, about, lang } = asked
    io.stdout.write(show === 'version' ? `${version}\n` : (await import('./help.js')).helpText(about, lang))
    return 0
  } catch (error) {
    if (!isUsageError(error)) throw error
    tell(error.message, io)
    return 2
  }
}
