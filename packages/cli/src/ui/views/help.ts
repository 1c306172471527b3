import { helpLines } from '../help-lines.js'
import { layoutOf } from '../layout.js'
import { type Line, plain, styled } from '../line.js'
import { editorOf } from '../line-editor.js'
import { rulerFor } from '../ruler.js'
import type { Overlay, State } from '../state.js'
import type { Cursor } from '../terminal/painter.js'
import { reviewWording } from '../wording.js'
import { typedLine } from './typed-line.js'

type Help = Extract<Overlay, { kind: 'help' }>

/** The table of keys with its search line. */
export function helpView(state: State, help: Help): Line[] {
  const say = reviewWording[state.lang]
  const { bodyHeight } = layoutOf(state)
  const lines = helpLines(state, help.query).slice(help.top, help.top + bodyHeight - 1)
  const search: Line = [styled('bold', say.help.search), ...plain(typed(state, help).text)]
  return [search, ...(lines.length > 0 ? lines : [plain(`  ${say.help.none}`)])]
}

export function helpCursor(state: State, help: Help): Cursor {
  const prompt = rulerFor(state.wide).width(reviewWording[state.lang].help.search)
  return { row: 1, column: Math.min(state.columns - 1, prompt + typed(state, help).column) }
}

function typed(state: State, { query }: Help) {
  const ruler = rulerFor(state.wide)
  return typedLine(editorOf(query), state.columns - ruler.width(reviewWording[state.lang].help.search) - 1, ruler)
}
