import type { Reading } from '../locate/reading.js'
import { cellsOf, placeOfCell } from '../text/table-cells.js'
import type { Passage } from '../types.js'

const NOTHING = /^(?:无|[-—/]*)$/
// 存在问题及整改措施 names more than what is to be done.
const LONGEST_NAME = 8
// A longer table lists more than the problems of an organ.
const MOST_ROWS = 100

/**
 * For each paragraph of points that is a row of a table, the cell that says something in the column whose name ends in a
 * phrase of `list`: 下步措施.
 */
export function cellsBeside(reading: Reading, points: readonly Passage[], list: string): ReadonlyMap<number, Passage> {
  const paragraphs = [...new Set(points.map(({ paragraph }) => paragraph))]
  return new Map(
    paragraphs.flatMap((paragraph) => {
      const cell = cellBeside(reading, paragraph, list)
      return cell === null ? [] : [[paragraph, cell] as const]
    }),
  )
}

function cellBeside(reading: Reading, paragraph: number, list: string): Passage | null {
  const { paragraphs } = reading.outline
  const { text } = paragraphs[paragraph]!
  const row = cellsOf(text)
  if (row.length < 2) return null
  let top = paragraph
  while (top > 0 && paragraph - top < MOST_ROWS && cellsOf(paragraphs[top - 1]!.text).length === row.length) top--
  const column = top === paragraph ? -1 : columnNamed(reading, top, list)
  return column < 0 || NOTHING.test(row[column]!) ? null : { paragraph, ...placeOfCell(text, column) }
}

/** Which column of a table a phrase of `list` names, by the row of its names; -1 for none. */
function columnNamed(reading: Reading, paragraph: number, list: string): number {
  const { text } = reading.outline.paragraphs[paragraph]!
  return cellsOf(text).findIndex((cell, i) => {
    if (cell.length > LONGEST_NAME) return false
    const name = { paragraph, ...placeOfCell(text, i) }
    return reading.hits(list, name).some(({ end }) => end === name.end)
  })
}
