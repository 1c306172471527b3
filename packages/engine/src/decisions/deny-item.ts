import { fingerprint } from '../fingerprint.js'
import { withBasesFor } from '../ruleset/bases-for.js'
import type { Ruleset } from '../ruleset/types.js'
import type { Assessment, Bilingual, Finding, ItemResult, PartId, PartResult, Place } from '../types.js'
import { settle } from './settle.js'

/**
 * The assessment with an item as missing that was found in the text: a person has read it and it does not count. `why`
 * is told behind the rule's own message. As it is where the item was not found anyway.
 */
export function denyItem(assessment: Assessment, ruleset: Ruleset, rule: string, why: Bilingual): Assessment {
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
    findings: inOrder([...others, findingOf(part, item, withBasesFor(ruleset, assessment.facts.year), why)]),
  })
}

function findingOf(part: PartResult, item: ItemResult, { parts, bases }: Ruleset, why: Bilingual): Finding {
  const { message, advice, severity, basis } = parts[part.id].items[item.id]!
  const rule = `${part.id}/${item.id}`
  const { quote, ...place } = item.evidence[0] ?? part.because[0] ?? { ...lineOf(part), quote: '' }
  return {
    ...(place as Place),
    rule,
    severity,
    message: { zh: `${message.zh}（${why.zh}）`, en: `${message.en} (${why.en})` },
    advice,
    part: part.id as PartId,
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

const lineOf = ({ line }: PartResult): Place => ({ line, column: 1, endLine: line, endColumn: 1, paragraph: line })

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1))
