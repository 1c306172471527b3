import type { Lang } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import { formats } from '../formats/index.js'
import { shownPoints } from '../formats/shown-points.js'
import type { FormatOptions } from '../formats/types.js'
import { countsText, verdictText } from '../formats/verdict-text.js'
import type { Io } from '../io.js'
import type { OutputTarget } from '../output-targets.js'
import { isScored, type Result } from '../result.js'
import { tell, tellDone } from '../tell.js'
import { createPaint, wantsColour } from '../terminal/paint.js'
import { wording, writeTroubleText } from '../wording.js'

/**
 * Writes every output, made of the results unless it is written already; tells what was written and what could not be, and
 * gives back whether all were.
 */
export async function writeOutputs(
  targets: readonly OutputTarget[],
  results: readonly Result[] | string,
  { args, options, io }: { readonly args: Arguments; readonly options: FormatOptions; readonly io: Io },
): Promise<boolean> {
  const written: string[] = []
  for (const { format, file } of targets) {
    const make = typeof results === 'string' ? null : await formats[format]()
    const contentFor = (how: FormatOptions) => (typeof results === 'string' ? results : make!(results, how))
    if (file === null) {
      const output = contentFor(options)
      if (output.length > 0) io.stdout.write(output)
      continue
    }
    // The width and the colours of a terminal are no matter of a file's.
    const paint = createPaint(wantsColour(args.colour, {}, false))
    const trouble = io.writeFile(file, contentFor({ ...options, width: FILE_WIDTH, paint }))
    if (trouble === null) written.push(file)
    else tell(`${file}: ${writeTroubleText(trouble)[args.lang]}`, io)
  }
  const filed = targets.flatMap(({ file }) => file ?? [])
  // Where nothing is shown, a run that did its work would look like one that did nothing.
  if (filed.length === targets.length && written.length > 0 && !args.options.quiet) {
    tellDone(wording[args.lang].gate.written(written), io)
    if (typeof results !== 'string') tellDone(verdictLine(results, args.lang), io)
  }
  return written.length === filed.length
}

/** What came of it all, in one line. */
function verdictLine(results: readonly Result[], lang: Lang): string {
  const [one] = results
  if (one === undefined || results.length > 1 || !isScored(one)) return countsText(results, lang)
  const { path, score, grade } = one.assessment
  const words = [wording[lang].heading.score(shownPoints(score ?? 0)), grade ?? '', verdictText(one, lang)]
  return `${path}  ${words.filter((word) => word !== '').join('  ')}`
}

const FILE_WIDTH = 80
