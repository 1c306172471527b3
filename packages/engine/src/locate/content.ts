import { OURSELVES } from '../text/own-name.js'
import type { PartId, Passage } from '../types.js'
import { isOfLeader, NAMES_HEAD } from './leader.js'
import { beginsIn, passagesIn, point, type Range, textAt, whole } from './ranges.js'
import type { Reading } from './reading.js'
import { areSubject, wantsIn } from './wanting.js'

/** Where a part may be carried; where it is often only mentioned, how many of its marks a passage must hold there. */
export interface Place extends Range {
  readonly fewest?: number
}

/** A part that no heading names: the passage that carries it. */
export interface Carried {
  /** The sentence, or the end of one, that opens the passage. */
  readonly at: Passage
  readonly range: Range
}

// By how much a later account of the leaders must outweigh an earlier one, and how many marks it is worth to name their duty.
const FULLER = 2
const NAMED = 4

/**
 * Looks for the passage that carries a part in `places`: the first, but of accounts of the leaders, who are mentioned
 * here and there, a later one that holds more marks. A plan goes on to the end of the range that it begins in, problems as long
 * as paragraphs name some; the account of the leaders is one paragraph, other matters one sentence. Each ends where it
 * turns to what others did.
 */
export function carriedIn(reading: Reading, part: PartId, places: readonly Place[]): Carried | null {
  let best: Carried | null = null
  let most = 0
  for (const carried of candidatesIn(reading, part, places)) {
    if (part !== 'leadership') return carried
    const weight = weightOf(reading, part, carried)
    const isFuller = weight >= most + FULLER && isOfLeader(textAt(reading.outline, carried.at))
    if (best === null || isFuller) [best, most] = [carried, weight]
  }
  return best
}

/**
 * How much a passage is of the part: the marks that it holds and the items that it tells of, with a premium on one that
 * begins with the leader and names the duty. A mere mention of the duty is worth less than an account.
 */
function weightOf(reading: Reading, part: PartId, { at, range }: Carried): number {
  const passages = passagesIn(reading.outline, [range])
  const isHeard = (list: string): boolean => passages.some((passage) => reading.holds(list, passage))
  const told = reading.itemsOf(part).filter(isHeard).length
  const isNamed = told > 0 && isHeard(`${part}/naming`) && isOfLeader(textAt(reading.outline, at))
  return reading.hitsIn(`${part}/marks`, passages).length + told + (isNamed ? NAMED : 0)
}

// One phrase over and over is no report; each hit is tried against all that follows it.
const MOST_TRIED = 16

// A sentence that says what the report is made of carries none of it: 全文包括……情况、……情况和……设想。
const LISTS_PARTS =
  /^\s*(?:全文|本(?:年度)?报告|报告(?:全文|正文)?|本文)(?:主要)?(?:包括|包含|涵盖|分为?|由[^，。]{8,}(?:组成|构成))/

/** The passages that may carry a part, in order; of one paragraph the first alone, and none inside one before it. */
function* candidatesIn(reading: Reading, part: PartId, places: readonly Place[]): Generator<Carried, void> {
  for (const range of places) {
    let reached = range.from
    for (const passage of passagesIn(reading.outline, [range])) {
      if (point(passage.paragraph, passage.start) < reached) continue
      for (const hit of reading.hits(`${part}/passages`, passage).slice(0, MOST_TRIED)) {
        const sentence = reading.sentences(passage).find((one) => beginsIn(hit, one)) ?? hit
        if (LISTS_PARTS.test(textAt(reading.outline, sentence))) continue
        const at = part === 'next-year' ? clauseFrom(reading, sentence, hit) : sentence
        if (!holds(reading, part, { ...passage, start: at.start }, range.fewest ?? 0)) continue
        const from = point(at.paragraph, part === 'leadership' ? beginOf(reading, at) : at.start)
        reached = endOf(reading, part, at, range)
        yield { at, range: { from, to: reached } }
        break
      }
    }
  }
}

