import { textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { readLabel } from '../outline/numbering.js'
import type { LocatedPart, Passage } from '../types.js'
import { bodyOf, endsOpen, isOwnSentence } from './own-sentences.js'

/**
 * The sentences that may tell what the part's own heading names by a phrase of `headings`, in words that no list knows:
 * below 存在的不足和原因 most points say a sentence more than what is wanting. None where fewer do. `points` counts the
 * points of the part, `list` is what they are counted by.
 */
export function impliedIn(
  reading: Reading,
  part: LocatedPart,
  { headings, points, list }: { readonly headings: string; readonly points: number; readonly list: string },
): readonly Passage[] {
  if (points === 0 || !part.at || !reading.holds(headings, part.at)) return []
  const said = bodyOf(part).flatMap((passage) =>
    closedSentences(reading, passage).filter(
      (sentence, i) => (i > 0 || isBelowHeading(reading, passage)) && saysMore(reading, part, sentence, list),
    ),
  )
  return said.length * 2 >= points ? said : []
}

/** Whether a sentence goes on behind a point, and makes none. */
function saysMore(reading: Reading, part: LocatedPart, sentence: Passage, list: string): boolean {
  const text = textAt(reading.outline, sentence).trim()
  const isPoint = readLabel(text) !== null || COUNTS_POINT.test(text) || reading.holds(list, sentence)
  return !isPoint && !OF_ALL.test(text) && isOwnSentence(reading, part, sentence)
}

// 二是普法不够, 其二, 第二，
const COUNTS_POINT = /^(?:[一二三四五六七八九十]{1,2}是|[其第][一二三四五六七八九十])/
// 还有以下三个方面的短板：; 这些问题影响了工作成效。
const OF_ALL = /[：:]$|^(?:这些|以上|上述|对(?:以上|此|这些|上述)|针对)/

/** Sentences that end with a full stop, semicolons and all. */
function closedSentences(reading: Reading, passage: Passage): readonly Passage[] {
  const closed: Passage[] = []
  let isOpen = false
  for (const sentence of reading.sentences(passage)) {
    if (isOpen) closed[closed.length - 1] = { ...closed.at(-1)!, end: sentence.end }
    else closed.push(sentence)
    isOpen = endsOpen(reading, sentence)
  }
  return closed
}

/** Whether a paragraph stands right below a heading, which says what is wanting. */
const isBelowHeading = ({ outline }: Reading, { paragraph }: Passage): boolean =>
  outline.paragraphs[paragraph]!.role === 'body' && outline.paragraphs[paragraph - 1]?.role === 'heading'
