import type { CheckArguments } from '../arguments.js'
import { formats } from '../formats/index.js'
import type { Io } from '../io.js'
import { judgeFiles } from '../judge-files.js'
import { isJudged, type Result } from '../result.js'
import { safeLine } from '../terminal/safe.js'
import { wording } from '../wording.js'
import { chooserFor, formatOptions, inputOf } from './session.js'

/**
 * Judges the named files in their order and writes the result. Gives back the worst exit code over all of them: 2 for
 * what could not be judged, 1 for what did not pass, else 0. Throws a UsageError for an unknown ruleset.
 */
export async function check(args: CheckArguments, io: Io, version: string): Promise<number> {
  const chooser = await chooserFor(args, io)
  if (!chooser) return 2
  const { files, io: input } = inputOf(args, io)
  const results = await judgeFiles(files, { ruleset: args.ruleset, choose: chooser, io: input })
  for (const [i, result] of results.entries()) {
    const trouble = troubleOf(result, args)
    if (trouble !== null) io.stderr.write(`${safeLine(`dabiao: ${files[i]}: ${trouble}`)}\n`)
  }
  const output = formats[args.format](results, formatOptions(args, io, version))
  if (output !== '') io.stdout.write(output)
  return results.reduce((worst, result) => Math.max(worst, exitCode(result)), 0)
}

/** Why a file has no score, in one line; null where it has one. */
function troubleOf(result: Result, { lang }: CheckArguments): string | null {
  if (!isJudged(result)) return result.message[lang]
  const { applicable, reason } = result.assessment
  return applicable ? null : wording[lang].notApplicable(reason?.[lang] ?? '')
}

function exitCode(result: Result): number {
  if (!isJudged(result) || !result.assessment.applicable) return 2
  return result.assessment.passed ? 0 : 1
}
