import { withoutLabel } from '../outline/numbering.js'
import type { PartId, Passage, Section } from '../types.js'
import { beginsNextYear } from './begins-next-year.js'
import { partsHinted, partsNamed } from './headings.js'
import { countOfLeader, isOfLeader, opensWithDuty } from './leader.js'
import { tellsWhatWasMended } from './mended.js'
import { beginsIn, passagesIn, point, textAt, whole } from './ranges.js'
import type { Reading } from './reading.js'
import { topSections } from './sections.js'
import { areSubject, wantsIn } from './wanting.js'

/** How much of a body is made of the turns of phrase of each part. */
interface Tenor {
  /** Whether nothing but headings stands below its own. */
  readonly isBare: boolean
  readonly sentences: number
  /** The first sentence with a mark of the part. */
  readonly first: (part: PartId) => Passage | null
  /** How many sentences have one. */
  readonly marked: (part: PartId) => number
  /** What share of all sentences they are. */
  readonly share: (part: PartId) => number
  /** How many sentences tell of the leaders, in whatever words. */
  readonly ofLeaders: () => number
  /** First hit of a passage phrase of the part. */
  readonly carries: (part: PartId) => Passage | null
}

/** Reads the body of a section, its subsections included, without its own heading; where it is bare, the headings below. */
function tenorOf(reading: Reading, section: Section): Tenor {
  const body = bodyOf(reading, section)
  // Points that are numbered as headings are, with nothing below them.
  const passages = body.length > 0 ? body : section.sections.map(({ heading }) => whole(reading.outline, heading))
  const sentences = passages.flatMap((passage) => reading.sentences(passage))
  const marked = new Map<PartId, readonly Passage[]>()
  const withMark = (part: PartId): readonly Passage[] => {
    const list = `${part}/marks`
    const found = marked.get(part) ?? sentences.filter((sentence) => reading.holds(list, sentence))
    marked.set(part, found)
    return found
  }
  return {
    isBare: body.length === 0,
    sentences: sentences.length,
    marked: (part) => withMark(part).length,
    share: (part) => withMark(part).length / sentences.length,
    first: (part) => withMark(part)[0] ?? null,
    ofLeaders: () => countOfLeader(reading, sentences),
    carries: (part) => {
      const list = `${part}/passages`
      for (const passage of passages) {
        const [hit] = reading.hits(list, passage)
        if (hit) return hit
      }
      return null
    },
  }
}

const bodyOf = ({ outline }: Reading, section: Section): readonly Passage[] =>
  passagesIn(outline, [{ from: point(section.heading + 1), to: point(section.to) }])

// How much of a body must be of a part that its heading suggests: of three points one may be told in words that a list knows.
const LEAST_SHARE = 1 / 3
// The same of leaders: one sentence of three on them is said in many sections.
const LEAST_OF_LEADERS = 0.34
// The same of leaders in a section at the top.
const LEAST_AT_TOP = 0.6
// One sentence on them is said in many sections.
const SEVERAL = 2

/** A section whose heading leaves it open what it is about, and what its body sounds like. */
interface Body {
  readonly reading: Reading
  readonly section: Section
  readonly tenor: Tenor
}

/** A part and the words that decided for it. */
type Decided = readonly [PartId, Passage]

/**
 * The part that a section is about although its heading does not say so: a heading that suggests it needs a body that
 * agrees, one that does not needs a body that speaks of hardly anything else. Gives the words that decided.
 */
export function partByBody(reading: Reading, section: Section, hinted: ReadonlyMap<PartId, Passage>): Decided | null {
  const tenor = tenorOf(reading, section)
  const body = { reading, section, tenor }
  if (tenor.isBare)
    return (tenor.sentences > 0 ? asHinted(body, hinted) : null) ?? nothingInHeading(reading, section, hinted)
  return (
    asRemark(body, hinted) ??
    asHinted(body, hinted) ??
    asRemedy(body, hinted) ??
    asProblems(body) ??
    asLeaders(body) ??
    asPlan(body)
  )
}

