import { cellsOf } from '../../text/table-cells.js'
import type { Paragraph } from '../../types.js'

/** A total of a table that differs from what its row or column adds up to. */
export interface WrongCell {
  readonly paragraph: number
  /** Which of the row's cells it is, from 0, and what stands above it; empty where the table has no head. */
  readonly column: number
  readonly head: string
  readonly total: string
  readonly found: string
}

interface Row {
  readonly paragraph: number
  readonly cells: readonly string[]
}

const TOTAL = /^(?:合计|总计|共计|总数|小计|累计|合计数|全年合计|总计数)(?:[(（].{0,6}[)）])?$/
const NO_SUM = /率|比|平均|人均|增|降|幅|序号|编号|用时|时限|工作日|排名|得分|备注|均|次序|年龄|%|％|天数/

const BAR = /[|\t]/

/** Judges every table of a report: its rows are paragraphs with ` | ` or tabs between the cells. */
export function wrongCells(paragraphs: readonly Paragraph[]): readonly WrongCell[] {
  const tables: Row[][] = []
  let last = -2
  for (const [paragraph, { text, role }] of paragraphs.entries()) {
    if (!BAR.test(text) || role === 'furniture') continue
    const cells = cellsOf(text)
    if (cells.length < 2) continue
    if (last !== paragraph - 1) tables.push([])
    last = paragraph
    if (!cells.every((cell) => /^:?-+:?$/.test(cell))) tables.at(-1)!.push({ paragraph, cells })
  }
  return tables.flatMap((table) => (table.length < 3 ? [] : [...wrongTotalRow(table), ...wrongTotalColumn(table)]))
}

/** Value of a cell that holds a number alone; 0 for one that is empty or a dash; null for any other. */
function numberIn(cell: string | undefined): number | null {
  if (cell === undefined) return null
  if (/^(?:[-—–/－]*|无)$/.test(cell)) return 0
  const plain = cell.normalize('NFKC')
  return /^\d{1,3}(?:,\d{3}){0,4}(?:\.\d{1,6})?$|^\d{1,12}(?:\.\d{1,6})?$/.test(plain)
    ? Number(plain.replaceAll(',', ''))
    : null
}

const isSame = (a: number, b: number, count: number): boolean =>
  Math.abs(a - b) <= (Number.isInteger(a) && Number.isInteger(b) ? 1e-6 : 0.006 * count)

const add = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)

/** The number that a cell gives; null where it has none, or more than a number. */
const statedIn = (cell: string): number | null => (/\d/.test(cell) ? numberIn(cell) : null)

/** A cell that gives a total, and what it adds up to. */
interface Summed {
  readonly paragraph: number
  readonly column: number
  readonly cell: string
  readonly sum: number
  readonly right: boolean
}

/** The row 合计 under (or over) the rows that it adds up. */
function wrongTotalRow(table: readonly Row[]): WrongCell[] {
  const [header, ...rows] = table as [Row, ...Row[]]
  const totals = rows.filter(({ cells }) => TOTAL.test(cells[0]!) || TOTAL.test(cells[1] ?? ''))
  const total = totals.find(({ cells }) => !cells.includes('小计'))
  // Subtotals and rows of which only some are counted leave more than one way to add up.
  if (totals.length !== 1 || !total || rows.some(({ cells }) => /其中|小计/.test(cells.join('')))) return []
  const others = rows.filter((row) => row !== total && row.cells.length === total.cells.length)
  if (others.length < 2 || others.length < rows.length - 1) return []
  const at = rows.indexOf(total)
  if (at !== 0 && at !== rows.length - 1) return []
  const { paragraph } = total
  const summed = total.cells.flatMap((cell, column): Summed[] => {
    const stated = statedIn(cell)
    const sum = add(others.map(({ cells }) => numberIn(cells[column])))
    const isSummed = !NO_SUM.test(header.cells[column] ?? '') && others.some(({ cells }) => /\d/.test(cells[column]!))
    return stated === null || sum === null || !isSummed
      ? []
      : [{ paragraph, column, cell, sum, right: isSame(stated, sum, others.length) }]
  })
  return plainlyWrong(summed, header)
}

/** The column 合计 beside the columns that it adds up. */
function wrongTotalColumn(table: readonly Row[]): WrongCell[] {
  const [header, ...rows] = table as [Row, ...Row[]]
  const columns = header.cells.flatMap((cell, column) => (TOTAL.test(cell) ? [column] : []))
  const [column] = columns
  if (columns.length !== 1 || column === undefined || header.cells.some((cell) => /其中|小计/.test(cell))) return []
  if (column !== header.cells.length - 1 && column !== 1) return []
  const others = header.cells.flatMap((cell, other) =>
    other !== column && other > 0 && !NO_SUM.test(cell) ? [other] : [],
  )
  if (others.length < 2) return []
  const summed = rows.flatMap(({ paragraph, cells }): Summed[] => {
    const cell = cells[column]!
    const stated = cells.length === header.cells.length ? statedIn(cell) : null
    const sum = add(others.map((other) => numberIn(cells[other])))
    if (stated === null || sum === null) return []
    return [{ paragraph, column, cell, sum, right: isSame(stated, sum, others.length) }]
  })
  return summed.some(({ right }) => right) ? plainlyWrong(summed, header) : []
}

/** Where most totals are right, those that are not; a single one that is far off counts something else. */
function plainlyWrong(all: readonly Summed[], header: Row): WrongCell[] {
  const off = all.filter(({ right }) => !right)
  const isClear =
    off.length < all.length
      ? off.length * 2 <= all.length
      : off.length === 1 && off.every(({ cell, sum }) => Math.abs(numberIn(cell)! - sum) <= 0.3 * sum)
  if (!isClear) return []
  return off.map(({ paragraph, column, cell, sum }) => ({
    paragraph,
    column,
    head: nameOf(header.cells[column]),
    total: cell,
    found: String(Number(sum.toFixed(4))),
  }))
}

// A table without a head begins with figures.
const nameOf = (head: string | undefined): string => (head === undefined || numberIn(head) !== null ? '' : head)
