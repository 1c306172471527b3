import type { Hundredths, Lang } from '@dabiao/engine'
import type { Answers } from '../decisions/draft-decision.js'
import type { LineEditor } from './line-editor.js'
import { type FilesSort, type Filter, isFiltered, listFiles, listFindings, noFilter, type Sort } from './listing.js'
import type { FindingModel, ReportModel } from './model.js'

export const paneNames = ['detail', 'text', 'outline', 'ledger', 'evidence', 'plan'] as const
export type PaneName = (typeof paneNames)[number]

/** A place in a pane: a block (a line of the report, an entry of the ledger) and a row of it. */
export interface Position {
  readonly block: number
  readonly row: number
}

export const top: Position = { block: 0, row: 0 }

/** One file with what was found in it and how it is looked at. */
export interface FileState {
  readonly path: string
  /** The path as it is shown. */
  readonly name: string
  /** Whether what is set now leaves it out of the list. */
  readonly leftOut: boolean
  /** What was found last; kept while the file cannot be read. */
  readonly model: ReportModel | null
  /** What was found when it had a score last. */
  readonly scored: ReportModel | null
  /** Why it cannot be read now. */
  readonly trouble: string | null
  /** The score before it changed last; null where it never did. */
  readonly before: Hundredths | null
  /** What was found since the screen was opened and is found no more. */
  readonly mended: readonly FindingModel[]
  readonly filter: Filter
  readonly sort: Sort
  /** Key of the chosen finding. */
  readonly chosen: string | null
  /** Where the chosen one stands in the list, and the first one that is shown. */
  readonly index: number
  readonly top: number
  readonly paneAt: Position
}

/** One question of a form. */
export interface Field {
  readonly name: 'reason' | 'approvedBy' | 'until'
  readonly editor: LineEditor
}

export type Form = {
  readonly kind: 'form'
  readonly purpose: 'waive' | 'attest'
  /** The finding as it was when the question was asked. */
  readonly about: FindingModel
  readonly fields: readonly Field[]
  readonly active: number
  /** What is wrong with an answer, or why it could not be written down. */
  readonly problem: string | null
  /** Whether the answers are being written: keys wait until it is known what came of it. */
  readonly sent: boolean
}

export type Overlay =
  | { readonly kind: 'help'; readonly query: string; readonly top: number }
  /** What is typed to filter by, and what was filtered by before; in the list of reports by words alone. */
  | { readonly kind: 'filter'; readonly editor: LineEditor; readonly before: Filter }
  | Form
  /** Lines to read, with an act that Enter confirms. */
  | {
      readonly kind: 'sheet'
      readonly title: string
      readonly lines: readonly SheetLine[]
      readonly top: number
      readonly confirm: Effect | null
    }

export interface SheetLine {
  readonly text: string
  readonly tone: 'plain' | 'old' | 'new'
}

export interface Note {
  /** As it came; made safe where it is drawn. */
  readonly text: string
  readonly tone: 'good' | 'bad' | 'note'
}

/** Everything that the screen shows is made of this alone. */
export interface State {
  readonly lang: Lang
  readonly columns: number
  readonly rows: number
  /** Whether the terminal shows characters of ambiguous width in two columns. */
  readonly wide: boolean
  /** The score that the plan is for. */
  readonly target: Hundredths
  /** Who answered for a waiver last. */
  readonly approver: string
  /** Forms that were given up with something typed into them, and of which file, until they are sent. */
  readonly drafts: readonly { readonly file: number; readonly form: Form }[]
  readonly files: readonly FileState[]
  readonly file: number
  readonly filesTop: number
  /** Words that the reports of the list hold in path, title or issuer. */
  readonly filesFilter: string
  readonly filesSort: FilesSort
  readonly place: 'files' | 'report'
  readonly focus: 'list' | 'pane'
  readonly pane: PaneName
  readonly overlay: Overlay | null
  readonly note: Note | null
}

/** What is to be done in the world; one place carries these out. */
export type Effect =
  | { readonly type: 'quit'; readonly code: number }
  | { readonly type: 'suspend' }
  | { readonly type: 'repaint' }
  | { readonly type: 'check'; readonly file: number }
  | { readonly type: 'edit'; readonly file: number; readonly finding: FindingModel | null }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'preview-fix'; readonly file: number; readonly finding: FindingModel }
  | { readonly type: 'apply-fix'; readonly file: number; readonly finding: FindingModel }
  | { readonly type: 'waive'; readonly file: number; readonly finding: FindingModel; readonly answers: Answers }
  | { readonly type: 'attest'; readonly file: number; readonly finding: FindingModel; readonly answers: Answers }
  | { readonly type: 'undo'; readonly file: number; readonly finding: FindingModel | null }

/** A file of which nothing is known yet. */
export const newFile = (path: string, name: string): FileState => ({
  path,
  name,
  leftOut: false,
  model: null,
  scored: null,
  trouble: null,
  before: null,
  mended: [],
  filter: noFilter,
  sort: 'place',
  chosen: null,
  index: 0,
  top: 0,
  paneAt: top,
})

/** The file that is open or chosen. */
export const fileOf = (state: State): FileState => state.files[state.file]!

/** The state with something changed of that file. */
export function withFile(state: State, change: Partial<FileState>): State {
  return { ...state, files: state.files.map((one, index) => (index === state.file ? { ...one, ...change } : one)) }
}

/** The files that there are, in their order. */
export const filesThere = ({ files }: State): readonly FileState[] => files.filter(({ leftOut }) => !leftOut)

/** The findings that are listed of the open file. */
export function listed(state: State): readonly FindingModel[] {
  const { model, filter, sort } = fileOf(state)
  return model === null ? [] : listFindings(model, filter, sort)
}

/** What is mended in the open file, as it is ticked off below all that is listed; a text that is not judged has none. */
export function tickedOff(state: State): readonly FindingModel[] {
  const { model, filter, mended } = fileOf(state)
  return model === null || model.score === null || isFiltered(filter) ? [] : mended
}

/** Indices of the files that are listed, in order. */
export const listedFiles = ({ files, filesFilter, filesSort }: State): readonly number[] =>
  listFiles(files, filesFilter, filesSort)

/** The chosen finding of the open file; null where none is listed. */
export const chosenFinding = (state: State): FindingModel | null => listed(state)[fileOf(state).index] ?? null
