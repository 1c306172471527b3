import type { Arguments } from '../arguments.js'
import { formats } from '../formats/index.js'
import type { FormatOptions } from '../formats/types.js'
import type { Io } from '../io.js'
import type { OutputTarget } from '../output-targets.js'
import type { Result } from '../result.js'
import { tell } from '../tell.js'
import { createPaint, wantsColour } from '../terminal/paint.js'
import { writeTroubleText } from '../wording.js'

/** Writes every output, made of the results unless it is written already; tells what could not be written, and gives back whether all were. */
export async function writeOutputs(
  targets: readonly OutputTarget[],
  results: readonly Result[] | string,
  { args, options, io }: { readonly args: Arguments; readonly options: FormatOptions; readonly io: Io },
): Promise<boolean> {
  let complete = true
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
    if (trouble === null) continue
    complete = false
    tell(`${file}: ${writeTroubleText(trouble)[args.lang]}`, io)
  }
  return complete
}

const FILE_WIDTH = 80
