import { parseArguments } from './arguments.js'
import { check } from './commands/check.js'
import { help } from './help.js'
import type { Io } from './io.js'
import { safeLine } from './terminal/safe.js'
import { isUsageError } from './usage-error.js'

declare const __VERSION__: string

/** The version of package.json, set when the program is built. */
const version = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0'

/** Runs the program with the words after its name. Gives back the exit code; see `--help` for what they mean. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const args = parseArguments(argv, io.env)
    switch (args.command) {
      case 'help':
        io.stdout.write(help[args.lang])
        return 0
      case 'version':
        io.stdout.write(`${version}\n`)
        return 0
      case 'check':
        return await check(args, io, version)
      case 'plan':
        return await (await import('./commands/plan.js')).plan(args, io, version)
      case 'outline':
        return await (await import('./commands/outline.js')).outline(args, io, version)
    }
  } catch (error) {
    if (!isUsageError(error)) throw error
    io.stderr.write(`dabiao: ${safeLine(error.message)}\n`)
    return 2
  }
}
