import { subjectsOf } from '../items/answers.js'
import { pointsOf } from '../items/points.js'
import { locateParts } from '../locate/index.js'
import { type Reading, readThrough } from '../locate/reading.js'
import { outlineOf } from '../outline/index.js'
import { placesIn } from '../places.js'
import type { Report } from '../read/index.js'
import type { PreparedRuleset } from '../ruleset/prepare.js'
import type { Evidence, LocatedPart, PartId, Passage } from '../types.js'

/** One arrangement of last year's plan, and the words of this year's report that take it up; null where none do. */
export interface AnsweredArrangement {
  readonly arrangement: Evidence
  readonly answer: Evidence | null
}

const ARRANGEMENTS = 'next-year/items/arrangements'
/** Families of words for one subject. */
const SUBJECTS = 'next-year/items/answers-shortcomings'

/**
 * Which arrangements of an earlier report's plan a later report takes up: those that share a subject with a sentence
 * of its account (that something still falls short is no answer), by two pairs of characters that are not general, or by one and a family of words.
 */
export function answeredPlan(before: Report, after: Report, prepared: PreparedRuleset): AnsweredArrangement[] {
  const [earlier, later] = [understand(before, prepared), understand(after, prepared)]
  const plan = earlier.part('next-year')
  if (plan.status === 'absent') return []
  const sentences = (['measures', 'leadership'] as const)
    .flatMap((id) => later.part(id).span)
    .flatMap(later.reading.sentences)
    .map((passage) => ({ passage, about: aboutOf(later.reading, passage) }))
  return pointsOf(earlier.reading, plan, ARRANGEMENTS).map((point) => {
    const asked = aboutOf(earlier.reading, point)
    const best = sentences
      .map(({ passage, about }) => ({ passage, nearness: nearnessOf(asked, about) }))
      .reduce((a, b) => (b.nearness > a.nearness ? b : a), { passage: null as Passage | null, nearness: 1 })
    return {
      arrangement: earlier.places.evidence(point),
      answer: best.passage && later.places.evidence(best.passage),
    }
  })
}

function understand(report: Report, prepared: PreparedRuleset) {
  const outline = outlineOf(report)
  const reading = readThrough(outline, prepared)
  const parts = new Map<PartId, LocatedPart>(locateParts(reading).map((part) => [part.id, part]))
  return { reading, places: placesIn(report.source, outline), part: (id: PartId) => parts.get(id)! }
}

interface About {
  readonly pairs: ReadonlySet<number>
  readonly families: ReadonlySet<number>
}

function aboutOf(reading: Reading, passage: Passage): About {
  const { text } = reading.outline.paragraphs[passage.paragraph]!
  return {
    pairs: subjectsOf(text.slice(passage.start, passage.end)),
    families: new Set(reading.hits(SUBJECTS, passage).map(({ phrase }) => phrase)),
  }
}

/** How much two passages have in common; more than 1 where they are about one thing. */
function nearnessOf(a: About, b: About): number {
  const pairs = [...a.pairs].filter((pair) => b.pairs.has(pair)).length
  if (pairs === 0) return 0
  return pairs + [...a.families].filter((family) => b.families.has(family)).length
}
