import type { TextParagraph } from '../document.js'
import type { PageLine } from './lines.js'
import type { Page } from './page.js'

const TITLE_END = /(?:报告|总结|汇报|年报|小结|情况)\s*(?:[（(][^（）()]{1,16}[)）])?$/
const HAS_YEAR = /20\d\d/
const SUBJECT = /法治|依法/
const HEAD = 6

/** What the page's head says the title is; empty without one. */
export const statedTitle = ({ metas, title }: Page): string => metas.get('articletitle') ?? fromTitle(title)

const plain = (text: string): string => text.replace(/[\s\u3000]+/g, '')

/**
 * The title that the page puts above its article, as headings of depth 1; none where the article begins with its own.
 * `before` are the lines of the page above the article.
 */
export function titleAbove(page: Page, before: readonly PageLine[], article: readonly PageLine[]): TextParagraph[] {
  const head = headOf(article)
  if (head.some(({ text, depth }) => depth === 1 || isTitle(text))) return []
  const stated = statedTitle(page)
  const found =
    titleIn(before, plain(stated)) ?? (SAYS_NOTHING.test(plain(stated)) ? unmarkedTitle(before, article) : undefined)
  const texts = found ? found.map(({ text }) => text) : plain(stated) === '' ? [] : [stated]
  return texts.map((text) => ({ text, depth: 1, boldTo: 0 }))
}

/** The lines of an element above an article that say its title; undefined where none does better than what is `stated`. */
function titleIn(before: readonly PageLine[], stated: string): readonly PageLine[] | undefined {
  const titled = groups(before).map((lines) => ({ lines, text: plain(lines.map(({ text }) => text).join('')) }))
  const isStated = (text: string): boolean =>
    text.length >= 6 && stated !== '' && (stated.includes(text) || text.includes(stated))
  const same = titled.findLast(({ text }) => isStated(text))
  if (same) return same.lines
  // 住建局法治报告 names the page in short.
  const full = titled.findLast(({ text }) => isTitle(text) && HAS_YEAR.test(text))
  if (full && !HAS_YEAR.test(stated)) return full.lines
  if (TITLE_END.test(stated)) return undefined
  // A site's name may be a heading, too: only where the page's head tells no title is the last heading taken for it.
  const likely = titled.findLast(({ lines }) => TITLE_END.test(lines.at(-1)!.text))
  return (likely ?? titled.findLast(({ lines: [first] }) => first!.depth === 1))?.lines
}

const LONGEST_UNMARKED = 60
const ORGAN_ALONE = /^\S{4,26}(?:局|厅|委|政府|委员会|办公室|办事处|中心|管委会)$/

// 县人民政府, 云溪市水利局门户网站, 详情页 or index, which say nothing of the page.
const SAYS_NOTHING =
  /^$|(?:政府|网|网站|局|厅|委|委员会|平台|门户|公开)$|^(?:无标题(?:文档|页)?|(?:文章|信息|新闻|内容)?(?:正文|详情|内容|详细)页?面?|[\w.-]{1,12})$/
const TELLS_OF_PAGE = /来源|时间|日期|发布|作者|编辑|浏览|阅读|点击|字号|字体|打印|分享|关闭|20\d\d/
const OTHERS = /^(?:相关|所属|栏目|专题|文件|名称|链接|上一|下一|\d)/

/**
 * The line that says what a report's title does, in an element that nothing tells from others, and the organ above it; none
 * where several do, where more stands between it and the article than the page tells of that, or where that is of another year.
 */
function unmarkedTitle(before: readonly PageLine[], article: readonly PageLine[]): PageLine[] | undefined {
  const isTitleLine = ({ text, linked }: PageLine): boolean =>
    linked === 0 &&
    !OTHERS.test(text) &&
    text.length <= LONGEST_UNMARKED &&
    HAS_YEAR.test(text) &&
    SUBJECT.test(text) &&
    TITLE_END.test(text)
  const at = before.findIndex(isTitleLine)
  const between = before.slice(at + 1)
  if (at < 0 || between.some((line) => isTitleLine(line) || !TELLS_OF_PAGE.test(line.text))) return undefined
  const year = HAS_YEAR.exec(before[at]!.text)![0]
  if (!article.slice(0, HEAD).some(({ text }) => text.includes(year))) return undefined
  const above = before[at - 1]
  return above?.linked === 0 && ORGAN_ALONE.test(above.text) ? [above, before[at]!] : [before[at]!]
}

/** Whether a line is a report's title, and not the heading of a part (`主要工作情况`). */
const isTitle = (text: string): boolean =>
  TITLE_END.test(text) && (SUBJECT.test(text) || !/情况\s*(?:[（(]|$)/.test(text))

const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}\s*(?:[、.．]|部分|章)|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}\s*[、.．])/

/** Lines above the first one that is clearly body or a numbered heading. */
function headOf(article: readonly PageLine[]): readonly PageLine[] {
  const body = article.findIndex(({ text }) => text.length > 60 || /[。；：:]$/.test(text) || NUMBERED.test(text))
  return article.slice(0, body < 0 ? HEAD : Math.min(body, HEAD))
}

/** Lines of one title element together; what is mostly links is a link to another page. */
function groups(lines: readonly PageLine[]): PageLine[][] {
  const found: PageLine[][] = []
  for (const line of lines) {
    if (line.titled === null || line.linked * 2 > line.text.length) continue
    const last = found.at(-1)
    if (last && last[0]!.titled === line.titled) last.push(line)
    else found.push([line])
  }
  return found
}

/** The document's title in a `<title>` that also names its column and site. */
function fromTitle(title: string): string {
  const pieces = title
    .split(/\s*[_|｜>]\s*|\s+[-–—]+\s+|[-–—]{2,}|(?<=\p{Script=Han})[-–—](?=\p{Script=Han})/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  return pieces.find((piece) => TITLE_END.test(piece)) ?? pieces[0] ?? ''
}