/** The first passage that carries a part by what `openingOf` finds in a paragraph. */
export function carriedBy(
  openingOf: (passage: Passage) => Passage | null,
  reading: Reading,
  part: PartId,
  ranges: readonly Range[],
): Carried | null {
  for (const range of ranges) {
    for (const passage of passagesIn(reading.outline, [range])) {
      const at = openingOf(passage)
      if (at) return { at, range: { from: point(at.paragraph, at.start), to: endOf(reading, part, at, range) } }
    }
  }
  return null
}

function endOf(reading: Reading, part: PartId, at: Passage, range: Range): number {
  if (part === 'next-year') return range.to
  if (part === 'other') return point(at.paragraph, at.end)
  const turn = turnFrom(reading, part, at)
  if (part === 'leadership') {
    const end = turn ?? point(lastOfLeader(reading, at.paragraph) + 1)
    return Math.min(end, nextMember(reading, at) ?? end, range.to)
  }
  if (turn !== null) return Math.min(turn, range.to)
  const rest = passagesIn(reading.outline, [{ from: point(at.paragraph + 1), to: range.to }])
  const stop = rest.findIndex((passage) => !goesOn(reading, passage))
  const last = stop < 0 ? rest.at(-1) : rest[stop - 1]
  return Math.min(point((last?.paragraph ?? at.paragraph) + 1), range.to)
}

const COUNTED = '[一二三四五六七八九十]是|第[一二三四五六七八九十][，,、]'
const MEMBER = new RegExp(`^[\\s；;]*(?:${COUNTED}|[（(][一二三四五六七八九十\\d]{1,2}[)）]|[①-⑳])`)
const LONGEST_TOPIC = 40
// 二是依法决策。三是带头学法。 may be of the leader who was named before.
const OF_DUTY = /决策|述法|带头|督促|督导|学法|责任|履职|支持|部署|谋划/

/**
 * 一是强化思想引领。局长带头学法。二是规范行政执法。……: where the next member begins, if the leaders are told of in one of an
 * enumeration whose members begin with their topic, and neither in front of all members nor in later ones; null where not.
 */
function nextMember({ outline, sentences }: Reading, at: Passage): number | null {
  const all = sentences(whole(outline, at.paragraph)).map((passage) => ({ passage, text: textAt(outline, passage) }))
  const isMember = ({ text }: { readonly text: string }): boolean => MEMBER.test(text)
  const isTopic = ({ text }: { readonly text: string }): boolean =>
    text.length <= LONGEST_TOPIC && text.trimEnd().endsWith('。')
  const here = all.findIndex(({ passage }) => passage.end > at.start)
  const own = all.slice(0, here + 1).findLast(isMember)
  const next = all.findIndex((one, i) => i > here && isMember(one))
  if (!own || next < 0 || !isTopic(own)) return null
  const members = all.slice(next).filter(isMember)
  if (!isTopic(members[0]!) || members.some(({ text }) => OF_DUTY.test(text))) return null
  const others = [...all.slice(0, all.findIndex(isMember)), ...all.slice(next)]
  if (others.some(({ text }) => isOfLeader(text.replace(MEMBER, '')))) return null
  return point(at.paragraph, all[next]!.passage.start)
}

/** The last of the paragraphs from one on that each begin with what the leader did. */
function lastOfLeader(reading: Reading, paragraph: number): number {
  const { paragraphs, facts } = reading.outline
  let last = paragraph
  for (let next = last + 1; paragraphs[next]?.role === 'body'; last = next++) {
    const [first] = reading.sentences(whole(reading.outline, next))
    if (!first || !isOfLeader(textAt(reading.outline, first), facts.issuer)) break
  }
  return last
}

/** Where the sentences begin that lead up to an account of the leaders: 局长任领导小组组长。年内主持会议3次。局长带头学法。 */
function beginOf(reading: Reading, at: Passage): number {
  const before = reading.sentences({ ...at, start: 0, end: at.start })
  const last = before.findLastIndex((sentence) => !isOfLeader(textAt(reading.outline, sentence)))
  return before[last + 1]?.start ?? at.start
}