function asHinted(body: Body, hinted: ReadonlyMap<PartId, Passage>): Decided | null {
  const { reading, section, tenor } = body
  for (const part of ['shortcomings', 'next-year'] as const) {
    const hint = hinted.get(part)
    if (hint && (tenor.carries(part) || tenor.share(part) >= LEAST_SHARE)) return [part, hint]
  }
  const hint = hinted.get('leadership')
  if (!hint) return null
  const isTold =
    speaksOfLeaders(body) || (!isFirst(reading, section) && endsHeading(reading, section) && isAccount(body))
  return isTold ? ['leadership', hint] : null
}

/**
 * Whether enough of a section is about the leaders: one sentence on them is said in many, and what a report begins with,
 * or has at its top, may begin with them and go on with what was done.
 */
function speaksOfLeaders({ reading, section, tenor }: Body): boolean {
  const share = tenor.share('leadership')
  if (isFirst(reading, section))
    return share >= LEAST_AT_TOP || (share >= LEAST_OF_LEADERS && !beginsWithGroup(reading, section))
  if (share >= LEAST_OF_LEADERS) return true
  if (tellsOfDuty(reading, section)) return true
  const told = tenor.ofLeaders()
  return told >= SEVERAL && told / tenor.sentences >= (section.level > 1 ? LEAST_OF_LEADERS : LEAST_AT_TOP)
}

// 成立以局长为组长的领导小组，……: what the organ set up.
const BEGINS_WITH_GROUP = /^(?:成立|调整|组建|健全|建立|充实)[^。；;]{0,60}(?:领导小组|机构|机制)/

const beginsWithGroup = (reading: Reading, section: Section): boolean => {
  const [first] = bodyOf(reading, section)
  return first !== undefined && BEGINS_WITH_GROUP.test(textAt(reading.outline, first))
}

// 要求执法人员依法办案, behind a sentence on the leader
const LEADERS_DEED = /^(?:要求|督促|带头|主持|亲自|支持|听取|审定|约谈|督办|批示|年初签订)/

/** Whether a body begins with the leader and the duty, and goes on with what leaders do: 局长坚决扛起第一责任人责任，……；督促…… */
function tellsOfDuty(reading: Reading, section: Section): boolean {
  const [first] = bodyOf(reading, section)
  const [opening, ...rest] = first ? reading.sentences(first).map((one) => textAt(reading.outline, one)) : []
  return opening !== undefined && opensWithDuty(opening) && rest.some((text) => LEADERS_DEED.test(text.trimStart()))
}

/** Whether the last words of a heading hint at the leaders: 压实法治责任，夯实工作基础 goes on to something else. */
function endsHeading(reading: Reading, { heading }: Section): boolean {
  const { paragraph, start, end } = whole(reading.outline, heading)
  const text = reading.outline.paragraphs[heading]!.text
  const from = start + /[^，,、]*$/.exec(text.slice(start, end))!.index
  return reading.holds('leadership/hints', { paragraph, start: from, end })
}

const FEWEST_DUTIES = 3
// Below a heading that says nothing of the leaders.
const FEWEST_BY_BODY = 5

/** Whether a body is one paragraph that begins with the leader and tells of several duties. */
function isAccount({ reading, section }: Body, fewest = FEWEST_DUTIES): boolean {
  const [account, ...rest] = bodyOf(reading, section)
  const [opening] = account && rest.length === 0 ? reading.sentences(account) : []
  if (opening === undefined || !isOfLeader(textAt(reading.outline, opening), reading.outline.facts.issuer)) return false
  return reading.itemsOf('leadership').filter((list) => reading.holds(list, account!)).length >= fewest
}

function asRemedy({ reading, section }: Body, hinted: ReadonlyMap<PartId, Passage>): Decided | null {
  const remedy = hinted.get('next-year')
  return remedy && followsProblems(reading, section) ? ['next-year', remedy] : null
}

function asProblems({ reading, section, tenor }: Body): Decided | null {
  if (tellsWhatWasMended(withoutLabel(reading.outline.paragraphs[section.heading]!.text))) return null
  const problem = tenor.first('shortcomings')
  const speaksOfThem =
    tenor.marked('shortcomings') >= 2 &&
    tenor.share('shortcomings') >= 0.5 &&
    tenor.share('next-year') < tenor.share('shortcomings')
  return problem && speaksOfThem && opensWith(reading, section, problem) ? ['shortcomings', problem] : null
}

