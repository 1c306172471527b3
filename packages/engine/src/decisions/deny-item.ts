import { inTextOrder } from '../findings.js'
import { fingerprint } from '../fingerprint.js'
import { nameYears } from '../name-years.js'
import { withBasesFor } from '../ruleset/bases-for.js'
import type { Ruleset } from '../ruleset/types.js'
import type { Assessment, Bilingual, Finding, ItemResult, PartResult } from '../types.js'
import { settle } from './settle.js'
import { spotOf } from './spot-of.js'

/**
 * The assessment with an item as missing that was found in the text: a person has read it and it does not count. `message`
 * is told in place of the rule's own, which would say that nothing is written. As it is where the item was not found anyway.
 */
export function denyItem(assessment: Assessment, ruleset: Ruleset, rule: string, message: Bilingual): Assessment {
  const part = assessment.parts.find(({ id }) => rule.startsWith(`${id}/`))
  const item = part?.items.find(({ id }) => rule === `${part.id}/${id}`)
  if (!part || !item || (item.status !== 'met' && item.status !== 'partial')) return assessment
  const denied: PartResult = {
    ...part,
    points: part.points - item.points,
    items: part.items.map((one) => (one === item ? { ...item, status: 'missing', points: 0 } : one)),
  }
  const others = assessment.findings.filter((finding) => finding.rule !== rule)
  return settle(assessment, ruleset, {
    parts: assessment.parts.map((one) => (one === part ? denied : one)),
    findings: [...others, findingOf({ part, item, message }, ruleset, assessment.facts.year)].sort(inTextOrder),
  })
}

interface Denial {
  readonly part: PartResult
  readonly item: ItemResult
  readonly message: Bilingual
}

function findingOf({ part, item, message }: Denial, ruleset: Ruleset, year: number | null): Finding {
  const { advice, severity, basis } = ruleset.parts[part.id].items[item.id]!
  const { bases } = withBasesFor(ruleset, year)
  const rule = `${part.id}/${item.id}`
  const { quote, ...place } = item.evidence[0] ?? spotOf(part)
  return {
    ...place,
    rule,
    severity,
    message: nameYears(message, year),
    advice: nameYears(advice, year),
    part: part.id,
    quote,
    pointsLost: item.weight,
    worth: item.weight,
    basis: bases[basis]?.title ?? '',
    fixable: false,
    fix: [],
    fingerprint: fingerprint(rule, quote),
    waived: null,
  }
}
