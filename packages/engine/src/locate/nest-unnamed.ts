import type { Section } from '../types.js'
import { partByBody } from './bodies.js'
import { type Naming, partsHinted, partsNamed } from './headings.js'
import type { Reading } from './reading.js'
import { topSections } from './sections.js'

// 对照上级要求，还有以下不足：above the headings that name them.
const LONGEST_LEAD = 120
const LEADS_ON = /[：:]$|如下|以下|表现|体现|方面/

/**
 * The reading with headings that have no number put below the one that they are of. Where numbers were lost,
 * 存在的问题 and 执法力量薄弱 look alike; the first has nothing of its own below it, and names a part that is more than
 * a row of topics, as the account of measures is.
 */
export function nestUnnamed(reading: Reading): Reading {
  const { outline } = reading
  const top = topSections(outline)
  const nested = nest(reading, top)
  if (nested === top || !nested.some((section) => mayTellMeasures(reading, section))) return reading
  return { ...reading, outline: { ...outline, sections: nested } }
}

function nest(reading: Reading, sections: readonly Section[]): readonly Section[] {
  const all: Section[] = []
  for (let i = 0; i < sections.length; ) {
    const section = sections[i]!
    const named = partsNamed(reading, section)
    let end = i + 1
    if (holdsOthers(named) && isBare(reading, section))
      while (end < sections.length && isOf(reading, named, sections[end]!)) end++
    const below = sections.slice(i + 1, end)
    all.push(below.length === 0 ? section : { ...section, to: below.at(-1)!.to, sections: below })
    i = end
  }
  return all.length === sections.length ? sections : all
}

/** Whether a section names the measures or no part at all, as one on an area does: some must be left. */
function mayTellMeasures(reading: Reading, section: Section): boolean {
  const named = partsNamed(reading, section)
  return named.size === 0 || named.has('measures')
}

const holdsOthers = (named: Naming): boolean =>
  named.has('shortcomings') || named.has('leadership') || named.has('next-year')

/** Whether a section has no text of its own but a lead. */
function isBare({ outline }: Reading, { heading, to, sections }: Section): boolean {
  if (sections.length > 0) return false
  const body = outline.paragraphs.slice(heading + 1, to).filter(({ role }) => role === 'body')
  const [lead, more] = body
  return lead === undefined || (more === undefined && lead.text.length <= LONGEST_LEAD && LEADS_ON.test(lead.text))
}

/**
 * Whether a section without a number is about none but the parts that the one above it names: it names none itself, or one
 * of several.
 */
function isOf(reading: Reading, above: Naming, section: Section): boolean {
  if (section.label !== '') return false
  const named = partsNamed(reading, section)
  if (named.size > 0) return above.size > 1 && [...named.keys()].every((part) => above.has(part))
  const about = partByBody(reading, section, partsHinted(reading, section))
  return about === null || above.has(about[0])
}
