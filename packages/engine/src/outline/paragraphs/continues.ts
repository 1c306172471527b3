import { hanOr } from '../../text/han.js'
import { OURS } from '../../text/own-name.js'
import { isBareDate } from '../date-lines.js'
import { ends } from '../edges.js'
import { isBold, type Line } from '../lines.js'
import { type Label, NUMERAL_ROWS, readLabel } from '../numbering.js'
import { LONGEST_TEMPLATE, namesContent } from '../template-heading.js'
import { isFramed } from './framed.js'
import { isFull, isFullByCount, isNearlyFull, type Wrap } from './wrap.js'

const OPENING_MARKS = '（(《〈“‘〔【'
const OPEN_MARKS = `，、,${OPENING_MARKS}`
// No line that an author begins, begins with one of them.
const NEVER_FIRST = '，、。；：！？）》”’〉〕】％,;!?)%'
const CLOSING_MARKS = '。；：！？'
// A point ends a sentence behind a Chinese word, not behind a number.
const CLOSED = new RegExp(`[${CLOSING_MARKS}][”’]?$|[^\\dA-Za-z\\s][.;:!?]$`)
const OPEN_END = new RegExp(`${hanOr('\\dA-Za-z%％')}$`)
const NEW_START =
  /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十]要|首先|其次|再次|最后|第[一二三四五六七八九十]，|附件|特此报告|无$)/

// 现将情况报告如下：一、工作情况 ends with a heading.
const HEADING_END = /[。：:]\s?[一二三四五六七八九十]{1,2}、[^。；，、：！？;,:]{4,24}$/
const LONGEST_END = 30

/** How the lines of a report were broken. */
export interface Breaks {
  readonly wrap: Wrap | null
  /** Whether lines of two halves without a mark at their end head what follows them. */
  readonly headsInHalves: boolean
}

/** Whether the next line goes on with the paragraph of the lines before it. */
export function continues(paragraph: readonly Line[], next: Line, { wrap, headsInHalves }: Breaks): boolean {
  const line = paragraph.at(-1)!
  if (line.depth > 0 || next.depth > 0 || isBold(line) || isBold(next)) return false
  if (paragraph.length === 1 && isNumberAlone(line.text)) return readLabel(next.text) === null
  if (next.indented || isFramed(next.text)) return false
  if (NEVER_FIRST.includes(next.text[0]!) && !ends(line.text, CLOSING_MARKS)) return true
  if (paragraph.length === 1 && isHeadingCut(line.text, next.text)) return true
  if (wrap && isFullByCount(line, wrap.width) && breaksInside(paragraph, next)) return true
  if (HEADING_END.test(line.text.slice(-LONGEST_END))) return false
  if (wrap) return wasWrapped(paragraph, next, wrap)
  if (headsInHalves && isInTwoHalves(line.text) && (ends(next.text, '。') || isMuchLonger(next.text, line.text)))
    return false
  return wasBroken(textOf(paragraph), next)
}

// 二、存在的问题及 ↵ 产生问题的主要原因; 公众参与, 触手可及 and 政通人和 are whole.
const isHeadingCut = (text: string, next: string): boolean =>
  ends(text, '及和与') &&
  text.length <= LONGEST_CUT &&
  !WHOLE_WORD.test(text) &&
  readLabel(text)?.style === 'cn' &&
  next.length <= LONGEST_REST &&
  /^(?![我本全局])[^。；：，,;:\d]+$/.test(next) &&
  readLabel(next) === null
// What ends with the last character of a longer word breaks off nowhere.
const WHOLE_WORD = /(?:参与|普及|可及|遍及|涉及|顾及|波及|谈及|人和|平和|祥和|调和|缓和|温和|给与|赠与)$/
const LONGEST_CUT = 40
const LONGEST_REST = 24

// （三） or 三、, its heading on the next line, as some pages come out of PDF.
const isNumberAlone = (text: string): boolean => text.length <= 5 && NUMBER_ALONE.test(text)
const NUMBER_ALONE = /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)$/

