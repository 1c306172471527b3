import type { PartId, PartStatus, Passage } from '../types.js'
import { type Range, without } from './ranges.js'

/** Where a part was found so far; what others claim of it is taken away as they are found. */
export interface Found {
  status: PartStatus
  at: Passage
  ranges: Range[]
  because: Passage[]
}

/** Takes a stretch away from all parts that were found. */
export function takeOut(found: ReadonlyMap<PartId, Found>, stretch: Range): void {
  for (const part of found.values()) part.ranges = without(part.ranges, [stretch])
}
