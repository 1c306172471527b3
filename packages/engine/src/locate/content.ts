import type { PartId, Passage } from '../types.js'
import { passagesIn, point, type Range } from './ranges.js'
import type { Reading } from './reading.js'

/** A part that no heading names: the passage that carries it. */
export interface Carried {
  /** The sentence, or the end of one, that opens the passage. */
  readonly at: Passage
  readonly range: Range
}

/**
 * Looks for the passage that carries a part inside `ranges`. Problems and plans go on to the end of the range that
 * they begin in; the account of the leaders is the paragraphs that speak of them; other matters are one sentence.
 */
export function carriedIn(reading: Reading, part: PartId, ranges: readonly Range[]): Carried | null {
  for (const range of ranges) {
    for (const passage of passagesIn(reading.outline, [range])) {
      for (const hit of reading.hits(`${part}/passages`, passage)) {
        const sentence =
          reading.sentences(passage).find(({ start, end }) => hit.start >= start && hit.start < end) ?? hit
        const at = part === 'next-year' ? clauseFrom(reading, sentence, hit) : sentence
        if (!holds(reading, part, at, passage)) continue
        const from = point(at.paragraph, at.start)
        const to = part === 'next-year' ? range.to : point(at.paragraph, part === 'other' ? at.end : passage.end)
        return { at, range: { from, to } }
      }
    }
  }
  return null
}

/** From the clause that holds the hit to the end of its sentence: 今后的工作中…… may follow a list of problems. */
function clauseFrom(reading: Reading, sentence: Passage, hit: Passage): Passage {
  const text = reading.outline.paragraphs[sentence.paragraph]!.text
  let start = hit.start
  while (start > sentence.start && !/[，,：:；;。]/.test(text[start - 1]!)) start--
  return { ...sentence, start }
}

/** Whether the passage bears out what its opening words promise. */
function holds(reading: Reading, part: PartId, at: Passage, paragraph: Passage): boolean {
  if (part !== 'shortcomings') return true
  // 存在一些不足 alone is a mention; it needs a problem that is named.
  const rest = { ...paragraph, start: at.start }
  return reading.hits('shortcomings/marks', rest).length > 0
}
