import { fold, unfold } from './fold.js'
import { type Phrase, parsePhrase } from './parse-phrase.js'

// Of a few short lists, looked at for each report: to make tables for matching takes longer than to look for the words.
const known = new WeakMap<readonly string[], readonly Phrase[]>()

/**
 * The words of a name that say one of some phrases (without years): those of the phrase in order, and none that it
 * excludes; null where none is said.
 */
export function wordsSaidIn(name: string, phrases: readonly string[]): string | null {
  const folded = fold(name)
  const spans = parsed(phrases)
    .filter(({ excluded }) => !excluded.some((word) => folded.text.includes(word)))
    .flatMap(({ variants }) => variants.flatMap((words) => placeInOrder(words, folded.text) ?? []))
  const [first] = spans
  if (first === undefined) return null
  const { start, end } = unfold(folded, first.start, first.end)
  return name.slice(start, end)
}

/** The ways to say some phrases, as they are read aloud: `聘请…顾问`. */
export const readings = (phrases: readonly string[]): readonly string[] =>
  parsed(phrases).flatMap(({ variants }) => variants.map((words) => words.join('…')))

function parsed(phrases: readonly string[]): readonly Phrase[] {
  const before = known.get(phrases)
  if (before) return before
  const read = phrases.map(parsePhrase).flatMap((result) => ('phrase' in result ? [result.phrase] : []))
  known.set(phrases, read)
  return read
}

function placeInOrder(words: readonly string[], text: string): { start: number; end: number } | null {
  let start: number | null = null
  let end = 0
  for (const word of words) {
    const at = text.indexOf(word, end)
    if (at < 0) return null
    start ??= at
    end = at + word.length
  }
  return start === null ? null : { start, end }
}
