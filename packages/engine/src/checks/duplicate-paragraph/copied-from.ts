import { fold } from '../../phrase/fold.js'
import type { Outline } from '../../types.js'
import type { Trouble } from '../check.js'
import { spanOf } from './repeats.js'
import { ownWords, type Sentence, sentencesOf, timelessWordsIn } from './sentences.js'

/** Paragraphs that another report has too, word for word but for years, with at least `least` words of their own. */
export function copiedFrom(paragraphs: readonly (readonly Sentence[])[], outline: Outline, least: number): Trouble[] {
  const { facts, paragraphs: others } = outline
  const folded = others.map(({ text }) => fold(text))
  const known = new Set(sentencesOf({ outline, folded: (i) => folded[i]! }).map(timelessWordsIn))
  return paragraphs.flatMap((sentences): Trouble[] => {
    if (ownWords(sentences).length < least) return []
    const text = timelessWordsIn(sentences)
    if (!known.has(text)) return []
    const from = facts.year === null ? { zh: '上一份报告', en: 'the previous report' } : yearOf(facts.year)
    const hasFigures = /\d/.test(text)
    return [
      {
        at: spanOf(sentences),
        message: hasFigures
          ? { zh: `这一段连同数字与${from.zh}完全相同`, en: `this paragraph is that of ${from.en}, figures included` }
          : { zh: `这一段与${from.zh}完全相同`, en: `this paragraph is that of ${from.en}` },
        advice: hasFigures
          ? { zh: '核对这些数字是不是本年度的', en: 'check that the figures are this year’s' }
          : { zh: '看看这一段写的是不是本年度的情况', en: 'check that it tells of this year' },
        doubtful: true,
      },
    ]
  })
}

const yearOf = (year: number) => ({ zh: `${year}年度的报告`, en: `the report on ${year}` })
