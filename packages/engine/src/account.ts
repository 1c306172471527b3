import type { Ruleset } from './ruleset/types.js'
import { FULL, gradeOf } from './score.js'
import type { Assessment, Finding, Hundredths, LedgerEntry, PartResult } from './types.js'

/**
 * Findings with what each costs, and the ledger, score and grade that follow, so that they add up exactly; what is
 * spared costs nothing.
 */
export function accountOf(
  found: readonly Finding[],
  parts: readonly PartResult[],
  ruleset: Ruleset,
  isSpared: (finding: Finding) => boolean = () => false,
): Pick<Assessment, 'findings' | 'ledger' | 'grade' | 'passed'> & { readonly score: Hundredths } {
  const findings = shareOut(found, ruleset, isSpared)
  const score = findings.reduce((left, { pointsLost }) => left - pointsLost, FULL)
  return {
    findings,
    ledger: ledgerOf(findings, parts, ruleset),
    score,
    grade: gradeOf(score, ruleset),
    passed: score >= ruleset.pass,
  }
}

/** What each finding costs: its worth, of a check until the ceiling or what the parts have earned is used up. */
function shareOut(
  findings: readonly Finding[],
  { checks }: Ruleset,
  isSpared: (finding: Finding) => boolean,
): Finding[] {
  const costs = new Map<Finding, Hundredths>()
  const ofParts = findings.filter(({ rule }) => !Object.hasOwn(checks, rule))
  let affordable = FULL
  for (const finding of ofParts) {
    const cost = isSpared(finding) ? 0 : finding.worth
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
function ledgerOf(
  findings: readonly Finding[],
  parts: readonly PartResult[],
  { checks }: Ruleset,
): readonly LedgerEntry[] {
  const order = [...parts.flatMap((part) => [part.id, ...part.items.map(({ id }) => `${part.id}/${id}`)])]
  order.push(...Object.keys(checks))
  const places = new Map(order.map((rule, i) => [rule, i]))
  return findings
    .filter(({ pointsLost }) => pointsLost > 0)
    .toSorted((a, b) => (places.get(a.rule) ?? order.length) - (places.get(b.rule) ?? order.length))
    .map(({ rule, pointsLost, message }) => ({ rule, points: -pointsLost, reason: message }))
}
