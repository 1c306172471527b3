import type { Edit, Outline } from '../types.js'

/** What half-width marks become between Chinese characters. */
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }

// A Chinese character or a closing mark before it, and one after it or the end: no times, ratios, figures or addresses.
const NARROW = /(?<=[\p{Script=Han}》”’）])[,;:!?](?=[\p{Script=Han}《“‘（]|$)/gu

// Of three full stops or more one may mean an ellipsis.
const DOUBLED = /(?<!。)。。(?!。)|，，|、、|；；|：：/g

const LABEL_POINT = /^[一二三四五六七八九十]{1,3}[.．](?=\s{0,4}\p{Script=Han})/u

const LAST_POINT = /(?<=\p{Script=Han}{2}[》”）]?)[.．]$/u

// Brackets of one pair; inside there is no other.
const PAIR = /([（(])([^（）()]{1,200})([）)])/g

/**
 * Changes of marks that have one right form in Chinese text (GB/T 15834): half-width marks between Chinese characters,
 * marks typed twice, brackets of two widths in one pair. In the order of the text.
 */
export function tidyMarks({ paragraphs }: Outline): readonly Edit[] {
  return paragraphs.flatMap(({ role, text }, paragraph) => {
    if (role === 'furniture' || role === 'signature' || role === 'contents') return []
    const edits: Edit[] = []
    const replace = (start: number, length: number, by: string): void => {
      edits.push({ at: { paragraph, start, end: start + length }, text: by })
    }
    for (const { 0: mark, index } of text.matchAll(NARROW)) replace(index, 1, WIDE[mark]!)
    for (const { 0: marks, index } of text.matchAll(DOUBLED)) replace(index, 2, marks[0]!)
    for (const { 0: pair, 1: open, 2: inside, 3: close, index } of text.matchAll(PAIR)) {
      const isMixed = (open === '（') !== (close === '）')
      if (!isMixed && !/\p{Script=Han}/u.test(inside!)) continue
      if (open === '(') replace(index, 1, '（')
      if (close === ')') replace(index + pair.length - 1, 1, '）')
    }
    const label = LABEL_POINT.exec(text)
    if (label) replace(label[0].length - 1, 1, '、')
    const last = LAST_POINT.exec(text)
    if (last) replace(last.index, 1, '。')
    return edits.sort((a, b) => a.at.start - b.at.start)
  })
}
