import type { Arguments } from '../../arguments.js'
import { tracedJson, tracedLines } from '../../formats/ruleset/traced.js'
import type { Io } from '../../io.js'
import { createLibrary, openRuleset } from '../../ruleset-library.js'
import { tellProblems } from '../../tell.js'
import { UsageError } from '../../usage-error.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { wording } from '../../wording.js'
import { formatOptions } from '../format-options.js'

/** Shows a ruleset merged with its parents, with the line that each value comes from. Gives back 2 where it is broken. */
export async function show(args: Arguments, io: Io, version: string): Promise<number> {
  const { words, lang, options } = args
  const [named, ...rest] = words
  if (named === undefined) throw new UsageError(rulesetWording[lang].noRuleset('ruleset show'))
  if (rest[0] !== undefined) throw new UsageError(wording[lang].usage.noWords(`ruleset show ${named}`, rest[0]))
  const traced = createLibrary(io).trace(openRuleset(named, lang, io))
  if ('problems' in traced) {
    return tellProblems(traced, args, io)
  }
  const format = formatOptions(args, io, version)
  io.stdout.write(
    options.format === 'json' ? tracedJson(traced, version) : `${tracedLines(traced, format).join('\n')}\n`,
  )
  return 0
}
