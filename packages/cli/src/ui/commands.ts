import { whyNotAttested, whyNotWaived } from './attestable.js'
import { findingText } from './finding-text.js'
import { openForm } from './forms.js'
import type { Command } from './keys.js'
import { layoutOf } from './layout.js'
import { editorOf } from './line-editor.js'
import { type FilesSort, type Filter, isFiltered, noFilter, type Sort } from './listing.js'
import type { FindingModel } from './model.js'
import { paneOf } from './panes/index.js'
import { lastPosition, move } from './panes/pane.js'
import {
  chosenFinding,
  type Effect,
  type FileState,
  fileOf,
  filesThere,
  listed,
  listedFiles,
  paneNames,
  type State,
  top,
  withFile,
} from './state.js'
import { reviewWording } from './wording.js'

export type Step = readonly [State, readonly Effect[]]

const stay = (state: State, ...effects: Effect[]): Step => [state, effects]

const told = (state: State, text: string): Step => stay({ ...state, note: { text, tone: 'note' } })

/** What each command does outside of questions and sheets. */
export const commands: Readonly<Record<Command, (state: State, key: string) => Step>> = {
  quit: (state) => stay(state, { type: 'quit', code: 0 }),
  interrupt: (state) => stay(state, { type: 'quit', code: 130 }),
  suspend: (state) => stay(state, { type: 'suspend' }),
  repaint: (state) => stay(state, { type: 'repaint' }),
  help: (state) => stay({ ...state, overlay: { kind: 'help', query: '', top: 0 } }),
  back,
  open: (state) =>
    state.place === 'files'
      ? onFile(state, () => stay({ ...state, place: 'report', focus: 'list' }))
      : stay({ ...state, focus: 'pane' }),
  'other-side': (state) => stay({ ...state, focus: state.focus === 'list' ? 'pane' : 'list' }),
  down: (state) => stay(step(state, 1)),
  up: (state) => stay(step(state, -1)),
  'half-down': (state) => stay(step(state, Math.ceil(pageOf(state) / 2))),
  'half-up': (state) => stay(step(state, -Math.ceil(pageOf(state) / 2))),
  'page-down': (state) => stay(step(state, pageOf(state))),
  'page-up': (state) => stay(step(state, -pageOf(state))),
  first: (state) => stay(toEdge(state, 'first')),
  last: (state) => stay(toEdge(state, 'last')),
  'next-finding': (state) => stay(withFile(state, { index: fileOf(state).index + 1 })),
  'previous-finding': (state) => stay(withFile(state, { index: Math.max(0, fileOf(state).index - 1) })),
  'next-pane': (state) => stay(turn(state, 1)),
  'previous-pane': (state) => stay(turn(state, -1)),
  detail: (state) => stay({ ...state, pane: 'detail' }),
  text: (state) => stay({ ...state, pane: 'text' }),
  outline: (state) => stay({ ...state, pane: 'outline' }),
  ledger: (state) => stay({ ...state, pane: 'ledger' }),
  evidence: (state) => stay({ ...state, pane: 'evidence' }),
  plan: (state) => stay({ ...state, pane: 'plan' }),
  part: choosePart,
  filter: (state) => {
    const { filter } = fileOf(state)
    const text = state.place === 'files' ? state.filesFilter : filter.text
    const before = state.place === 'files' ? { ...filter, text } : filter
    return stay({ ...state, overlay: { kind: 'filter', editor: editorOf(text), before } })
  },
  sort: (state) =>
    state.place === 'files'
      ? stay({ ...state, filesSort: next(fileSorts, state.filesSort) })
      : stay(relisted(state, { sort: next(sorts, fileOf(state).sort) })),
  severity: (state) => stay(filtered(state, { severity: next(severities, fileOf(state).filter.severity) })),
  'same-rule': (state) =>
    stay(filtered(state, { rule: fileOf(state).filter.rule ? null : (chosenFinding(state)?.finding.rule ?? null) })),
  waived: (state) => stay(filtered(state, { waived: next(waivedOrNot, fileOf(state).filter.waived) })),
  edit: (state) =>
    onFile(state, () =>
      stay(state, { type: 'edit', file: state.file, finding: state.place === 'files' ? null : chosenFinding(state) }),
    ),
  fix: (state) => onFinding(state, (finding) => stay(state, { type: 'preview-fix', file: state.file, finding })),
  waive: (state) =>
    onFinding(state, (one) => {
      const why = whyNotWaived(one, reviewWording[state.lang].note)
      return why === null ? stay(openForm(state, 'waive', one)) : told(state, why)
    }),
  attest: (state) =>
    onFinding(state, (finding) => {
      const why = whyNotAttested(finding, fileOf(state).model!, reviewWording[state.lang].note)
      return why === null ? stay(openForm(state, 'attest', finding)) : told(state, why)
    }),
  undo: (state) => stay(state, { type: 'undo', file: state.file, finding: chosenFinding(state) }),
  copy: (state) =>
    onFinding(state, (finding) => stay(state, { type: 'copy', text: findingText(fileOf(state), finding, state.lang) })),
  check: (state) => onFile(state, () => stay(state, { type: 'check', file: state.file })),
  'next-field': (state) => stay(state),
  'previous-field': (state) => stay(state),
  accept: (state) => stay(state),
}

