import { characterWidth, takeStart, textWidth } from './text-width.js'

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
  const lines: string[][] = [[]]
  let used = 0
  for (const piece of pieces(text).flatMap((whole) => split(whole, width))) {
    if (used > 0 && used + textWidth(piece.trimEnd()) > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(piece)
    used += textWidth(piece)
  }
  const [above, last] = [lines.at(-2), lines.at(-1)!]
  while (
    above !== undefined &&
    above.length > 1 &&
    lineWidth(last) < WIDOW &&
    lineWidth([above.at(-1)!, ...last]) <= width
  ) {
    last.unshift(above.pop()!)
  }
  return lines.map((line) => line.join('').trimEnd())
}

const lineWidth = (line: readonly string[]): number => textWidth(line.join('').trimEnd())

/** A piece that is too wide for a line, in parts that are not. */
function split(piece: string, width: number): string[] {
  const parts: string[] = []
  let rest = piece
  while (textWidth(rest.trimEnd()) > width) {
    const part = takeStart(rest, width) || rest.slice(0, 1)
    parts.push(part)
    rest = rest.slice(part.length)
  }
  return [...parts, rest]
}
