import { createIntMap, type IntMap } from '../../text/int-map.js'
import { KIND, KIND_OF } from '../../text/substance.js'
import { type Repeat, spanOf } from './repeats.js'
import { ownWords, type Sentence } from './sentences.js'

const WIDTH = 6
// One run of characters in so many, a power of two, is looked up; the words of a pair that shares some are then compared in full.
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
  const samples = paragraphs.map((sentences, i) =>
    known.has(i) || sizeOf(sentences) < least ? NONE : runsOf(sentences, SAMPLE),
  )
  const seen = createIntMap(samples.reduce((sum, { length }) => sum + length, 0))
  const repeats: Repeat[] = []
  for (const [i, sentences] of paragraphs.entries()) {
    const first = mostLike(samples[i]!, i, seen)
    if (first < 0) continue
    const own = ownWords(sentences)
    if (own.length < least || !areAlike(own, ownWords(paragraphs[first]!))) continue
    repeats.push({
      at: spanOf(sentences),
      first: spanOf(paragraphs[first]!),
      whole: true,
      figures: /\d/.test(own),
      exact: true,
    })
  }
  return repeats
}

const NONE: readonly number[] = []

const sizeOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { size }) => sum + size, 0)

/** The earlier paragraph that shares at least half of the samples; -1 where none does. Enters the new ones in `seen`. */
function mostLike(samples: readonly number[], paragraph: number, seen: IntMap): number {
  // How many are shared with which; few paragraphs share any.
  let shared: Map<number, number> | undefined
  for (const hash of samples) {
    const earlier = seen.get(hash)
    if (earlier < 0) seen.set(hash, paragraph)
    else if (earlier !== paragraph) {
      shared ??= new Map()
      shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
    }
  }
  for (const [earlier, count] of shared ?? []) if (count * 2 >= samples.length) return earlier
  return -1
}

const POWER = Array.from({ length: WIDTH }).reduce<number>((power) => Math.imul(power, 31), 1)

/** Hashes of the runs of words, or of one in so many: the same ones are taken wherever they stand. */
function runsOf(texts: readonly Pick<Sentence, 'text'>[], oneIn: number): number[] {
  const hashes: number[] = []
  // The last codes, each at its number modulo 8.
  const codes = [0, 0, 0, 0, 0, 0, 0, 0]
  let length = 0
  let hash = 0
  for (const { text } of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (KIND_OF[code] === KIND.mark) continue
      hash = (Math.imul(hash, 31) + code - Math.imul(codes[(length - WIDTH) & 7]!, POWER)) | 0
      codes[length & 7] = code
      length++
      if (((hash >>> 5) & (oneIn - 1)) === 0 && length >= WIDTH) hashes.push(hash)
    }
  }
  return hashes
}

/** Whether enough of the longer of two texts stands in the other too. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const known = createIntMap(short.length)
  for (const hash of runsOf([{ text: short }], 1)) known.set(hash, 0)
  const runs = runsOf([{ text: long }], 1)
  const count = Math.max(1, runs.length)
  let left = count
  for (const hash of runs) if (known.get(hash) < 0 && --left / count < ENOUGH) return false
  return runs.length > 0
}
