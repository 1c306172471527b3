import { inTextOrder } from '../findings.js'
import { fingerprint } from '../fingerprint.js'
import { nameYears } from '../name-years.js'
import { withBasesFor } from '../ruleset/bases-for.js'
import type { Ruleset } from '../ruleset/types.js'
import type { Assessment, Bilingual, Finding, ItemResult, PartResult, Waiver } from '../types.js'
import { settle } from './settle.js'
import { spotOf } from './spot-of.js'

/**
 * The assessment with an item as missing that was found in the text: a person has read it and it does not count. `message`
 * is told in place of the rule's own, which would say that nothing is written; it is told too where the item was not found
 * anyway. As it is where no such item is asked for.
 */
export function denyItem(assessment: Assessment, ruleset: Ruleset, rule: string, message: Bilingual): Assessment {
  const { part, item } = itemCalled(rule, assessment) ?? {}
  if (!part || !item || item.status === 'not-applicable') return assessment
  if (item.status === 'missing') {
    const told = nameYears(message, assessment.facts.year)
    const say = (finding: Finding): Finding => (finding.rule === rule ? { ...finding, message: told } : finding)
    return { ...assessment, findings: assessment.findings.map(say) }
  }
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

/**
 * The assessment with a word of a person who found an item to be met, where nothing was found against it: it costs nothing,
 * and stays on record. As it is where something was, which the person accepts.
 */
export function confirmItem(assessment: Assessment, ruleset: Ruleset, rule: string, by: Waiver): Assessment {
  const found = itemCalled(rule, assessment)
  if (found === null || assessment.findings.some((finding) => finding.rule === rule)) return assessment
  const told = findingOf({ ...found, message: { zh: '', en: '' } }, ruleset, assessment.facts.year)
  const finding: Finding = { ...told, severity: 'info', pointsLost: 0, worth: 0, waived: by }
  return { ...assessment, findings: [...assessment.findings, finding].sort(inTextOrder) }
}

/** The item that a rule such as measures/party names, with its part; null for none. */
function itemCalled(rule: string, { parts }: Assessment): Omit<Denial, 'message'> | null {
  const part = parts.find(({ id }) => rule.startsWith(`${id}/`))
  const item = part?.items.find(({ id }) => rule === `${part.id}/${id}`)
  return part && item ? { part, item } : null
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
