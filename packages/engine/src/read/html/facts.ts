import type { PageLine } from './lines.js'
import type { Page, PageElement } from './page.js'
import { statedTitle } from './title.js'

const spaced = (words: string): string =>
  words
    .split(' ')
    .map((word) => [...word].join('\\s*'))
    .join('|')

const FULL_DATES = spaced(
  '发布日期 发布时间 公开日期 公开时间 发文日期 发文时间 成文日期 成文时间 生成日期 生成时间 印发日期 印发时间 更新日期 ' +
    '更新时间 上传时间 录入时间',
)
const SHORT_DATES = spaced('日期 时间 发布 公布 公开')
const DATES = `${FULL_DATES}|${SHORT_DATES}`
const ORGANS = spaced('发布机构 发布单位 公开机构 公开单位 发文机关 发文单位 制发机关 信息来源 文章来源 稿件来源 来源')
const NUMBERS = spaced('索引号 发文字号 文号')
const LABELS = `${DATES}|${ORGANS}|${NUMBERS}`
const DATE = '(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const NOT_INSIDE = '(?<!\\p{Script=Han})'
const GAP = '[\\s\\]】）):：|]'

// A label with its value, in one cell or in the one after it.
const PARTICULARS: readonly RegExp[] = [
  // 来源：法规处发布日期：2024-03-28, as elements side by side are read.
  new RegExp(`(${FULL_DATES}|${NOT_INSIDE}(?:${SHORT_DATES}))${GAP}*(${DATE})`, 'gu'),
  new RegExp(`${NOT_INSIDE}(${ORGANS})${GAP}+(?!${LABELS})([\\p{Script=Han}（）()·]{2,40})`, 'gu'),
  new RegExp(`${NOT_INSIDE}(${NUMBERS})${GAP}+(?!${LABELS})([\\w〔〕[\\]／/（）\\p{Script=Han}.-]{4,40})`, 'gu'),
]
// Elements side by side are read without a space between: 2024-03-28来源：法规处.
const BARE_DATE = new RegExp(
  `^(${DATE})(?![^|]*星期)(?=[\\s|]|$|(?:${ORGANS}|作者|编辑|浏览|阅读|点击|字号|字体)[:：(（ ])`,
)

const PUBLISHED =
  /^(?:pubdate|publish_?date|publish_?time|published_?time|firstpublishedtime|article:published_time|og:release_date|release_?date|dc\.date(?:\.issued)?|date)$/

/**
 * What a page says of its article, as lines `key: value`: its meta elements first, then labels `around` the article,
 * then a date without a label in the lines `above` it.
 */
export function pageFacts(page: Page, around: readonly PageLine[], above: readonly PageLine[]): string[] {
  const facts = new Map<string, string>()
  const add = (key: string, value: string | undefined): void => {
    if (value && !facts.has(key)) facts.set(key, value)
  }
  for (const [name, content] of page.metas) if (PUBLISHED.test(name)) add('发布日期', withDashes(content))
  add('发布日期', dateById(page, PUBLISHED_IN_WECHAT))
  const stated = facts.get('发布日期')
  const shown = around.map(({ text }) => text).join(' | ')
  for (const pattern of PARTICULARS)
    for (const [, label, value] of shown.matchAll(pattern)) {
      const key = label!.replace(/\s+/g, '')
      // The page may show another date than its head tells: that the two disagree is worth knowing.
      add(
        key === '发布日期' && stated !== undefined && !sameDay(stated, value!) ? '发布日期（页面）' : key,
        value!.trim(),
      )
    }
  if (![...facts.keys()].some((key) => /日期|时间/.test(key)))
    for (const { text, linked } of above) if (linked === 0) add('日期', BARE_DATE.exec(text)?.[1])
  add('来源', page.metas.get('contentsource'))
  add('网站', page.metas.get('sitename'))
  add('标题', statedTitle(page))
  return [...facts].map(([key, value]) => `${key}: ${value}`)
}

// Where an article of WeChat has its day, side by side with the names of who wrote and published it.
const PUBLISHED_IN_WECHAT = 'publish_time'
const ANY_DATE = new RegExp(DATE)

/** The day in the element with an id; undefined where there is none. */
function dateById({ items }: Page, id: string): string | undefined {
  const element = items.find((item): item is PageElement => typeof item !== 'string' && item.attributes.id === id)
  const texts = element ? items.slice(element.at + 1, element.end).filter((item) => typeof item === 'string') : []
  return ANY_DATE.exec(texts.join(''))?.[0]
}

/** `20240302` as a date. */
const withDashes = (date: string): string => date.replace(/^(20\d{2})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3')

const numbersOf = (date: string): string => (date.match(/\d+/g) ?? []).slice(0, 3).map(Number).join()
const sameDay = (one: string, other: string): boolean => numbersOf(one) === numbersOf(other)

const FURNITURE = new RegExp(
  `^[【[（(]?\\s*(?:(?:${LABELS})\\s*[\\]】）)]?\\s*[:：|]` +
    '|(?:作者|编辑|责任编辑|责编|审核|初审|终审|浏览|阅读|点击|访问|字号|字体|视力保护|保护视力|分享|打印|关闭|收藏|朗读' +
    '|扫一扫|扫码|上一篇|下一篇|上一条|下一条|返回|相关(?:链接|信息|新闻|阅读|文章|附件)))',
)

/** Separates what a page puts above and below an article in the same element: dates, counters, buttons, neighbours. */
export function withoutFurniture(lines: readonly PageLine[]): { article: PageLine[]; furniture: PageLine[] } {
  const isFurniture = ({ text }: PageLine): boolean =>
    text.length < 160 && !/[。；]$/.test(text) && FURNITURE.test(text)
  // A bare date above the body is the page's, one below it is the signature's.
  const isAbove = (line: PageLine): boolean => isFurniture(line) || (line.text.length < 80 && BARE_DATE.test(line.text))
  const body = lines.findIndex(
    (line) => (line.text.length > 60 || /^.{20,}[。；：:]$/.test(line.text)) && !isAbove(line),
  )
  let end = lines.length
  while (end > body + 1 && isFurniture(lines[end - 1]!)) end--
  const keep = lines.map((line, i) => i < end && (i >= Math.min(Math.max(body, 0), 20) || !isAbove(line)))
  return { article: lines.filter((_, i) => keep[i]), furniture: lines.filter((_, i) => !keep[i]) }
}
