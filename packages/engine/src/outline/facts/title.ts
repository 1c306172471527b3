import { CENTURY, YEAR } from '../../text/century.js'
import { OURSELVES } from '../../text/own-name.js'
import { isBareDate } from '../date-lines.js'
import { begins, ends } from '../edges.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { endsAsOrgan, isOrganName, WORKING_COMMITTEE } from '../organ-name.js'
import { PUBLISHED_BY } from '../page/register-words.js'
import { isBodyAt, type Wrap } from '../paragraphs/wrap.js'
import { SENT_BY } from './announced-by.js'
import { cleanTitle, isNamedInRegister, withoutOpenLabel, withoutTail, YEAR_OF_NUMBER } from './clean-title.js'
import { closesReport } from './closing.js'

/** Which lines are the title and what it says when put together. */
export interface Title {
  readonly text: string
  /** The same with what stands in brackets behind it, e.g. （2023年度）. */
  readonly full: string
  /** Indices of the lines that it was made of. */
  readonly lines: readonly number[]
  /** The organisation that stands alone above the title, though not part of it. */
  readonly above: string | null
}

// What a report calls itself at the end of its title.
const REPORT = '(?:报告|总结|汇报|年报)'
const ENDS_AS_REPORT = new RegExp(`${REPORT}$`)
const ENDING =
  /(?:报告(?:表|书)?|总结|汇报|年报|小结|情况|要点|方案|计划|通知|意见|办法|规划|通报|公告|公示|通告|批复|讲话|规定|决定|函|纲要|安排|自查|综述|清单|答复|解读|白皮书|工作|(?:法治|依法行政).{0,40}(?:工作|(?:总结|情况|报告)[及和与暨][^，。；]{0,14})(?:谋划|思路|打算|设想|重点))$/
// A page may have that many lines of navigation above its article.
const MAX_HEAD = 80

// What stands beside the number of a document that goes up: 签发人：张明
const SIGNED_BY = /^签\s?发\s?人\s?[:：]/

// What the sheet that a document is passed on leaves open above it.
const FORM_LABEL = /^(?:密级|保密期限|紧急程度|缓急|份号|拟稿(?:人|单位)?|核稿|会签|签发)\s?[:：]$/

/**
 * Lines before the first one that is clearly body: a long one, the end of a sentence, a numbered heading, or the first
 * of two that are full where lines were broken.
 */
function headOf(lines: readonly Line[], furniture: readonly boolean[], wrap: Wrap | null, from: number): number[] {
  const head: number[] = []
  for (const [i, line] of lines.entries()) {
    if (i > from + MAX_HEAD) break
    if (i < from || furniture[i] || SIGNED_BY.test(line.text)) continue
    if (line.text.length > 90 || (line.text.length > 24 && ends(line.text, '。；;'))) break
    if (isBodyAt(lines, i, wrap) && !(head.length === 0 && isTitleAlone(line.text))) break
    if (
      head.length > 0 &&
      ((ends(withoutOpenLabel(line.text), '：:') && !FORM_LABEL.test(line.text)) || readLabel(line.text))
    )
      break
    head.push(i)
  }
  return head
}

/** Whether a line is plainly a title, however full it is: it names the subject and ends as titles do. */
const isTitleAlone = (text: string): boolean =>
  /法治政府|依法行政|法治(?!文化|队伍|宣传).{0,3}建设/.test(text) && ENDS_TITLE.test(text) && !SAYS.test(text)

const ENDS_TITLE = new RegExp(`${REPORT}(?:[（(][^（）()]{0,16}[)）]?)?$`)
// 根据……，本局就……情况报告 ↵ 如下
const SAYS = new RegExp(`[，,。；;](?![^《]*》)|${OURSELVES}`)

