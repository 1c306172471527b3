import type { Arguments } from '../arguments.js'
import { formats } from '../formats/index.js'
import type { Io } from '../io.js'
import { judgeFiles } from '../judge-files.js'
import { isJudged, type Result } from '../result.js'
import { chooserFor, choosingOf, formatOptions, inputOf, tellTroubles } from './session.js'

/**
 * Judges the named files in their order and writes the result. Gives back the worst exit code over all of them: 2 for
 * what could not be judged, 1 for what did not pass, else 0. Throws a UsageError for an unknown ruleset.
 */
export async function check(args: Arguments, io: Io, version: string): Promise<number> {
  const { files, io: input } = inputOf(args, io)
  const chooser = await chooserFor(args, io)
  if (!chooser) return 2
  const results = await judgeFiles(files, { choosing: choosingOf(args), choose: chooser, io: input })
  tellTroubles(results, files, args, io)
  const output = formats[args.options.format ?? 'pretty'](results, formatOptions(args, io, version))
  if (output !== '') io.stdout.write(output)
  return results.reduce((worst, result) => Math.max(worst, exitCode(result)), 0)
}

function exitCode(result: Result): number {
  if (!isJudged(result) || !result.assessment.applicable) return 2
  return result.assessment.passed ? 0 : 1
}
