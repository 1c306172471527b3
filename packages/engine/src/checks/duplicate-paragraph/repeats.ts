import type { Passage } from '../../types.js'
import { ownWords, type Sentence } from './sentences.js'

/** Words that stand a second time. */
export interface Repeat {
  readonly at: Passage
  readonly first: Passage
  /** How many of its characters say something of their own. */
  readonly substance: number
  /** Whether both are all that stands in their paragraphs. */
  readonly whole: boolean
  readonly figures: boolean
  /** Whether every number is the same too. */
  readonly exact: boolean
}

/** Runs of sentences, each within one paragraph and with `least` words of their own, that stood earlier in the same order. */
export function repeatsIn(paragraphs: readonly (readonly Sentence[])[], least: number): Repeat[] {
  const first = new Map<number, readonly [paragraph: number, sentence: number]>()
  const repeats: Repeat[] = []
  const sizes = new Map<number, number>()
  for (const [paragraph, sentences] of paragraphs.entries()) {
    for (let from = 0; from < sentences.length; ) {
      const origin = first.get(sentences[from]!.hash)
      if (!origin || !areAlike(sentences[from]!, paragraphs[origin[0]]![origin[1]]!)) {
        first.set(sentences[from]!.hash, [paragraph, from])
        from++
        continue
      }
      const [earlier, start] = origin
      const others = paragraphs[earlier]!
      let length = 1
      while (
        from + length < sentences.length &&
        start + length < others.length &&
        (earlier < paragraph || start + length < from) &&
        areAlike(others[start + length]!, sentences[from + length]!)
      )
        length++
      const isWhole = earlier < paragraph && length === sentences.length && length === others.length
      const run = sentences.slice(from, from + length)
      const substance = run.reduce((sum, sentence) => sum + ownSize(sentence, sizes), 0)
      if (substance >= least)
        repeats.push({ ...compare(run, others.slice(start, start + length)), substance, whole: isWhole })
      from += length
    }
  }
  return repeats
}

const areAlike = (a: Sentence, b: Sentence): boolean => a.hash === b.hash && a.size === b.size

/** How many characters of a sentence say something of their own; looked up in `sizes` where one like it was measured. */
function ownSize(sentence: Sentence, sizes: Map<number, number>): number {
  const known = sizes.get(sentence.hash)
  if (known !== undefined) return known
  const size = ownWords([sentence]).length
  sizes.set(sentence.hash, size)
  return size
}

/** What two runs of sentences, alike but for marks and numbers, the second of them standing earlier, have in common. */
function compare(run: readonly Sentence[], origins: readonly Sentence[]) {
  const numbers = numbersIn(run)
  return {
    at: spanOf(run),
    first: spanOf(origins),
    figures: numbers !== '',
    exact: numbers === numbersIn(origins),
  }
}

const numbersIn = (sentences: readonly Sentence[]): string =>
  sentences.flatMap(({ text }) => (/\d/.test(text) ? text.match(/\d+/g)! : [])).join()

/** The passage from the first to the last of some sentences of one paragraph. */
export const spanOf = (sentences: readonly Sentence[]): Passage => ({
  ...sentences[0]!.at,
  end: sentences.at(-1)!.at.end,
})
