import { type Line, plain } from '../line.js'
import type { Position } from '../state.js'

/** What a pane shows: blocks of rows, each broken to the pane's width when it is looked at. */
export interface Pane {
  readonly count: number
  /** At least one row. */
  readonly rows: (block: number) => readonly Line[]
  /** Where the chosen finding stands; null where the pane does not follow it. */
  readonly follow: Position | null
}

/** A pane of so many blocks, each made once. */
export function lazyPane(count: number, make: (block: number) => readonly Line[], follow?: Pane['follow']): Pane {
  const made = new Map<number, readonly Line[]>()
  const rows = (block: number): readonly Line[] => {
    const known = made.get(block)
    if (known) return known
    const lines = make(block)
    const some = lines.length > 0 ? lines : [plain('')]
    made.set(block, some)
    return some
  }
  return { count: Math.max(1, count), rows: count > 0 ? rows : () => [plain('')], follow: follow ?? null }
}

/** A pane of blocks that are there already. */
export const paneOfBlocks = (blocks: readonly (readonly Line[])[], follow?: Position | null): Pane =>
  lazyPane(blocks.length, (block) => blocks[block]!, follow ?? null)

/** The position so many rows further down (or up, below 0), as far as the pane goes. */
export function move(pane: Pane, from: Position, by: number): Position {
  let { block, row } = clamp(pane, from)
  for (let left = by; left > 0; left--) {
    if (row + 1 < pane.rows(block).length) row++
    else if (block + 1 < pane.count) [block, row] = [block + 1, 0]
    else break
  }
  for (let left = by; left < 0; left++) {
    if (row > 0) row--
    else if (block > 0) [block, row] = [block - 1, pane.rows(block - 1).length - 1]
    else break
  }
  return { block, row }
}

/** A position inside the pane. */
function clamp({ count, rows }: Pane, { block, row }: Position): Position {
  if (block >= count) return { block: count - 1, row: rows(count - 1).length - 1 }
  return { block, row: Math.min(row, rows(block).length - 1) }
}

/** The last position from which `height` rows are still full; the beginning of a pane that has fewer. */
export function lastPosition(pane: Pane, height: number): Position {
  const last = pane.count - 1
  return move(pane, { block: last, row: pane.rows(last).length - 1 }, 1 - height)
}

const isAfter = (a: Position, b: Position): boolean => a.block > b.block || (a.block === b.block && a.row > b.row)

/** A position for the first row of a screen of `height` rows: no empty rows at its end that text could fill. */
export function settled(pane: Pane, at: Position, height: number): Position {
  const last = lastPosition(pane, height)
  const inside = clamp(pane, at)
  return isAfter(inside, last) ? last : inside
}

/** The rows from a position on, at most `height` of them. */
export function windowOf(pane: Pane, from: Position, height: number): Line[] {
  const lines: Line[] = []
  let { block, row } = from
  while (lines.length < height && block < pane.count) {
    const rows = pane.rows(block)
    lines.push(...rows.slice(row, row + height - lines.length))
    block++
    row = 0
  }
  return lines
}
