import type { Bilingual } from '../types.js'
import { decodeHtml, type Refusal } from './decode.js'
import { type Document, documentOf, IN_PICTURES, isTitleAlone } from './document.js'
import { partPage } from './html/article.js'
import { pageFacts, withoutFurniture } from './html/facts.js'
import { pageLines } from './html/lines.js'
import { type Page, parsePage } from './html/page.js'
import { titleAbove } from './html/title.js'

const TOO_MUCH: Bilingual = {
  zh: '网页嵌套过深或元素过多，请把正文复制到 .docx 或 .txt 再检查',
  en: 'the page is nested too deep or has too many elements; copy its text to a .docx or .txt first',
}
const EMPTY: Bilingual = {
  zh: '网页中没有正文（可能由脚本载入），请把正文复制到 .docx 或 .txt 再检查',
  en: 'the page holds no text (a script may load it); copy the text to a .docx or .txt first',
}

const isPicture = (item: Page['items'][number]): boolean => typeof item !== 'string' && item.tag === 'img'

/** Lines above an article among which a date without a label is the article's. */
const NEAR = 8

/**
 * A saved web page as the text of its article, one paragraph a line, with its title above. What the page says around
 * the article is left out; the date, source and organ that it names are facts without a place in the text.
 */
export function readHtml(bytes: Uint8Array): Document | Refusal {
  const decoded = decodeHtml(bytes)
  if ('refusal' in decoded) return decoded
  const page = parsePage(decoded.text)
  const lines = page && pageLines(page)
  if (!lines) return { refusal: TOO_MUCH }
  const parted = partPage(page, lines)
  const { article, furniture } = withoutFurniture(parted.article)
  if (article.length === 0) return { refusal: EMPTY }
  const before = parted.around.filter(({ at }) => at < article[0]!.at)
  const title = titleAbove(page, before, article)
  // The signs of the page's foot are no text of the article.
  const foot = parted.around.find(({ at }) => at > article.at(-1)!.at)?.at
  if (isTitleAlone([...title, ...article]) && page.items.slice(article[0]!.at, foot).some(isPicture))
    return { refusal: IN_PICTURES }
  const facts = pageFacts(page, [...furniture, ...parted.around], [...furniture, ...before.slice(-NEAR)])
  return { ...documentOf([...title, ...article], facts), encoding: decoded.encoding }
}
