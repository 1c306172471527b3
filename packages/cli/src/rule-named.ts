import type { Bilingual } from '@dabiao/engine'

/** What a rule goes by. */
interface Called {
  readonly id: string
  readonly title: Bilingual
}

/**
 * The id of the rule that a word names: the id itself, in whatever case, or the title that reports are told with. Null
 * where it is none's, or that of several.
 */
export function ruleNamed(word: string, rules: readonly Called[]): string | null {
  const [id, other] = rulesNamed(word, rules)
  return other === undefined ? (id ?? null) : null
}

/** The ids of all rules that a word names; one alone where it is an id as it stands. */
export function rulesNamed(word: string, rules: readonly Called[]): readonly string[] {
  if (rules.some(({ id }) => id === word)) return [word]
  const name = plain(word)
  const found = rules.filter(({ id, title }) => [id, title.zh, title.en].some((one) => plain(one) === name))
  return [...new Set(found.map(({ id }) => id))]
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s“”"《》]/g, '')
    .toLowerCase()
