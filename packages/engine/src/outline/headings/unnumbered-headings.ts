import { HAN, hanOr } from '../../text/han.js'
import { isStatedDate } from '../date-lines.js'
import { begins, ends, holds } from '../edges.js'
import { isBold } from '../lines.js'
import { type Label, readLabel } from '../numbering.js'
import { ADDRESSES, isOrganName } from '../organ-name.js'
import type { Block } from '../paragraphs/blocks.js'
import { isFramed } from '../paragraphs/framed.js'
import { namedParagraphs } from './named-paragraphs.js'
import { areParts, isPartName } from './part-names.js'

/** The style of lines of nothing but 【主要做法】. */
export const FRAMED = 'framed'

/**
 * The lines without a number that head something, by their indices, each with its style: marked up, framed, bold, or plain
 * where what stands around them shows it. Where the report `isOrdered` by numbers, fewer plain ones are.
 */
export function unnumberedHeadings(
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
  isOrdered: boolean,
): ReadonlyMap<number, string> {
  const framed = framedHeadings(blocks)
  const found = plainHeadings(blocks, labels, isOrdered ? 16 : LONGEST_PLAIN)
  const plain = isOrdered ? withoutWriters(blocks, found) : found
  const aspects = aspectsAmong(blocks, plain)
  const withMarks = isOrdered ? NONE : markedHeadings(blocks, plain)
  const styles = new Map<number, string>()
  for (const [at, block] of blocks.entries()) {
    const { role, depth, text } = block
    if (role !== 'text' || labels[at]) continue
    if (depth > 0) styles.set(at, `h${depth}`)
    else if (framed.has(at)) styles.set(at, FRAMED)
    else if (isBold(block) && isShort(text, 50) && !ADDRESSES.test(text) && !NUMBERS_DOCUMENT.test(text))
      styles.set(at, 'bold')
    else if (plain.has(at) || withMarks.has(at)) styles.set(at, aspects.has(at) ? ASPECT : 'plain')
  }
  return new Map([...styles, ...namedParagraphs(blocks, labels, styles)])
}

/** The style of plain lines below others: 思想政治方面, 制度建设方面. */
export const ASPECT = 'aspect'
const IS_ASPECT = /方面$/
const FEWEST_ASPECTS = 3

/** Those of the plain headings that end alike as aspects of what a plain one above them names. */
function aspectsAmong(blocks: readonly Block[], plain: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set([...plain].filter((at) => IS_ASPECT.test(blocks[at]!.text)))
  const first = Math.min(...plain)
  return found.size >= FEWEST_ASPECTS && !found.has(first) ? found : NONE
}

// 云溪水事处 张小三: who wrote an article, and where; other words of a page are known for it.
const WRITER = new RegExp(`^${HAN}{2,12}\\s{1,4}${HAN}{2,4}$`)

/** The plain headings without those at the very top of a report that numbers its sections that name a writer. */
function withoutWriters(blocks: readonly Block[], plain: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(plain)
  for (const [at, { role, text }] of blocks.entries()) {
    if (role !== 'text') continue
    if (!WRITER.test(text)) break
    kept.delete(at)
  }
  return kept
}

const isShort = (text: string, most: number): boolean =>
  text.length <= most && text.length >= 2 && !/[。；！？]/.test(text.slice(0, -1))

// 主动接受监督，妥善化解纠纷; 存在的问题、原因：; 党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况
const WITH_MARKS = new RegExp(
  `^[◎■◆●○★☆▲△※▪◇□►▶❖◈]?\\s?(?=[^，,、：:]{2,28}[，,、：:])(?:${hanOr('\\d“”，,、')}{4,32}|${hanOr('\\d“”，,、')}{4,42}情况)[：:]?$`,
)
// 现将情况报告如下：, 但还有差距，主要表现在：, 2024年，我们要改进： and 虽然…… are none.
const LEADS_ON =
  /(?:(?:如下|以下)[^，,、]{0,6}|(?:表现|体现)[在为]?|主要[有是]|[个些]方面|[一二三四五六七八九十几][个块条项点处大][^，,、]{0,8})[：:]$|^(?:虽然|尽管)|^20\d\d年度?[，,].*[：:]$/
