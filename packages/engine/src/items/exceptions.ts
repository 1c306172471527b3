import type { PhraseHit } from '../locate/hit-lists.js'
import { textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { firstIndex } from '../text/first-index.js'
import type { Passage } from '../types.js'

/**
 * The hits of a list in a span but for those that begin or end in one of its exceptions: of 对执法改革等工作亲自部署 the
 * words only name what was directed. An exception says so of one clause.
 */
export function countingIn(reading: Reading, list: string, span: readonly Passage[]): readonly PhraseHit[] {
  const hits = reading.hitsIn(list, span)
  if (hits.length === 0) return hits
  const exceptions = outermost(reading.hitsIn(`${list}/except`, span).filter((one) => isOneClause(reading, one)))
  if (exceptions.length === 0) return hits
  return hits.filter(
    ({ paragraph, start, end }) =>
      !holdsPlace(exceptions, paragraph, start) && !holdsPlace(exceptions, paragraph, end - 1),
  )
}

const CLAUSE_ENDS = /[，,]/

const isOneClause = ({ outline }: Reading, passage: Passage): boolean => !CLAUSE_ENDS.test(textAt(outline, passage))

/** Passages in the order of the text as such that do not overlap: what overlaps is one. */
function outermost(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = []
  for (const passage of passages) {
    const last = joined.at(-1)
    if (last?.paragraph !== passage.paragraph || last.end <= passage.start) joined.push(passage)
    else if (passage.end > last.end) joined[joined.length - 1] = { ...last, end: passage.end }
  }
  return joined
}

/** Whether one of the passages, which stand in order and apart, holds a place. */
function holdsPlace(passages: readonly Passage[], paragraph: number, at: number): boolean {
  const first = firstIndex(passages.length, (i) => (passages[i]!.paragraph - paragraph || passages[i]!.end - at) > 0)
  const found = passages[first]
  return found?.paragraph === paragraph && found.start <= at
}
