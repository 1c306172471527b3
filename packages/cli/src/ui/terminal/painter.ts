/** Where the cursor is to stand, both from 0; null to hide it. */
export type Cursor = { readonly row: number; readonly column: number } | null

/** What was painted last. */
export interface Painted {
  readonly rows: readonly string[]
  readonly cursor: Cursor
}

export const blank: Painted = { rows: [], cursor: null }

/**
 * What to send so that the screen shows `next` where it shows `shown`: only the rows that differ, each from its first
 * column, in one update that the terminal shows at once. Empty where nothing differs.
 */
export function paintRows(shown: Painted, next: Painted): string {
  const changed = next.rows.flatMap((row, index) =>
    row === shown.rows[index] ? [] : [`\x1b[${index + 1};1H\x1b[0m${row}\x1b[0m`],
  )
  const moved = JSON.stringify(shown.cursor) !== JSON.stringify(next.cursor)
  if (changed.length === 0 && !moved) return ''
  const cursor = next.cursor === null ? '\x1b[?25l' : `\x1b[${next.cursor.row + 1};${next.cursor.column + 1}H\x1b[?25h`
  const hide = changed.length > 0 && shown.cursor !== null ? '\x1b[?25l' : ''
  return `\x1b[?2026h${hide}${changed.join('')}${cursor}\x1b[?2026l`
}
