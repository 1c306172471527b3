import { type Line, type Segment, styled } from '../line.js'
import type { Ruler } from '../ruler.js'

const GAP = '  '

/** Rows of a text behind a label that stands in the first of them; `column` is the label's width. */
export function labelled(
  label: Segment,
  text: Line,
  { column, width, ruler }: { readonly column: number; readonly width: number; readonly ruler: Ruler },
): Line[] {
  const room = Math.max(4, width - column - GAP.length)
  const margin = ' '.repeat(column + GAP.length)
  return ruler
    .wrapLine(text, room)
    .map((line, index) => [
      index === 0 ? { ...label, text: `${ruler.padStart(label.text, column)}${GAP}` } : styled('dim', margin),
      ...line,
    ])
}
