import type { CheckArguments } from '../arguments.js'
import { createChooser, type RulesetChooser } from '../choose-ruleset.js'
import type { FormatOptions } from '../formats/types.js'
import type { Io, Output } from '../io.js'
import { createPaint, wantsColour } from '../terminal/paint.js'
import { safeLine } from '../terminal/safe.js'

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

export function formatOptions({ lang, colour }: CheckArguments, io: Io, version: string): FormatOptions {
  const paint = createPaint(wantsColour(colour, io.env, io.stdout.isTTY))
  return { lang, width: widthOf(io.stdout), paint, version }
}

/** Columns to write for: the terminal's, as far as lines of that length are good to read. */
function widthOf({ isTTY, columns }: Output): number {
  return isTTY && columns ? Math.min(100, Math.max(60, columns)) : 80
}
