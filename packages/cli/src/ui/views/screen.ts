import { layoutOf } from '../layout.js'
import { type Line, plain } from '../line.js'
import { rulerFor } from '../ruler.js'
import type { State } from '../state.js'
import type { Cursor } from '../terminal/painter.js'
import { reviewWording } from '../wording.js'
import { filesView } from './files.js'
import { filterCursor, footerLines } from './footer.js'
import { formCursor, formView } from './form.js'
import { headerLine } from './header.js'
import { helpCursor, helpView } from './help.js'
import { reportView } from './report.js'
import { sheetView } from './sheet.js'

/** What the whole screen shows: as many lines as it has rows, each exactly as wide as it is. */
export function screenLines(state: State): Line[] {
  const { columns, rows, lang } = state
  const { fit, wrap } = rulerFor(state.wide)
  const { tooSmall, bodyHeight } = layoutOf(state)
  if (tooSmall) {
    const lines = wrap(reviewWording[lang].tooSmall, columns).map(plain)
    return filled(lines, rows).map((line) => fit(line, columns))
  }
  const foot = footerLines(state)
  const body = filled(bodyOf(state), bodyHeight + 1 - foot.length)
  return [headerLine(state), ...body, ...foot].map((line) => fit(line, columns))
}

/** Where the cursor blinks: in the answer that is typed; null elsewhere. */
export function cursorOf(state: State): Cursor {
  if (layoutOf(state).tooSmall) return null
  switch (state.overlay?.kind) {
    case 'filter':
      return filterCursor(state, state.overlay)
    case 'form':
      return formCursor(state, state.overlay)
    case 'help':
      return helpCursor(state, state.overlay)
    default:
      return null
  }
}

function bodyOf(state: State): Line[] {
  const { overlay } = state
  if (overlay?.kind === 'help') return helpView(state, overlay)
  if (overlay?.kind === 'sheet') return sheetView(state, overlay)
  if (overlay?.kind === 'form') return formView(state, overlay)
  return state.place === 'files' ? filesView(state) : reportView(state)
}

/** Exactly so many lines. */
const filled = (lines: readonly Line[], height: number): Line[] =>
  Array.from({ length: height }, (_, index) => lines[index] ?? plain(''))
