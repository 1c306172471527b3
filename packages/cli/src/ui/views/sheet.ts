import type { Style } from '../../terminal/paint.js'
import { layoutOf } from '../layout.js'
import { type Line, plain, styled } from '../line.js'
import { rulerFor } from '../ruler.js'
import type { Overlay, SheetLine, State } from '../state.js'
import { reviewWording } from '../wording.js'
import { ruleLine } from './rule-line.js'

const styles: Readonly<Record<SheetLine['tone'], Style | null>> = { plain: null, old: 'bad', new: 'good', dim: 'dim' }

/** Lines to read: a change before it is written, or a text to copy. */
export function sheetView(state: State, sheet: Extract<Overlay, { kind: 'sheet' }>): Line[] {
  const ruler = rulerFor(state.wide)
  const height = layoutOf(state).bodyHeight - 2
  const lines = sheet.lines
    .flatMap(({ text, tone }): Line[] => {
      const style = styles[tone]
      return ruler.wrap(text, state.columns).map((row) => (style === null ? plain(row) : [styled(style, row)]))
    })
    .slice(sheet.top, sheet.top + height)
  const foot = sheet.confirm ? [styled('bold', reviewWording[state.lang].sheet.confirm)] : plain('')
  return [
    ruleLine([styled('bold', sheet.title)], state.columns, ruler),
    ...Array.from({ length: height }, (_, row) => lines[row] ?? plain('')),
    foot,
  ]
}