// How far a quotation may reach into both lines.
const LONGEST_QUOTED = 12
const CLOSES_QUOTATION = new RegExp(`^[^“”。；]{0,${LONGEST_QUOTED}}”`)

/** Whether the last quotation of a text is still open; with two opening marks in a row one was mistyped. */
function isQuoting(text: string): boolean {
  const last = text.lastIndexOf('“')
  if (last < 0 || text.indexOf('”', last) >= 0) return false
  const before = text.slice(0, last).lastIndexOf('“')
  return before < 0 || text.slice(before, last).includes('”')
}

/** Whether the next line closes a quotation that is still open: “雪亮 ↵ 工程”, “12 ↵ ·1”艾滋病日. */
function closesQuotation(paragraph: readonly Line[], next: Line): boolean {
  if (!CLOSES_QUOTATION.test(next.text)) return false
  const last = paragraph.findLast(({ text }) => text.includes('“') || text.includes('”'))
  return last !== undefined && isQuoting(last.text)
}

/** Whether a full line ends inside a quotation that the next one closes, or in the middle of a number: （云水发〔2 ↵ 024〕3号）. */
function breaksInside(paragraph: readonly Line[], next: Line): boolean {
  const { text } = paragraph.at(-1)!
  if (closesQuotation(paragraph, next)) return true
  if (!/\d\.?$/.test(text.slice(-2)) || !/^\d/.test(next.text) || isBareDate(next.text)) return false
  return readLabel(next.text) === null || UNCLOSED.test(text.slice(-LONGEST_NUMBER))
}

// 云政办规〔2024
const LONGEST_NUMBER = 12

/** The text of the last line, with its number where that stands on a line of its own. */
function textOf(paragraph: readonly Line[]): string {
  const [first, second] = paragraph
  return paragraph.length === 2 && isNumberAlone(first!.text) ? first!.text + second!.text : paragraph.at(-1)!.text
}

/** In a text whose lines were all broken at one width. */
function wasWrapped(paragraph: readonly Line[], next: Line, wrap: Wrap): boolean {
  const line = paragraph.at(-1)!
  if (ends(line.text, OPENING_MARKS)) return isNearlyFull(line, wrap.width)
  const number = readLabel(next.text)
  const goesOn = number !== null && countsOn(paragraph, number)
  if (CLOSED.test(line.text.slice(-2))) {
    // The last line of a paragraph ends with a mark; a short one that does not is a heading without a number.
    const isRest = CLOSED.test(next.text.slice(-2)) || isNearlyFull(next, wrap.width)
    const isBehind =
      (wrap.setsIn || (wrap.setsApart && !next.apart)) && number === null && isRest && !isBareDate(next.text)
    return (goesOn || isBehind) && isFull(line, next, wrap.width)
  }
  // A number that was lost is rather a mark that the break left alone.
  const isAnew = !goesOn && ((number?.ordinal != null && !isSplitWeekday(line, number)) || NEW_START.test(next.text))
  const text = textOf(paragraph)
  const own = paragraph.length === 1 || text !== line.text ? readLabel(text) : null
  if (isAnew && (own || !wrap.setsIn)) return false
  const isOpen = ends(line.text, OPEN_MARKS) && line.text.length > 8
  if (own) {
    // Lines of one length are how all are broken.
    if (isFull(line, next, wrap.width))
      return wrap.setsIn || next.text.length === text.length || !isLongHeading(text, own, next.text)
    return (runsIn(text) || COUNTS.test(text)) && (isOpen || isUnderWay(paragraph, next, wrap))
  }
  return isNearlyFull(line, wrap.width) || isOpen || isUnderWay(paragraph, next, wrap)
}

/** Whether a line break cut the name of a day: 每月第一个星期 ↵ 一，他…… */
const isSplitWeekday = (line: Line, { text }: Label): boolean =>
  ends(text, '，,') && /(?:星期|礼拜|周)的?$/.test(line.text)

