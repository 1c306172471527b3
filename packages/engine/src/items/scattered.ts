import { mentionsOfLeader } from '../locate/leader.js'
import type { Reading } from '../locate/reading.js'
import type { LocatedPart, Passage } from '../types.js'

/**
 * What the account of the measures tells of the leaders here and there, where one sentence is all that a report without a
 * heading for them has in one place; else nothing.
 */
export function scatteredFrom(reading: Reading, part: LocatedPart, measures: LocatedPart): readonly Passage[] {
  if (part.id !== 'leadership' || part.status !== 'content') return []
  const sentences = part.span.flatMap((passage) => reading.sentences(passage))
  return sentences.length === 1 ? mentionsOfLeader(reading, measures.span) : []
}
