import { characterWidth, takeStart, type WidthOf, widthBy } from './text-width.js'

/** Marks that may not begin a line (避头). */
const NOT_FIRST = new Set('、，。．：；？！）》〉」』】〕〗”’…—～·％‰℃,.:;?!)]}>%')
/** Marks that may not end a line (避尾). */
const NOT_LAST = new Set('（《〈「『【〔〖“‘([{<')
const DIGIT = /^[0-9０-９.％%]$/

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || NOT_FIRST.has(after) || NOT_LAST.has(before)) return false
  if (before === ' ') return true
  // A number stays with its unit: 2023年, 30余名.
  if (DIGIT.test(before)) return false
  return characterWidth(before) === 2 || characterWidth(after) === 2
}

/** Splits a text where a line may end; a piece carries the spaces behind it. */
function pieces(text: string): string[] {
  const found: string[] = []
  let piece = ''
  let before = ''
  for (const character of text) {
    if (before !== '' && mayBreak(before, character)) {
      found.push(piece)
      piece = ''
    }
    piece += character
    before = character
  }
  if (piece !== '') found.push(piece)
  return found
}

/** A last line narrower than this looks like a slip; it gets company from the line above. */
const WIDOW = 6

/**
 * Breaks a text of one paragraph into lines of at most `width` columns, by the rules of Chinese typesetting: no closing
 * mark at a line's start, no opening mark at its end, numbers and Latin words whole unless one alone is too wide.
 */
export function wrap(text: string, width: number): string[] {
  return lineRanges(text, width).map(({ start, end }) => text.slice(start, end))
}

/** Where each of the lines that `wrap` gives begins and ends in `text`. */
export function lineRanges(
  text: string,
  width: number,
  widthOf: WidthOf = characterWidth,
): { readonly start: number; readonly end: number }[] {
  const lines: string[][] = [[]]
  let used = 0
  for (const piece of pieces(text).flatMap((whole) => split(whole, width, widthOf))) {
    if (used > 0 && used + widthBy(widthOf, piece.trimEnd()) > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(piece)
    used += widthBy(widthOf, piece)
  }
  const lineWidth = (line: readonly string[]): number => widthBy(widthOf, line.join('').trimEnd())
  const [above, last] = [lines.at(-2), lines.at(-1)!]
  while (
    above !== undefined &&
    above.length > 1 &&
    lineWidth(last) < WIDOW &&
    lineWidth([above.at(-1)!, ...last]) <= width
  ) {
    last.unshift(above.pop()!)
  }
  let start = 0
  return lines.map((line) => {
    const words = line.join('')
    const range = { start, end: start + words.trimEnd().length }
    start += words.length
    return range
  })
}

/** A piece that is too wide for a line, in parts that are not. */
function split(piece: string, width: number, widthOf: WidthOf): string[] {
  const parts: string[] = []
  let rest = piece
  while (widthBy(widthOf, rest.trimEnd()) > width) {
    // Half of a surrogate pair would not print; a character wider than the line stands alone.
    const part = takeStart(rest, width, widthOf) || String.fromCodePoint(rest.codePointAt(0)!)
    parts.push(part)
    rest = rest.slice(part.length)
  }
  return [...parts, rest]
}
