import type { Passage } from '../../types.js'
import type { Sentence } from './sentences.js'

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

/** Runs of sentences, each within one paragraph, that stood earlier in the same order. */
export function repeatsIn(paragraphs: readonly (readonly Sentence[])[]): Repeat[] {
  const first = new Map<string, readonly [paragraph: number, sentence: number]>()
  const repeats: Repeat[] = []
  for (const [paragraph, sentences] of paragraphs.entries()) {
    for (let from = 0; from < sentences.length; ) {
      const origin = first.get(sentences[from]!.key)
      if (!origin) {
        first.set(sentences[from]!.key, [paragraph, from])
        from++
        continue
      }
      const [earlier, start] = origin
      const others = paragraphs[earlier]!
      let length = 1
      while (
        from + length < sentences.length &&
        (earlier < paragraph || start + length < from) &&
        others[start + length]?.key === sentences[from + length]!.key
      )
        length++
      const run = sentences.slice(from, from + length)
      const origins = others.slice(start, start + length)
      repeats.push({
        at: spanOf(run),
        first: spanOf(origins),
        substance: run.reduce((sum, { own }) => sum + own.length, 0),
        whole: earlier < paragraph && length === sentences.length && length === others.length,
        figures: run.some(({ key }) => key.includes('0')),
        exact: run.every(({ words }, i) => words === origins[i]!.words),
      })
      from += length
    }
  }
  return repeats
}

/** The passage from the first to the last of some sentences of one paragraph. */
export const spanOf = (sentences: readonly Sentence[]): Passage => ({
  ...sentences[0]!.at,
  end: sentences.at(-1)!.at.end,
})
