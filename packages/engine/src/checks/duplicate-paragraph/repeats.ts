import type { Passage } from '../../types.js'
import { ownWords, type Sentence } from './sentences.js'

/** How two runs of sentences are alike. */
export interface Likeness {
  /** Whether both are all that stands in their paragraphs. */
  readonly whole: boolean
  readonly figures: boolean
  /** Whether every number is the same too. */
  readonly exact: boolean
}

/** Words that stand a second time. */
export interface Repeat extends Likeness {
  readonly at: Passage
  readonly first: Passage
}

/**
 * Runs of sentences, each within one paragraph, that stood earlier in the same order. `leastOf` tells how many words of
 * their own they must have.
 */
export function repeatsIn(
  paragraphs: readonly (readonly Sentence[])[],
  leastOf: (likeness: Likeness) => number,
): Repeat[] {
  const first = new Map<number, Sentence>()
  const measures = new Map<number, Measure>()
  const repeats: Repeat[] = []
  for (const sentences of paragraphs) {
    for (let from = 0; from < sentences.length; ) {
      const sentence = sentences[from]!
      const origin = first.get(sentence.hash)
      if (!origin || origin.size !== sentence.size) {
        first.set(sentence.hash, sentence)
        from++
        continue
      }
      const others = paragraphs[origin.at.paragraph]!
      const length = lengthOf(sentences, from, others, origin.nth)
      const run = { sentences, from, length }
      const likeness = likenessOf(run, others, origin.nth)
      if ((likeness.exact || !isAnother(run, others, origin.nth)) && hasOwnWords(run, leastOf(likeness), measures)) {
        repeats.push({
          ...likeness,
          at: spanOf(sentences.slice(from, from + length)),
          first: spanOf(others.slice(origin.nth, origin.nth + length)),
        })
      }
      from += length
    }
  }
  return repeats
}

interface Run {
  readonly sentences: readonly Sentence[]
  readonly from: number
  readonly length: number
}

const areAlike = (a: Sentence, b: Sentence): boolean => a.hash === b.hash && a.size === b.size

/** How many sentences from `from` on are alike to others from `start` on, which stand earlier. */
function lengthOf(sentences: readonly Sentence[], from: number, others: readonly Sentence[], start: number): number {
  const most = Math.min(sentences.length - from, others === sentences ? from - start : others.length - start)
  let length = 1
  while (length < most && areAlike(others[start + length]!, sentences[from + length]!)) length++
  return length
}

function likenessOf({ sentences, from, length }: Run, others: readonly Sentence[], start: number): Likeness {
  let figures = false
  let exact = true
  for (let i = 0; i < length; i++) {
    const { numbers } = sentences[from + i]!
    if (numbers !== 0) figures = true
    if (numbers !== others[start + i]!.numbers) exact = false
  }
  return { whole: others !== sentences && length === sentences.length && length === others.length, figures, exact }
}

const NUMBER = /\d+(?:[.,]\d+)*/g
// Fewer numbers, or a few in a long text, may all have been changed in a copy.
const SEVERAL = 4
const SPACED = 24

/** Whether most of its many numbers are others: the same is told of another year, place or matter, not told again. */
function isAnother({ sentences, from, length }: Run, others: readonly Sentence[], start: number): boolean {
  let size = 0
  let all = 0
  let other = 0
  for (let i = 0; i < length; i++) {
    size += sentences[from + i]!.size
    const numbers = others[start + i]!.text.match(NUMBER) ?? []
    const own = sentences[from + i]!.text.match(NUMBER) ?? []
    for (const [at, number] of own.entries()) {
      all++
      if (number !== numbers[at]) other++
    }
  }
  return all >= SEVERAL && all * SPACED >= size && other * 3 >= all * 2
}

/** How many own words sentences with the same words have: looked through once, and only where it matters. */
interface Measure {
  readonly sentence: Sentence
  own: number | null
}

function measureOf(sentence: Sentence, measures: Map<number, Measure>): Measure {
  const known = measures.get(sentence.hash)
  if (known) return known
  const measure = { sentence, own: null }
  measures.set(sentence.hash, measure)
  return measure
}

/** Whether at least so many characters of a run say something of their own. */
function hasOwnWords({ sentences, from, length }: Run, least: number, measures: Map<number, Measure>): boolean {
  const run: Measure[] = []
  let most = 0
  for (let i = from; i < from + length; i++) {
    const measure = measureOf(sentences[i]!, measures)
    run.push(measure)
    most += measure.sentence.text.length
  }
  if (most < least) return false
  let own = 0
  for (const measure of run) own += measure.own ??= ownWords([measure.sentence]).length
  return own >= least
}

/** The passage from the first to the last of some sentences of one paragraph. */
export const spanOf = (sentences: readonly Sentence[]): Passage => ({
  ...sentences[0]!.at,
  end: sentences.at(-1)!.at.end,
})
