import { isMark } from '../../text/substance.js'
import { type Repeat, spanOf } from './repeats.js'
import { ownWords, type Sentence } from './sentences.js'

const WIDTH = 6
// One run of characters in so many is looked up; the words of a pair that shares some are then compared in full.
const SAMPLE = 8
const ENOUGH = 0.8

/**
 * Paragraphs with at least `least` words of their own that say nearly the same as an earlier one. Those in which
 * sentences are `known` to be repeated are left out.
 */
export function nearRepeatsIn(
  paragraphs: readonly (readonly Sentence[])[],
  { least, known }: { readonly least: number; readonly known: ReadonlySet<number> },
): Repeat[] {
  const seen = new Map<number, number>()
  const repeats: Repeat[] = []
  for (const [i, sentences] of paragraphs.entries()) {
    if (known.has(i) || sentences.reduce((sum, { size }) => sum + size, 0) < least) continue
    const samples = samplesOf(sentences)
    const first = mostLike(samples, i, seen)
    if (first === null) continue
    const own = ownWords(sentences)
    if (own.length < least || similarity(own, ownWords(paragraphs[first]!)) < ENOUGH) continue
    repeats.push({
      at: spanOf(sentences),
      first: spanOf(paragraphs[first]!),
      substance: own.length,
      whole: true,
      figures: /\d/.test(own),
      exact: true,
    })
  }
  return repeats
}

/** The earlier paragraph that shares at least half of the samples; null where none does. Enters the new ones in `seen`. */
function mostLike(samples: readonly number[], paragraph: number, seen: Map<number, number>): number | null {
  const shared = new Map<number, number>()
  for (const hash of samples) {
    const earlier = seen.get(hash)
    if (earlier === undefined) seen.set(hash, paragraph)
    else if (earlier !== paragraph) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
  }
  for (const [earlier, count] of shared) if (count * 2 >= samples.length) return earlier
  return null
}

const POWER = Array.from({ length: WIDTH }).reduce<number>((power) => Math.imul(power, 31), 1)

/** Hashes of some of the runs of words: the same runs are taken wherever they stand. */
function samplesOf(sentences: readonly Sentence[]): number[] {
  const hashes: number[] = []
  const codes: number[] = []
  let hash = 0
  for (const { text } of sentences) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (isMark(code)) continue
      codes.push(code)
      hash = (Math.imul(hash, 31) + code) | 0
      if (codes.length > WIDTH) hash = (hash - Math.imul(codes[codes.length - 1 - WIDTH]!, POWER)) | 0
      if (codes.length >= WIDTH && (hash >>> 5) % SAMPLE === 0) hashes.push(hash)
    }
  }
  return hashes
}

/** How much of the longer of two texts stands in the other, from 0 to 1. */
function similarity(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const known = new Set<string>()
  for (let i = 0; i + WIDTH <= short.length; i++) known.add(short.slice(i, i + WIDTH))
  let shared = 0
  for (let i = 0; i + WIDTH <= long.length; i++) if (known.has(long.slice(i, i + WIDTH))) shared++
  return shared / Math.max(1, long.length - WIDTH + 1)
}
