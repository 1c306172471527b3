import type { Reading } from '../../locate/reading.js'
import { readLabel } from '../../outline/numbering.js'
import { endsSentence } from '../../phrase/fold.js'
import { isMark, substanceOf, wordsOf } from '../../text/substance.js'
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
}

/** The sentences of each paragraph; none for tables, titles, signatures, run-in headings and what belongs to the page. */
export function sentencesOf({ outline, folded }: Pick<Reading, 'outline' | 'folded'>): Sentence[][] {
  return outline.paragraphs.map(({ role, text, number }, paragraph) => {
    const isRunIn = role === 'heading' && outline.paragraphs[paragraph + 1]?.number === number
    if (isRunIn || (role !== 'body' && role !== 'heading') || text.includes('|') || text.includes('\t')) return []
    const { text: plain, index } = folded(paragraph)
    const sentences: Sentence[] = []
    let from = readLabel(plain)?.text.length ?? 0
    for (let i = from; i <= plain.length; i++) {
      if (i < plain.length && !endsSentence(plain.charCodeAt(i))) continue
      const begin = plain.charCodeAt(from + 1) === IS && COUNTS.includes(plain[from]!) ? from + 2 : from
      const { hash, size } = hashOf(plain, begin, i)
      const end = i < plain.length ? index[i]! + 1 : text.length
      if (size > 0) {
        const at = { paragraph, start: index[from]!, end }
        sentences.push({ at, text: plain.slice(begin, i), hash, size })
      }
      from = i + 1
    }
    return sentences
  })
}

// 一是…… is not the sentence's own.
const COUNTS = '一二三四五六七八九十'
const IS = '是'.charCodeAt(0)

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function hashOf(text: string, from: number, to: number): { hash: number; size: number } {
  let hash = 0
  let size = 0
  let inNumber = false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (isMark(code)) continue
    if (isDigit(code)) {
      if (inNumber) continue
      inNumber = true
    } else inNumber = false
    hash = (Math.imul(hash, 31) + (inNumber ? 48 : code)) | 0
    size++
  }
  return { hash, size }
}

/** Its words that are no set phrase and no name of a document. */
export const ownWords = (sentences: readonly Sentence[]): string =>
  sentences.map(({ text }) => substanceOf(text)).join('')

/** Its words without marks. */
export const wordsIn = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => wordsOf(text)).join('\n')
