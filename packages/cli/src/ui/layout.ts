import type { State } from './state.js'

/** Where what stands on the screen, in columns and rows. */
export interface Layout {
  readonly tooSmall: boolean
  /** Whether the pane stands beside the list, or below it. */
  readonly split: boolean
  /** Whether each part has a row, or all have one together. */
  readonly partRows: boolean
  readonly listWidth: number
  readonly listHeight: number
  readonly paneWidth: number
  readonly paneHeight: number
  /** Rows between the first and the last: of the list of files, of the help and of what lies over the report. */
  readonly bodyHeight: number
}

const LEAST_COLUMNS = 30
const LEAST_ROWS = 8
const SPLIT_FROM = 100
const PART_ROWS_FROM = 18
const PARTS = 5
/** How much of the room below each other is the list's, unless it has fewer rows. */
const LIST_SHARE = 0.55
const LEAST_LIST = 3

/** The places for a size of the screen; the focus decides which of two that stand below each other gets the room. */
export function layoutOf({ columns, rows, focus, files, file }: State): Layout {
  const split = columns >= SPLIT_FROM
  const body = Math.max(1, rows - 2)
  const partRows = rows >= PART_ROWS_FROM && (split || focus === 'list')
  // The parts with the rule above them, or in one row; below them the rule of the list.
  const above = (partRows ? PARTS + 1 : 1) + 1
  const common = { tooSmall: columns < LEAST_COLUMNS || rows < LEAST_ROWS, split, partRows, bodyHeight: body }
  if (split) {
    const listWidth = Math.min(80, Math.floor(columns * 0.46))
    return {
      ...common,
      listWidth,
      listHeight: Math.max(1, body - above),
      paneWidth: columns - listWidth - 3,
      paneHeight: Math.max(1, body - 1),
    }
  }
  const free = Math.max(2, body - above - 1)
  const most = focus === 'list' ? Math.ceil(free * LIST_SHARE) : Math.max(1, Math.min(3, Math.floor(free / 4)))
  const wanted = Math.max(LEAST_LIST, (files[file]?.model?.findings.length ?? 0) + (files[file]?.mended.length ?? 0))
  const listHeight = Math.min(most, wanted)
  return { ...common, listWidth: columns, listHeight, paneWidth: columns, paneHeight: Math.max(1, free - listHeight) }
}
