import type { Edit, Outline } from '../types.js'

/** What half-width marks become between Chinese characters. */
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }

// A Chinese character or a closing mark before it, and one after it or the end; before a figure, what no figure begins
// with. No times, ratios, figures or addresses.
const NARROW =
  /(?<=[\p{Script=Han}》”’）)])[,;:!?](?=[\p{Script=Han}《“‘（]|$)|(?<=[\p{Script=Han}》”’）])[,;:](?=\d)|(?<=[%％‰]|\p{Script=Han}\d{1,8})[,;](?=\p{Script=Han}{2})/gu

// Of three full stops or more one may mean an ellipsis.
const DOUBLED = /(?<!。)。。(?!。)|，，|、、|；；|：：/g

const LABEL_POINT = /^[一二三四五六七八九十]{1,3}[.．](?=\s{0,4}\p{Script=Han})/u

const LAST_POINT = /(?<=\p{Script=Han}{2}[》”）]?)[.．]$/u

// Brackets of one pair; inside there is no other.
const PAIR = /([（(])([^（）()]{1,200})([）)])/g

/** What is wrong with a mark: of half width, typed twice, brackets or quotation marks of two kinds, a point for another mark. */
export type MarkSlip = 'narrow' | 'doubled' | 'brackets' | 'quotes' | 'point'

/** The change of a mark. */
export interface MarkEdit extends Edit {
  readonly slip: MarkSlip
}

/**
 * Changes of marks that have one right form in Chinese text (GB/T 15834): half-width marks between Chinese characters,
 * marks typed twice, brackets of two widths in one pair, straight quotation marks. In the order of the text.
 */
export function tidyMarks({ paragraphs }: Outline): readonly MarkEdit[] {
  return paragraphs.flatMap(({ role, text }, paragraph) => {
    if (role === 'furniture' || role === 'signature' || role === 'contents') return []
    return tidied(text)
      .map(({ start, length, by, slip }) => ({ at: { paragraph, start, end: start + length }, text: by, slip }))
      .sort((a, b) => a.at.start - b.at.start)
  })
}

interface Change {
  readonly start: number
  readonly length: number
  readonly by: string
  readonly slip: MarkSlip
}

function tidied(text: string): Change[] {
  const changes = [...straightQuotes(text)]
  const replace = (start: number, length: number, by: string, slip: MarkSlip): void => {
    changes.push({ start, length, by, slip })
  }
  for (const { 0: mark, index } of text.matchAll(NARROW)) replace(index, 1, WIDE[mark]!, 'narrow')
  for (const { 0: marks, index } of text.matchAll(DOUBLED)) replace(index, 2, marks[0]!, 'doubled')
  for (const { 0: pair, 1: open, 2: inside, 3: close, index } of text.matchAll(PAIR)) {
    const isMixed = (open === '（') !== (close === '）')
    if (!isMixed && !/\p{Script=Han}/u.test(inside!)) continue
    if (open === '(') replace(index, 1, '（', 'brackets')
    if (close === ')') replace(index + pair.length - 1, 1, '）', 'brackets')
  }
  const label = LABEL_POINT.exec(text)
  if (label) replace(label[0].length - 1, 1, '、', 'point')
  const last = LAST_POINT.exec(text)
  if (last) replace(last.index, 1, '。', 'point')
  return changes
}

const QUOTES = /["“”]/g
const CHINESE = /[\p{Script=Han}，。、；：！？（）《》]/u
// What a program reads.
const NO_QUOTE = /[=<>{}\\]/

/** Straight quotation marks of a text whose marks all pair up in turn, as “ and ”. */
function* straightQuotes(text: string): Generator<Change> {
  if (!text.includes('"') || NO_QUOTE.test(text)) return
  const marks = [...text.matchAll(QUOTES)].map(({ 0: mark, index }) => ({ mark, index }))
  // Inches stand behind a figure.
  const isWrong = marks.some(({ mark, index }, i) =>
    i % 2 === 1 ? mark === '“' : mark === '”' || /\d/.test(text[index - 1] ?? ''),
  )
  if (isWrong || marks.length % 2 === 1) return
  for (const [i, { mark, index }] of marks.entries()) {
    const [open, close] = [marks[i - (i % 2)]!.index, marks[i - (i % 2) + 1]!.index]
    const isChinese = CHINESE.test(text.slice(Math.max(0, open - 1), close + 2))
    if (mark === '"' && isChinese) yield { start: index, length: 1, by: i % 2 === 0 ? '“' : '”', slip: 'quotes' }
  }
}
