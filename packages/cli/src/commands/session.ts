import type { CheckArguments } from '../arguments.js'
import { createChooser, type RulesetChooser } from '../choose-ruleset.js'
import type { FormatOptions } from '../formats/types.js'
import type { Io, Output } from '../io.js'
import { isJudged, type Result } from '../result.js'
import { createPaint, wantsColour } from '../terminal/paint.js'
import { safeLine } from '../terminal/safe.js'
import { wording } from '../wording.js'

/** The way to choose rulesets for this run; null, with the problems told, where the named one is broken. */
export async function chooserFor({ ruleset, lang }: CheckArguments, io: Io): Promise<RulesetChooser | null> {
  const chooser = await createChooser(ruleset, lang, io)
  if ('choose' in chooser) return chooser.choose
  for (const { path, line, column, message } of chooser.problems) {
    io.stderr.write(`${safeLine(`${path}:${line}:${column}: ${message[lang]}`)}\n`)
  }
  return null
}

/** The files to read and how: standard input is read under the name that it goes by. */
export function inputOf({ files, stdinName }: CheckArguments, io: Io): { files: readonly string[]; io: Io } {
  if (files[0] !== '-') return { files, io }
  return { files: [stdinName], io: { ...io, readFile: (_, limit) => io.readStdin(limit) } }
}

export function formatOptions({ lang, colour, ledger }: CheckArguments, io: Io, version: string): FormatOptions {
  const paint = createPaint(wantsColour(colour, io.env, io.stdout.isTTY))
  return { lang, width: widthOf(io.stdout), paint, version, ledger }
}

/** Tells in one line each what could not be judged. */
export function tellTroubles(
  results: readonly Result[],
  files: readonly string[],
  args: CheckArguments,
  io: Pick<Io, 'stderr'>,
): void {
  for (const [i, result] of results.entries()) {
    const trouble = troubleOf(result, args)
    if (trouble !== null) io.stderr.write(`${safeLine(`dabiao: ${files[i]}: ${trouble}`)}\n`)
  }
}

/** Why a file has no score, in one line; null where it has one. */
function troubleOf(result: Result, { lang }: CheckArguments): string | null {
  if (!isJudged(result)) return result.message[lang]
  const { applicable, reason } = result.assessment
  return applicable ? null : wording[lang].notApplicable(reason?.[lang] ?? '')
}

/** Columns to write for: the terminal's, as far as lines of that length are good to read. */
function widthOf({ isTTY, columns }: Output): number {
  return isTTY && columns ? Math.min(100, Math.max(60, columns)) : 80
}