// The end of a title that had no room in its line.
const STUMP = new RegExp(`^(?:的?(?:${REPORT}|通知|通报|公告|意见|批复|函)|[告结报知])$`)
// The same, where the line before it does not end as a title does: the name of a channel below it is none.
const LONG_STUMP = new RegExp(`^(?:年度|工作|情况|年度工作|工作情况|工作年度)${REPORT}$`)
// …法治政府建设情 ↵ 况报告
const WORD_STUMP = new RegExp(`^[况度作]的?${REPORT}$`)

// 关于印发云溪市2023年法治政府建设 ↵ 工作安排的通知
const LONGEST_STUMP = 14

const isStump = (text: string, before: string): boolean =>
  STUMP.test(text) ||
  (WORD_STUMP.test(text) && /情况|年度|工作/.test(`${before.at(-1)}${text[0]}`)) ||
  (LONG_STUMP.test(text) && before.length >= 4 && !ENDS_AS_REPORT.test(before)) ||
  (text.length <= LONGEST_STUMP && ends(text, '知告函') && before.includes('关于') && !ENDING.test(before))

// …2024年度法治建设工作报告（2024年 ↵ 法治政府建设年度报告）
const OPENS_BRACKET = /[（(][^（）()]{0,40}$/
const CLOSES_BRACKET = /^[^（）()]{0,24}[)）]$/

/** Whether two lines put together are what one of those above them says: the page's heading, and the document's in two lines. */
function isRepeated(joined: string, above: readonly number[], lines: readonly Line[]): boolean {
  const text = joined.replaceAll(' ', '')
  return (
    text.length <= 90 && ENDING.test(text) && above.some((i) => cleanTitle(lines[i]!.text).replaceAll(' ', '') === text)
  )
}

const STARTS_INSIDE = new RegExp(
  `^(?:关于|(?:${CENTURY}|20)\\S{2,4}年|\\d{4}年?度?|法治政府|依法行政|推进|落实|\\S{0,6}情况)`,
)

// What breaks off behind a year or 关于 goes on so; without these, a title may begin with it.
const MAY_START_INSIDE = /^(?:加强|深化|完善|建设|开展|履行|贯彻)/
// …2023年度法治 ↵ 政府建设情况报告, 推进依 ↵ 法行政工作情况的报告
const BREAKS_WORD = /法治 政府|法治政 府建|政府 建设|府建 设|法 治政府|依 法行|依法 行政|法行 政/
// …水利局关于20 ↵ 23年度法治政府建设…
const BREAKS_YEAR = /20?\d?$/
const BREAKS_OFF = new RegExp(`20\\d{2}年|${CENTURY}\\S{2}年|关于`)

// 关于报送《云溪市水利局2023年度法治政府建设情况报告》的报告
const SENDS_REPORT = new RegExp(`^关于${SENT_BY}《[^《》]*(?:法治|依法行政)[^《》]*》的?(?:报告|函|请示)$`)

/** Finds the title, which may stand in two or three lines; null where the report has none. */
export function findTitle(lines: readonly Line[], furniture: readonly boolean[], wrap: Wrap | null): Title | null {
  const title = titleFrom(0, lines, furniture, wrap)
  if (title && !SENDS_REPORT.test(title.text)) return title
  const letter = letterEnd(lines)
  const enclosed = letter > 0 ? titleFrom(letter, lines, furniture, wrap) : null
  return enclosed && /法治|依法行政/.test(enclosed.text) ? enclosed : title
}

const LONGEST_LETTER = 20
const SENDS_IN = /^现[将把]《[^《》]{6,60}》[^。《》]{0,12}(?:呈报|报送|上报|报上|呈上|报来)[^。《》]{0,12}[。.]?$/
const SIGNATURE_LINES = 4

/** Where a letter ends that sends the report in, above it: 特此报告。 or 现将《…》随文呈报。, its signature and date; 0 where none does. */
function letterEnd(lines: readonly Line[]): number {
  const close = lines.findIndex(({ text }, i) => i < LONGEST_LETTER && (closesReport(text) || SENDS_IN.test(text)))
  if (close < 0) return 0
  const date = lines.findIndex(({ text }, i) => i > close && i <= close + SIGNATURE_LINES && isBareDate(text))
  // What is in sections is a report, behind which there may be an annex.
  return date < 0 || lines.slice(0, close).some(({ text }) => readLabel(text)?.style === 'cn') ? 0 : date + 1
}

