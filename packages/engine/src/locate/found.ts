import type { PartStatus, Passage } from '../types.js'
import type { Range } from './ranges.js'

/** Where a part was found so far; what others claim of it is taken away as they are found. */
export interface Found {
  status: PartStatus
  at: Passage
  ranges: Range[]
  because: Passage[]
}
