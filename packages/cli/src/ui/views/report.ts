import { layoutOf } from '../layout.js'
import { type Line, plain, styled } from '../line.js'
import { paneOf } from '../panes/index.js'
import { windowOf } from '../panes/pane.js'
import { rulerFor } from '../ruler.js'
import { fileOf, paneNames, type State } from '../state.js'
import { reviewWording } from '../wording.js'
import { findingsView } from './findings.js'
import { partsView } from './parts.js'
import { ruleLine } from './rule-line.js'

/** One report: its parts and findings, and the pane beside or below them. */
export function reportView(state: State): Line[] {
  const { model, trouble } = fileOf(state)
  const say = reviewWording[state.lang]
  const ruler = rulerFor(state.wide)
  if (model === null) return ruler.wrap(trouble ?? say.reading, state.columns).map(plain)
  const layout = layoutOf(state)
  const { fit } = ruler
  const left = [...partsView(state, model, layout), ...findingsView(state, model, layout)]
  const pane = paneOf(state)
  const right = [
    tabsLine(state, layout.paneWidth),
    ...(pane === null ? [] : windowOf(pane, fileOf(state).paneAt, layout.paneHeight)),
  ]
  if (!layout.split) return [...left, ...right]
  const bar = styled('dim', ` ${ruler.sign('│')} `)
  return Array.from({ length: layout.bodyHeight }, (_, row) => [
    ...fit(left[row] ?? plain(''), layout.listWidth),
    bar,
    ...fit(right[row] ?? plain(''), layout.paneWidth),
  ])
}

/** The names of the panes, the shown one inverse; with the focus in it, bold. */
function tabsLine({ lang, wide, pane, focus }: State, width: number): Line {
  const say = reviewWording[lang]
  const names = paneNames.flatMap((name) => [
    name === pane
      ? { text: `[${say.panes[name]}]`, inverse: true, ...(focus === 'pane' ? { style: 'bold' as const } : {}) }
      : styled('dim', say.panes[name]),
    { text: ' ' },
  ])
  return ruleLine(names.slice(0, -1), width, rulerFor(wide))
}
