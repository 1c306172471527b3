import { layoutOf } from '../layout.js'
import { type Line, plain, styled } from '../line.js'
import { rulerFor } from '../ruler.js'
import { sheetRows } from '../sheet-rows.js'
import type { Overlay, State } from '../state.js'
import { reviewWording } from '../wording.js'
import { ruleLine } from './rule-line.js'

/** Lines to read: a change before it is written, or a text to copy. */
export function sheetView(state: State, sheet: Extract<Overlay, { kind: 'sheet' }>): Line[] {
  const ruler = rulerFor(state.wide)
  const height = layoutOf(state).bodyHeight - 2
  const lines = sheetRows(state, sheet.lines).slice(sheet.top, sheet.top + height)
  const foot = sheet.confirm ? [styled('bold', reviewWording[state.lang].sheet.confirm)] : plain('')
  return [
    ruleLine([styled('bold', sheet.title)], state.columns, ruler),
    ...Array.from({ length: height }, (_, row) => lines[row] ?? plain('')),
    foot,
  ]
}
