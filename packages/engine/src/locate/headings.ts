import { LONGEST_TEMPLATE, namesContent } from '../outline/template-heading.js'
import { PART_IDS } from '../ruleset/part-ids.js'
import type { PartId, Passage, Section } from '../types.js'
import { whole } from './ranges.js'
import type { Reading } from './reading.js'

/** The words that name parts in a heading. */
export type Naming = ReadonlyMap<PartId, Passage>

const HEADINGS = PART_IDS.map((id) => [id, `${id}/headings`] as const)
const HINTS = PART_IDS.map((id) => [id, `${id}/hints`] as const)

// Conjunctions and commas between the things that one heading names.
const BETWEEN = /以及|[、,，和及与暨]/g
// A heading that goes on longer than this is a sentence: what it mentions it does not name. A template's is longer.
const LONGEST = 60

/**
 * The parts that a heading names, each with the words that do it. Measures are named by words so common (举措, 成效)
 * that another part in the same member of the enumeration wins, and so does one that came before: 存在问题和工作举措,
 * 主要负责人履职，推进法治建设情况.
 */
export function partsNamed(reading: Reading, section: Section): Naming {
  for (const words of namingWords(reading, section)) {
    const named = partsIn(reading, section, words)
    if (named.size > 0) return named
  }
  return new Map()
}

/** The parts that some words of a heading name. */
function partsIn(reading: Reading, section: Section, heading: Passage): Naming {
  const named = new Map<PartId, Passage>()
  const hits = HEADINGS.flatMap(([id, list]) => {
    const found = reading.hits(list, heading)
    return found.length > 0 ? [[id, found] as const] : []
  })
  if (hits.length === 0) return named
  let closed = false
  let before = ''
  const { text } = reading.outline.paragraphs[section.heading]!
  for (const segment of segments(text.slice(0, heading.end), Math.max(section.label.length, heading.start))) {
    const here = hits.flatMap(([id, found]) => {
      const hit = found.find(({ start, end }) => start < segment.end && end > segment.start)
      return hit ? [{ id, hit }] : []
    })
    const strong = here.filter(({ id }) => id !== 'measures')
    const words = text.slice(segment.start, segment.end)
    // 这一年，主要负责人怎样尽责: the year is of whatever stands behind it.
    const namesNothing = TIME_ALONE.test(words) || ORGAN_ALONE.test(words)
    if (strong.length === 0 && segment.end < heading.end && namesNothing) continue
    const isOfLeader =
      named.has('leadership') &&
      ((/[，,]/.test(text[segment.start - 1] ?? '') && !OF_MEASURES.test(words)) || goesOnWithLeader(before, words))
    before = words
    for (const { id, hit } of strong.length > 0 ? strong : closed || isOfLeader ? [] : here)
      if (!named.has(id)) named.set(id, hit)
    if (strong.some(({ id }) => id === 'next-year' || id === 'shortcomings')) closed = true
  }
  return named
}

const TIME_ALONE = /^(?:这一年|一年来|过去一年|过去的一年|全年)$/
// 2023年度县委、县政府主要负责人履职情况: one of two organs.
const ORGAN_ALONE =
  /^(?:(?:20\d\d|[上本])?年度?的?)?(?:中共)?[^，,。、的]{0,6}(?:[省市县区州旗镇乡]委|[省市县区州旗镇乡]政府|人民政府|党委|党组|党工委|书记)$/

// 推进法治政府建设的主要举措, 法治政府建设工作情况: an account, whoever is named before it.
const OF_ITS_OWN =
  /举措|做法|措施|成效|成绩|成果|亮点|进展|(?:主要|重点|各项|全年|年度)工作|工作.{0,4}(?:情况|总结|回顾)|(?:推进|开展)情况/
// The same even where only a comma parts them: 落实第一责任人职责，抓实年度法治举措.
const OF_MEASURES = /举措|做法|措施/
const DEBRIEFING = /述法|述职/

/**
 * Whether a member behind one that names the leaders' duty still tells of it: 履行第一责任人职责、加强法治政府建设的有关情况
 * has one 情况 for both, and 述法 is the leaders' own.
 */
const goesOnWithLeader = (before: string, words: string): boolean =>
  DEBRIEFING.test(words) || !(OF_ITS_OWN.test(words) || before.endsWith('情况'))

// A heading at the top that its paragraph follows without any mark ends somewhere in its first clause.
const FIRST_CLAUSE = /^[^，,。；;：:]{4,40}/
// 在肯定成绩的同时，对照……，对照……，工作中还存在的差距和原因 comes to what it names at its end.
const LAST_CLAUSE = /^[^。；;：:]+[，,]([^，,。；;：:]{6,40})$/

/** The words of a heading that may name parts, those that count first in front; none where they are a sentence. */
function namingWords({ outline }: Reading, { heading, level, label }: Section): readonly Passage[] {
  const passage = whole(outline, heading)
  const { text } = outline.paragraphs[heading]!
  if (passage.end <= (namesContent(text) ? LONGEST_TEMPLATE : LONGEST)) return [passage]
  if (level !== 1 || label === '') return []
  const first = FIRST_CLAUSE.exec(text.slice(label.length))?.[0]
  const last = LAST_CLAUSE.exec(text)?.[1]
  return [
    ...(first === undefined ? [] : [{ ...passage, end: label.length + first.length }]),
    ...(last === undefined ? [] : [{ ...passage, start: text.length - last.length }]),
  ]
}

function segments(text: string, from: number): { start: number; end: number }[] {
  const cuts = [...text.slice(from).matchAll(BETWEEN)].map(
    (match) => [from + match.index, from + match.index + match[0].length] as const,
  )
  const starts = [from, ...cuts.map(([, end]) => end)]
  const ends = [...cuts.map(([start]) => start), text.length]
  return starts.map((start, i) => ({ start, end: ends[i]! })).filter(({ start, end }) => start < end)
}

/** What a heading enumerates: 成效、履职情况与不足 has three members. */
export function membersOf({ outline }: Reading, { heading, label }: Section): readonly string[] {
  const { text } = outline.paragraphs[heading]!
  return segments(text, label.length).map(({ start, end }) => text.slice(start, end).trim())
}

/** The parts that a heading only suggests. */
export function partsHinted(reading: Reading, section: Section): Naming {
  const heading = whole(reading.outline, section.heading)
  return new Map(
    HINTS.flatMap(([id, list]) => {
      const [hit] = reading.hits(list, heading)
      return hit ? [[id, hit] as const] : []
    }),
  )
}

const TASK =
  /其[他它余][^需]{0,8}(?:任务|工作|事务)|(?:交办|安排|完成|做好|办好|抓好|落实|推进|配合)[^。]{0,20}其[他它余]/

/** Whether a heading of a plan sets a task: 完成好上级交办的其它任务, 做好其他工作. */
export const setsTask = ({ outline }: Reading, { heading }: Section): boolean =>
  TASK.test(outline.paragraphs[heading]!.text)
