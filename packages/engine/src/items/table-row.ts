import type { Reading } from '../locate/reading.js'
import { cellsOf, isRuler, placesOfCells } from '../text/table-cells.js'
import type { Outline, PartId, Passage } from '../types.js'

const NOTHING = /^(?:无|[-—/]*)$/
// 存在问题及整改措施 names more than what is to be done.
const LONGEST_NAME = 8
// A longer table lists more than the problems of an organ.
const MOST_ROWS = 100
// A wider one is no table of problems, and takes long to read.
const LONGEST_ROW = 5000

/**
 * For each paragraph of points that is a row of a table, the cell that says something in the column whose name ends in a
 * phrase of `list`: 下步措施.
 */
export function cellsBeside(reading: Reading, points: readonly Passage[], list: string): ReadonlyMap<number, Passage> {
  const found = new Map<number, Passage>()
  // Rows of one table, which have as many cells, have one top.
  let top = -1
  let column = -1
  let last = { paragraph: -2, cells: 0 }
  for (const paragraph of new Set(points.map((point) => point.paragraph))) {
    const { text } = reading.outline.paragraphs[paragraph]!
    const row = text.length > LONGEST_ROW ? [] : cellsOf(text)
    if (row.length < 2) continue
    if (paragraph !== last.paragraph + 1 || row.length !== last.cells) {
      top = topOf(reading, paragraph, row.length)
      column = columnNamed(reading, top, list)
    }
    last = { paragraph, cells: row.length }
    if (top < paragraph && column >= 0 && !NOTHING.test(row[column]!))
      found.set(paragraph, { paragraph, ...placesOfCells(text)[column]! })
  }
  return found
}

// What stands at the head of the column of points.
const OF_PROBLEMS =
  /^(?:存在的?)?(?:主要|具体)?(?:问题|不足|短板|差距|困难)(?:[和与及、](?:问题|不足|短板|困难))?(?:表现|描述)?$/
const OF_PLANS = /^(?:主要|重点|具体)?(?:工作)?(?:任务|安排|措施|举措|事项|内容)(?:名称|内容)?$/

/** The rows of a table of the part's points whose first column counts them from one, each from its second cell on. */
export function numberedRows(
  { outline: { paragraphs } }: Reading,
  part: PartId,
  body: readonly Passage[],
): readonly Passage[] {
  const names = part === 'shortcomings' ? OF_PROBLEMS : OF_PLANS
  const rows: Passage[] = []
  let cells = 0
  for (const { paragraph } of body) {
    const { text } = paragraphs[paragraph]!
    const row = text.length > LONGEST_ROW ? [] : placesOfCells(text)
    const [first, second] = row
    if (!first || !second || text.slice(first.start, first.end) !== String(rows.length + 1)) continue
    const isNext =
      rows.length === 0
        ? namesAbove(paragraphs, paragraph).some((name) => names.test(name))
        : row.length === cells && paragraph === rows.at(-1)!.paragraph + 1
    if (!isNext) break
    cells = row.length
    rows.push({ paragraph, start: second.start, end: row.at(-1)!.end })
  }
  return rows
}

/** The cells of the row right above one. */
function namesAbove(paragraphs: Outline['paragraphs'], row: number): readonly string[] {
  const above = paragraphs[row - 1]?.text ?? ''
  return cellsOf(isRuler(above) ? (paragraphs[row - 2]?.text ?? '') : above)
}

/** The first paragraph of the table of so many columns that a row is of. */
function topOf({ outline: { paragraphs } }: Reading, row: number, columns: number): number {
  let top = row
  while (top > 0 && row - top < MOST_ROWS && cellsOf(paragraphs[top - 1]!.text).length === columns) top--
  return top
}

/** Which column of a table a phrase of `list` names, by the row of its names; -1 for none. */
function columnNamed(reading: Reading, paragraph: number, list: string): number {
  const { text } = reading.outline.paragraphs[paragraph]!
  return placesOfCells(text).findIndex(
    ({ start, end }) =>
      end - start <= LONGEST_NAME && reading.hits(list, { paragraph, start, end }).some((hit) => hit.end === end),
  )
}
