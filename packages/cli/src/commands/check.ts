import type { CheckArguments } from '../arguments.js'
import { createChooser } from '../choose-ruleset.js'
import { formats } from '../formats/index.js'
import type { Io, Output } from '../io.js'
import { judgeFiles } from '../judge-files.js'
import { isJudged, type Result } from '../result.js'
import { createPaint, wantsColour } from '../terminal/paint.js'
import { safeLine } from '../terminal/safe.js'
import { wording } from '../wording.js'

/**
 * Judges the named files in their order and writes the result. Gives back the worst exit code over all of them: 2 for
 * what could not be judged, 1 for what did not pass, else 0. Throws a UsageError for an unknown ruleset.
 */
export async function check(args: CheckArguments, io: Io, version: string): Promise<number> {
  const { lang } = args
  const chooser = await createChooser(args.ruleset, lang, io)
  if ('problems' in chooser) {
    for (const { path, line, column, message } of chooser.problems) {
      io.stderr.write(`${safeLine(`${path}:${line}:${column}: ${message[lang]}`)}\n`)
    }
    return 2
  }
  const results = await judgeFiles(args.files, { ruleset: args.ruleset, choose: chooser.choose, io })
  for (const [i, result] of results.entries()) {
    const trouble = troubleOf(result, args)
    if (trouble !== null) io.stderr.write(`${safeLine(`dabiao: ${args.files[i]}: ${trouble}`)}\n`)
  }
  const paint = createPaint(wantsColour(args.colour, io.env, io.stdout.isTTY))
  const output = formats[args.format](results, { lang, width: widthOf(io.stdout), paint, version })
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

/** Columns to write for: the terminal's, as far as lines of that length are good to read. */
function widthOf({ isTTY, columns }: Output): number {
  return isTTY && columns ? Math.min(100, Math.max(60, columns)) : 80
}
