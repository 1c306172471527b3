import { type Bilingual, checkById, type Lang, type Ruleset } from '@dabiao/engine'
import { nearestWord } from '@dabiao/engine/text'
import type { Io } from '../io.js'
import { ruleNamed } from '../rule-named.js'
import { ruleName } from '../rule-title.js'

const FOREVER = 9999

/** What is known of rules by the ids that stand in a file; null for what the built-in rulesets do not know. */
interface RuleNames {
  /** How a rule is told to people. */
  readonly nameOf: (rule: string) => string | null
  /** The id of the rule that may have been meant. */
  readonly meantBy: (rule: string) => string | null
}

/** The rules of all built-in rulesets. */
export async function namesOf(lang: Lang, io: Pick<Io, 'rulesets'>): Promise<RuleNames> {
  const titles = new Map<string, Bilingual>()
  // What is asked for today comes before what was asked for once.
  const scopes = io.rulesets.scopes().toSorted((a, b) => (b.to ?? FOREVER) - (a.to ?? FOREVER))
  for (const { id } of scopes) {
    const { ruleset } = await io.rulesets.load(id)
    for (const [rule, title] of rulesIn(ruleset)) if (!titles.has(rule)) titles.set(rule, title)
  }
  const titleOf = (rule: string): Bilingual | null => checkById(rule)?.title ?? titles.get(rule) ?? null
  return {
    nameOf: (rule) => {
      const title = titleOf(rule)
      return title === null ? null : ruleName(rule, title)[lang]
    },
    meantBy: (rule) => {
      const known = [...titles].map(([id, title]) => ({ id, title }))
      return ruleNamed(rule, known) ?? nearestWord(rule, [...titles.keys()])
    },
  }
}

function rulesIn({ parts, checks }: Ruleset): [rule: string, title: Bilingual][] {
  const ofParts = Object.entries(parts).flatMap(([id, { title, items }]): [string, Bilingual][] => [
    [id, title],
    ...Object.entries(items).map(([item, { title }]): [string, Bilingual] => [`${id}/${item}`, title]),
  ])
  const ofChecks = Object.keys(checks).flatMap((id): [string, Bilingual][] => {
    const check = checkById(id)
    return check ? [[id, check.title]] : []
  })
  return [...ofParts, ...ofChecks]
}