/** Whether a line about as long as a full one, or of as many characters, is of a sentence that the next goes on with. */
function isUnderWay(paragraph: readonly Line[], next: Line, wrap: Wrap): boolean {
  const line = paragraph.at(-1)!
  return (
    (isNearlyFull(line, wrap.width) || isFullByCount(line, wrap.width)) &&
    !next.apart &&
    IN_SENTENCE.test(line.text) &&
    IN_SENTENCE.test(next.text) &&
    !IN_TABLE.test(line.text + next.text)
  )
}

const IN_SENTENCE = /[，。；,;]/
const IN_TABLE = /[|｜\t]/

/** （二）依法审批。全年审批事项24: whether a sentence has begun behind a heading that ended. */
const runsIn = (text: string): boolean => /。[^。]/.test(text)

/** Whether a number follows one inside the paragraph: 任务：（1）……。↵（2）……。 */
function countsOn(paragraph: readonly Line[], { text: label, style, ordinal }: Label): boolean {
  if (!ordinal || ordinal < 2 || !COUNTING.includes(style)) return false
  const row = NUMERAL_ROWS.find((numerals) => numerals.includes(label[0]!) || numerals.includes(label[1]!))
  const before = label.trim().replace(NUMERAL, row?.[ordinal - 2] ?? String(ordinal - 1))
  return paragraph.some(({ text }, i) => text.indexOf(before) >= (i === 0 ? 1 : 0))
}

// The styles that count inside a paragraph as well as before one.
const COUNTING: readonly string[] = ['cn-paren', 'num-paren', 'num-half', 'circled']
const NUMERAL = /[^（()）、.．\s]+/

/** In a text that was broken in one place or two. */
function wasBroken(text: string, next: Line): boolean {
  if (CLOSES_QUOTATION.test(next.text) && text.lastIndexOf('“') >= text.length - LONGEST_QUOTED && isQuoting(text))
    return true
  if (CUT_AT_POINT.test(text.slice(-5)) && COUNTED_THING.test(next.text)) return true
  const isOpen = ends(text, OPEN_MARKS)
  // The last two units are enough, and a pattern of an end is tried at every offset.
  if (!isOpen && (next.apart || ends(text, CLOSING_MARKS) || !OPEN_END.test(text.slice(-2)))) return false
  if (readLabel(next.text) || NEW_START.test(next.text)) return false
  if (isOpen) return text.length > 8
  const label = readLabel(text)
  if ((label && text.length <= 40 && !runsIn(text)) || isLongHeading(text, label, next.text)) return false
  // Only a line that is plainly a sentence under way is taken to be broken.
  const isInSentence = /[，。；：,;]/.test(text) || (text.includes('、') && COUNTS.test(text))
  return text.length > 12 && isInSentence && /[。，；,;]/.test(next.text) && !/^\d{4}年/.test(next.text)
}

// 登记10. ↵ 2万件
const CUT_AT_POINT = /[^\d.、]\d{1,3}\.$/
const COUNTED_THING = /^\d{1,4}\s?(?:[万亿]|[件个起家户人份次场名条项亩吨元%％])/

// 坚持立改废释，制度体系更趋完善
const IN_HALVES = new RegExp(
  `^(?![一今全本去近当]年|一年|对照|同时|此外|但|虽|为|在|经|通过|按照|根据|结合|截至|目前|其中|${OURS})[^，,、。；：:！？《（(“\\d]{2,14}[，,](?![仍还但并以在使为对])[^，,。；：:！？《（(\\d]{4,24}$`,
)
const LONGEST_IN_HALVES = 40
const FEWEST_IN_HALVES = 3

