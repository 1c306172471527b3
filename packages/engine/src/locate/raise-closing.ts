import type { PartId, Section } from '../types.js'
import { partsNamed } from './headings.js'
import type { Reading } from './reading.js'
import { topSections } from './sections.js'

// With fewer numbers the rest may be of the last one.
const FEWEST_NUMBERED = 3
// 整改存在问题 alone may be one deed among others.
const FEWEST_NAMED = 2
// Of the leaders a plan speaks too.
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
  const namesIn = (sections: readonly Section[]) => sections.map((section) => [...partsNamed(reading, section).keys()])
  if (!areClosing(namesIn(raised), namesIn(top).flat())) return reading
  const beside = raised.map((one) => ({ ...one, level: last.level }))
  const sections = [...top.slice(0, -1), endingAt(last, first.heading), ...beside]
  return { ...reading, outline: { ...reading.outline, sections } }
}

/** Whether headings name closing parts, each some, that nothing above names. */
function areClosing(names: readonly (readonly PartId[])[], above: readonly PartId[]): boolean {
  const parts = new Set(names.flat())
  return (
    names.every((named) => named.length > 0) &&
    parts.size >= FEWEST_NAMED &&
    [...parts].every((part) => CLOSING.includes(part) && !above.includes(part))
  )
}

/** The headings without number or mark at the end of a section, where nothing else follows the first of them. */
function closingHeadings({ sections }: Section): readonly Section[] {
  const isPlain = ({ label, isMarkedUp }: Section): boolean => label === '' && !isMarkedUp
  const from = sections.findIndex(isPlain)
  const last = sections.at(-1)
  if (from < 0) return last ? closingHeadings(last) : []
  const found = sections.slice(from)
  return found.every(isPlain) ? found : []
}

/** A section without what stands from a paragraph on. */
const endingAt = (section: Section, to: number): Section => ({
  ...section,
  to,
  sections: section.sections.filter(({ from }) => from < to).map((one) => endingAt(one, Math.min(one.to, to))),
})
