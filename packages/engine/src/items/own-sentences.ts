import { textAt } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import type { LocatedPart, Passage } from '../types.js'

/** The span of a part without the heading that carries it. */
export const bodyOf = (part: LocatedPart): readonly Passage[] =>
  part.at && part.status !== 'content'
    ? part.span.filter(({ paragraph }) => paragraph !== part.at!.paragraph)
    : part.span

/** Whether a sentence ends with a semicolon. */
export const endsOpen = ({ outline }: Reading, sentence: Passage): boolean =>
  /[；;]\s*$/.test(textAt(outline, sentence))

// 统一双语文书。 says what will be done.
const FEWEST_CHARACTERS = 7

/** Whether a sentence is long enough to say something, and speaks neither of what was done nor of what will be, but where the part does. */
export const isOwnSentence = (reading: Reading, part: LocatedPart, sentence: Passage): boolean =>
  sentence.end - sentence.start >= FEWEST_CHARACTERS &&
  (['measures', 'next-year'] as const).every((id) => id === part.id || !reading.holds(`${id}/marks`, sentence))
