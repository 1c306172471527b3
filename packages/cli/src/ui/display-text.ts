import { lineStarts } from '@dabiao/engine/text'
import type { Line, Segment } from './line.js'
import { screenText } from './screen-text.js'

/** A piece of a source line that is shown and broken by itself; most lines are one piece. */
interface Piece {
  /** From 1. */
  readonly line: number
  /** Offsets in the source's text. */
  readonly from: number
  readonly to: number
}

/** The text of a report in pieces short enough to be broken into rows one at a time. */
export interface DisplayText {
  readonly source: string
  readonly pieces: readonly Piece[]
  /** Offsets at which the lines of the source begin. */
  readonly starts: readonly number[]
}

/** A run of characters of the source that is to be marked. */
export interface Spot {
  readonly from: number
  readonly to: number
}

/** Longer lines (a report all in one) are shown in pieces: to break a megabyte takes too long. */
const LONGEST_PIECE = 1200

/** Cuts a text for display; like the places of the engine, by line feeds alone. */
export function displayText(source: string): DisplayText {
  const starts = lineStarts(source)
  const pieces = starts.flatMap((start, index): Piece[] => {
    const end = Math.max(start, (starts[index + 1] ?? source.length + 1) - 1)
    return cuts(source, start, end).map(([from, to]) => ({ line: index + 1, from, to }))
  })
  // What follows the last line break is no line.
  if (pieces.length > 1 && pieces.at(-1)!.from === source.length) pieces.pop()
  return { source, pieces, starts }
}

function cuts(source: string, start: number, end: number): [number, number][] {
  const found: [number, number][] = []
  let from = start
  while (end - from > LONGEST_PIECE) {
    // Not between the halves of a surrogate pair.
    const to = from + LONGEST_PIECE - (/[\ud800-\udbff]/.test(source[from + LONGEST_PIECE - 1]!) ? 1 : 0)
    found.push([from, to])
    from = to
  }
  return [...found, [from, end]]
}

/** The offsets of a place. */
export function spotOf(
  { starts, source }: DisplayText,
  place: { readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number },
): Spot {
  const offset = (line: number, column: number): number =>
    Math.min((starts[line - 1] ?? source.length) + column - 1, source.length)
  return { from: offset(place.line, place.column), to: offset(place.endLine, place.endColumn) }
}

/** Index of the piece in which an offset stands. */
export function pieceAt({ pieces }: DisplayText, offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.from <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The words of a piece, with the spot marked as far as it stands in it; an empty spot is shown as a caret. */
export function pieceLine({ source, pieces }: DisplayText, index: number, spot: Spot | null): Line {
  const { from, to } = pieces[index]!
  // The spaces between a passage and the words beside it are the text's own: `## 一、`.
  const words = (start: number, end: number): string => {
    const part = source.slice(start, end)
    const shown = screenText(part)
    if (shown === '') return /^[^\S\n]/.test(part) ? ' ' : ''
    return `${/^[^\S\n]/.test(part) ? ' ' : ''}${shown.trim()}${/[^\S\n]$/.test(part) ? ' ' : ''}`
  }
  if (spot === null || spot.to < from || spot.from > to || (spot.from === to && spot.to > to))
    return [{ text: words(from, to).trim() }]
  const start = Math.max(from, spot.from)
  const end = Math.min(to, spot.to)
  const marked: Segment =
    start === end
      ? { text: spot.from === spot.to ? '^' : '', style: 'bold', inverse: true }
      : { text: words(start, end), inverse: true }
  return [{ text: words(from, start).trimStart() }, marked, { text: words(end, to).trimEnd() }]
}
