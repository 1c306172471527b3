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
  while (end < top.length && isNext(reading, top[end]!, top[end - 1]!)) end++
  const below = top.slice(at + 1, end).map((section) => ({ ...section, level: section.level + 1 }))
  if (below.length < FEWEST) return reading
  const sections = top.toSpliced(at, end - at, { ...above, to: below.at(-1)!.to, sections: below })
  return { ...reading, outline: { ...reading.outline, sections } }
}

/** Whether a heading names the account, says nothing and has the first of a new count right below it. */
function isAbove(reading: Reading, section: Section, next: Section | undefined): boolean {
  if (section.ordinal === null || next?.ordinal !== 1 || next.label.at(-1) !== section.label.at(-1)) return false
  const body = reading.outline.paragraphs.slice(section.heading + 1, section.to)
  return body.length === 0 && partsNamed(reading, section).has('measures') && namesNoOther(reading, next)
}

/** Whether a section counts on from the one before it. */
const isNext = (reading: Reading, section: Section, before: Section): boolean =>
  section.ordinal !== null && section.ordinal > before.ordinal! && namesNoOther(reading, section)

const namesNoOther = (reading: Reading, section: Section): boolean =>
  [...partsNamed(reading, section).keys()].every((part) => part === 'measures')
