import type { Ruleset } from '../ruleset/types.js'
import { FULL, gradeOf, totalOf } from '../score.js'
import type { Assessment, Finding, Hundredths, LedgerEntry, PartResult } from '../types.js'
import { isSettled } from './is-settled.js'

/**
 * The assessment with other findings and parts: what checks cost is shared out anew under their ceilings, and ledger,
 * score and grade follow, so that they still add up exactly. Of what parts and items cost, findings say it themselves.
 */
export function settle(
  assessment: Assessment,
  ruleset: Ruleset,
  changed: { readonly findings: readonly Finding[]; readonly parts: readonly PartResult[] },
): Assessment {
  const findings = shareOut(changed.findings, ruleset, isSettled)
  const ledger = ledgerOf(findings, assessment, ruleset)
  const total = totalOf(ledger)
  const { gateScore: _, ...rest } = assessment
  const gateScore = gateScoreOf(findings, ruleset)
  return {
    ...rest,
    ...changed,
    findings,
    ledger,
    score: total,
    grade: gradeOf(total, ruleset),
    passed: gateScore >= ruleset.pass,
    ...(gateScore !== total && { gateScore }),
  }
}

function gateScoreOf(findings: readonly Finding[], ruleset: Ruleset): Hundredths {
  const costs = shareOut(findings, ruleset, ({ waived }) => waived !== null)
  return costs.reduce((score, { pointsLost }) => score - pointsLost, FULL)
}

/** What each finding costs: of a check its worth, until the ceiling or what the parts have earned is used up. */
function shareOut(
  findings: readonly Finding[],
  { checks }: Ruleset,
  isSpared: (finding: Finding) => boolean,
): Finding[] {
  const costs = new Map<Finding, Hundredths>()
  const ofParts = findings.filter(({ rule }) => !Object.hasOwn(checks, rule))
  let affordable = FULL
  for (const finding of ofParts) {
    const cost = isSpared(finding) ? 0 : finding.pointsLost
    costs.set(finding, cost)
    affordable -= cost
  }
  for (const [id, { ceiling }] of Object.entries(checks)) {
    let below = ceiling
    for (const finding of findings.filter(({ rule }) => rule === id)) {
      const cost = isSpared(finding) ? 0 : Math.min(finding.worth, below, affordable)
      costs.set(finding, cost)
      below -= cost
      affordable -= cost
    }
  }
  return findings.map((finding) => ({ ...finding, pointsLost: costs.get(finding)! }))
}

/** Part by part, each with its items in the ruleset's order, then check by check. */
function ledgerOf(findings: readonly Finding[], { parts }: Assessment, { checks }: Ruleset): LedgerEntry[] {
  const order = [...parts.flatMap((part) => [part.id, ...part.items.map(({ id }) => `${part.id}/${id}`)])]
  order.push(...Object.keys(checks))
  const places = new Map(order.map((rule, i) => [rule, i]))
  return findings
    .filter(({ pointsLost }) => pointsLost > 0)
    .toSorted((a, b) => (places.get(a.rule) ?? order.length) - (places.get(b.rule) ?? order.length))
    .map(({ rule, pointsLost, message }) => ({ rule, points: -pointsLost, reason: message }))
}
