import type { PartId, Section } from '../types.js'
import { partsNamed } from './headings.js'
import type { Reading } from './reading.js'
import { topSections } from './sections.js'

// With fewer numbers the rest may be of the last one.
const FEWEST_NUMBERED = 3
// 整改存在问题 alone may be one deed among others, and of the leaders a plan speaks too.
const FEWEST_NAMED = 2
const CLOSING: readonly PartId[] = ['shortcomings', 'next-year', 'other']

/**
 * The reading with what closes the report raised to the top: 存在的问题和明年打算, the only heading without a number, behind
 * （七）, below which its words alone cannot tell that it does not belong.
 */
export function raiseClosing(reading: Reading): Reading {
  const top = topSections(reading.outline)
  const last = top.at(-1)
  if (last === undefined || last.label === '' || top.length < FEWEST_NUMBERED) return reading
  const raised = closingHeadings(last)
  const [first] = raised
  if (!first) return reading
  const namedIn = (sections: readonly Section[]): readonly PartId[] =>
    sections.flatMap((section) => [...partsNamed(reading, section).keys()])
  const above = namedIn(top)
  const named = new Set(namedIn(raised))
  const isNew = [...named].every((part) => CLOSING.includes(part) && !above.includes(part))
  if (!isNew || named.size < FEWEST_NAMED || raised.some((one) => namedIn([one]).length === 0)) return reading
  const sections = [...top.slice(0, -1), endingAt(last, first.heading), ...raised]
  return { ...reading, outline: { ...reading.outline, sections } }
}

/** The headings without number or mark at the end of a section, where nothing else follows the first of them. */
function closingHeadings({ sections }: Section): readonly Section[] {
  const isPlain = ({ label, isMarked }: Section): boolean => label === '' && !isMarked
  const from = sections.findIndex(isPlain)
  const last = sections.at(-1)
  if (from < 0) return last ? closingHeadings(last) : []
  const found = sections.slice(from)
  return found.every(isPlain) ? found.map((one) => ({ ...one, level: 1 })) : []
}

/** A section without what stands from a paragraph on. */
const endingAt = (section: Section, to: number): Section => ({
  ...section,
  to,
  sections: section.sections.filter(({ from }) => from < to).map((one) => endingAt(one, Math.min(one.to, to))),
})
