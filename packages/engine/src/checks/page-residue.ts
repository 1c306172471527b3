import { isTimedDate } from '../outline/date-lines.js'
import { ends } from '../outline/edges.js'
import { SENT_BY } from '../outline/facts/announced-by.js'
import { isOrganName } from '../outline/organ-name.js'
import { isAboveTitle } from '../outline/page/above-title.js'
import { isNumberedHead, isPageNumber } from '../outline/page/breaks.js'
import { pageLine, signOfPage } from '../outline/page/furniture.js'
import { isPrintedEdge } from '../outline/page/printed-page.js'
import { quoted } from '../text/quoted.js'
import type { Outline, Paragraph, Passage } from '../types.js'
import type { Check, CheckedReport, NoOptions, Trouble } from './check.js'

/** Furniture of a web page that was copied with the text. */
export const pageResidue: Check<NoOptions> = {
  id: 'page-residue',
  title: { zh: '网页残留', en: 'Page residue' },
  summary: {
    zh: '正文里夹着网页的导航、分享按钮、二维码提示、页脚等内容；只有发布日期、来源、索引号一类的和页码，仅作提示',
    en: 'navigation, share buttons, QR-code hints or footers of a web page stand in the text; dates, sources, index numbers and page numbers alone are only hinted at',
  },
  advice: {
    zh: '删去这些网页内容，只留报告正文',
    en: 'delete what belongs to the page and keep the report',
  },
  options: {},
  run({ reading, format, written }) {
    // What stands around the article of a web page is no part of the text.
    if (format === 'html') return []
    const { outline } = reading
    const blocks = blocksOf(outline)
    return [
      ...blocks.flatMap((block) => troubleOf(block, outline)),
      ...pageNumbers(blocks.flat().filter(({ kind }) => kind === 'number')),
      ...insideLines(outline),
      // Markdown is shown with what they stand for.
      ...(format === 'md' ? [] : references(outline, written)),
    ]
  },
}

// What editors write as codes: marks, dashes, spaces.
const MAY_BE_CODE = '“”‘’—–…·•×°‰"<>& \u3000'

/** Characters that stand in the text as the codes of a page's source; all of them are one thing to do. */
function references({ paragraphs }: Outline, written: CheckedReport['written']): Trouble[] {
  const codes: Passage[] = []
  for (const [paragraph, { text, offsets }] of paragraphs.entries()) {
    if (offsets === null || !written({ paragraph, start: 0, end: text.length }).includes('&')) continue
    for (let start = 0; start < text.length; start++) {
      const at = { paragraph, start, end: start + 1 }
      if (MAY_BE_CODE.includes(text[start]!) && /^&.+;$/.test(written(at))) codes.push(at)
    }
  }
  const [first] = codes
  if (!first) return []
  const code = written(first)
  return [
    {
      at: first,
      quote: code,
      message: {
        zh: `“${code}”是网页源代码，读者会原样看到；评判时读作它代表的字符（这样的代码共 ${codes.length} 处）`,
        en: `“${code}” is code of a web page, and readers will see it as it stands; it was read as what it stands for (${codes.length} of them)`,
      },
      advice: {
        zh: '从网页上或编辑器的预览里重新复制；或者把这些代码换成它们代表的字符',
        en: 'copy the text from the page or the preview of the editor, or replace the codes by what they stand for',
      },
      doubtful: true,
      unbased: true,
    },
  ]
}

interface PageParagraph extends Passage {
  readonly text: string
  /** Null where the line is taken for the page's for its place alone, as a name above the title. */
  readonly kind: ReturnType<typeof pageLine> | 'number'
}

/** Runs of paragraphs that belong to a page; without front matter. */
function blocksOf(outline: Outline): PageParagraph[][] {
  const { paragraphs } = outline
  const kindAt = kindsIn(outline)
  const blocks: PageParagraph[][] = []
  let last = -1
  for (let i = endOfFrontMatter(paragraphs); i < paragraphs.length; i++) {
    const { role, text } = paragraphs[i]!
    if (role !== 'furniture') continue
    const one = { paragraph: i, start: 0, end: text.length, text, kind: kindAt(i) } as const
    if (blocks.length > 0 && paragraphs.slice(last + 1, i).every(isTableRule)) blocks.at(-1)!.push(one)
    else blocks.push([one])
    last = i
  }
  return blocks
}

/** The line below the head of a table: |---|---| */
const isTableRule = ({ text }: Paragraph): boolean => /^\|[\s|:-]+\|$/.test(text)

/** What a line that is the page's shows itself to be, by its words and by where in the outline it stands. */
function kindsIn({ paragraphs }: Outline): (at: number) => PageParagraph['kind'] {
  const title = paragraphs.findIndex(({ role }) => role === 'title')
  // What stands above a report in the letter that sends it in is no page's.
  const isSent = paragraphs.slice(0, Math.max(0, title)).some(({ text }) => ends(text, '。') && SENDS.test(text))
  return (at) => {
    const { text } = paragraphs[at]!
    const isHead = at > title && (text === paragraphs[title]?.text || isNumberedHead(text))
    if (isPageNumber(text) || isHead) return 'number'
    const line = pageLine(text)
    if (line !== null) return line
    if (at < title && !isSent && isAboveTitle(text)) return 'page'
    if (isTimedDate(text)) return 'facts'
    return isPrintedEdge(text) ? 'number' : null
  }
}

