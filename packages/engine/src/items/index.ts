import type { PhraseHit } from '../locate/hit-lists.js'
import { clauseOfLeader } from '../locate/leader.js'
import { clauseAround, textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { whyNotAsked } from '../ruleset/asked.js'
import type { Item, Ruleset } from '../ruleset/types.js'
import type { Bilingual, ItemStatus, LocatedPart, PartId, Passage } from '../types.js'
import { answersTo } from './answers.js'
import { affirmed } from './denials.js'
import { apart, bestEvidence, MOST_EVIDENCE } from './evidence.js'
import { countingIn } from './exceptions.js'
import { figuresIn } from './figures.js'
import { headedBy } from './headed.js'
import { impliedIn } from './implied.js'
import { withoutPlans } from './planned.js'
import { pointsOf, tellsOnlyPraise } from './points.js'
import { scatteredFrom } from './scattered.js'
import { cellsBeside } from './table-row.js'

/** How one item stands, with the words that show it. */
export interface Judgement {
  readonly status: ItemStatus
  readonly count: number | null
  readonly evidence: readonly Passage[]
  /** Where the item falls short, if that can be told; else the part's own place serves. */
  readonly lacking: Passage | null
  /** Why it is not applicable; null where it is. */
  readonly reason: Bilingual | null
  /** Where another part tells it, which does not count; null where none does. */
  readonly misplaced: { readonly part: PartId; readonly at: Passage } | null
  /** Whether it is `partial` because the text may tell it in words that no list knows. */
  readonly isImplied: boolean
}

/** What items are judged by: the report, where its parts stand, the ruleset and its year. */
export interface Grounds {
  readonly reading: Reading
  readonly parts: ReadonlyMap<PartId, LocatedPart>
  readonly ruleset: Ruleset
  /** The year by whose requirements to judge; null for the report's own. */
  readonly asOf: number | null
  /** The points of parts, by their lists, as far as they were asked for: several items look at the same. */
  readonly points: Map<string, readonly Passage[]>
}

/** Judges one item of a part. */
export function judgeItem(grounds: Grounds, partId: PartId, itemId: string): Judgement {
  const { reading, ruleset, asOf } = grounds
  const item = ruleset.parts[partId].items[itemId]!
  const judgement = judgeAsked(grounds, partId, itemId, item)
  if (judgement.status !== 'missing') return judgement
  // What is not asked of this issuer or year is no fault; where the report shows it all the same, it counts.
  const reason = whyNotAsked(item, reading.outline.facts, asOf)
  if (reason !== null) return notApplicable(reason)
  const none = nothingOfTheKind(grounds, `${partId}/items/${itemId}/none`)
  return none.length === 0 ? judgement : { ...notApplicable(TOLD_NONE), evidence: none.slice(0, 1) }
}

function judgeAsked(grounds: Grounds, partId: PartId, itemId: string, item: Item): Judgement {
  const { reading, parts } = grounds
  const part = parts.get(partId)!
  const list = `${partId}/items/${itemId}`
  if (part.status === 'absent') return MISSING
  if (part.isHollow) return counted(item, [])
  switch (item.judge) {
    case 'points':
      return counted(item, pointsIn(grounds, part, list))
    case 'figures':
      return counted(
        item,
        partsOf(partId, item).flatMap((id) => figuresIn(reading, parts.get(id)!.span)),
      )
    case 'answers':
      return judgeAnswers(grounds, part, item, list)
    case 'phrases':
      return judgePhrases(grounds, part, item, list)
  }
}

function judgePhrases(grounds: Grounds, part: LocatedPart, item: Item, list: string): Judgement {
  const { reading, parts } = grounds
  if (tellsOnlyPraise(reading, part)) return MISSING
  const within = partsOf(part.id, item)
  const headed = within.flatMap((id) => headedBy(reading, parts.get(id)!, `${list}/headings`))
  // （二）主要原因 with nothing below it, or 原因正在梳理，另行报送。, gives no reason; （二）原因是编制少 does.
  const says = (passage: Passage): boolean => !reading.holds(`${list}/except`, passage)
  const saysMore = (heading: Passage): boolean =>
    /(?:原因|成因|根源)(?:主要)?(?:是|为|在于?)(?!于).|[：:].|等原因[。]?$/.test(
      textAt(reading.outline, heading).trim(),
    )
  const empty = new Set(
    headed.flatMap(({ heading, below }) => (below.some(says) || saysMore(heading) ? [] : [heading.paragraph])),
  )
  const saidIn = (spans: readonly (readonly Passage[])[]): readonly PhraseHit[] => {
    const hits = spans
      .flatMap((span) => countingIn(reading, list, span))
      .filter(({ paragraph }) => !empty.has(paragraph))
    return apart(TELLS_OF_DEEDS.has(part.id) ? withoutPlans(reading, affirmed(reading, hits)) : hits)
  }
  // A leaders' part without a section of its own stands in the account itself.
  const isApart = (id: PartId): boolean =>
    item.elsewhere !== undefined && id !== part.id && APART.has(parts.get(id)!.status)
  const countsIn = (id: PartId): readonly Passage[] => {
    const { span } = parts.get(id)!
    return isApart(id)
      ? span.flatMap(reading.sentences).filter((sentence) => reading.holds(`${list}/elsewhere`, sentence))
      : span
  }
  const inside = saidIn(within.map(countsIn))
  const said = inside.length > 0 ? inside : saidIn([scatteredFrom(reading, part, parts.get('measures')!)])
  const filled = headed.flatMap(({ heading, below }) => (below.some(says) ? [heading] : []))
  const found = said.length > 0 ? said : filled
  if (found.length > 0) return { ...counted(item, found), evidence: bestEvidence(reading, list, found) }
  const points = pointsMade(grounds, part)
  const implied = points
    ? impliedIn(reading, part, { headings: `${list}/headings`, points: points.found.length, list: points.list })
    : []
  if (implied.length === 0) {
    const other = within.find(isApart)
    const [hit] = other === undefined ? [] : saidIn([parts.get(other)!.span])
    const misplaced = hit ? { part: other!, at: clauseAround(reading.outline, hit) } : null
    return { ...MISSING, misplaced: misplaced ?? toldOfLeader(grounds, part, list) }
  }
  return { ...MISSING, status: 'partial', isImplied: true, evidence: implied.slice(0, MOST_EVIDENCE) }
}

const APART: ReadonlySet<LocatedPart['status']> = new Set(['section', 'subsection'])

/** Where the account of measures tells of the leader what the leaders' part does not. */
function toldOfLeader({ reading, parts }: Grounds, part: LocatedPart, list: string): Judgement['misplaced'] {
  if (part.id !== 'leadership') return null
  const at = clauseOfLeader(reading, countingIn(reading, list, parts.get('measures')!.span))
  return at && { part: 'measures', at }
}

const MISSING: Judgement = {
  status: 'missing',
  count: null,
  evidence: [],
  lacking: null,
  misplaced: null,
  reason: null,
  isImplied: false,
}
const notApplicable = (reason: Bilingual): Judgement => ({ ...MISSING, status: 'not-applicable', reason })

const TOLD_NONE: Bilingual = {
  zh: '报告写明没有这类事项或者职责',
  en: 'the report says that there was nothing of the kind, or that it is none of its duties',
}

/** Where the report says, in whichever part tells of the year, that there is nothing to tell. */
const nothingOfTheKind = ({ reading, parts }: Grounds, list: string): readonly Passage[] =>
  (['leadership', 'measures', 'other'] as const).flatMap((id) => reading.hitsIn(list, parts.get(id)!.span))

const NOTHING_TO_ANSWER: Bilingual = {
  zh: '报告没有写出具体的不足，没有可以对应的',
  en: 'the report names no shortcoming that could be answered',
}

// Of causes and plans, what was not done, or is to be done, is the very subject.
const TELLS_OF_DEEDS: ReadonlySet<PartId> = new Set(['measures', 'leadership'])

/** The parts whose text an item is looked for in. */
const partsOf = (partId: PartId, { within = [partId] }: Item): readonly PartId[] => within

function counted(item: Item, found: readonly Passage[]): Judgement {
  const status = found.length >= item.atLeast ? 'met' : found.length > 0 ? 'partial' : 'missing'
  const count = item.judge === 'points' || item.judge === 'figures' ? found.length : null
  return { ...MISSING, status, count, evidence: found.slice(0, MOST_EVIDENCE) }
}

// Nobody names so many; each is looked for in the whole plan.
const MOST_ANSWERED = 200

function judgeAnswers(grounds: Grounds, part: LocatedPart, item: Item, list: string): Judgement {
  const { reading, parts } = grounds
  const [partId, itemId] = (item.of ?? '').split('/') as [PartId, string]
  const asked = parts.get(partId)
  const points = asked && asked.status !== 'absent' ? pointsIn(grounds, asked, `${partId}/items/${itemId}`) : []
  const problems = points.slice(0, MOST_ANSWERED)
  if (problems.length === 0) return notApplicable(NOTHING_TO_ANSWER)
  const plan = pointsMade(grounds, part)?.found ?? []
  const { open, by } = answersIn(reading, problems, plan, part, list)
  const status = open.length === 0 ? 'met' : open.length < problems.length ? 'partial' : 'missing'
  const evidence = by.slice(0, MOST_EVIDENCE)
  return { ...MISSING, status, count: problems.length - open.length, evidence, lacking: open[0] ?? null }
}

// Two points may well be of other matters than two problems.
const SEVERAL = 3

/**
 * Which problems the part answers, but those beside which a table says what will be done. A plan longer than the list of
 * problems answers them in words of its own, and so does one of as many points that takes up most of them; which to which
 * is not ours to say.
 */
function answersIn(
  reading: Reading,
  problems: readonly Passage[],
  plan: readonly Passage[],
  part: LocatedPart,
  list: string,
): ReturnType<typeof answersTo> {
  if (plan.length > problems.length) return { open: [], by: plan }
  const beside = cellsBeside(reading, problems, `${list}/columns`)
  const others = problems.filter(({ paragraph }) => !beside.has(paragraph))
  const { open, by } = answersTo(reading, others, part.span, list)
  const isPointByPoint = plan.length === problems.length && plan.length >= SEVERAL
  return { open: isPointByPoint && open.length * 2 < problems.length ? [] : open, by: [...by, ...beside.values()] }
}

/** The points that the part makes, and the list that they are counted by; null where it has no item for them. */
function pointsMade(grounds: Grounds, part: LocatedPart): { found: readonly Passage[]; list: string } | null {
  const items = Object.entries(grounds.ruleset.parts[part.id].items)
  const [name] = items.find(([, { judge }]) => judge === 'points') ?? []
  if (name === undefined) return null
  const list = `${part.id}/items/${name}`
  return { found: pointsIn(grounds, part, list), list }
}

function pointsIn({ reading, points }: Grounds, part: LocatedPart, list: string): readonly Passage[] {
  const found = points.get(list) ?? pointsOf(reading, part, list)
  points.set(list, found)
  return found
}
