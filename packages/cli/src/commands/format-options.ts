import type { Arguments } from '../arguments.js'
import type { FormatOptions } from '../formats/types.js'
import type { Io, Output } from '../io.js'
import { createPaint, wantsColour } from '../terminal/paint.js'

/** What outputs for the terminal, or in place of it, are made by. */
export function formatOptions({ lang, colour, options }: Arguments, io: Io, version: string): FormatOptions {
  const paint = createPaint(wantsColour(colour, io.env, io.stdout.isTTY))
  return { lang, width: widthOf(io.stdout), paint, version, ledger: options.ledger ?? false, failOn: 'never' }
}

/** Columns to write for: the terminal's, as far as lines of that length are good to read. */
function widthOf({ isTTY, columns }: Output): number {
  return isTTY && columns ? Math.min(100, Math.max(60, columns)) : 80
}