// 附件：2023年度法治政府建设情况报告.docx
const ATTACHED_FILE = /^附\s?件.*\.(?:docx?|wps|pdf|ofd|zip|rar)$/i

function titleFrom(
  from: number,
  lines: readonly Line[],
  furniture: readonly boolean[],
  wrap: Wrap | null,
): Title | null {
  const head = headOf(lines, furniture, wrap, from)
  const candidates = head.flatMap((index, at) => {
    const line = lines[index]!
    if (ATTACHED_FILE.test(line.text)) return []
    const own = withoutTail(cleanTitle(line.text))
    const raw = at > 0 ? lines[head[at - 1]!]!.text : ''
    const before = cleanTitle(raw)
    const isTail = CLOSES_BRACKET.test(line.text) && OPENS_BRACKET.test(raw)
    const isEnd = before !== '' && (isStump(own, before) || isRepeated(before + own, head.slice(0, at - 1), lines))
    const from = isEnd || isTail ? at - 1 : at
    const text = isTail ? withoutTail(cleanTitle(raw + line.text)) : isEnd ? before + own : own
    if (
      !ENDING.test(text) ||
      text.length < 4 ||
      (SAYS.test(text) && lines[index + 1]?.text.startsWith('如下')) ||
      /^[一二三四五六七八九十]、/.test(text)
    )
      return []
    const weight = weigh(text, line)
    return weight > 0 || text.length > 10 ? [{ from, at, text, weight }] : []
  })
  // The last of the best: the page's own heading comes first, the document's after it.
  const last = candidates.reduce<(typeof candidates)[number] | null>((a, b) => (a && a.weight > b.weight ? a : b), null)
  if (!last) return null
  // Where the one says whose report it is and the other does not, that one.
  const best = candidates.find(({ text }) => isOfOrgan(text, last.text)) ?? last
  const { text, used } = withLinesAbove(best, { lines, furniture, head })
  const above = head
    .slice(0, best.from)
    .map((i) => cleanTitle(lines[i]!.text).replace(PUBLISHER_LABEL, ''))
    .find((line) => line.length <= 30 && endsAsOrgan(line))
  const end = used.at(-1)!
  const after = afterTitle(lines, furniture, end)
  return {
    text,
    full: `${text}${inBrackets(lines[end]!.text)}${after}`,
    lines: after === '' ? used : [...used, end + 1],
    above: used.length > 1 ? null : (above ?? null),
  }
}

/** Whether a title is another with the name of an organ before it. */
const isOfOrgan = (title: string, other: string): boolean =>
  title.length > other.length &&
  title.endsWith(other) &&
  endsAsOrgan(title.slice(0, -other.length).replace(/关于$/, ''))

// 发布机构云溪市水利局: a page's table that lost its borders.
const PUBLISHER_LABEL = new RegExp(`^(?:${PUBLISHED_BY}|信息来源|来源)`)

/** Where the head of a report ends, and which of its lines are the page's. */
interface Head {
  readonly lines: readonly Line[]
  readonly furniture: readonly boolean[]
  /** Indices of its lines. */
  readonly head: readonly number[]
}

// 2023年度 or 二〇二三年 on a line of its own.
const YEAR_ALONE = new RegExp(`^${YEAR}年度?$`)
const HAS_YEAR = new RegExp(`20\\d{2}|${CENTURY}\\S{2}年`)
// 云水发〔2024〕3号 below a letterhead.
const NUMBER_ALONE = new RegExp(`^\\S{2,16}${YEAR_OF_NUMBER}第?\\s?\\d{1,4}\\s?号$`)
// The committee that reports together with the government below it.
const PARTY = new RegExp(`^(?:中共.{2,20}[省市县区州旗盟镇乡]委(?:员会)?|${WORKING_COMMITTEE})$`)
const LONGEST_PARTY = 26
// The channel of a page above a title that is whole.
const CHANNEL = /^[^\d局厅委府]{0,12}(?:公开|专栏|专题|动态|目录|频道|法治政府(?:建设)?|法治建设|依法行政)$/
const MOST_LINES = 4