const COLON_OR_QUESTION = '：:？?'
// 这一年，我们做了哪些事？
const ASKS = /^[^。；！!?？;]{4,30}[？?]$/
const LONGEST_WITH_MARKS = 45
const MARKS = ['，', ',', '、', '：', ':', '？', '?']
const SEVERAL = 3

/** Short lines with marks inside above a body or what leads on to one: headings, where a report has several such or `plain` ones. */
function markedHeadings(blocks: readonly Block[], plain: ReadonlySet<number>): ReadonlySet<number> {
  const found: number[] = []
  const aboveSentence: number[] = []
  let sure = plain.size
  for (let i = 0; i + 1 < blocks.length; i++) {
    const { role, text } = blocks[i]!
    if (role !== 'text' || text.length > LONGEST_WITH_MARKS || !holds(text, MARKS)) continue
    const next = blocks[i + 1]!.text
    const isAbove = opensBody(next)
    const isClosed = ends(text, COLON_OR_QUESTION)
    if (!isAbove && !isShortBody(next)) continue
    if (!(WITH_MARKS.test(text) || ASKS.test(text)) || LEADS_ON.test(text) || ADDRESSES.test(text)) continue
    if (!isAbove && !isClosed && !isLead(next)) {
      aboveSentence.push(i)
      continue
    }
    found.push(i)
    if (isAbove || isClosed) sure++
  }
  // 直面差距，补齐短板 above one short sentence may be a clause of it, where no others stand above paragraphs.
  return new Set(sure >= SEVERAL ? [...found, ...aboveSentence] : [])
}

const NONE: ReadonlySet<number> = new Set()

/** Lines of nothing but 【主要做法】: headings, where a report has several such before other text. */
function framedHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const found: number[] = []
  for (let i = 0; i + 1 < blocks.length; i++) {
    const { role, text } = blocks[i]!
    if (role !== 'text' || !isFramed(text)) continue
    // The number of a page may stand between.
    const below = blocks[i + 1]!.role === 'furniture' ? blocks[i + 2] : blocks[i + 1]
    if (below?.role === 'text') found.push(i)
  }
  return new Set(found.length >= 2 ? found : [])
}

// 做法 ↵ …… ↵ 问题 ↵ …… ↵ 打算 ↵ ……
const SHORT_NAME = /^(?:做法|成效|问题|不足|差距|短板|困难|打算|计划|安排|履职)$/
const FEWEST_SHORT = 2

/**
 * Lines of two characters that name parts, where two different ones at least stand in a report, or one among other lines
 * that `found` names parts by.
 */
function shortNames(
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
  found: ReadonlySet<number>,
): readonly number[] {
  const short = [...blocks.keys()].filter(
    (i) =>
      blocks[i]!.role === 'text' && labels[i] === null && SHORT_NAME.test(blocks[i]!.text) && i + 1 < blocks.length,
  )
  const names = new Set(short.map((i) => blocks[i]!.text))
  const isSure = names.size >= FEWEST_SHORT || areParts([...names, ...[...found].map((i) => blocks[i]!.text)])
  return names.size > 0 && isSure ? short : []
}

const THREE_CHARACTERS = new RegExp(`${HAN}{3}`)

/** Whether a line is no heading of the kind that the one above it may be: a paragraph, a row of a table, or numbered. */
const opensBody = (text: string): boolean => text.length > 40 || holds(text, ['|', '\t']) || readLabel(text) !== null

/** Short lines without marks that end no sentence and stand before a paragraph: headings without any marking. */
function plainHeadings(
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
  longest: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  // At the top stands who reports, on some pages twice.
  let isTop = true
  for (const [i, { role, text }] of blocks.entries()) {
    if (role !== 'text') continue
    isTop &&= isOrganName(text)
    if (labels[i] === null && !isTop && isPlainHeading(blocks, i, longest)) found.add(i)
  }
  return new Set([...found, ...shortNames(blocks, labels, found)])
}

