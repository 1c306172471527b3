import type { Reading } from '../locate/reading.js'
import type { Passage } from '../types.js'

// 下步措施, 整改打算: what the cells of a column below it are to put right.
const REMEDIES = /^[^。；，]{0,6}(?:措施|举措|对策|打算|安排)$/
const NOTHING = /^(?:无|[-—/]*)$/
// A longer table lists more than the problems of an organ.
const MOST_ROWS = 100

/** Whether a point is a row of a table that has a column for remedies and says one in it. */
export function holdsRemedy({ outline: { paragraphs } }: Reading, { paragraph }: Passage): boolean {
  const row = cellsOf(paragraphs[paragraph]!.text)
  for (let at = paragraph - 1; at >= Math.max(0, paragraph - MOST_ROWS); at--) {
    const above = cellsOf(paragraphs[at]!.text)
    if (row.length < 2 || above.length !== row.length) return false
    const column = above.findIndex((cell) => REMEDIES.test(cell))
    if (column >= 0) return !NOTHING.test(row[column]!)
  }
  return false
}

const cellsOf = (text: string): readonly string[] =>
  text
    .replace(/^\s*\|\s?|\s?\|\s*$/g, '')
    .split(/[|｜\t]/)
    .map((cell) => cell.trim())