/** How the lines of a report were broken, as far as they show it together: a broken sentence rarely looks like a heading. */
export function breaksOf(lines: readonly Line[], wrap: Wrap | null): Breaks {
  const heading = lines.filter(({ text }, i) => headsInTwoHalves(text, lines[i + 1]?.text ?? ''))
  // To read the numbers of all lines is for the few reports that have such lines.
  const isNumbered = (): boolean => lines.filter(({ text }) => readLabel(text)).length >= FEWEST_IN_HALVES
  return { wrap, headsInHalves: heading.length >= FEWEST_IN_HALVES && !isNumbered() }
}

const headsInTwoHalves = (text: string, next: string): boolean => isMuchLonger(next, text) && isInTwoHalves(text)

const isInTwoHalves = (text: string): boolean => text.length <= LONGEST_IN_HALVES && IN_HALVES.test(text)

const isMuchLonger = (next: string, text: string): boolean => next.length > 2 * text.length

const LONGEST_HEADING = 60
// 一、 at the beginning of a line heads a section, of several clauses too; the longest that was seen has 68 characters.
const LONGEST_TOP = 90
// 一、……履行第一责任人职责，加强法治政府建设的有关情况: whatever follows.
const NAMES_ACCOUNT = /(?:的(?:有关|具体|主要|基本)?|职责|工作|建设)情况$/
// 听取各科室工作情况 ↵ 汇报
const GOES_ON = /^(?:的?(?:汇报|报告|通报|介绍|总结|说明|反馈|分析)|[及和与暨])/
// The last half of a heading; what is shorter is rather the stump of a sentence.
const SHORTEST_HALF = 6
const COUNTS = /\d\s?[余多]?[\u4e00-\u9fff％%](?<![年月日])/
const UNCLOSED = /《[^》]*$|[（(][^）)]*$|“[^”]*$/
// What a sentence begins with, hardly ever its middle.
const SENTENCE_START = new RegExp(
  `^(?:20\\d\\d年|[今本全去当近]年|年[初内]|一年来|近年来|${OURS}|[局镇乡县市区州厅街]?党[委组工]|[省市县区镇乡州局厅院委](?:委|政府|党|主要)|[省市县区镇乡州局厅院]长|党政|主要(?:负责|领导)|通过|按照|根据|围绕|结合|坚持|组织|召开|制定|制发|印发|建立|健全|成立|深入|认真|严格|积极|切实|充分|持续|不断|扎实|全面|始终|及时|为[^了]?|以|把|将)`,
)

// What a sentence below 一、 may begin with too, and the middle of one that an author numbers （一） or 1. hardly less.
const DEED_START =
  /^(?:突出|聚焦|着力|紧扣|紧紧|落实|强化|加强|推动|推进|完善|优化|规范|加大|提升|抓实|牢固|高度|统筹|立足|锚定|践行|贯彻|压实|狠抓|创新|探索|依托|依法|做好|做实|抓好|开展|举办|严守|坚决|大力|主动|对照|针对)/

/**
 * 一、深入学习贯彻……精神，深刻领会……要求: a line, numbered most often, without a closing mark that is as long as a heading may
 * be and stands above a paragraph no shorter than it. One that breaks off in its middle has a mark open, counts something or ends in a stump.
 */
function isLongHeading(line: string, label: Label | null, next: string): boolean {
  const words = line.slice(label?.text.length ?? 0)
  const plain = label?.style === 'cn' ? LONGEST_TOP : LONGEST_HEADING
  const longest = label && namesContent(words) ? LONGEST_TEMPLATE : plain
  const isAccount = label?.style === 'cn' && NAMES_ACCOUNT.test(words) && !GOES_ON.test(next)
  if (line.length > longest || (next.length < line.length && !isAccount)) return false
  if (/[。；：！？;:]/.test(words) || COUNTS.test(words) || UNCLOSED.test(words)) return false
  const last = words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')) + 1)
  if (last.length < SHORTEST_HALF) return false
  return isAccount || SENTENCE_START.test(next) || (label?.style === 'cn' && DEED_START.test(next))
}
