import type { Paragraph as MdastParagraph, Root, RootContent, Text } from 'mdast'
import type { Bilingual } from '../types.js'
import type { Refusal } from './decode.js'
import { plainCharacters, withoutInvisible } from './plain-characters.js'

/** What a reader makes of a file; all positions in `root` are offsets into `text`. */
export interface Document {
  readonly text: string
  /** The text with a line feed for what else ends a line, where it holds such. */
  readonly lined?: string
  readonly encoding: string
  readonly root: Root
  /** What `root` was parsed from, where that is not the text as it stands; all positions are offsets into it then. */
  readonly parsed?: Parsed
  readonly hasRevisions?: true
  readonly unreadNotes?: number
}

/** A way to read the bytes of a file. */
export type Read = (bytes: Uint8Array) => Document | Refusal

/** A text without what nobody sees, and with plain characters for those that only stand for them. */
export interface Parsed {
  readonly text: string
  /** Where in the source each character stands; null where in the same place. */
  readonly offsets: Int32Array | null
}

/** One paragraph of a file that is not plain text: trimmed and without line ends. */
export interface TextParagraph {
  readonly text: string
  /** Depth of a heading, 0 for other paragraphs. */
  readonly depth: number
  /** How many characters at its beginning are bold; all of them where it is bold as a whole. */
  readonly boldTo: number
}

/** Why a document is not read whose words stand in its pictures. */
export const IN_PICTURES: Bilingual = {
  zh: '除了题目几乎没有文字，正文可能是图片，请换用可以选中文字的文稿',
  en: 'there is hardly more text than a title; what it says is in pictures, perhaps',
}

// A title of two lines with a date and a source.
const LONGEST_TITLE = 60

/** Whether some paragraphs together say no more than a title does. */
export const isTitleAlone = (paragraphs: readonly TextParagraph[]): boolean =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TITLE

/** Writes paragraphs out as a text, one a line, with its mdast. `facts` (`key: value`) stand in no line of the text. */
export function documentOf(
  paragraphs: readonly TextParagraph[],
  facts: readonly string[] = [],
): Pick<Document, 'text' | 'root'> {
  const children: RootContent[] = facts.length > 0 ? [{ type: 'yaml', value: facts.join('\n') }] : []
  const boldMeans = boldIsRare(paragraphs)
  let offset = 0
  for (const [i, paragraph] of paragraphs.entries()) {
    children.push(nodeOf(boldMeans ? paragraph : { ...paragraph, boldTo: 0 }, i + 1, offset))
    offset += paragraph.text.length + 1
  }
  return { text: paragraphs.map(({ text }) => text).join('\n'), root: { type: 'root', children } }
}

/** Where most of a text is bold, bold sets nothing apart. */
function boldIsRare(paragraphs: readonly TextParagraph[]): boolean {
  let all = 0
  let bold = 0
  for (const { text, boldTo } of paragraphs) {
    all += text.length
    bold += boldTo
  }
  return bold * 2 < all
}

function nodeOf({ text, depth, boldTo }: TextParagraph, line: number, offset: number): RootContent {
  const place = (from: number, to: number): NonNullable<Text['position']> => ({
    start: { line, column: from + 1, offset: offset + from },
    end: { line, column: to + 1, offset: offset + to },
  })
  const words = (from: number, to: number): Text => ({
    type: 'text',
    value: text.slice(from, to),
    position: place(from, to),
  })
  const position = place(0, text.length)
  if (depth > 0) return { type: 'heading', depth: Math.min(depth, 6) as 1, children: [words(0, text.length)], position }
  const children: MdastParagraph['children'] = []
  if (boldTo > 0) children.push({ type: 'strong', children: [words(0, boldTo)], position: place(0, boldTo) })
  if (boldTo < text.length) children.push(words(boldTo, text.length))
  return { type: 'paragraph', children, position }
}

/** A line with its number in front, as it is `seen`, and how far it is bold; `boldTo` is how far `raw` is. */
export function shownLine(
  number: string,
  { raw, boldTo }: { readonly raw: string; readonly boldTo: number },
  seen: (raw: string) => string,
): Pick<TextParagraph, 'text' | 'boldTo'> {
  const text = seen(raw)
  const bold = boldTo === raw.length ? text.length : seen(raw.slice(0, boldTo)).length
  return { text: number + text, boldTo: bold > 0 ? number.length + bold : 0 }
}

/** A paragraph's words as they are seen: no invisible characters, plain spaces for fixed ones, nothing around them. */
export function visibleText(text: string): string {
  return plainCharacters(withoutInvisible(text))
    .replace(/[\v\f]/g, '')
    .replaceAll('\u00a0', ' ')
    .trim()
}

/**
 * The paragraphs of a table's row: one, its cells joined by ` | `. A row that only lays out a page (one cell, or cells
 * of several long paragraphs) gives the paragraphs of its cells.
 */
export function rowOf<T extends TextParagraph>(cells: readonly (readonly T[])[]): readonly T[] {
  const filled = cells.filter((cell) => cell.length > 0)
  if (filled.length < 2 || filled.some(isLaidOut)) return filled.flat()
  const text = cells.map((cell) => cell.map((paragraph) => paragraph.text).join(' ')).join(' | ')
  const depth = filled.flat().reduce((most, paragraph) => Math.max(most, paragraph.depth), 0)
  const isBold = filled.flat().every((paragraph) => paragraph.boldTo === paragraph.text.length)
  const row = text.trim()
  return [{ ...filled[0]![0]!, text: row, depth, boldTo: isBold ? row.length : 0 }]
}

/** Whether a row is one of a form: the name of what is asked for, and an answer as long as a paragraph. */
export function isOfForm(cells: readonly (readonly TextParagraph[])[]): boolean {
  const [name, answer, ...others] = cells
  if (others.length > 0 || name?.length !== 1 || !answer) return false
  const [{ text: asked }] = name as [TextParagraph]
  if (!NAME.test(asked)) return false
  const length = answer.reduce((sum, { text }) => sum + text.length, 0)
  return length > SHORTEST_ANSWER || (/其[他它]/.test(asked) && /^(?:无|没有)/.test(answer[0]?.text ?? ''))
}

const NAME = /^[\u4e00-\u9fff（）“”、]{3,24}$/
const SHORTEST_ANSWER = 24

const isLaidOut = (cell: readonly TextParagraph[]): boolean =>
  cell.length > 2 && cell.reduce((length, { text }) => length + text.length, 0) > 100