// 现将……随文报送。 请予审阅。 特此函告。
const SENDS = new RegExp(`${SENT_BY}|随[文函]|审[阅议]|函[告达复]`)

function endOfFrontMatter(paragraphs: Outline['paragraphs']): number {
  const fence = paragraphs[0]?.text
  if (paragraphs[0]?.role !== 'furniture' || (fence !== '---' && fence !== '+++')) return 0
  return paragraphs.findIndex(({ text }, i) => i > 0 && text === fence) + 1
}

const LONGEST_SHOWN = 80

/** They come with a text out of a printed page; all of them are one thing to do. */
function pageNumbers(numbers: readonly PageParagraph[]): Trouble[] {
  const [first] = numbers
  if (!first) return []
  return [
    {
      at: passageOf(first),
      message: numbers.some(({ text }) => isPrintedEdge(text))
        ? {
            zh: `这里是打印网页时带上的页眉、页脚，不是报告正文（共 ${numbers.length} 处）`,
            en: `heads and feet of a printed web page are no part of the text (${numbers.length} of them)`,
          }
        : {
            zh: `这里是页码，不是报告正文（共 ${numbers.length} 处）`,
            en: `page numbers are no part of the text (${numbers.length} of them)`,
          },
      doubtful: true,
      unbased: true,
      fix: numbers.map((at) => ({ at: passageOf(at), text: '' })),
    },
  ]
}

function troubleOf(whole: readonly PageParagraph[], { dated, paragraphs }: Outline): Trouble[] {
  const block = whole.filter(({ kind }) => kind !== 'number')
  const from = block.findIndex(({ kind }) => kind !== null)
  if (from < 0) return []
  // Below the foot of the page nothing is the report's, whatever its last words are: 关注公众号, 江津发布.
  const isFoot = whole.at(-1)!.paragraph === paragraphs.length - 1
  const to = isFoot ? block.length - 1 : block.findLastIndex(({ kind }) => kind !== null)
  const found = block.slice(from, to + 1)
  const doubtful = found.every(({ kind }) => kind !== 'page')
  // The date of publication stays: whether the report is in time is judged by it.
  const fix = found
    .filter((one) => isOfPage(one) && !isTableRow(one.text) && one.paragraph !== dated?.at?.paragraph)
    .map((at) => ({ at: passageOf(at), text: '' }))
  return [
    {
      at: passageOf(found[telling(found)]!),
      to: passageOf(found.at(-1)!),
      message: doubtful
        ? {
            zh: '这里是网页上的发布信息，不是报告正文',
            en: 'these are particulars of the publication, not of the report',
          }
        : {
            zh: `这里是网页内容，不是报告正文（共 ${found.length} 行）`,
            en: `this belongs to a web page, not to the report (${found.length} lines)`,
          },
      doubtful,
      ...(doubtful && { advice: PARTICULARS, unbased: true }),
      ...(fix.length > 0 && { fix }),
    },
  ]
}

const PARTICULARS = {
  zh: '交稿前删去这几行，只留正文；备案或公开目录要求保留的除外',
  en: 'delete these lines before the text is handed in, unless a register asks for them',
}

// What a line between two of the page holds may be the letterhead's: a name, or a number of a document.
const isOfPage = ({ kind, text }: PageParagraph): boolean =>
  kind === 'page' ||
  (kind === null && text.length <= 40 && !/\d/.test(text) && !(/[省市县区州旗镇乡]/.test(text) && isOrganName(text)))

/** A table loses all of its rows or none. */
const isTableRow = (text: string): boolean => /^\|.*\|$/.test(text)

const passageOf = ({ paragraph, start, end }: Passage): Passage => ({ paragraph, start, end })

// Where the reader is and the hints to scan a code are what everybody recognises a page by.
const TELLING: readonly RegExp[] = [/位置\s*[:：]|^首页\s?[>》＞›»]|扫一扫|扫码/, /分享|字号|字体|打印|关闭/]

/** Which paragraph to begin at: the first, unless the block is too long to show and another one is more telling. */
function telling(block: readonly PageParagraph[]): number {
  for (const pattern of TELLING) {
    const index = block.findIndex(({ kind, text }) => kind === 'page' && pattern.test(text))
    if (index < 0) continue
    const shown = block.slice(0, index + 1).reduce((sum, { text }) => sum + text.length + 1, 0)
    return shown <= LONGEST_SHOWN ? 0 : index
  }
  return 0
}

/** What belongs to a page inside a paragraph that is the report's. */
function insideLines({ paragraphs }: Outline): Trouble[] {
  return paragraphs.flatMap(({ role, text }, paragraph): Trouble[] => {
    if (role === 'furniture' || role === 'contents') return []
    const sign = signOfPage(text)
    if (!sign) return []
    const at = { paragraph, ...sign }
    const words = text.slice(sign.start, sign.end).trim()
    return [
      {
        at,
        message: {
          zh: `${quoted(words)}是网页内容，不是报告正文`,
          en: `${quoted(words)} belongs to a web page, not to the report`,
        },
        fix: [{ at, text: '' }],
      },
    ]
  })
}
