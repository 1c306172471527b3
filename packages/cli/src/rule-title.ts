import type { Assessment, Bilingual } from '@dabiao/engine'
import { bilingual } from './wording.js'

/** What people call a rule that a report was judged by; null for one that it was not. */
export function ruleTitle(rule: string, { parts, checks }: Pick<Assessment, 'parts' | 'checks'>): Bilingual | null {
  const check = checks.find(({ id }) => id === rule)
  const part = parts.find(({ id }) => rule === id || rule.startsWith(`${id}/`))
  const item = part?.items.find(({ id }) => rule === `${part.id}/${id}`)
  return (check ?? (rule === part?.id ? part : item))?.title ?? null
}

/** A rule as it is told to people: its title, and the id that commands and files know it by. */
export const ruleName = (rule: string, title: Bilingual | null): Bilingual =>
  bilingual(({ gate }, lang) => (title === null ? rule : gate.ruleByName(rule, title[lang])))
