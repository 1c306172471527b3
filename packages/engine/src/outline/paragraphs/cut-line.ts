import type { Line } from '../lines.js'

/** A line cut in two at an offset of its text, the spaces between them left out. */
export function cutLine(line: Line, end: number): [Line, Line] {
  const { text, start, offsets, boldTo } = line
  let from = end
  while (from < text.length && /\s/.test(text[from]!)) from++
  return [
    { ...line, text: text.slice(0, end), offsets: offsets?.subarray(0, end) ?? null, boldTo: Math.min(boldTo, end) },
    {
      ...line,
      text: text.slice(from),
      start: offsets ? offsets[from]! : start + from,
      offsets: offsets?.subarray(from) ?? null,
      boldTo: Math.max(0, boldTo - from),
      apart: true,
    },
  ]
}

/** A line cut at offsets that count up, without the spaces around the cuts. */
export function cutLineAt(line: Line, cuts: readonly number[]): Line[] {
  const pieces: Line[] = []
  let rest = line
  for (const cut of cuts.toReversed()) {
    const [head, tail] = cutLine(rest, cut)
    pieces.push(tail)
    rest = { ...head, text: head.text.trimEnd() }
  }
  return [rest, ...pieces.reverse()]
}

/** Index of a line longer than `shortest` that a page was copied into, `share` of its text at least; -1 for none. */
export function pageInOneLine(lines: readonly Line[], shortest: number, share: number): number {
  const at = lines.findIndex(({ text, meta }) => !meta && text.length > shortest)
  if (at < 0) return -1
  const all = lines.reduce((sum, { text, meta }) => sum + (meta ? 0 : text.length), 0)
  return lines[at]!.text.length < all * share ? -1 : at
}
