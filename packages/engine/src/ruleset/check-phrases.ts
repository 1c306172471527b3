import type { Phrase, parsePhrase } from '../phrase/parse-phrase.js'
import type { Bilingual } from '../types.js'
import { addTo, PART_LISTS } from './part-lists.js'
import type { Complaint, KeyPath } from './problem.js'

const MAX_PHRASES = 10_000
// Twice what the rules of a country need; to read so many takes a tenth of a second.
const MAX_VARIANTS = 100_000

const PHRASE_LISTS = new Set<string>([
  'names',
  'titles',
  'others',
  'subjects',
  ...PART_LISTS,
  ...PART_LISTS.map(addTo),
  'phrases',
  'columns',
  'except',
  'none',
  'elsewhere',
  'addPhrases',
  'addExcept',
])

/** Parses every phrase of one file: what is wrong with them, each at its place. */
export function checkPhrases(file: unknown, parse: typeof parsePhrase): readonly Complaint[] {
  const complaints: Complaint[] = []
  let phrases = 0
  let variants = 0
  for (const { path, source } of phrasesOf(file, [])) {
    const parsed = parse(source)
    if ('problem' in parsed) {
      complaints.push({ paths: [path], ...parsed.problem })
    } else {
      const message = deadChoices(parsed.phrase)
      if (message !== null) complaints.push({ paths: [path], message })
      variants += parsed.phrase.variants.length
    }
    phrases++
    if (phrases <= MAX_PHRASES && variants <= MAX_VARIANTS) continue
    complaints.push({ paths: [path], message: phrases > MAX_PHRASES ? TOO_MANY_PHRASES : TOO_MANY_VARIANTS })
    break
  }
  return complaints
}

const TOO_MANY_PHRASES: Bilingual = {
  zh: `到此为止，短语超过 ${MAX_PHRASES} 条`,
  en: `up to here there are more than ${MAX_PHRASES} phrases`,
}
const TOO_MANY_VARIANTS: Bilingual = {
  zh: `到此为止，各短语的选法合计超过 ${MAX_VARIANTS} 种`,
  en: `up to here the choices of all phrases make more than ${MAX_VARIANTS} variants`,
}

/** How deep the maps stand that have phrases: those of items. */
const DEEPEST = 4

function* phrasesOf(
  value: unknown,
  path: KeyPath,
  above: readonly object[] = [],
): Generator<{ path: KeyPath; source: string }> {
  // What does not fit the schema may go in a circle.
  if (typeof value !== 'object' || value === null || above.includes(value) || above.length > DEEPEST) return
  for (const [key, child] of Object.entries(value)) {
    if (PHRASE_LISTS.has(key) && Array.isArray(child)) {
      for (const [index, source] of child.entries())
        if (typeof source === 'string') yield { path: [...path, key, index], source }
    } else {
      yield* phrasesOf(child, [...path, key], [...above, value])
    }
  }
}

/** Whether some ways to say a phrase hold an excluded word and so never match; where all do, the parser has said so. */
function deadChoices({ variants, excluded }: Phrase): Bilingual | null {
  if (excluded.length === 0) return null
  for (const variant of variants) {
    const winner = excluded.find((word) => variant.some((own) => own.includes(word)))
    if (winner === undefined) continue
    const said = variant.join('…')
    return {
      zh: `选法“${said}”里就有排除词“${winner}”，永远不会命中`,
      en: `the choice “${said}” holds the excluded “${winner}”, so it can never match`,
    }
  }
  return null
}
