import type { Written } from '../decisions/record-draft.js'
import { perform } from './acts/perform.js'
import { buildModel } from './model.js'
import { type Action, reduce } from './reduce.js'
import type { ReviewWorld } from './review-world.js'
import { screenText } from './screen-text.js'
import { type Effect, newFile, type State } from './state.js'

/** What the session needs of the screen. */
export interface ScreenControl {
  /** Paints the state soon. */
  readonly changed: () => void
  /** Paints every row anew. */
  readonly repaint: () => void
  /** Gives the terminal back while something else runs in it. */
  readonly aside: <T>(run: (input: number | 'inherit') => Promise<T>) => Promise<T>
  readonly suspend: () => void
  readonly write: (text: string) => void
  readonly quit: (code: number) => void
  readonly failed: (error: unknown) => void
}

/** What was written, and the file and the key of the finding that it was for. */
export interface WrittenFor extends Written {
  readonly file: number
  readonly key: string
}

/** The state of a review and all that changes it. */
export interface Session {
  readonly state: () => State
  readonly dispatch: (action: Action) => void
  /** Checks a file anew; while a check runs, once more after it. */
  readonly check: (file: number) => Promise<void>
  /** Checks all files, the chosen one first, and lets keys in between; what is begun later takes its place. */
  readonly checkAll: () => Promise<void>
  /** Checks a file that was saved or has come. */
  readonly saved: (path: string) => Promise<void>
  /** What was written last for which finding, the latest at the end. */
  written: WrittenFor[]
  readonly world: ReviewWorld
  readonly screen: ScreenControl
}

/** Begins a review; nothing is checked yet. */
export function openSession(
  world: ReviewWorld,
  screen: ScreenControl,
  size: { readonly columns: number; readonly rows: number; readonly wide: boolean },
): Session {
  let state: State = {
    ...size,
    lang: world.lang,
    target: world.target,
    approver: '',
    drafts: [],
    files: world.files.map((path) => newFile(path, screenText(path))),
    file: 0,
    filesTop: 0,
    filesFilter: '',
    filesSort: 'order',
    place: world.files.length > 1 ? 'files' : 'report',
    focus: 'list',
    pane: 'detail',
    overlay: null,
    note: null,
  }
  const running = new Map<number, { again: boolean }>()
  const dispatch = (action: Action): void => {
    const [next, effects] = reduce(state, action)
    const same = next === state
    state = next
    if (!same) screen.changed()
    for (const effect of effects) carryOut(effect)
  }
  const carryOut = (effect: Effect): void => {
    perform(effect, session).catch(screen.failed)
  }
  const check = async (file: number): Promise<void> => {
    const now = running.get(file)
    if (now) {
      now.again = true
      return
    }
    const mine = { again: false }
    running.set(file, mine)
    try {
      do {
        mine.again = false
        const looked = await world.look(state.files[file]!.path)
        const checked = 'trouble' in looked ? looked : { model: buildModel(looked.assessment, looked, world.lang) }
        dispatch({ type: 'checked', file, checked })
      } while (mine.again)
    } finally {
      running.delete(file)
    }
  }
  let round = 0
  const checkAll = async (): Promise<void> => {
    const mine = ++round
    const left = new Set(state.files.flatMap(({ leftOut }, index) => (leftOut ? [] : [index])))
    while (left.size > 0 && mine === round) {
      const [first = 0] = left
      const file = left.has(state.file) ? state.file : first
      left.delete(file)
      await check(file)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const saved = (path: string): Promise<void> => {
    if (!state.files.some((one) => one.path === path)) dispatch({ type: 'appeared', path })
    return check(state.files.findIndex((one) => one.path === path))
  }
  const session: Session = { state: () => state, dispatch, check, checkAll, saved, written: [], world, screen }
  return session
}
