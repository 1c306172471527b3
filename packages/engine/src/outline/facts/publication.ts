import { namesAnnex } from '../annex.js'
import { BEFORE_DAY, COUNTED_DAY, DAY, isBareDate, isCoverDate, isDatedName, TIME, WEEKDAY } from '../date-lines.js'
import { ends, holds } from '../edges.js'
import { isPrintedFoot } from '../page/printed-page.js'
import { type Block, lastTexts } from '../paragraphs/blocks.js'
import { closingTexts, isIssueNote, isSignatureDate } from '../signature.js'
import { readDate } from './dates.js'

/** What stands before a date of publication, and what is in all of that: a cheap look first. */
interface DateLabel {
  readonly words: readonly string[]
  readonly pattern: RegExp
}

const PUBLISHED: readonly DateLabel[] = [
  {
    words: ['发布', '发 布', '发表', '信息', '公开', '公布', '上网', '上传'],
    pattern:
      /(?:发\s?布|发表|信息|公开|公布|上网|上传)\s?(?:日\s?期|时\s?间|于)?\s{0,9}[\]】）)]?[:：|\s]{0,9}[[【（(]?(?=\d{4}|二)/,
  },
  {
    words: ['日期', '时间'],
    pattern:
      /(?:^|[\s[\]【】])(?:(?:更新|录入|发稿|挂网|刊发|公示|创建)?(?:日期|时间))\s{0,9}[\]】]?[:：|\s]{0,9}[[【（(]?(?=\d{4}|二)/,
  },
  { words: [':'], pattern: /^(?:date|published|pubdate|updated)\s*:\s*['"]?(?=\d{4})/i },
  {
    words: ['发文', '发 文'],
    pattern: /发\s?文\s?(?:日\s?期|时\s?间)\s{0,9}[\]】）)]?[:：|\s]{0,9}(?=\d{4}|二)/,
  },
  {
    words: ['日期', '时间'],
    pattern: /(?:成文|生成|印发|添加)(?:日期|时间)\s{0,9}[\]】）)]?[:：|\s]{0,9}(?=\d{4}|二)/,
  },
]

/** A date, and the words that give it. */
export interface Dating {
  readonly date: string
  readonly block: Block
  readonly start: number
  readonly end: number
}

/**
 * The date on which the page says it was published, else one beside its source or counter above the text, else that of
 * the signature.
 */
export function datingOf(blocks: readonly Block[]): Dating | null {
  for (const label of PUBLISHED) {
    const [dating] = datingsAfter(label, blocks)
    if (dating) return dating
  }
  const title = titleOf(blocks)
  const titled = blocks.findIndex(({ role }) => role === 'title')
  // A date alone behind the text is of another page that this one links to.
  const end = blocks.findLastIndex(({ role }) => role === 'text')
  for (const [i, block] of blocks.slice(0, end + 1).entries()) {
    const { text, role } = block
    if (role === 'text') continue
    const bracketed = role === 'title' && ends(text.trimEnd(), ')）') ? DATE_BEHIND.exec(text) : null
    const date = bracketed && readDate(bracketed[0])
    if (date) return { date, block, start: bracketed.index, end: text.length }
    const isTail = text.includes('-') && TITLE_TAIL.test(text) && (role === 'title' || saysTitle(text, title))
    const isUnderTitle = i > 0 && isDatedName(text) && title.includes(blocks[i - 1]!.text.replace(/\s/g, ''))
    const isReadersDay = i < titled && isToday(i, blocks)
    if (isTail || isUnderTitle || (isBareDate(text) && !isPrintStamp(i, blocks) && !isReadersDay)) return dated(block)
    const onCover = isCoverDate(text) && !isReadersDay ? dated(block) : null
    if (onCover) return onCover
  }
  const body = blocks.findIndex(({ role }) => role === 'text')
  const above = body < 0 ? blocks : blocks.slice(0, body)
  const beside = above.find(
    ({ text, role }) => role === 'furniture' && text.length <= LONGEST_BESIDE && BESIDE_SOURCE.test(text),
  )
  return (beside && dated(beside)) ?? signatureDating(blocks) ?? pageDating(blocks)
}

// …情况报告 2024-01-15
const TITLE_TAIL = /\s\d{4}-\d{1,2}-\d{1,2}\s*$/

/** Whether a line of the page says the title above its date. */
const saysTitle = (line: string, title: string): boolean => line.replace(TITLE_TAIL, '').replace(/\s/g, '') === title

// 责编 张三 李四: the space between two names must be there, or a long name could be divided in countless ways.
const WORKERS =
  '(?:(?:作者|记者|(?:实习)?编辑|责编)\\s?[:：]?\\s?[^\\s《。：:]{1,16}(?:\\s[^\\s《。：:]{1,16}){0,2}\\s{1,8}){0,4}'