// 云水法〔2024〕4号 below the title
const NUMBERS_DOCUMENT = /[〔（([]\s?\d{4}\s?[〕）)\]]\s?第?\s?\d+\s?号$/

// What a register states of a document, its labels lost.
const IN_REGISTER = /^(?:主动|依申请|不予)公开$/

// 补短板, 抓执法; what has three characters else is rather a name.
const SHORT_DEED = /^[抓强促保补守严优提推办学管查]/

// What else has two characters, between dashes or not, is a name, or stands in a table.
const OTHERS = /^(?:(?:其[他它]|附注)|(—{1,3})(?:其[他它]|附注)\1)$/

// 打 算, 其 他: set apart as only a heading is.
const STRETCHED = /^(?:打|其|问|不|成|做|建|差|短|计|展)\s{1,4}(?:算|他|它|题|足|效|法|议|距|板|划|望)$/

// 主要负责人履行推进法治建设第一责任人职责情况 is a heading wherever it stands by itself.
const NAMES_ACCOUNT = /(?:情况|职责|(?:主要|工作)(?:举措|做法|措施)(?:[和及与](?:主要|工作)?成效)?|工作成效)$/
const LONGEST_PLAIN = 32

// Where the text below is short, the line may be a caption or an entry of a list as well.
const NAMES_WANTING = /(?:问题|不足|短板|差距|困难|打算|安排|计划|思路)$/

function isPlainHeading(blocks: readonly Block[], i: number, longest: number): boolean {
  const { text } = blocks[i]!
  const below = blocks[i + 1]?.text ?? ''
  if (STRETCHED.test(text) || OTHERS.test(text)) return opensBody(below) || isShortBody(below)
  const most = NAMES_ACCOUNT.test(text) ? LONGEST_PLAIN : longest
  if (text.length < (SHORT_DEED.test(text) ? 3 : 4) || text.length > most || IN_REGISTER.test(text)) return false
  if (
    /[。；，、,;：:！!？?|\t]/.test(text) ||
    /^[（(].*[)）]$|\d{4}[-年/]\d{1,2}[-月/]\d|^[\d\s.:：%-]+$/.test(text) ||
    NUMBERS_DOCUMENT.test(text) ||
    !THREE_CHARACTERS.test(text.replace(/\s+/g, ''))
  )
    return false
  const [next, second] = blocks.slice(i + 1, i + 4).filter((block) => block.role === 'text')
  // Above a date stands who wrote, or where it was published; above the title, the organ.
  if (!next || isStatedDate(blocks[i + 1]!.text) || blocks[i + 1]!.role === 'title') return false
  // A heading may stand directly above another one.
  const isAboveOne = isShort(next.text, 32) && !ends(next.text, '：:') && !readLabel(next.text)
  if (isAboveOne && second) {
    if (second.text.length > 60) return true
    if (second.text.length > 20 && ends(second.text, '。') && NAMES_WANTING.test(text)) return true
  }
  // Above a bold heading stands what it is a part of.
  return opensBody(next.text) || isShortBody(next.text) || (isBold(next) && isPartName(text))
}

// 不足：（一）…… is cut in front of its number.
const NAMES_LIST = /^(?:问题|不足|短板|差距|困难|原因|表现|打算|措施|做法|成效)[：:]$/
const isShortBody = (text: string): boolean =>
  ends(text, '。；;') || begins(text, '无') || isLead(text) || NAMES_LIST.test(text)

// 2024年，我局将做好以下工作：but neither 市委、市政府：nor 各位代表，同志们：
const isLead = (text: string): boolean =>
  ends(text, '：:') && holds(text, LEAD_MARKS) && !/(?:代表|同志|朋友|领导|委员)们?[：:]$/.test(text)
const LEAD_MARKS = ['，', ',', '以下', '如下', '下列']
