import type { Reading } from '../../locate/reading.js'
import { readLabel } from '../../outline/numbering.js'
import { endsSentence } from '../../phrase/fold.js'
import { substanceOf, wordsOf } from '../../text/substance.js'
import type { Passage } from '../../types.js'

/** A sentence made comparable. */
export interface Sentence {
  readonly at: Passage
  /** Its words without marks. */
  readonly words: string
  /** The same with each number as `0`. */
  readonly key: string
  /** Its words that are no set phrase and no name of a document. */
  readonly own: string
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
      const sentence = plain.slice(from, i).replace(/^[一二三四五六七八九十]是/, '')
      const words = wordsOf(sentence)
      const end = i < plain.length ? index[i]! + 1 : text.length
      if (words !== '') {
        const key = words.replace(/\d+/g, '0')
        sentences.push({ at: { paragraph, start: index[from]!, end }, words, key, own: substanceOf(sentence) })
      }
      from = i + 1
    }
    return sentences
  })
}
