// Cells that were copied out of a sheet have tabs between them.
const BARS = ['|', '\t']

/** What parts the cells of a table's row. */
const barOf = (row: string): string => BARS.find((bar) => row.includes(bar)) ?? '｜'

/** The cells of a row of a table, without spaces and emphasis; one where nothing parts it. */
export const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(barOf(row))
    .map((cell) => cell.replace(/[\s*]/g, ''))

/** Where a cell of a row stands in the row's text, without the spaces around it. */
export function placeOfCell(text: string, column: number): { readonly start: number; readonly end: number } {
  const mark = barOf(text)
  let start = /^\s*\|?/.exec(text)![0].length
  for (let i = 0; i < column; i++) start = text.indexOf(mark, start) + 1
  const bar = text.indexOf(mark, start)
  const cell = text.slice(start, bar < 0 ? text.length : bar)
  const from = start + cell.length - cell.trimStart().length
  return { start: from, end: from + cell.trim().length }
}
