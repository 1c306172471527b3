// Cells that were copied out of a sheet have tabs between them.
const BARS = ['|', '\t']

/** What parts the cells of a table's row. */
const barOf = (row: string): string => BARS.find((bar) => row.includes(bar)) ?? '｜'

/** A cell of a row: where it stands in the row's text, without the spaces around it. */
export interface Cell {
  readonly start: number
  readonly end: number
}

/** Where the cells of a row of a table stand; one where nothing parts it. A bar at either edge of the row parts nothing. */
export function placesOfCells(row: string): readonly Cell[] {
  const bar = barOf(row)
  const to = row.trimEnd().replace(/\|$/, '').length
  const cells: Cell[] = []
  let from = /^\s*\|?/.exec(row)![0].length
  for (let at = row.indexOf(bar, from); ; at = row.indexOf(bar, from)) {
    const end = at < 0 || at > to ? Math.max(from, to) : at
    const cell = row.slice(from, end)
    const start = from + cell.length - cell.trimStart().length
    cells.push({ start, end: Math.max(start, from + cell.trimEnd().length) })
    if (at < 0 || at >= to) return cells
    from = at + 1
  }
}

// | --- | :---: | of Markdown
const RULER = /^[|\s:-]+$/

/** Whether a line parts the head of a table from its rows. */
export const isRuler = (line: string): boolean => RULER.test(line)

/** The cells of a row of a table, without spaces and emphasis; one where nothing parts it. */
export const cellsOf = (row: string): readonly string[] =>
  placesOfCells(row).map(({ start, end }) => row.slice(start, end).replace(/[\s*]/g, ''))