// What a sentence says before it names a field of work, and before it names who acts: not on whom, or towards whom.
const WORK_ON = /^(?:进一步|扎实|着力|全面|深入|大力|切实|积极|持续|不断)?(?:加强|强化|深化|推进|开展|组织).{0,6}$/
const BEFORE_ACTOR = /^(?!召开|主持|组织|举办)[^，,；;对与同向给把将要督约]{0,8}$/
const LEADS = /^.{0,3}长/
// 我局依法……, 共……: the organ says of itself what it did.
const OF_ITSELF = new RegExp(`^(?:${OURSELVES}|局|中心|镇|乡|街道|单位)(?:依法|共|累计)`)

/**
 * Where a passage that carries a part turns to what others did: behind the last sentence that says a word of the part, at
 * the first that begins with one of its `others` or with work on one of its `fields`; of the leaders, where the organ
 * speaks of itself too. Null where it does not turn.
 */
function turnFrom(reading: Reading, part: PartId, at: Passage): number | null {
  const { text } = reading.outline.paragraphs[at.paragraph]!
  const rest = reading.sentences({ ...at, start: at.end, end: text.length })
  const last = rest.findLastIndex((sentence) => reading.holds(`${part}/marks`, sentence))
  const turn = rest
    .slice(last + 1)
    .find((sentence) => text[sentence.start - 1] === '。' && turns(reading, part, sentence))
  return turn ? point(turn.paragraph, turn.start) : null
}

// Of a sentence, what says of whom and what it is.
const MOST_OPENING = 24

function turns(reading: Reading, part: PartId, { paragraph, start, end }: Passage): boolean {
  const opening = { paragraph, start, end: Math.min(end, start + MOST_OPENING) }
  const { text } = reading.outline.paragraphs[paragraph]!
  const standsBehind = (list: string, lead: RegExp, accept: (after: string) => boolean): boolean =>
    reading.hits(`${part}/${list}`, opening).some(
      (hit) =>
        hit.end <= opening.end &&
        lead.test(text.slice(start, hit.start).trimStart()) &&
        // 局长还在全局学法会上讲了两课 is of the leader.
        !NAMES_HEAD.test(text.slice(start, hit.start)) &&
        accept(text.slice(hit.end, opening.end)),
    )
  return (
    standsBehind('fields', WORK_ON, () => true) ||
    standsBehind('others', BEFORE_ACTOR, (after) => !LEADS.test(after)) ||
    (part === 'leadership' && OF_ITSELF.test(text.slice(start, opening.end).trimStart()))
  )
}

const CONTINUED = new RegExp(`^(?:${COUNTED}|其[一二三四五六]|究其|(?:主要|产生|形成|上述|存在|以上)?.{0,8}原因)`)

/** Whether a paragraph behind a list of problems belongs to it: it names one, or says why. */
function goesOn(reading: Reading, passage: Passage): boolean {
  const text = reading.outline.paragraphs[passage.paragraph]!.text
  return CONTINUED.test(text) || reading.holds('shortcomings/marks', passage)
}

// 2025年，管委会将……: the year is of what is planned for it.
const YEAR_BEFORE = /20\d\d年度?[，,]$/

/** From the clause that holds the hit to the end of its sentence: 今后的工作中…… may follow a list of problems. */
function clauseFrom(reading: Reading, sentence: Passage, hit: Passage): Passage {
  const text = reading.outline.paragraphs[sentence.paragraph]!.text
  let start = hit.start
  while (start > sentence.start && !/[，,：:；;。]/.test(text[start - 1]!)) start--
  const year = YEAR_BEFORE.exec(text.slice(sentence.start, start))
  return { ...sentence, start: start - (year?.[0].length ?? 0) }
}

// Of the clauses behind words that announce problems, how many must say that something is wanting.
const SOME = 0.3

/**
 * Whether the passage bears out what its opening words promise, be it in words that no list knows: 存在一些不足 alone is a
 * mention.
 */
function holds(reading: Reading, part: PartId, passage: Passage, fewest: number): boolean {
  const least = part === 'shortcomings' ? Math.max(1, fewest) : fewest
  if (least <= 1)
    return least === 0 || reading.holds(`${part}/marks`, passage) || areSubject(wantsIn(reading, [passage]), SOME)
  return reading.hits(`${part}/marks`, passage).length >= least
}
