import { align } from './align.js'
import { applyChecked, type Checked } from './apply-checked.js'
import { commands, type Step } from './commands.js'
import { commandOf, type Mode } from './keys.js'
import { listFiles } from './listing.js'
import { modeOf } from './mode.js'
import { answered, reduceOverlay } from './reduce-overlay.js'
import { screenText } from './screen-text.js'
import { listed, type Note, newFile, type Overlay, type State } from './state.js'
import type { Input } from './terminal/decode-input.js'
import { reviewWording } from './wording.js'

/** What can happen. */
export type Action =
  | { readonly type: 'input'; readonly input: Input }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly type: 'width'; readonly wide: boolean }
  | { readonly type: 'checked'; readonly file: number; readonly checked: Checked }
  /** A report has come to a folder. */
  | { readonly type: 'appeared'; readonly path: string }
  /** All reports that there are by what is set now. */
  | { readonly type: 'found'; readonly paths: readonly string[] }
  | { readonly type: 'note'; readonly note: Note }
  | { readonly type: 'overlay'; readonly overlay: Overlay }
  /** The answers of a form were written down, or were not for a reason. */
  | { readonly type: 'answered'; readonly problem: string | null }
  /** A finding is to be chosen, as far as it is listed. */
  | { readonly type: 'choose'; readonly file: number; readonly key: string }

/** What becomes of the state, and what is to be done in the world. */
export function reduce(state: State, action: Action): Step {
  const [next, effects] = act(state, action)
  return [align(next, state), effects]
}

function act(state: State, action: Action): Step {
  switch (action.type) {
    case 'input':
      return input(state, action.input)
    case 'resize':
      return [{ ...state, columns: action.columns, rows: action.rows }, [{ type: 'repaint' }]]
    case 'width':
      return [{ ...state, wide: action.wide }, [{ type: 'repaint' }]]
    case 'checked':
      return [applyChecked(state, action.file, action.checked), []]
    case 'appeared':
      return [appeared(state, action.path), []]
    case 'found':
      return [found(state, action.paths), []]
    case 'note':
      return [{ ...state, note: action.note }, []]
    case 'overlay':
      return [{ ...state, overlay: action.overlay }, []]
    case 'answered':
      return [answered(state, action.problem), []]
    case 'choose':
      return [choose(state, action), []]
  }
}

function choose(state: State, { file, key }: { readonly file: number; readonly key: string }): State {
  const at = listed({ ...state, file }).findIndex((one) => one.key === key)
  if (at < 0) return state
  return {
    ...state,
    // Of a report that is not open nothing else would make the two agree before its next check.
    files: state.files.map((one, index) => (index === file ? { ...one, index: at, chosen: key } : one)),
  }
}

function appeared(state: State, path: string): State {
  const file = newFile(path, screenText(path))
  const { note } = reviewWording[state.lang]
  const files = [...state.files, file]
  // By score it has its place only when it was checked; what a filter leaves out stands nowhere.
  const isLast =
    state.filesSort === 'order' && listFiles(files, state.filesFilter, 'order').includes(state.files.length)
  return { ...state, files, note: { tone: 'note', text: note.appeared(file.name, isLast) } }
}

/** Leaves out of the list what is not found any more; its place is kept, since others are known by theirs. */
function found(state: State, paths: readonly string[]): State {
  const there = new Set(paths)
  const files = state.files.map((one) =>
    one.leftOut === !there.has(one.path) ? one : { ...one, leftOut: !one.leftOut },
  )
  const count = files.filter((one, index) => one.leftOut && !state.files[index]!.leftOut).length
  if (count === 0) return { ...state, files }
  const { note } = reviewWording[state.lang]
  return { ...state, files, note: { tone: 'note', text: note.leftOut(count) } }
}

function input(state: State, given: Input): Step {
  if (given.kind === 'cursor') return [state, []]
  const mode = modeOf(state)
  // A paste outside of a question is a slip; its letters must not act as keys.
  if (given.kind === 'paste' && !takesText(mode)) return [state, []]
  const quiet: State = { ...state, note: null }
  if (given.kind !== 'key') return reduceOverlay(quiet, { command: null, key: null, text: given.text })
  const { key } = given
  const command = commandOf(mode, key)
  if (state.overlay && !isGlobal(command)) {
    const text = key === 'space' ? ' ' : [...key].length === 1 ? key : null
    return reduceOverlay(quiet, { command, key, text })
  }
  return command === null ? [quiet, []] : commands[command](quiet, key)
}

const takesText = (mode: Mode): boolean => mode === 'filter' || mode === 'form' || mode === 'help'

const isGlobal = (command: string | null): boolean =>
  command === 'repaint' || command === 'suspend' || command === 'interrupt'