// 2024-01-15 09:36 来源：县水利局; 来源：县水利局 2024-01-15; 新闻资讯 | 2024-01-15 09:36
const BESIDE_SOURCE = new RegExp(
  `^\\s?(?:(?:来源|发布源|信息来源|文章来源)\\s?[:：]\\s?[^\\s《。]{1,30}?\\s{0,8}${WORKERS}(?:日期\\s?[:：]\\s?)?|${BEFORE_DAY})${DAY}(?:\\s+${TIME})?\\s*(?:$|来源|浏览|阅读|点击|作者|编辑|发布于|字[号体]|[【[])` +
    `|^\\s?${DAY}(?:\\s+${TIME})?\\s*(?:来源|浏览|阅读|点击|作者|编辑|发布于|字[号体]|[【[])` +
    `|^\\s?(?:作者|编辑|责编|(?:浏览|阅读|点击)(?:次数|量|数)?)\\s?[:：]\\s?[^\\s《。]{1,12}\\s{1,8}${DAY}` +
    `|^\\s?${COUNTED_DAY}`,
)

const LONGEST_BESIDE = 160

// …情况报告（2024年1月15日）, …情况报告 (2024-02-26)
const DATE_BEHIND = /[（(]\s?20\d{2}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?\s?[)）]\s{0,9}$/

/** Whether a time is that of printing: it stands on every page, or above one that a browser printed. */
function isPrintStamp(at: number, blocks: readonly Block[]): boolean {
  const { text } = blocks[at]!
  if (!text.includes(':')) return false
  return blocks.some((block, i) => (i !== at && block.text === text) || (at === 0 && isPrintedFoot(block.text)))
}

/** Whether a date is the reader's own day, as pages have it above the title: the day of the week stands below it. */
const isToday = (at: number, blocks: readonly Block[]): boolean => IS_WEEKDAY.test(blocks[at + 1]?.text.trim() ?? '')

const IS_WEEKDAY = new RegExp(`^${WEEKDAY}$`)

const titleOf = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ role }) => role === 'title')
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('')

/** A date that the page's line of source, counter or font size holds without saying what it is. */
function pageDating(blocks: readonly Block[]): Dating | null {
  for (const block of blocks) {
    const { text, role } = block
    if (
      role !== 'furniture' ||
      !/来源|字号|字体|浏览|阅读|点击|时间|编辑/.test(text) ||
      /今天|星期|成立|打印(?:时间|日期)|有效期|截止/.test(text)
    )
      continue
    const dating = dated(block)
    if (dating) return dating
  }
  return null
}

/** All dates that the page calls those of publication. */
export function publicationDates(blocks: readonly Block[]): string[] {
  return datingsAfter(PUBLISHED[0]!, blocks).map(({ date }) => date)
}

// • 发布日期： ↵ 2024-01-15 09:36
const LONGEST_LABEL = 12
const STARTS_WITH_DAY = /^\s*20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/

// 下一篇：2024年部门预算公开 2024-05-06 dates another page.
const ELSEWHERE =
  /[上下]一?[篇条个](?:文章)?\s?[:：]\s?(?!无|没有)|^(?:相关|推荐|延伸|热门|最新)(?:链接|阅读|文章|信息|新闻|文件|推荐)\s?[:：]/

function datingsAfter({ words, pattern }: DateLabel, blocks: readonly Block[]): Dating[] {
  const datings: Dating[] = []
  for (const [i, block] of blocks.entries()) {
    const { role } = block
    const text = block.text.replace(/[\u3000\u00a0]/g, ' ')
    const below = ends(text, ':：') && text.length <= LONGEST_LABEL ? blocks[i + 1] : undefined
    if (below && STARTS_WITH_DAY.test(below.text)) {
      const date = pattern.test(text + below.text) ? readDate(below.text) : null
      if (date !== null) datings.push({ date, block: below, start: 0, end: below.text.length })
      continue
    }
    const match = role !== 'text' && holds(text, words) ? pattern.exec(text) : null
    if (!match || ELSEWHERE.test(text.slice(0, match.index))) continue
    const from = match.index + match[0].length
    const date = readDate(text.slice(from, from + 20))
    const length = /^[^\s|,，;；]{4,14}/.exec(text.slice(from, from + 14))?.[0].length ?? 10
    if (date !== null) datings.push({ date, block, start: match.index, end: Math.min(from + length, text.length) })
  }
  return datings
}

function dated(block: Block): Dating | null {
  const date = readDate(block.text)
  return date === null ? null : { date, block, start: 0, end: block.text.length }
}

/**
 * The date under the signature: a line of its own near the end or above the attachments, or at the end of the line with
 * the organ's name.
 */
function signatureDating(blocks: readonly Block[]): Dating | null {
  const atEnd = signatureIn(closingTexts(blocks, 6))
  if (atEnd) return atEnd
  const attached = blocks.findIndex(
    ({ text, role }) => role === 'text' && text.length <= LONGEST_ANNEX && namesAnnex(text),
  )
  return attached < 0 ? null : signatureIn(lastTexts(blocks.slice(0, attached), 3))
}

// A longer line is a sentence.
const LONGEST_ANNEX = 48

function signatureIn(texts: readonly Block[]): Dating | null {
  const dates = texts.filter(({ text }) => isSignatureDate(text))
  const signed = dates.findLast(({ text }) => !isIssueNote(text)) ?? dates.at(-1)
  return signed ? dated(signed) : null
}
