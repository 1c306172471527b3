import { YEAR } from '../../text/century.js'
import type { PageLine } from './lines.js'
import { namesOf, type Page, type PageElement } from './page.js'

/** The lines of a page, told apart. */
export interface Parted {
  readonly article: readonly PageLine[]
  /** Navigation, tables of particulars, related links, footers: everything else that the page shows. */
  readonly around: readonly PageLine[]
}

const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'i')

// Names that the content systems of government sites give to the element that holds an article, and nothing but it.
const ARTICLE = anyOf(
  'trs_\\w+|ucap-?content|zoom|zoom-?con\\w*|fontzoom|v_news_content|vsb_content\\w*|wp_articlecontent|pages_content',
  'j-fontcontent|news-article-para|ewb-article-(?:info|content)|easysite-news-text|custom_unionstyle|bodytext|maintext',
  '(?:arti?|article|news|xxgk|wzy?|xl|con|txt|detail|view|page)[-_]?(?:content|cont?|text|txt|body|nr)',
  '(?:my_)?doc_?content',
)
// Names for what may hold more than the article.
const LIKELY = anyOf('(?:article|contents?|cont?|text|txt|details?|main|view|nr|zw|wz|news|xxgk)(?:[-_]?\\w{1,12})?')
const ASIDE = anyOf(
  '(?:nav|menu|crumbs?|breadcrumb|location|position|dqwz|header|top|search|banner|side|sidebar)(?:[-_]\\w{1,14})?',
  '(?:aside|hot|links?|yqlj|foot|footer|copyright|qr\\w*|ewm|erweima|tools?|toolbar|info)(?:[-_]\\w{1,14})?',
  '(?:share|bdshare\\w*|bshare\\w*|print|pager|pages?|prev\\w*|next\\w*|sxp|related?|xg(?:wz|xx|lj|yd|nr))(?:[-_]\\w{1,14})?',
  '(?:fontsize|comment\\w*|recommend\\w*|tuijian)(?:[-_]\\w{1,14})?',
)
const ASIDE_TAGS = new Set(['nav', 'aside', 'header', 'footer', 'form'])

const CONTAINERS = new Set(
  'html body div table tbody tr td th article section main center form font span li ul dl dd ucapcontent'.split(' '),
)

/** Sums over the lines of a range of items. */
interface Sums {
  /** Marks of sentences outside links: articles have them, navigation has not. */
  readonly weight: (element: Range) => number
  readonly chars: (element: Range) => number
  readonly linked: (element: Range) => number
}

type Range = Pick<PageElement, 'at' | 'end'>

/** Finds the article of a page: by the names of elements, and by where the sentences stand. */
export function partPage(page: Page, shown: readonly PageLine[]): Parted {
  const lines = unlinked(shown)
  const elements = page.items.filter((item): item is PageElement => typeof item !== 'string')
  const whole: Range = { at: -1, end: page.items.length }
  const asides = asidesIn(whole, elements, sumsOf(lines, whole.end))
  let next = 0
  const main = lines.filter(({ at }) => {
    while (next < asides.length && asides[next]!.end <= at) next++
    return next >= asides.length || at < asides[next]!.at
  })
  const search = { elements, sums: sumsOf(main, whole.end), lines: main }
  const article = descend(named(elements, search.sums, whole) ?? whole, search)
  const end = endOf(article, main)
  const inside = new Set(main.filter(({ at }) => at > article.at && at < end))
  return { article: [...inside], around: lines.filter((line) => !inside.has(line)) }
}

/** Where all sentences are links, links set nothing apart. */
function unlinked(lines: readonly PageLine[]): readonly PageLine[] {
  const sentences = lines.filter(({ text }) => text.length > LONG)
  return sentences.length > 0 && sentences.every(isLinked) ? lines.map((line) => ({ ...line, linked: 0 })) : lines
}

// Longer than the names of other pages.
const LONG = 60

const isLinked = ({ text, linked }: PageLine): boolean => linked * 2 > text.length

