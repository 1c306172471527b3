import type { PartId, Passage } from '../types.js'
import { beginsNextYear } from './begins-next-year.js'
import { type Carried, carriedBy, carriedIn } from './content.js'
import { type Found, takeOut } from './found.js'
import { leaderIn } from './leader.js'
import { passagesIn, point, type Range, whole, without } from './ranges.js'
import type { Reading } from './reading.js'
import { selfCritiqueIn } from './self-critique.js'
import { whereCarried, whereMentioned } from './where-carried.js'

/** Finds the passage that carries a part which no heading names; the parts around it lose that stretch. */
export function claimContent(reading: Reading, id: PartId, found: Map<PartId, Found>): void {
  const carried =
    carriedIn(reading, id, whereCarried(reading, id, found)) ??
    carriedIn(reading, id, whereMentioned(reading, id, found))
  if (carried) claimPassage(id, carried, found)
}

/** The same for one that carries it in words that no list knows. */
export function claimInOwnWords(reading: Reading, id: PartId, found: Map<PartId, Found>): void {
  const where = [...whereCarried(reading, id, found), ...whereMentioned(reading, id, found)]
  const carried = inOwnWords(reading, id, where, found)
  if (carried) claimPassage(id, carried, found)
}

function claimPassage(id: PartId, carried: Carried, found: Map<PartId, Found>): void {
  takeOut(found, carried.range)
  found.set(id, { status: 'content', at: carried.at, ranges: [carried.range], because: [carried.at] })
}

function inOwnWords(
  reading: Reading,
  id: PartId,
  where: readonly Range[],
  found: ReadonlyMap<PartId, Found>,
): Carried | null {
  if (id === 'leadership') return carriedBy((passage) => leaderIn(reading, passage), reading, id, where)
  if (id === 'next-year') return carriedBy((passage) => beginsNextYear(reading, passage), reading, id, where)
  if (id === 'other') return closingRemark(reading)
  // What is told of the leaders' reproofs is theirs.
  const others = without(where, found.get('leadership')?.ranges ?? [])
  const critique = id === 'shortcomings' ? selfCritiqueIn(reading, others) : null
  if (!critique) return null
  const { paragraph, start, end } = critique
  return {
    at: reading.sentences(critique)[0] ?? critique,
    range: { from: point(paragraph, start), to: point(paragraph, end) },
  }
}

// 另外，我局没有承担示范创建任务。
const CLOSING_REMARK = /^(?:另外|此外|另|另需|另有|其他方面|附带|顺带)[，,：:需有说报]/
const LONGEST_REMARK = 150
// What stands before it is no heading of its own.
const ENDS = /[。；;]$/
const IS_MORE = /将|计划|打算|下一?步|明年|来年|继续|加强|完善|做好|推进|不足|短板|仍/

/** The last paragraph of the report, where it only adds a remark. */
function closingRemark({ outline }: Reading): Carried | null {
  const { paragraphs } = outline
  const last = paragraphs.findLastIndex(({ role }) => role === 'body')
  const text = paragraphs[last]?.text ?? ''
  const isRemark = text.length <= LONGEST_REMARK && CLOSING_REMARK.test(text) && !IS_MORE.test(text)
  if (!isRemark || !ENDS.test(paragraphs[last - 1]?.text ?? '')) return null
  return { at: whole(outline, last), range: { from: point(last), to: point(last, text.length) } }
}

/** Without any section for the measures, what no other part took is their account, if it is more than a greeting. */
export function claimRest(reading: Reading, found: Map<PartId, Found>): void {
  const { outline } = reading
  const taken = [...found.values()].flatMap(({ ranges }) => ranges)
  const ranges = without([{ from: point(0), to: point(outline.paragraphs.length) }], taken)
  const passages = passagesIn(outline, ranges)
  const at = passages.find((passage) => reading.holds('measures/passages', passage)) ?? accountIn(reading, passages)
  if (!at) return
  const words = reading.hits('measures/passages', at).slice(0, 1)
  found.set('measures', { status: 'content', at, ranges, because: words.length > 0 ? words : [at] })
}

// How many items of the measures tell an account in words that no list knows from a greeting.
const FEW = 2

/** The first of the passages that tells of an area of work, where several areas are told of. */
function accountIn(reading: Reading, passages: readonly Passage[]): Passage | undefined {
  const lists = reading.itemsOf('measures')
  const heard = lists.filter((list) => passages.some((passage) => reading.holds(list, passage)))
  return heard.length < FEW ? undefined : passages.find((passage) => heard.some((list) => reading.holds(list, passage)))
}
