import { YEAR } from '../../text/century.js'
import { codeTable } from '../../text/code-table.js'
import { HAN } from '../../text/han.js'
import { namesAnnex } from '../annex.js'
import { isBareDate, isCoverDate, isDatedName } from '../date-lines.js'
import { ends, holds } from '../edges.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { isOrganName } from '../organ-name.js'
import { isBodyAt, type Wrap } from '../paragraphs/wrap.js'
import { isSignatureDate, isSigned } from '../signature.js'
import { isRegisterLabel } from './above-title.js'
import { markPageBreaks } from './breaks.js'
import { isCode, NOTICE } from './notices.js'
import { COMMON_WORD } from './offers.js'
import { BUTTONS_BEHIND, FACTS, fits, isBesidePage, PAGE, SIGN } from './patterns.js'

const MAX_LENGTH = 160

/**
 * What a line of a page is: `page` for navigation, buttons, hints and footers, `facts` for dates, sources and counters
 * alone; null where it is neither.
 */
export function pageLine(text: string): 'page' | 'facts' | null {
  if (text.length <= LONG && text.includes('浏览器') && BROWSER.test(text)) return 'page'
  if (text.length <= LONGEST_BANNER && holds(text, ['伟大旗帜', '核心价值观']) && BANNER.test(text)) return 'page'
  if (fits(NOTICE, text) || isCode(text)) return 'page'
  if (text.length > MAX_LENGTH || ends(text, '。；;') || readLabel(text)) return null
  // One space for many: what is around a separator must not be tried again at every one of them.
  const plain = text.replace(/\s+/g, ' ')
  if (isTrail(plain) || PAGE.some((page) => fits(page, plain)) || isBesidePage(plain)) return 'page'
  if (!FACTS.some((fact) => fits(fact, plain))) return null
  return SIGN.test(plain) ? 'page' : 'facts'
}

// 您当前的浏览器版本过低，建议升级。
const BROWSER =
  /^(?:您|若您|如果?您|更换或升级)[^。]{0,30}浏览器|^当前浏览器版本过低|浏览器[^。]{0,30}(?:极速|兼容)模式/

// The slogans that pages have above their articles: those words and nothing else.
const BANNER =
  /^[•·\s]{0,4}(?:高举中国特色社会主义伟大旗帜[，,][^。；]{0,60}弘扬伟大建党精神[^。；]{0,100}而团结奋斗[。！]?|社会主义核心价值观\s?[:：]\s{0,4}富强、?\s[^。]{0,100}友善[。！]?)\s?$/
const LONGEST_BANNER = 200

const MOST_STEPS = 12
const LONGEST_STEP = 30

/** `首页 > 政务公开 > 年度报告`: two separators, or one at the start, and nothing long between them. */
function isTrail(text: string): boolean {
  if (!/[>＞›»]/.test(text)) return false
  const steps = text.split(/[>＞›»]/).map((step) => step.trim())
  if (steps.length > MOST_STEPS || steps.some((step) => step.length > LONGEST_STEP || /。/.test(step))) return false
  // 2024年＞2023年＞2022年 compares.
  if (steps.filter((step) => /\d年?$/.test(step)).length > 1) return false
  return steps[0] === '' || steps.length > 2
}

const isDateOfPage = (line: string): boolean => isBareDate(line) || isCoverDate(line) || isDatedName(line)

const CLOSING =
  /(?:扫一扫|扫码|扫描|版权所有|主办|承办|ICP备|网站标识码|公网安备|上一篇|下一篇|上一条|下一条|相关|分享|打印|关闭|友情链接|国务院部门网站|网站地图|技术支持|返回顶部)/

const LONG = 60

/**
 * Marks the furniture among the lines. First what shows itself to be the page's and breaks between printed pages, then,
 * by these marks, dates above the body, all below the signature, 附件： before a line of the page, and behind the first
 * line of a page's foot short lines that end no sentence (link lists, names of channels).
 */