function sumsOf(lines: readonly PageLine[], length: number): Sums {
  const sumOf = (value: (line: PageLine) => number): ((range: Range) => number) => {
    const upTo = new Float64Array(length + 2)
    for (const line of lines) upTo[line.at + 1]! += value(line)
    for (let i = 1; i < upTo.length; i++) upTo[i]! += upTo[i - 1]!
    return ({ at, end }) => upTo[end]! - upTo[Math.max(at, 0)]!
  }
  return {
    weight: sumOf((line) => (isLinked(line) ? 0 : (line.text.match(/[，。；]/g)?.length ?? 0))),
    chars: sumOf(({ text }) => text.length),
    linked: sumOf(({ linked }) => linked),
  }
}

/**
 * The heaviest element with an article's name, if it holds most sentences of the page. Elements behind one another that
 * share its names are one article in several pieces.
 */
function named(elements: readonly PageElement[], { weight }: Sums, whole: Range): Range | null {
  let best: PageElement | null = null
  for (const element of elements)
    if (isNamed(element, ARTICLE) && (!best || weight(element) > weight(best))) best = element
  if (!best || weight(best) === 0) return null
  const names = namesOf(best).join(' ')
  const pieces = elements.filter((element) => weight(element) > 0 && namesOf(element).join(' ') === names)
  const range = { ...best, at: pieces[0]!.at, end: pieces.reduce((last, { end }) => Math.max(last, end), 0) }
  return weight(range) * 2 >= weight(whole) ? range : null
}

const isNamed = (element: PageElement, names: RegExp): boolean => namesOf(element).some((name) => names.test(name))

interface Search {
  readonly elements: readonly PageElement[]
  readonly sums: Sums
  readonly lines: readonly PageLine[]
}

/** Goes into the child with most of the sentences, as long as nothing that looks like the report stays outside. */
function descend(from: Range, { elements, sums, lines }: Search): Range {
  let at = from
  // Elements come in the order of the page: the children of one stand behind it.
  for (const element of elements) {
    if (element.at <= at.at || element.end > at.end || !CONTAINERS.has(element.tag)) continue
    const share = sums.weight(element) / (sums.weight(at) || 1)
    const needed = isNamed(element, ARTICLE) ? 0.5 : isNamed(element, LIKELY) ? 0.7 : 0.9
    if (share < needed || (isArticle(at) && share < 0.98)) continue
    if (!lines.some((line) => isIn(line, at) && !isIn(line, element) && isOfReport(line, element))) at = element
  }
  return at
}

const isArticle = (range: Range): boolean => 'tag' in range && isNamed(range as PageElement, ARTICLE)

const isIn = ({ at }: PageLine, range: Range): boolean => at > range.at && at < range.end

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]部分)/
const SIGNATURE = new RegExp(`^(?!.*(?:今天|更新|发布|时间|日期)).{0,30}${YEAR}年\\S{1,3}月\\S{1,3}日[)）]?$`)

/** Whether a line outside of an element looks as if it belonged to the same report. */
const isOfReport = ({ text, linked, at }: PageLine, element: Range): boolean =>
  linked * 2 < text.length && (HEADING.test(text) || (at >= element.end && SIGNATURE.test(text)))

/** Where an article ends: a signature may stand right behind the element that holds the rest. */
function endOf(article: Range, lines: readonly PageLine[]): number {
  const next = lines.findIndex(({ at }) => at >= article.end)
  if (next < 0) return article.end
  const after = lines.slice(next, next + 3)
  const signed = after.findIndex(({ text }) => SIGNATURE.test(text))
  return signed >= 0 && after.slice(0, signed).every(({ text, linked }) => linked === 0 && text.length < 30)
    ? after[signed]!.at + 1
    : article.end
}

/** Elements that hold no article: by their names, or because they are lists of links; never most of the sentences. */
function asidesIn(whole: Range, elements: readonly PageElement[], sums: Sums): PageElement[] {
  const asides: PageElement[] = []
  const total = sums.weight(whole)
  for (const element of elements) {
    if (element.end <= (asides.at(-1)?.end ?? 0) || sums.weight(element) * 5 > total) continue
    if (ASIDE_TAGS.has(element.tag) || isNamed(element, ASIDE) || isLinkList(element, sums)) asides.push(element)
  }
  return asides
}

const isLinkList = (element: PageElement, { chars, linked }: Sums): boolean =>
  /^(?:ul|ol|dl|div|table)$/.test(element.tag) && chars(element) > 30 && linked(element) > chars(element) * 0.5
