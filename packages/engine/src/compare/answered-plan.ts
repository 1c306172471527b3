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
  const general = subjectsOf(later.reading.outline.facts.issuer ?? '')
  return arrangementsOf(earlier.reading, plan).map(({ at, said }) => {
    const asked = aboutOf(earlier.reading, said)
    const best = sentences
      .map(({ passage, about }) => ({ passage, nearness: nearnessOf(asked, about, general) }))
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
// What is said in more words is not answered by one of them that stands everywhere: 建设乡镇应急站 by 修订应急预案.
const SOME = 6

/** How much two passages have in common; more than 1 where they are about one thing. `general` words name the organ itself. */
function nearnessOf(a: About, b: About, general: ReadonlySet<number>): number {
  const pairs = [...a.pairs].filter((pair) => b.pairs.has(pair))
  const families = [...a.families.keys()].filter((family) => b.families.has(family))
  const isAllOfThem = families.length > 0 && families.length === a.families.size
  if (a.pairs.size <= FEW && isAllOfThem) return families.length + Math.max(pairs.length, 1)
  if (pairs.length !== 1) return pairs.length === 0 ? 0 : pairs.length + families.length
  const [pair] = pairs as [number]
  const others = families.filter(
    (family) => !(isAlone(pair, a.families.get(family)!) && isAlone(pair, b.families.get(family)!)),
  )
  const standsEverywhere = general.has(pair) || others.length < families.length
  return a.pairs.size > SOME && standsEverywhere && others.length < 2 ? 1 : 1 + others.length
}

/** Whether a family is there by one word alone, which is no more than that pair: it is not counted twice. */
const isAlone = (pair: number, words: ReadonlySet<number>): boolean => words.size === 1 && words.has(pair)
