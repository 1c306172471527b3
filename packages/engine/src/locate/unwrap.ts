import type { PartId, Section } from '../types.js'
import { partsNamed } from './headings.js'
import type { Reading } from './reading.js'
import { topSections } from './sections.js'

const OTHERS: readonly PartId[] = ['shortcomings', 'leadership', 'next-year']
// With one beside the measures, the heading above may be that of the measures.
const SEVERAL = 2

/**
 * The reading without headings that hold several parts and name none but the account: 第一部分 工作总结 above 一、主要举措,
 * 二、主要负责人履职 and 三、存在的不足, which are sections of their own.
 */
export function unwrap(reading: Reading): Reading {
  const { outline } = reading
  const top = topSections(outline)
  const wrappers = top.filter((section) => wraps(reading, section))
  if (wrappers.length === 0) return reading
  const sections = top.flatMap((section) =>
    wrappers.includes(section) ? section.sections.map((child) => ({ ...child, level: section.level })) : [section],
  )
  return { ...reading, outline: { ...outline, sections } }
}

function wraps(reading: Reading, section: Section): boolean {
  const { heading, sections } = section
  const [first] = sections
  const { paragraphs } = reading.outline
  if (sections.length <= SEVERAL || !first) return false
  if (paragraphs.slice(heading + 1, first.heading).some(({ role }) => role === 'body')) return false
  if ([...partsNamed(reading, section).keys()].some((part) => part !== 'measures')) return false
  const named = sections.map((child) => partsNamed(reading, child))
  const others = OTHERS.filter((part) => named.some((parts) => parts.has(part)))
  return named.some((parts) => parts.has('measures')) && others.length >= SEVERAL
}
