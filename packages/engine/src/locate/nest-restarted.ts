import type { Section } from '../types.js'
import { type Naming, partsNamed } from './headings.js'
import type { Reading } from './reading.js'
import { topSections } from './sections.js'

const FEWEST = 2

/**
 * The reading with headings that count anew right below an empty one put below it: 一、主要措施 and nothing else, then
 * 一、强化领导责任, 二、规范执法, …, until its own count goes on.
 */
export function nestRestarted(reading: Reading): Reading {
  const top = topSections(reading.outline)
  const sections: Section[] = []
  for (let i = 0; i < top.length; ) {
    const end = endOfRestarted(reading, top, i)
    const below = top.slice(i + 1, end).map((section) => ({ ...section, level: section.level + 1 }))
    sections.push(below.length === 0 ? top[i]! : { ...top[i]!, to: below.at(-1)!.to, sections: below })
    i = end
  }
  return sections.length === top.length ? reading : { ...reading, outline: { ...reading.outline, sections } }
}

/** Behind which of the sections those end that count anew below one; the next one where none do. */
function endOfRestarted(reading: Reading, top: readonly Section[], at: number): number {
  const above = top[at]!
  const next = top[at + 1]
  if (next === undefined || !countsAnew(above, next) || !isEmpty(reading, above)) return at + 1
  const named = partsNamed(reading, above)
  if (named.size === 0 || !isOf(reading, named, next)) return at + 1
  const resumed = above.ordinal! + 1
  // 四、…… with 一、二、 below it and then 五、其他
  const resumes = (i: number): boolean => top[i]!.ordinal === resumed && top[i - 1]!.ordinal !== resumed - 1
  let end = at + 2
  while (end < top.length && goesOn(top[end - 1]!, top[end]!) && isOf(reading, named, top[end]!) && !resumes(end)) end++
  // Where it goes on from the last below, the heading's own number was written twice; the last one needs not go on.
  const isResumed = end < top.length ? top[end]!.ordinal === resumed : above.ordinal! > 1
  return end - at > FEWEST && isResumed ? end : at + 1
}

/** Whether a section is the first of a count in the style of the one above it. */
const countsAnew = (above: Section, { ordinal, label }: Section): boolean =>
  above.ordinal !== null && ordinal === 1 && label.at(-1) === above.label.at(-1)

const isEmpty = ({ outline }: Reading, { heading, to }: Section): boolean =>
  outline.paragraphs.slice(heading + 1, to).every(({ role }) => role === 'furniture')

/** Whether the count goes on with a section, be it that one was left out. */
const goesOn = (before: Section, { ordinal }: Section): boolean => ordinal !== null && ordinal > before.ordinal!

/** Whether a section names no part that the one above it does not. */
const isOf = (reading: Reading, above: Naming, section: Section): boolean =>
  [...partsNamed(reading, section).keys()].every((part) => above.has(part))
