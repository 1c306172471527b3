import type { Section } from '../types.js'
import { partsNamed } from './headings.js'
import type { Reading } from './reading.js'
import { topSections } from './sections.js'

const FEWEST = 2

/**
 * The reading with headings that count anew right below an empty one put below it: 一、主要措施 and nothing else, then
 * 一、强化领导责任, 二、规范执法, …, until its own count goes on or another part is named.
 */
export function nestRestarted(reading: Reading): Reading {
  const top = topSections(reading.outline)
  const at = top.findIndex((section, i) => isAbove(reading, section, top[i + 1]))
  if (at < 0) return reading
  const above = top[at]!
  let end = at + 2
  while (end < top.length && isNext(top[end]!, top[end - 1]!) && isOf(reading, above, top[end]!)) end++
  const below = top.slice(at + 1, end).map((section) => ({ ...section, level: section.level + 1 }))
  const goesOn = top[end]?.ordinal === above.ordinal! + 1
  if (below.length < FEWEST || !(goesOn || partsNamed(reading, above).has('measures'))) return reading
  const sections = top.toSpliced(at, end - at, { ...above, to: below.at(-1)!.to, sections: below })
  return nestRestarted({ ...reading, outline: { ...reading.outline, sections } })
}

/** Whether a heading names a part, says nothing and has the first of a new count right below it. */
function isAbove(reading: Reading, section: Section, next: Section | undefined): boolean {
  if (section.ordinal === null || next?.ordinal !== 1 || next.label.at(-1) !== section.label.at(-1)) return false
  const body = reading.outline.paragraphs.slice(section.heading + 1, section.to)
  return body.length === 0 && partsNamed(reading, section).size > 0 && isOf(reading, section, next)
}

/** Whether a section counts on from the one before it. */
const isNext = ({ ordinal }: Section, before: Section): boolean => ordinal !== null && ordinal > before.ordinal!

/** Whether a section names no part that the one above it does not. */
function isOf(reading: Reading, above: Section, section: Section): boolean {
  const named = partsNamed(reading, above)
  return [...partsNamed(reading, section).keys()].every((part) => named.has(part))
}
