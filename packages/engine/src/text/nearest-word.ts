import { editDistance } from './edit-distance.js'

const LONGEST = 60

/** The known word that `word` was probably meant to be; null where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word === '' || word.length > LONGEST) return null
  let best: string | null = null
  let least = Math.ceil(word.length / 3) + 1
  for (const candidate of known) {
    // A beginning, or an end after a slash (`department` for `fazhi/department`), is as good as one slip.
    const isPart = word.length > 2 && (candidate.startsWith(word) || candidate.endsWith(`/${word}`))
    const distance = isPart ? 1 : editDistance(word, candidate, least)
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best
}