/** A title with the lines above that it begins in: the organ, and what broke off there. */
function withLinesAbove(
  best: { readonly from: number; readonly at: number; readonly text: string },
  { lines, furniture, head }: Head,
): { readonly text: string; readonly used: readonly number[] } {
  const used = head.slice(best.from, best.at + 1)
  let text = best.text
  for (let at = best.from - 1; at >= 0 && used.length < MOST_LINES; at--) {
    const before = cleanTitle(lines[head[at]!]!.text)
    if (furniture.slice(head[at]! + 1, used[0]!).includes(true)) break
    if (isBareDate(before) || NUMBER_ALONE.test(before)) break
    const isYear = YEAR_ALONE.test(before) && !HAS_YEAR.test(text)
    const isParty = before.length < LONGEST_PARTY && text.includes('政府') && PARTY.test(before)
    const goesOn =
      STARTS_INSIDE.test(text) ||
      (BREAKS_YEAR.test(before) && /20\d\d年/.test(before.slice(-3) + text.slice(0, 4))) ||
      (BREAKS_OFF.test(before) &&
        (MAY_START_INSIDE.test(text) || BREAKS_WORD.test(`${before.slice(-4)} ${text.slice(0, 4)}`)))
    // The page has the second line of the title as a heading of its own.
    if (text === before && text.startsWith('关于')) {
      used.unshift(head[at]!)
      continue
    }
    if (!(goesOn || isYear || isParty) || text === before) break
    const isOrgan = endsAsOrgan(before)
    if (!isOrgan && !(before.length >= 4 && !ENDING.test(before) && !/[，。；：]/.test(before))) break
    if (/^(?:关于|20|二)/.test(text) && (CHANNEL.test(before) || before.endsWith('文件'))) break
    if (used.length === MOST_LINES - 1 && !isOrgan && !isYear) break
    text = before + text
    used.unshift(head[at]!)
  }
  return { text, used }
}

/** What stands in brackets at the end of a line. */
const inBrackets = (line: string): string =>
  ends(line.trimEnd(), ')）') ? (/[（(][^（）()]{1,16}[)）]\s*$/.exec(line)?.[0] ?? '') : ''

function weigh(text: string, line: Line): number {
  let weight = 0
  if (/法治|依法行政|依法治/.test(text)) weight += 4
  if (ENDS_AS_REPORT.test(text) || text.endsWith('小结')) weight += 2
  if (/\d{4}|[〇○零一二]{2}/.test(text)) weight += 1
  if (line.depth === 1) weight += 2
  // What a register calls the document, where the document does not say it.
  if (isNamedInRegister(line.text)) weight -= 1
  return weight
}

// （2023年度）, （云溪市水务局）, （法治政府建设部分） or ——云溪市水务局
const IN_BRACKETS = /^[（(]\s*([^（）()]{2,30}?)\s*[)）]$/
const BEHIND_DASH = /^[-—]{1,2}\s?([^-—\s]{4,30})$/

/** A line of its own behind the title that holds nothing but the year, the issuer or the subject, in brackets. */
function afterTitle(lines: readonly Line[], furniture: readonly boolean[], last: number): string {
  const next = furniture[last + 1] ? '' : (lines[last + 1]?.text ?? '')
  const words = begins(next, '（(')
    ? IN_BRACKETS.exec(next)?.[1]
    : begins(next, '-—')
      ? BEHIND_DASH.exec(next)?.[1]
      : null
  return words &&
    (/^20\d{2}\s*年?度?$|^(?:法治政府建设|法治建设|依法行政)(?:部分|工作)?$/.test(words) || isOrganName(words))
    ? `（${words}）`
    : ''
}
