import type { Hundredths, Lang } from '@dabiao/engine'
import { layoutOf } from '../layout.js'
import { isFiltered } from '../listing.js'
import type { FindingModel, ReportModel } from '../model.js'
import { type Ruler, rulerFor } from '../ruler.js'
import { chosenFinding, fileOf, type PaneName, type State } from '../state.js'
import { type ReviewWording, reviewWording } from '../wording.js'
import { detailPane } from './detail.js'
import { evidencePane } from './evidence.js'
import { ledgerPane } from './ledger.js'
import { outlinePane } from './outline.js'
import type { Pane } from './pane.js'
import { planPane } from './plan.js'
import { textPane } from './text.js'

/** What all panes need to know of the screen. */
export interface PaneContext {
  readonly lang: Lang
  readonly say: ReviewWording
  readonly ruler: Ruler
  readonly width: number
  /** Whether the pane has the whole height of the screen. */
  readonly tall: boolean
  readonly target: Hundredths
  /** Whether some findings are left out of the list. */
  readonly filtered: boolean
}

type MakePane = (model: ReportModel, one: FindingModel | null, context: PaneContext) => Pane

const panes: Readonly<Record<PaneName, MakePane>> = {
  detail: detailPane,
  text: textPane,
  outline: outlinePane,
  ledger: ledgerPane,
  evidence: evidencePane,
  plan: (model, _, context) => planPane(model, context),
}

// The last pane of each report: reducer and view ask for the same one, and a scroll does not make it anew.
const last = new WeakMap<ReportModel, { readonly key: string; readonly pane: Pane }>()

/** The pane that is shown; null where nothing was found out about the file yet. */
export function paneOf(state: State): Pane | null {
  const { model, filter } = fileOf(state)
  if (model === null) return null
  const filtered = isFiltered(filter)
  const one = chosenFinding(state)
  const { paneWidth, split: tall } = layoutOf(state)
  const key = [state.pane, one?.key, filtered, paneWidth, tall, state.wide, state.target].join(' ')
  const known = last.get(model)
  if (known?.key === key) return known.pane
  const { lang, target, wide } = state
  const context = { lang, say: reviewWording[lang], ruler: rulerFor(wide), width: paneWidth, tall, target, filtered }
  const pane = panes[state.pane](model, one, context)
  last.set(model, { key, pane })
  return pane
}
