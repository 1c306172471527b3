import type { Outline, PartId } from '../types.js'
import { carriedIn } from './content.js'
import type { Found } from './found.js'
import { isInside, point, type Range, withoutAll } from './ranges.js'
import type { Reading } from './reading.js'
import { rangeOf, topSections } from './sections.js'

// A plan that no heading names closes the report: 下一步 in the middle of it is a word about one measure.
const LATE = 0.6

/**
 * Where each part may be carried without a heading: the leaders' duty and the problems in the account of measures, the
 * plan behind the problems or at the end of the report, other matters anywhere.
 */
export function whereCarried({ outline }: Reading, id: PartId, found: ReadonlyMap<PartId, Found>): readonly Range[] {
  const sections = topSections(outline)
  const end = point(outline.paragraphs.length)
  const all = sections.length > 0 ? sections.map(rangeOf) : [{ from: 0, to: end }]
  if (id === 'other') return all
  if (id !== 'next-year') {
    const taken = (['shortcomings', 'next-year'] as const).flatMap((other) => found.get(other)?.ranges ?? [])
    return withoutAll(found.get('measures')?.ranges ?? all, taken)
  }
  const late = point(lateIn(outline))
  const others = found.get('other')?.ranges ?? []
  // 其他事项 closes the report behind it, and may hold it.
  const before = sections.filter((one) => !isInside(others, one.from)).map(rangeOf)
  const last = [...before.slice(-1), ...(others.length > 0 || before.length === 0 ? all.slice(-1) : [])].map(
    ({ from, to }) => ({ from: Math.max(from, late), to }),
  )
  return [...(found.get('shortcomings')?.ranges ?? []), ...last]
}

/** The paragraph from which on the report is late; what a page has around it counts for nothing. */
function lateIn({ paragraphs }: Outline): number {
  const own = [...paragraphs.keys()].filter((i) => paragraphs[i]!.role !== 'furniture')
  return own[Math.floor(own.length * LATE)] ?? paragraphs.length
}

/** Where a part may be told too, but is often only mentioned: the leaders' duty before the account, problems behind it. */
export function whereMentioned(reading: Reading, id: PartId, found: ReadonlyMap<PartId, Found>): readonly Range[] {
  const [first] = topSections(reading.outline)
  if (id === 'leadership') return first ? [{ from: 0, to: point(first.from) }] : []
  if (id !== 'shortcomings') return []
  const plan = found.get('next-year')
  const body = plan?.status === 'section' ? [{ from: point(plan.at.paragraph + 1), to: plan.ranges[0]!.to }] : []
  const border = carriedIn(reading, 'next-year', body)?.range.from
  const beforePlan = border === undefined ? [] : [{ from: body[0]!.from, to: border }]
  return [...(found.get('leadership')?.ranges ?? []), ...beforePlan]
}