export function markFurniture(lines: readonly Line[], wrap: Wrap | null): boolean[] {
  const marks = lines.map(({ meta, text }) => meta || pageLine(text) !== null)
  for (const i of standingAlone(lines, marks)) marks[i] = false
  for (const i of closersOfText(lines, marks)) marks[i] = false
  for (const [i, isBreak] of markPageBreaks(lines).entries()) if (isBreak) marks[i] = true
  const bodyEnd = lines.findLastIndex(({ text }, i) => !marks[i] && (text.length > LONG || ends(text, '。；;！')))
  // Above the body a line with nothing but a date is the page's; at the end it is the signature's.
  const bodyStart = lines.findIndex(
    ({ text }, i) => !marks[i] && (text.length > LONG || ends(text, '。；;') || isBodyAt(lines, i, wrap)),
  )
  for (let i = 0; i < bodyStart; i++)
    if (isDateOfPage(lines[i]!.text) || isRegisterLabel(lines[i]!.text)) marks[i] = true
  markBelowSignature(lines, marks, bodyEnd)
  for (let i = Math.max(1, bodyEnd + 1); i < lines.length; i++)
    if (marks[i - 1] && isEmptyAnnex(lines, marks, i)) marks[i] = true
  markFoot(lines, marks, bodyEnd + 1)
  return marks
}

/** Whether a line is 附件： of a page that has none: something of the page follows. */
const isEmptyAnnex = (lines: readonly Line[], marks: readonly boolean[], i: number): boolean =>
  marks[i + 1] === true && !lines[i + 1]!.meta && namesAnnex(lines[i]!.text) && ends(lines[i]!.text, '：:')

/** Marks the short lines behind the first of a page's foot, up to what is the report's. */
function markFoot(lines: readonly Line[], marks: boolean[], from: number): void {
  let inFoot = false
  for (let i = from; i < lines.length; i++) {
    if (marks[i] && CLOSING.test(lines[i]!.text)) inFoot = true
    if (inFoot && !marks[i] && isOfReport(lines[i]!)) inFoot = false
    if (inFoot && isShortLink(lines[i]!.text) && !signs(lines, i)) marks[i] = true
  }
}

const OPENS: ReadonlyMap<string, string> = new Map([
  ['】', '【'],
  [']', '['],
])

/** Indices of the lines with 】 or ] alone that end what the report itself has in such brackets above them. */
function closersOfText(lines: readonly Line[], marks: readonly boolean[]): readonly number[] {
  const isOpen = new Map<string, boolean>()
  const closers: number[] = []
  for (const [i, { text }] of lines.entries()) {
    if (marks[i] && isOpen.get(text)) closers.push(i)
    if (marks[i] && OPENS.has(text)) isOpen.set(text, false)
    if (marks[i]) continue
    for (const [close, open] of OPENS) {
      const [from, to] = [text.lastIndexOf(open), text.lastIndexOf(close)]
      if (from !== to) isOpen.set(close, from > to)
    }
  }
  return closers
}

/**
 * Marks all that stands below the signature and its date, if one line of it is surely the page's and none looks like the
 * report's: links and buttons have more words than can be known.
 */
function markBelowSignature(lines: readonly Line[], marks: boolean[], bodyEnd: number): void {
  const date = lines.findLastIndex(
    ({ text }, i) =>
      i > bodyEnd && !marks[i] && (i === bodyEnd + 1 ? isSignatureDate(text) : isSigned(text, lines[i - 1]?.text)),
  )
  if (date < 0) return
  const isBelow = (i: number): boolean =>
    marks[i] || isEmptyAnnex(lines, marks, i) || (!isOfReport(lines[i]!) && mayBeLink(lines[i]!.text))
  let isPage = false
  for (let i = date + 1; i < lines.length; i++) {
    if (!isBelow(i)) return
    isPage ||= isSurelyOfPage(lines[i]!)
  }
  if (isPage) marks.fill(true, date + 1)
}

/** Whether a line is nothing but the page's: no number of a printed page, nor a name that heads a section elsewhere. */
const isSurelyOfPage = ({ text, meta }: Line): boolean =>
  !meta && pageLine(text) === 'page' && !isBesidePage(text.replace(/\s+/g, ' '))

// 抄送：……, （联系人：……）, 局长：张三, a row of a table and an annex without its mark may stand below a signature.
const BELOW_SIGNATURE = new RegExp(
  '^(?:附|抄|主送|联系|[（(].*[)）]$|[|｜].*[|｜]$)|(?:[局镇乡县市区厅院所州]长|书记|主任|人)(?:[:：\\s]|$)' +
    // 执法人员名单; 张三 李四 王五; 检查次数 320
    `|(?:名单|名册|统计|[表单])$|^(?!通讯员|记者)${HAN}{2,3}(?:\\s+${HAN}{2,3})+$|${HAN}\\s*[:：]?\\s*\\d[\\d.,%]{0,12}\\s?[次件个起人名家万元]{0,2}$|印发$`,
)

