import { BEGINS, COMPLETES, type CompiledPhrases, EXCLUDES } from './compile.js'

/** Told where a phrase was completed; says whether that counts. */
type Complete = (phrase: number, start: number, end: number) => boolean

/** How far each phrase has come while one text is read. Offsets are those of the text. */
export interface Progress {
  /** Makes ready for the next text. */
  readonly begin: (length: number) => void
  /** Takes in a word where it stands, the words of a text in the order of their starts. */
  readonly meet: (word: number, from: number, to: number, complete: Complete) => void
  /** The next sentence begins at `offset`. */
  readonly beginSentence: (offset: number) => void
  /** Whether an excluded word of the phrase was met in this sentence. */
  readonly isExcluded: (phrase: number) => boolean
}

/**
 * Follows all phrases word by word. Of the words that may begin a hit, the last one before its end is taken, so that a
 * hit is short; hits of one phrase never overlap.
 */
export function createProgress({
  sizes,
  states,
  uses,
  phrases,
  from: sources,
  to: targets,
}: CompiledPhrases): Progress {
  const count = sizes.reduce((sum, size) => sum + size, 0)
  const firstStep = new Int32Array(uses.length + 1)
  for (let word = 0; word < uses.length; word++) firstStep[word + 1] = firstStep[word]! + uses[word]!

  // Positions grow on from text to text: whatever an earlier text left behind is out of date without being cleared.
  let base = 1
  let next = 1
  let sentence = 1
  const done = new Float64Array(count)
  const excludedAt = new Float64Array(count)
  // How each state was reached last, and by the word that ended first: the last word may overlap the next one.
  const lastStart = new Float64Array(states)
  const lastEnd = new Float64Array(states)
  const firstStart = new Float64Array(states)
  const firstEnd = new Float64Array(states)

  /** Where the hit begins that a word at `from` carries on from a state; -1 where there is none. */
  function startOf(state: number, from: number, bound: number): number {
    if (state === BEGINS) return from >= bound ? from : -1
    if (lastStart[state]! < bound) return -1
    if (lastEnd[state]! <= from) return lastStart[state]!
    return firstEnd[state]! <= from ? firstStart[state]! : -1
  }

  function reach(state: number, start: number, end: number, bound: number): void {
    if (lastStart[state]! < bound || end < firstEnd[state]!) {
      firstStart[state] = start
      firstEnd[state] = end
    }
    lastStart[state] = start
    lastEnd[state] = end
  }

  return {
    begin(length) {
      base = next
      sentence = base
      next = base + length + 1
    },
    meet(word, from, to, complete) {
      for (let step = firstStep[word]!; step < firstStep[word + 1]!; step++) {
        const phrase = phrases[step]!
        const target = targets[step]!
        if (target === EXCLUDES) {
          excludedAt[phrase] = base + from
          continue
        }
        const bound = Math.max(sentence, done[phrase]!)
        const start = startOf(sources[step]!, base + from, bound)
        if (start < 0) continue
        if (target !== COMPLETES) reach(target, start, base + to, bound)
        else if (complete(phrase, start - base, to)) done[phrase] = base + to
      }
    },
    beginSentence(offset) {
      sentence = base + offset
    },
    isExcluded: (phrase) => excludedAt[phrase]! >= sentence,
  }
}
