import {
  chooseRuleset,
  type Facts,
  nameYearsIn,
  outlineOf,
  type Ruleset,
  readReport,
  type Scope,
  whyNotAsked,
} from '@dabiao/engine'
import { listRules, type Rule } from '@dabiao/engine/ruleset'
import { chineseNumeral } from '@dabiao/engine/text'
import type { RulesetWording } from './wording/ruleset-wording.js'

/** The title of a report, as the rules call it. */
export const titleOf = (issuer: string, year: number): string => `${issuer}${year}年度法治政府建设情况报告`

/** What a report with nothing but its title says of itself. */
export async function factsOf(title: string): Promise<Facts> {
  const report = await readReport(new TextEncoder().encode(`# ${title}\n`), 'draft.md')
  if ('refusal' in report) throw new Error(report.refusal.en)
  return outlineOf(report).facts
}

/** The ruleset for a draft whose author named none. */
export const rulesetFor = (facts: Facts, scopes: readonly Scope[]): string | null =>
  chooseRuleset(facts, scopes)?.id ?? null

/**
 * A draft in Markdown with a heading for every part and every subject that is asked of its issuer, and below each what to
 * write there as a placeholder, which counts as nothing. What is no subject of its own, such as to give figures or causes,
 * is a placeholder without a heading before those.
 */
export function draftOf(ruleset: Ruleset, facts: Facts, say: RulesetWording['init']): string {
  const year = facts.year ?? 0
  const rules = listRules(ruleset).filter(({ item }) => item === null || whyNotAsked(item, facts) === null)
  const parts = rules.filter(({ part, item }) => part !== null && item === null)
  const sections = parts.flatMap((part, i) => {
    const items = rules.filter((rule) => rule.part === part.part && rule.item !== null)
    const isList = items.some(({ item }) => item!.judge === 'points')
    const isSubject = ({ item }: Rule): boolean => !isList && item!.judge === 'phrases'
    const hints = items.filter((item) => !isSubject(item)).map(hintOf)
    const subjects = items.filter(isSubject).flatMap((item, n) => [subheadingOf(item, n), hintOf(item)])
    const whole = part.part === 'other' ? say.fill(say.none) : hintOf(part)
    const body = items.length === 0 ? [whole] : [...hints, ...subjects]
    return [`## ${chineseNumeral(i + 1)}、${headingOf(part, year)}`, '', ...body.flatMap((line) => [line, ''])]
  })
  const signature = say.fill(say.signature(facts.issuer ?? '', year + 1))
  return [`# ${facts.title}`, '', say.fill(say.opening(year)), '', ...sections, signature, ''].join('\n')

  function hintOf({ advice }: Rule): string {
    return say.fill(unbracketed(withoutPlace(nameYearsIn(advice.zh, year))))
  }
}

/** How many places of a draft are yet to be filled in. */
export function openPlacesIn(draft: string, { fill }: Pick<RulesetWording['init'], 'fill'>): number {
  const [begin = ''] = fill('\n').split('\n')
  return draft.split(begin).length - 1
}

const subheadingOf = ({ title }: Rule, index: number): string => `### （${chineseNumeral(index + 1)}）${title.zh}`

/** The plan for the next year names it. */
const headingOf = ({ part, title }: Rule, year: number): string =>
  part === 'next-year' ? `${year + 1}年度${title.zh.replace(/^下一年度/, '')}` : title.zh

/** Where to write it is no question where the placeholder stands. */
const withoutPlace = (advice: string): string =>
  advice.replace(/^在(?:“[^”]{1,30}”|这一部分)(?:第一条|中|里)?(?=[^，。；])/, '')

/** A placeholder ends with the first bracket inside it. */
const unbracketed = (text: string): string => text.replaceAll(/[【[［]/g, '〔').replaceAll(/[】\]］]/g, '〕')
