import type { Reading } from '../../locate/reading.js'
import { COUNTED, readLabel } from '../../outline/numbering.js'
import type { Folded } from '../../phrase/fold.js'
import { KIND, KIND_OF, substanceOf, wordsOf } from '../../text/substance.js'
import type { Passage } from '../../types.js'

/** A sentence made comparable. */
export interface Sentence {
  readonly at: Passage
  /** Its folded text, without the number in front and the mark behind. */
  readonly text: string
  /** The same for all sentences with the same words, marks left out and each number taken for one character. */
  readonly hash: number
  /** How many words it has, so counted. */
  readonly size: number
  /** The same for all sentences with the same numbers; 0 where it has none. */
  readonly numbers: number
  /** Which of its paragraph it is, counted from 0. */
  readonly nth: number
}

// Of two cases told point by point, one line each may well read the same: 处理结果：罚款2万元。
const OF_A_CASE = /^(?:(?:处理|处罚|查处|处置|裁判|判决|调解)结果|(?:法律|处罚|裁判|适用)依据)[：:]/

const LONGEST_LINE = 60

/** The sentences of each paragraph; none for tables, titles, signatures, run-in headings and what belongs to the page. */
export function sentencesOf({ outline, folded }: Pick<Reading, 'outline' | 'folded'>): Sentence[][] {
  return outline.paragraphs.map(({ role, text, number }, paragraph) => {
    const isRunIn = role === 'heading' && outline.paragraphs[paragraph + 1]?.number === number
    if (isRunIn || (role !== 'body' && role !== 'heading') || text.includes('|') || text.includes('\t')) return []
    if (text.length <= LONGEST_LINE && OF_A_CASE.test(text) && !text.includes('全年')) return []
    return sentencesIn(folded(paragraph), paragraph, text.length)
  })
}

// 一是…… is not the sentence's own.
const IS = '是'.charCodeAt(0)

function sentencesIn({ text: plain, index }: Folded, paragraph: number, length: number): Sentence[] {
  const sentences: Sentence[] = []
  let from = readLabel(plain)?.text.length ?? 0
  while (from <= plain.length) {
    const begin = plain.charCodeAt(from + 1) === IS && COUNTED.includes(plain[from]!) ? from + 2 : from
    const { to, hash, size, numbers } = readSentence(plain, begin)
    if (size > 0) {
      const at = { paragraph, start: index[from]!, end: to < plain.length ? index[to]! + 1 : length }
      sentences.push({ at, text: plain.slice(begin, to), hash, size, numbers, nth: sentences.length })
    }
    from = to + 1
  }
  return sentences
}

/** Reads the sentence that begins at `from`, up to the mark that ends it. */
function readSentence(text: string, from: number): Pick<Sentence, 'hash' | 'size' | 'numbers'> & { to: number } {
  const { length } = text
  let hash = 0
  let size = 0
  let numbers = 0
  let inNumber = false
  let lastDigit = -2
  let to = from
  for (; to < length; to++) {
    const code = text.charCodeAt(to)
    const kind = KIND_OF[code]
    if (kind === KIND.word) {
      hash = (Math.imul(hash, 31) + code) | 0
      size++
      inNumber = false
    } else if (kind === KIND.digit) {
      // 1.2 is one number as a word, and two to compare.
      if (lastDigit !== to - 1) numbers = (Math.imul(numbers, 31) + 1) | 0
      numbers = (Math.imul(numbers, 31) + code) | 0
      lastDigit = to
      if (inNumber) continue
      inNumber = true
      hash = (Math.imul(hash, 31) + 48) | 0
      size++
    } else if (kind === KIND.end) break
  }
  return { to, hash, size, numbers }
}

/** Their words that are no set phrase and no name of a document. */
export const ownWords = (sentences: readonly Sentence[]): string =>
  sentences.map(({ text }) => substanceOf(text)).join('')

const YEAR = /(?:19|20)\d\d(?:年度?|-)/g

/** Their words without marks and years: what reports of two years may share. */
export const timelessWordsIn = (sentences: readonly Sentence[]): string =>
  sentences
    .map(({ text }) => wordsOf(text))
    .join('\n')
    .replace(YEAR, '')
