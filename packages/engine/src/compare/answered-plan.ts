import { subjectsOf } from '../items/answers.js'
import { readArranged } from '../locate/arranged.js'
import { locateParts } from '../locate/index.js'
import type { Reading } from '../locate/reading.js'
import { outlineOf } from '../outline/index.js'
import { placesIn } from '../places.js'
import type { Report } from '../read/index.js'
import type { PreparedRuleset } from '../ruleset/prepare.js'
import { byKey } from '../text/by-key.js'
import type { Evidence, LocatedPart, PartId, Passage } from '../types.js'
import { arrangementsOf } from './arrangements.js'

/** One arrangement of last year's plan, and the words of this year's report that take it up; null where none do. */
export interface AnsweredArrangement {
  readonly arrangement: Evidence
  readonly answer: Evidence | null
}

/** Families of words for one subject. */
const SUBJECTS = 'next-year/items/answers-shortcomings'

/**
 * Which arrangements of an earlier report's plan a later report takes up: those that share a subject with a sentence of
 * its account (that something still falls short is no answer), by two pairs of characters that are not
 * general, or by one and a family of other words; where an arrangement has few words, by all its families.
 */
export function answeredPlan(before: Report, after: Report, prepared: PreparedRuleset): AnsweredArrangement[] {
  const [earlier, later] = [understand(before, prepared), understand(after, prepared)]
  const plan = earlier.part('next-year')
  if (plan.status === 'absent') return []
  const sentences = (['measures', 'leadership'] as const)
    .flatMap((id) => later.part(id).span)
    .flatMap(later.reading.sentences)
    .map((passage) => ({ passage, about: aboutOf(later.reading, [passage]) }))
  return arrangementsOf(earlier.reading, plan).map(({ at, said }) => {
    const asked = aboutOf(earlier.reading, said)
    const best = sentences
      .map(({ passage, about }) => ({ passage, nearness: nearnessOf(asked, about) }))
      .reduce((a, b) => (b.nearness > a.nearness ? b : a), { passage: null as Passage | null, nearness: 1 })
    return {
      arrangement: earlier.places.evidence(at),
      answer: best.passage && later.places.evidence(best.passage),
    }
  })
}

function understand(report: Report, prepared: PreparedRuleset) {
  const outline = outlineOf(report)
  const reading = readArranged(outline, prepared)
  const parts = new Map<PartId, LocatedPart>(locateParts(reading).map((part) => [part.id, part]))
  return { reading, places: placesIn(report.source, outline), part: (id: PartId) => parts.get(id)! }
}

interface About {
  readonly pairs: ReadonlySet<number>
  /** Of each family of words, the pairs of those that stand there. */
  readonly families: ReadonlyMap<number, ReadonlySet<number>>
}

function aboutOf(reading: Reading, passages: readonly Passage[]): About {
  const { paragraphs } = reading.outline
  const pairsOf = (some: readonly Passage[]): Set<number> =>
    subjectsOf(some.map(({ paragraph, start, end }) => paragraphs[paragraph]!.text.slice(start, end)).join('\n'))
  const families = byKey(reading.hitsIn(SUBJECTS, passages), ({ phrase }) => phrase)
  return {
    pairs: pairsOf(passages),
    families: new Map([...families].map(([phrase, hits]) => [phrase, pairsOf(hits)])),
  }
}

// 规范执法, 化解矛盾: such an arrangement says no more than what it is about.
const FEW = 3
const SOME = 6

/** How much two passages have in common; more than 1 where they are about one thing. */
function nearnessOf(a: About, b: About): number {
  const pairs = [...a.pairs].filter((pair) => b.pairs.has(pair))
  const families = [...a.families.keys()].filter((family) => b.families.has(family))
  if (a.pairs.size <= FEW && families.length > 0 && families.length === a.families.size)
    return families.length + Math.max(pairs.length, 1)
  // 执法 alone is what most arrangements and most of the account are about: it is not counted again as a family.
  const [only] = pairs
  const isOnly = (own: ReadonlySet<number>): boolean => pairs.length === 1 && own.size === 1 && own.has(only!)
  const others = families.filter((family) => !(isOnly(a.families.get(family)!) && isOnly(b.families.get(family)!)))
  // Of an arrangement of many words, one is a mention.
  const isMention = pairs.length === 0 || (pairs.length === 1 && a.pairs.size > SOME)
  return pairs.length + (isMention ? 0 : others.length)
}
