import type { Quantity } from '../../text/quantities.js'
import { figuresWithin, type Sentence } from './sentence.js'

/** The figures of a list, as far as they are one list of one unit. */
export interface Components {
  readonly figures: readonly Quantity[]
  /** What each figure counts. */
  readonly labels: readonly string[]
  readonly unit: string
  /** The mark between them: `、`, `,` or `;`. */
  readonly mark: string
  /** Whether words say that not all are named: 等、主要、另有. */
  readonly partial: boolean
  /** Whether a figure has to be multiplied or divided by something: 各、均、每. */
  readonly shared: boolean
}

interface Clause {
  readonly start: number
  readonly end: number
  /** The mark that ends it; empty at the end of the sentence, `和` where a word joins it to the next. */
  readonly mark: string
  /** Where the next one begins; -1 behind the last. */
  readonly next: number
}

const MOST_CLAUSES = 30

/** Clauses from `from` on, parted by `、`, `,`, `;` and by 和、及、以及 right behind a figure. */
export function clausesOf(sentence: Sentence, from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = []
  for (let start = from; start >= 0 && start <= to && clauses.length < MOST_CLAUSES; start = clauses.at(-1)!.next)
    clauses.push(clauseAt(sentence, start, to))
  return clauses
}

const PARTS = [...'、,;'].map((mark) => mark.charCodeAt(0))
const JOINS = [...'和及以与并'].map((word) => word.charCodeAt(0))

function clauseAt({ text, figures }: Sentence, start: number, to: number): Clause {
  for (let i = start; i < to; i++) {
    const code = text.charCodeAt(i)
    if (JOINS.includes(code) && endsAt(figures, i)) {
      const word = /^(?:和|及|以及|与|并)(?!其|时)/.exec(text.slice(i, i + 3))?.[0]
      if (word !== undefined) return { start, end: i, mark: '和', next: i + word.length }
    } else if (PARTS.includes(code)) {
      // A thousands separator stands inside its figure.
      if (text[i] === ',' && holds(figures, i)) continue
      return { start, end: i, mark: text[i]!, next: i + 1 }
    }
  }
  return { start, end: to, mark: '', next: -1 }
}

const endsAt = (figures: readonly Quantity[], at: number): boolean => figures.some(({ end }) => end === at)

const holds = (figures: readonly Quantity[], at: number): boolean =>
  figures.some(({ start, end }) => start < at && at < end)

const STRENGTH: Readonly<Record<string, number>> = { 和: 0, '、': 1, ',': 2, ';': 3 }

const RATIO = /^\s*(?:约|均|分别|共|合计|同比|环比)?(?:占(?![道地用绿])|同比|环比|增长|下降|较|比)/
const RESTART =
  /^\s*(?:共(?!享|同|建)|合计|总计|累计|共计|全年|同时|今年|已|均|并|其中|办结率|按期|按时|所有|全部|上述|以上|全市|全县|全区|全省|全局|较|比|同比|目前|截至)/
const MORE = /^\s*(?:另|此外|还|同时)/
// 对存在问题的4件予以纠正 tells what came of some.
const DEALT_WITH = /^\s*(?:对|将|把).*(?:予以|进行|作出|提出|责令|依法|限期|要求|退回|纠正)/
const isDealtWith = (words: string, firstLabel: string): boolean =>
  DEALT_WITH.test(words) && !/^\s*[对将把]/.test(firstLabel)
// A clause that begins anew with what was done is no further member of a list.
const DEED =
  /^\s*(?:办理|开展|组织|召开|建成|建立|新建|设立|培育|命名|创建|配备|走访|挂牌|调解纠纷|化解|编制|制定|制发|发放|印发|培训|接受|移送|移交|责令|罚款|罚没|处罚|下达|完成|审查|出具|查处|受理|收到|审结|检查|抽查|整改|发现|排查|清理|修订|修改|出台|举办|参加|提出|公开|发布|送达|行政拘留|行政处罚|行政复议|行政诉讼|行政应诉|追回|挽回|没收|约谈|问责)/

// What is done next, to things that it names: of what was checked, taken in or trained 复查企业126家 is no part.
const NEXT_DEED =
  /^\s*(?:复查|帮扶|指导|督导|公布|清退|辞退|解聘|考核|测试|曝光|慰问|巡查|评查|推送|采集|表彰|奖励|救助|资助)(?!(?:类|型|组|岗|队|户|对象|活动|资金|案件|事项))[一-龥]{2}|^\s*新制定/

// 行政处罚决定书28份 is a thing that is counted, whatever it begins with; fines and confiscations are both money.
const isDeed = (words: string): boolean =>
  DEED.test(words) && !/(?:书|案件|案|类|卷|证|员)\d/.test(words) && !/^\s*(?:罚款|没收)[^,]*元/.test(words)

/** Whether words say what was done next to the things that the total in front of a list counts. */
function isNextDeed(words: string, sentence: Sentence, from: number): boolean {
  const object = NEXT_DEED.test(words) ? objectBefore(sentence, from) : ''
  return object !== '' && words.includes(object)
}

