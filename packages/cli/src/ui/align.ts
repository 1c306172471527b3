import { layoutOf } from './layout.js'
import { paneOf } from './panes/index.js'
import { move, settled } from './panes/pane.js'
import { chosenFinding, fileOf, listed, listedFiles, type State, tickedOff, top, withFile } from './state.js'

/** Brings what is chosen and what is shown into agreement with the lists and the size of the screen. */
export function align(state: State, before: State): State {
  const shown = state.place === 'files' ? listedFiles(state) : null
  const file =
    shown === null || shown.length === 0 || shown.includes(state.file)
      ? Math.max(0, Math.min(state.file, state.files.length - 1))
      : shown[0]!
  const { bodyHeight } = layoutOf(state)
  const filesTop =
    shown === null ? state.filesTop : scrolled(state.filesTop, shown.indexOf(file), shown.length, bodyHeight - 1)
  const inside = state.file === file && state.filesTop === filesTop ? state : { ...state, file, filesTop }
  if (inside.place === 'files' || fileOf(inside).model === null) return inside
  return alignPane(alignList(inside), before)
}

function alignList(state: State): State {
  const open = fileOf(state)
  const rows = listed(state)
  const index = Math.max(0, Math.min(open.index, rows.length - 1))
  const chosen = rows[index]?.key ?? null
  const most = rows.length + tickedOff(state).length
  const { listHeight } = layoutOf(state)
  // What is mended stands below the last.
  const seen = index === rows.length - 1 ? Math.min(most - 1, index + listHeight - 1) : index
  const first = scrolled(open.top, seen, most, listHeight)
  if (index === open.index && chosen === open.chosen && first === open.top) return state
  return withFile(state, { index, chosen, top: first })
}

function alignPane(state: State, before: State): State {
  const pane = paneOf(state)
  if (pane === null) return state
  const open = fileOf(state)
  const { paneHeight } = layoutOf(state)
  const moved =
    before.file !== state.file ||
    before.place !== state.place ||
    before.pane !== state.pane ||
    fileOf(before).model !== open.model ||
    chosenKey(before) !== chosenKey(state)
  const sized = before.columns !== state.columns || before.rows !== state.rows
  // A third of the pane stands above what is followed.
  const wanted =
    (moved || sized) && pane.follow ? move(pane, pane.follow, -Math.floor(paneHeight / 3)) : moved ? top : open.paneAt
  const paneAt = settled(pane, wanted, paneHeight)
  if (paneAt.block === open.paneAt.block && paneAt.row === open.paneAt.row) return state
  return withFile(state, { paneAt })
}

const chosenKey = (state: State): string | null => (state.files.length > 0 ? (chosenFinding(state)?.key ?? null) : null)

/** The first row to show of a list, so that the chosen one is seen and no row at the end stays empty. */
function scrolled(first: number, chosen: number, count: number, height: number): number {
  const rows = Math.max(1, height)
  const seen = chosen < first ? chosen : chosen >= first + rows ? chosen - rows + 1 : first
  return Math.max(0, Math.min(seen, count - rows))
}
