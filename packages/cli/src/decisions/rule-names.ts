import { type Bilingual, checkById, type Lang, type Ruleset } from '@dabiao/engine'
import type { Io } from '../io.js'
import { ruleName } from '../rule-title.js'

const FOREVER = 9999

/** How rules are told to people; one that no built-in ruleset has goes by its id. */
export async function namesOf(
  rules: readonly string[],
  lang: Lang,
  io: Pick<Io, 'rulesets'>,
): Promise<(rule: string) => string> {
  const left = new Set(rules)
  const names = new Map<string, string>()
  const learn = (rule: string, title: Bilingual | null): void => {
    if (title === null) return
    left.delete(rule)
    names.set(rule, ruleName(rule, title)[lang])
  }
  for (const rule of left) learn(rule, checkById(rule)?.title ?? null)
  // What is asked for today comes before what was asked for once.
  const scopes = io.rulesets.scopes().toSorted((a, b) => (b.to ?? FOREVER) - (a.to ?? FOREVER))
  for (const { id } of scopes) {
    if (left.size === 0) break
    const { ruleset } = await io.rulesets.load(id)
    for (const rule of left) learn(rule, titleIn(ruleset, rule))
  }
  return (rule: string): string => names.get(rule) ?? rule
}

function titleIn({ parts }: Ruleset, rule: string): Bilingual | null {
  const [id, item] = rule.split('/')
  const part = Object.entries(parts).find(([name]) => name === id)?.[1]
  return (item === undefined ? part?.title : part?.items[item]?.title) ?? null
}