function asLeaders(body: Body): Decided | null {
  const { reading, section, tenor } = body
  const leader = tenor.carries('leadership')
  if (!leader || !opensWith(reading, section, leader, 1)) return null
  const speaksOfThem = tenor.marked('leadership') >= 2 && tenor.share('leadership') >= 0.5
  const isTheirs =
    speaksOfThem || announcesList(reading, leader) || (!isFirst(reading, section) && isAccount(body, FEWEST_BY_BODY))
  return isTheirs ? ['leadership', leader] : null
}

function asPlan({ reading, section, tenor }: Body): Decided | null {
  const plan = tenor.carries('next-year')
  const isPlan =
    plan && !beginsReport(reading, section) && opensWithPlan(reading, section, plan) && tenor.share('next-year') >= 0.3
  const opening = isPlan ? plan : (planAtTheEnd(reading, section) ?? nextYearAtTheEnd(reading, section))
  return opening ? ['next-year', opening] : null
}

// 主要做了以下工作：, 全年的做法可以概括成五句话:
const ANNOUNCES = /^[^；;]{0,60}(?:做法|工作|做了|干了|概括|体现|如下|以下|方面|账|件事|句话)[^，,；;。：:]{0,8}[：:]/

/** 局长履行第一责任人职责，主要做了以下工作：whether the words that open a section announce all that follows. */
function announcesList({ outline }: Reading, { paragraph, start }: Passage): boolean {
  return ANNOUNCES.test(outline.paragraphs[paragraph]!.text.slice(start))
}

/** Whether the body of a section says of much, or of such a share of all, that it is wanting. */
export const saysWhatIsWanting = (reading: Reading, section: Section, least?: number): boolean =>
  areSubject(wantsIn(reading, bodyOf(reading, section)), least)

/** The words with which a section that closes the report opens as a plan; null where it does not. */
export function planAtTheEnd(reading: Reading, section: Section): Passage | null {
  const plan = isLate(reading, section) ? tenorOf(reading, section).carries('next-year') : null
  return plan && opensWithPlan(reading, section, plan) ? plan : null
}

/** The sentence with which a section that closes the report turns to the next year, in whatever words it plans for it. */
function nextYearAtTheEnd(reading: Reading, section: Section): Passage | null {
  const [first] = isLate(reading, section) && followsProblems(reading, section) ? bodyOf(reading, section) : []
  return first ? beginsNextYear(reading, first) : null
}

/** Whether the section before is about the problems: 整改措施 behind them is what will be done. */
function followsProblems(reading: Reading, section: Section): boolean {
  const sections = topSections(reading.outline)
  const before = sections[sections.indexOf(section) - 1]
  if (before === undefined) return false
  const named = partsNamed(reading, before)
  if (named.size > 0) return named.has('shortcomings')
  return problemsBeside(reading, before, partsHinted(reading, before).get('shortcomings')) !== null
}

/** Whether a top-level section opens a report of several: what is planned comes behind what was done. */
const beginsReport = (reading: Reading, section: Section): boolean =>
  isFirst(reading, section) && topSections(reading.outline).length > 1

const isFirst = ({ outline }: Reading, section: Section): boolean => topSections(outline)[0] === section

// 已建成, 办结了12件, 全年检查60次
const TELLS_PAST = /已|了(?!解)|共(?!同|享|建)|累计|同比|全年|今年|本年|年内|荣获|获评|一年来/
const MOSTLY = 0.5

/** Whether a section that closes the report arranges what is to be done, and tells of nothing that was. */
export function onlyArranges(reading: Reading, section: Section): boolean {
  const sentences = isLate(reading, section) ? bodyOf(reading, section).flatMap((one) => reading.sentences(one)) : []
  const arranged = sentences.filter((one) => reading.holds('next-year/items/arrangements', one))
  return (
    arranged.length > 0 &&
    arranged.length / sentences.length >= MOSTLY &&
    !sentences.some((one) => TELLS_PAST.test(textAt(reading.outline, one)))
  )
}

