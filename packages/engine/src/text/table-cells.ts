// Cells that were copied out of a sheet have tabs between them.
const BARS = ['|', '\t']

/** What parts the cells of a table's row. */
export const barOf = (row: string): string => BARS.find((bar) => row.includes(bar)) ?? '｜'

/** The cells of a row of a table, without spaces and emphasis; one where nothing parts it. */
export const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(barOf(row))
    .map((cell) => cell.replace(/[\s*]/g, ''))
