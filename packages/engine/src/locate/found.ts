import type { PartStatus, Passage, Section } from '../types.js'
import { point, type Range } from './ranges.js'

/** Where a part was found so far; what others claim of it is taken away as they are found. */
export interface Found {
  status: PartStatus
  at: Passage
  ranges: Range[]
  because: Passage[]
}

export const rangeOf = ({ from, to }: Section): Range => ({ from: point(from), to: point(to) })

/** The sections below one, at any depth, in order. */
export function descendants(section: Section): Section[] {
  return section.sections.flatMap((child) => [child, ...descendants(child)])
}