/** What the total in front of a list counts, by its last two characters: 企业 of 检查企业126家; empty where there is none. */
function objectBefore({ text, figures }: Sentence, from: number): string {
  const total = figures.findLast(({ end }) => end <= from)
  return total ? (/[一-龥]{2}$/.exec(text.slice(Math.max(0, total.start - 2), total.start))?.[0] ?? '') : ''
}

/** What has been read of a list. */
interface Progress {
  readonly members: { readonly figure: Quantity; readonly label: string }[]
  /** The mark between members; empty before the second one, `和` where only a word joins the first two. */
  mark: string
  /** The strongest mark since the last member. */
  between: string
  /** Where the words begin that label the next member; -1 where they begin with its clause. */
  pending: number
  partial: boolean
  /** Where the list begins. */
  readonly from: number
}

// Rates of several wholes have no sum.
const RATES = ['%', '‰', '个百分点']

const PARTLY = /^[,:]?(?:主要(?!负责|领导|污染)|包括|包含|含|重点(?:是|有|为|抓|查)|仅|既有|部分|大部分|多数)/

/**
 * Reads the list that begins at `from`: every member has one figure of the first one's unit. A list with `、` ends at
 * the first `,`; one with `,` leaves out what is said of a member in another unit.
 */
export function readComponents(sentence: Sentence, from: number, to = sentence.text.length): Components | null {
  const partial = PARTLY.test(sentence.text.slice(from, from + 6))
  const progress: Progress = { members: [], mark: '', between: '', pending: -1, partial, from }
  let next = from
  for (let read = 0; read < MOST_CLAUSES && next >= 0 && next <= to; read++) {
    const clause = clauseAt(sentence, next, to)
    next = clause.next
    if (!takeClause(progress, sentence, clause)) break
  }
  return progress.members.length > 0 ? componentsOf(progress) : null
}

/** Reads one clause more; false where the list has ended before it or with it. */
function takeClause(progress: Progress, sentence: Sentence, clause: Clause): boolean {
  const { text } = sentence
  const { members, mark, between, pending } = progress
  const [first] = members
  const inside = figuresWithin(sentence, clause.start, clause.end)
  const from = pending >= 0 ? pending : clause.start
  const words = text.slice(from, clause.end)
  if (first && MORE.test(words)) progress.partial = true
  if (first && (RESTART.test(words) || MORE.test(words) || isDealtWith(words, first.label))) return false
  if (inside.length === 0) {
    if (first && /等\s*$/.test(words)) progress.partial = true
    // The mark between two members is the one before the first of the words that label the second.
    progress.pending = from
    return clause.mark === '、' || clause.mark === '和'
  }
  const own = first ? inside.filter(({ unit }) => unit === first.figure.unit) : inside
  if (own.length === 0 || (first && RATIO.test(words))) {
    // What is said of a member in another unit.
    if (mark === '、' || (between !== ',' && between !== '、')) return false
    passOver(progress, stronger(between, clause.mark))
    return true
  }
  const [figure] = own as [Quantity]
  if (own.length > 1 || (!first && RATES.includes(figure.unit))) return false
  if (first) {
    // 拆除14栋、加固39栋 behind a member of a list with `;` are told of that member.
    if (mark === ';' && between !== ';') {
      passOver(progress, clause.mark)
      return true
    }
    if (!goesOn(progress, sentence, words)) return false
  }
  const tail = text.slice(figure.end, clause.end)
  members.push({ figure, label: (text.slice(from, figure.start).trim() || tail.trim()).replace(/^[,:]/, '') })
  if (/^\s*等/.test(tail)) progress.partial = true
  passOver(progress, clause.mark)
  return clause.mark !== ''
}

function passOver(progress: Progress, between: string): void {
  progress.between = between
  progress.pending = -1
}

/** Whether a clause is a further member by the mark before it and by its words. */
function goesOn(progress: Progress, sentence: Sentence, words: string): boolean {
  const { between, mark, members, from } = progress
  if (mark !== '' && mark !== '和' && STRENGTH[between]! > STRENGTH[mark]!) return false
  if (mark === '' || mark === '和') progress.mark = between
  if (progress.mark !== ',' && progress.mark !== ';') return true
  return !(isDeed(words) || isNextDeed(words, sentence, from)) || sameOpening(words, members[0]!.label)
}

function componentsOf({ members, mark, partial }: Progress): Components {
  const labels = members.map(({ label }) => label)
  // 涉及民生的56件 picks out; 涉及征地12件、涉及物业9件 divides.
  const picksOut = /^涉及/.test(labels[0]!) && !labels.every((label) => label.startsWith('涉及'))
  return {
    figures: members.map(({ figure }) => figure),
    labels,
    unit: members[0]!.figure.unit,
    mark: mark === '和' ? '、' : mark,
    partial: partial || picksOut,
    shared: labels.some((label) => /各|均|每|平均/.test(label)),
  }
}

const stronger = (a: string, b: string): string => ((STRENGTH[a] ?? 0) >= (STRENGTH[b] ?? 0) ? a : b)

const sameOpening = (words: string, label: string): boolean => words.trim().slice(0, 2) === label.trim().slice(0, 2)