/** Whether a top-level section closes the report, at most one other (其他事项) behind it. */
function isLate({ outline }: Reading, section: Section): boolean {
  const sections = topSections(outline)
  const at = sections.indexOf(section)
  return at > 0 && at >= sections.length - 2
}

// 无 with a few words around it; a longer body under 其他 is still a remark beside the account.
const BARE = 20
const BAREST = 5
const REMARK = 200

/** 五、其他无。: other matters told in the heading itself. */
function nothingInHeading(
  reading: Reading,
  { heading }: Section,
  hinted: ReadonlyMap<PartId, Passage>,
): Decided | null {
  const hint = hinted.get('other')
  if (!hint) return null
  const rest = { ...whole(reading.outline, heading), start: hint.end }
  return rest.end - rest.start <= BAREST && reading.holds('other/marks', rest) ? ['other', hint] : null
}

// 无。, 我局没有其他需要报告的事项。, but 办理案件32件，无一败诉。
const SAYS_NOTHING = /(?:^|[，,：:])[^，,。；;：:]{0,12}(?:无(?![一人败])|没有|没得|未有)[^，,。；;：:]*。?$/

/** The section of other matters: headed so and short, or nothing but a bare 无, whatever its heading. */
function asRemark({ reading, section }: Body, hinted: ReadonlyMap<PartId, Passage>): Decided | null {
  const body = bodyOf(reading, section)
  const length = body.reduce((sum, { start, end }) => sum + end - start, 0)
  const hint = hinted.get('other')
  if (hint && length <= REMARK && mayCloseReport(reading, section)) return ['other', hint]
  const says = (passage: Passage): boolean =>
    reading.holds('other/marks', passage) && SAYS_NOTHING.test(textAt(reading.outline, passage))
  const bare = length <= BARE ? body.find(says) : undefined
  return bare ? ['other', bare] : null
}

/** Whether a section closes the report, or is below the top level, where only the last of all is asked about. */
const mayCloseReport = (reading: Reading, section: Section): boolean =>
  !topSections(reading.outline).includes(section) || isLate(reading, section)

/** 正视差距，明确2018年努力方向: beside a plan that is named, problems that are only suggested, if the body opens with them. */
export function problemsBeside(reading: Reading, section: Section, hint: Passage | undefined): Passage | null {
  if (!hint) return null
  const tenor = tenorOf(reading, section)
  const opening = [tenor.carries('shortcomings'), tenor.first('shortcomings')]
  const opens = opening.some((words) => words !== null && opensWith(reading, section, words))
  return opens && tenor.marked('shortcomings') > 0 ? hint : null
}

// 开展宣传9次，张贴标语260条。 but neither a year nor 确定了12项重点任务。
const TELLS_FIGURES = /\d\s?[余多万千百亿]*[件次场条家人份起期部个%％]/
const LOOKS_AHEAD = /差距|任务|要求|目标|意义/

/** The same of a plan: behind a paragraph that tells of deeds it is one of its own. */
function opensWithPlan(reading: Reading, section: Section, plan: Passage): boolean {
  const [first] = bodyOf(reading, section)
  const isBehindDeeds = first && first.paragraph !== plan.paragraph && tellsDeeds(reading, section, first)
  return !isBehindDeeds && opensWith(reading, section, plan)
}

/** Whether a paragraph says what was done: in figures, of one area alone, or of one that its heading names. */
function tellsDeeds(reading: Reading, { heading }: Section, passage: Passage): boolean {
  const text = textAt(reading.outline, passage)
  if (LOOKS_AHEAD.test(text)) return false
  const areas = reading.itemsOf('measures').filter((list) => reading.holds(list, passage))
  const named = whole(reading.outline, heading)
  return TELLS_FIGURES.test(text) || areas.length === 1 || areas.some((list) => reading.holds(list, named))
}

/** Whether a hit stands in the first two sentences of a section's body. */
function opensWith(reading: Reading, section: Section, hit: Passage, sentences = 2): boolean {
  const body = bodyOf(reading, section)
  const opening = body
    .slice(0, 2)
    .flatMap((passage) => reading.sentences(passage))
    .slice(0, sentences)
  return opening.some((sentence) => beginsIn(hit, sentence))
}
