import type { Reading } from '../locate/reading.js'
import { cellsOf } from '../text/table-cells.js'
import type { Passage } from '../types.js'

// 下步措施, 整改打算: what the cells of a column below it are to put right.
const REMEDIES = /^[^。；，]{0,6}(?:措施|举措|对策|打算|安排)$/
const NOTHING = /^(?:无|[-—/]*)$/
// A longer table lists more than the problems of an organ.
const MOST_ROWS = 100

/** The paragraphs of points that are rows of a table which has a column for remedies and says one in it. */
export const withRemedies = (reading: Reading, points: readonly Passage[]): ReadonlySet<number> =>
  new Set([...new Set(points.map(({ paragraph }) => paragraph))].filter((paragraph) => holdsRemedy(reading, paragraph)))

function holdsRemedy({ outline: { paragraphs } }: Reading, paragraph: number): boolean {
  const row = cellsOf(paragraphs[paragraph]!.text)
  if (row.length < 2) return false
  let top = paragraph
  while (top > 0 && paragraph - top < MOST_ROWS && cellsOf(paragraphs[top - 1]!.text).length === row.length) top--
  const column = cellsOf(paragraphs[top]!.text).findIndex((cell) => REMEDIES.test(cell))
  return top < paragraph && column >= 0 && !NOTHING.test(row[column]!)
}
