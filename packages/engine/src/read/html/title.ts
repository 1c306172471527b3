import type { TextParagraph } from '../document.js'
import type { PageLine } from './lines.js'
import type { Page } from './page.js'

const TITLE_END = /(?:报告|总结|汇报|年报|小结|情况)\s*(?:[（(][^（）()]{1,16}[)）])?$/
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
  if (head.some(({ text, depth }) => depth === 1 || TITLE_END.test(text))) return []
  const stated = plain(statedTitle(page))
  const titled = groups(before)
  const matches = (lines: readonly PageLine[]): boolean => {
    const text = plain(lines.map((line) => line.text).join(''))
    return text.length >= 6 && stated !== '' && (stated.includes(text) || text.includes(stated))
  }
  const found =
    titled.findLast(matches) ??
    titled.findLast(([first]) => first!.depth === 1) ??
    titled.findLast((lines) => TITLE_END.test(lines.at(-1)!.text))
  const texts = found ? found.map(({ text }) => text) : stated === '' ? [] : [statedTitle(page)]
  return texts.map((text) => ({ text, depth: 1, bold: false }))
}

/** Lines above the first one that is clearly body. */
function headOf(article: readonly PageLine[]): readonly PageLine[] {
  const body = article.findIndex(({ text }) => text.length > 60 || /[。；：:]$/.test(text))
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
