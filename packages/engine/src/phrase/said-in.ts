import { fold } from './fold.js'
import { type Phrase, parsePhrase } from './parse-phrase.js'

// Of a few short lists, looked at for each report: to make tables for matching takes longer than to look for the words.
const known = new WeakMap<readonly string[], readonly Phrase[]>()

/** Whether a name says one of some phrases (without years): their words in order, and none that they exclude. */
export function isSaidIn(name: string, phrases: readonly string[]): boolean {
  const { text } = fold(name)
  return parsed(phrases).some(
    ({ variants, excluded }) =>
      variants.some((words) => standInOrder(words, text)) && !excluded.some((word) => text.includes(word)),
  )
}

function parsed(phrases: readonly string[]): readonly Phrase[] {
  const before = known.get(phrases)
  if (before) return before
  const read = phrases.map(parsePhrase).flatMap((result) => ('phrase' in result ? [result.phrase] : []))
  known.set(phrases, read)
  return read
}

function standInOrder(words: readonly string[], text: string): boolean {
  let from = 0
  for (const word of words) {
    const at = text.indexOf(word, from)
    if (at < 0) return false
    from = at + word.length
  }
  return true
}