// 其他需要报告的情况：无 and 2024年工作安排 may be added below it as well.
const ADDS_PART = /需要报告|其[他它](?:事项|情况)?\s?[:：]|工作(?:安排|打算|计划|思路)|不足|存在的?问题|第一责任/

/** Whether a line below the signature may be the name of a link or a button, and none of the report's own. */
const mayBeLink = (text: string): boolean =>
  text.length <= LONGEST_LINK && !BELOW_SIGNATURE.test(text) && !ADDS_PART.test(text) && !isOrganName(text)

const FEWEST_CHANNELS = 3

/** Indices of the names and addresses that are in no long row of them and beside nothing that is surely the page's. */
function standingAlone(lines: readonly Line[], marks: readonly boolean[]): number[] {
  const alone: number[] = []
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (to < lines.length && marks[to] && !lines[to]!.meta && isBesidePage(lines[to]!.text)) to++
    // Above all else stands the list that the page was in.
    const isBeside = from === 0 || marks[from - 1] === true || marks[to] === true
    const channels = lines.slice(from, to).filter(({ text }) => !fits(COMMON_WORD, text)).length
    for (let i = from; i < to; i++) if (lines[i]!.depth > 0 || !(isBeside || channels >= FEWEST_CHANNELS)) alone.push(i)
    from = Math.max(from, to)
  }
  return alone
}

const LONGEST_LINK = 40

/** Whether a line below the foot's first may be the name of a link, or several of them. */
const isShortLink = (text: string): boolean =>
  text.length <= LONGEST_LINK || (text.length <= MAX_LENGTH && !/[。，；,;]/.test(text))

/** Whether a line below the first of a foot is the report's all the same: a heading, or its list of annexes. */
function isOfReport({ text, depth }: Line): boolean {
  return (
    (depth > 0 && !isBesidePage(text)) ||
    /^(?:cn|chapter|division)/.test(readLabel(text)?.style ?? '') ||
    namesAnnex(text)
  )
}

/** Whether a line signs the report: the name of an organ with a date behind it, or below it. */
function signs(lines: readonly Line[], i: number): boolean {
  const name = (line: Line | undefined): boolean => line !== undefined && isOrganName(line.text)
  const dated = (line: Line | undefined): boolean => line !== undefined && DATE_ALONE.test(line.text)
  return (name(lines[i]) && dated(lines[i + 1])) || (dated(lines[i]) && name(lines[i - 1]))
}

const DATE_ALONE = new RegExp(`^${YEAR}\\s?年[^。，]{1,6}月[^。，]{1,6}日$`)

const HINTS = ['字号', '字体', '【', '[', '责任编辑', '扫', '分享', '打印', '关闭', '收藏', '返回']

const LONGEST_EDGE = 60
const LONGEST_HINT = 4

const BEGINS_HINT = codeTable([[1, HINTS.map((hint) => hint[0]).join('')]])

function hasHint(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (BEGINS_HINT[text.charCodeAt(i)] === 0) continue
    for (const hint of HINTS) if (i + hint.length <= to && text.startsWith(hint, i)) return true
  }
  return false
}

/** Where in a line of the report words of a page stand: buttons behind its last sentence, hints, sizes of type. */
export function signOfPage(text: string): { readonly start: number; readonly end: number } | null {
  const head = Math.min(text.length, LONGEST_EDGE)
  const tail = Math.max(head - LONGEST_HINT + 1, text.length - LONGEST_EDGE, 0)
  if (!hasHint(text, 0, head) && !hasHint(text, tail, text.length)) return null
  const sign = text.length <= LONGEST_PARAGRAPH ? SIGN.exec(text) : null
  if (sign) return { start: sign.index, end: sign.index + sign[0].length }
  const from = Math.max(0, text.length - LONGEST_TAIL)
  const buttons = BUTTONS_BEHIND.exec(text.slice(from))
  return buttons ? { start: from + buttons.index, end: text.length } : null
}

const LONGEST_TAIL = 120
const LONGEST_PARAGRAPH = 10_000