const fileSorts: readonly FilesSort[] = ['order', 'score']
const sorts: readonly Sort[] = ['place', 'severity', 'points']
const severities: readonly Filter['severity'][] = [null, 'error', 'warning', 'info']
const waivedOrNot: readonly Filter['waived'][] = ['all', 'open', 'waived']

const next = <T>(all: readonly T[], now: T): T => all[(all.indexOf(now) + 1) % all.length]!

/** Whether there is nothing to go back from, nor anything to close. */
export function isAtTop(state: State): boolean {
  if (state.overlay) return false
  if (state.place === 'files') return state.filesFilter === ''
  const isAlone = filesThere(state).every((one) => one === fileOf(state))
  return isAlone && state.focus === 'list' && !isFiltered(fileOf(state).filter)
}

/** Esc: from the pane to the list, from there to all findings, from there to the list of files. */
function back(state: State): Step {
  if (isAtTop(state)) return told(state, reviewWording[state.lang].note.atTop)
  if (state.place === 'files') return stay({ ...state, filesFilter: '' })
  if (state.focus === 'pane') return stay({ ...state, focus: 'list' })
  if (isFiltered(fileOf(state).filter)) return stay(filtered(state, noFilter))
  return stay({ ...state, place: 'files' })
}

/** Moves what has the focus by rows: the chosen file or finding, or the text of the pane. */
function step(state: State, by: number): State {
  if (state.place === 'files') return toFile(state, listedFiles(state).indexOf(state.file) + by)
  const { index, paneAt } = fileOf(state)
  if (state.focus === 'list') return withFile(state, { index: Math.max(0, index + by) })
  const pane = paneOf(state)
  return pane === null ? state : withFile(state, { paneAt: move(pane, paneAt, by) })
}

/** Chooses the file that stands at a row of the list. */
function toFile(state: State, row: number): State {
  const shown = listedFiles(state)
  return { ...state, file: shown[Math.max(0, Math.min(row, shown.length - 1))] ?? state.file }
}

/** Acts on the chosen file, unless the filter leaves none in the list. */
const onFile = (state: State, act: () => Step): Step =>
  state.place === 'files' && listedFiles(state).length === 0 ? stay(state) : act()

function pageOf(state: State): number {
  const { bodyHeight, listHeight, paneHeight } = layoutOf(state)
  const height = state.place === 'files' ? bodyHeight - 1 : state.focus === 'list' ? listHeight : paneHeight
  return Math.max(1, height - 1)
}

function toEdge(state: State, edge: 'first' | 'last'): State {
  if (state.place === 'files') return toFile(state, edge === 'first' ? 0 : Infinity)
  if (state.focus === 'list') return withFile(state, { index: edge === 'first' ? 0 : listed(state).length - 1 })
  const pane = paneOf(state)
  if (pane === null) return state
  return withFile(state, { paneAt: edge === 'first' ? top : lastPosition(pane, layoutOf(state).paneHeight) })
}

function turn(state: State, by: number): State {
  const at = paneNames.indexOf(state.pane) + by
  return { ...state, pane: paneNames[(at + paneNames.length) % paneNames.length]! }
}

function choosePart(state: State, key: string): Step {
  const part = fileOf(state).model?.parts[Number(key) - 1]?.id ?? null
  return stay(filtered(state, { part: part === fileOf(state).filter.part ? null : part }))
}

/** Filters anew, as `relisted` does. */
export function filtered(state: State, change: Partial<Filter>): State {
  return relisted(state, { filter: { ...fileOf(state).filter, ...change } })
}

/** Lists anew; the chosen finding stays chosen as far as it is still listed. */
function relisted(state: State, change: Pick<FileState, 'filter'> | Pick<FileState, 'sort'>): State {
  const { chosen } = fileOf(state)
  const changed = withFile(state, change)
  const index = listed(changed).findIndex(({ key }) => key === chosen)
  return withFile(changed, { index: Math.max(0, index) })
}

function onFinding(state: State, act: (finding: FindingModel) => Step): Step {
  const finding = chosenFinding(state)
  if (finding !== null) return act(finding)
  return told(state, reviewWording[state.lang].note.noFinding)
}
