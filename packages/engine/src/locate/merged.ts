import type { PartId, Section } from '../types.js'
import { carriedIn } from './content.js'
import type { Found } from './found.js'
import { partsNamed } from './headings.js'
import { opensWithLeader } from './leader.js'
import { point, without } from './ranges.js'
import type { Reading } from './reading.js'
import { descendants, rangeOf, topSections } from './sections.js'

/** In a section that names problems and plans together, each keeps its own stretch where the text shows the border. */
export function divideMerged(reading: Reading, found: Map<PartId, Found>): void {
  const problems = found.get('shortcomings')
  const plans = found.get('next-year')
  if (problems?.status !== 'merged' || plans?.status !== 'merged' || problems.at.paragraph !== plans.at.paragraph)
    return
  const [range] = plans.ranges
  if (!range) return
  const body = { from: point(plans.at.paragraph + 1), to: range.to }
  const border = subsectionBorder(reading, plans.at.paragraph) ?? carriedIn(reading, 'next-year', [body])?.range.from
  if (border === undefined) return
  problems.ranges = without(problems.ranges, { from: border, to: range.to })
  plans.ranges = [{ from: border, to: range.to }]
}

/** Where one heading names the leaders' duty beside the measures and one below it the duty alone, that is its account. */
export function narrowToLeader(reading: Reading, found: Map<PartId, Found>): void {
  const leader = found.get('leadership')
  if (leader?.status !== 'merged') return
  const section = topSections(reading.outline).find(({ heading }) => heading === leader.at.paragraph)
  const below = section?.sections ?? []
  const own = below.filter((child) => namesAlone(reading, child))
  const isToldBeside = below.some((child) => !own.includes(child) && beginsWithLeader(reading, child))
  if (own.length > 0 && !isToldBeside) leader.ranges = own.map(rangeOf)
}

/** Whether the text of a subsection begins with the leader. */
function beginsWithLeader({ outline }: Reading, { from, to }: Section): boolean {
  const body = outline.paragraphs.slice(from, to).find(({ role }) => role === 'body')
  return body !== undefined && opensWithLeader(body.text)
}

function namesAlone(reading: Reading, section: Section): boolean {
  const named = partsNamed(reading, section)
  return named.size === 1 && named.has('leadership')
}

function subsectionBorder(reading: Reading, heading: number): number | undefined {
  const section = topSections(reading.outline).find((candidate) => candidate.heading === heading)
  const plan = section && descendants(section).find((child) => partsNamed(reading, child).has('next-year'))
  return plan && point(plan.from)
}
