import { type Repeat, spanOf } from './repeats.js'
import type { Sentence } from './sentences.js'

const WIDTH = 6
// One run of characters in so many is looked up; the words of a pair that shares some are then compared in full.
const SAMPLE = 4
const ENOUGH = 0.8

/** Paragraphs with at least `least` words of their own that say nearly the same as an earlier one. */
export function nearRepeatsIn(paragraphs: readonly (readonly Sentence[])[], least: number): Repeat[] {
  const seen = new Map<number, number>()
  const texts: string[] = []
  const repeats: Repeat[] = []
  for (const [i, sentences] of paragraphs.entries()) {
    const own = sentences.map((sentence) => sentence.own).join('')
    texts.push(own)
    if (own.length < least) continue
    const shared = new Map<number, number>()
    for (const hash of samplesOf(own)) {
      const earlier = seen.get(hash)
      if (earlier === undefined) seen.set(hash, i)
      else if (earlier !== i) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
    }
    const [best] = [...shared].sort((a, b) => b[1] - a[1])
    if (!best || similarity(own, texts[best[0]]!) < ENOUGH) continue
    const first = paragraphs[best[0]]!
    const figures = sentences.some(({ key }) => key.includes('0'))
    repeats.push({
      at: spanOf(sentences),
      first: spanOf(first),
      substance: own.length,
      whole: true,
      figures,
      exact: true,
    })
  }
  return repeats
}

function samplesOf(text: string): number[] {
  const hashes: number[] = []
  for (let i = 0; i + WIDTH <= text.length; i++) {
    let hash = 0
    for (let k = 0; k < WIDTH; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(i + k)) | 0
    if ((hash >>> 3) % SAMPLE === 0) hashes.push(hash)
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
  return shared / (long.length - WIDTH + 1)
}
