import type { Section } from '../types.js'
import { partsNamed } from './headings.js'
import type { Reading } from './reading.js'
import { topSections } from './sections.js'

const FEWEST = 2

/**
 * The reading with headings that count anew below one with a few words at most put below it: 四、工作安排, 重点做好以下工作：,
 * then 一、充实执法力量, 二、创新普法形式, …, until its own count goes on.
 */
export function nestRestarted(reading: Reading): Reading {
  const top = topSections(reading.outline)
  const sections: Section[] = []
  const named = new Set<string>()
  for (let i = 0; i < top.length; ) {
    const own = [...partsNamed(reading, top[i]!).keys()]
    for (const part of own) named.add(part)
    const end = own.length === 0 ? i + 1 : endOfRestarted(reading, top, i, named)
    const below = top.slice(i + 1, end).map((section) => ({ ...section, level: section.level + 1 }))
    sections.push(below.length === 0 ? top[i]! : { ...top[i]!, to: below.at(-1)!.to, sections: below })
    i = end
  }
  return sections.length === top.length ? reading : { ...reading, outline: { ...reading.outline, sections } }
}

/**
 * Behind which of the sections those end that count anew below one that names a part; the next one where none do. `named`
 * are the parts that headings name up to that one.
 */
function endOfRestarted(reading: Reading, top: readonly Section[], at: number, named: ReadonlySet<string>): number {
  const above = top[at]!
  const next = top[at + 1]
  if (next === undefined || !countsAnew(above, next) || !onlyLeadsIn(reading, above)) return at + 1
  const resumed = above.ordinal! + 1
  // 四、…… with 一、二、 below it and then 五、其他
  const resumes = (i: number): boolean => top[i]!.ordinal === resumed && top[i - 1]!.ordinal !== resumed - 1
  const isOf = (section: Section): boolean => [...partsNamed(reading, section).keys()].every((part) => named.has(part))
  let end = at + 1
  // What has the number at which the count above goes on may be its next.
  while (end < top.length && !resumes(end) && (end === at + 1 || goesOn(top[end - 1]!, top[end]!))) {
    if (top[end]!.ordinal === resumed && !isOf(top[end]!)) break
    end++
  }
  const below = top.slice(at + 1, end)
  if (below.length < FEWEST) return at + 1
  // Where it goes on from the last below, the heading's own number was written twice; the last one needs not go on.
  const behind = top[end]
  const isResumed = behind ? behind.ordinal === resumed : above.ordinal! > 1
  const isSure = behind !== undefined && resumes(end)
  return isResumed && (isSure || below.every(isOf)) ? end : at + 1
}

/** Whether a section is the first of a count in the style of the one above it. */
const countsAnew = (above: Section, { ordinal, label }: Section): boolean =>
  above.ordinal !== null && ordinal === 1 && label.at(-1) === above.label.at(-1)

/** Whether nothing but a lead-in stands below a heading. */
function onlyLeadsIn({ outline }: Reading, { heading, to, sections }: Section): boolean {
  const below = outline.paragraphs.slice(heading + 1, to).filter(({ role }) => role !== 'furniture')
  const most = below.length > 1 && LEADS_ON.test(below.at(-1)!.text) ? MOST_LEADS : 1
  return sections.length === 0 && below.length <= most && below.every(({ text }) => text.length <= LONGEST_LEAD)
}

const MOST_LEADS = 2
const LONGEST_LEAD = 200
const LEADS_ON = /[:：]$|(?:如下|以下|方面|[项点])[^，。；]{0,8}。?$/

/** Whether the count goes on with a section, be it that one was left out. */
const goesOn = (before: Section, { ordinal }: Section): boolean => ordinal !== null && ordinal > before.ordinal!
