import type { Ruleset } from '../ruleset/types.js'
import type { Assessment, Finding, Hundredths, PartResult, Waiver } from '../types.js'
import { isSettled } from './is-settled.js'
import { settle } from './settle.js'

/**
 * The assessment with those findings marked as waived that `waiverOf` gives a waiver for. They cost no points, but for
 * what a baseline accepts, which only the thresholds of a gate do not see.
 */
export function acceptFindings(
  assessment: Assessment,
  ruleset: Ruleset,
  waiverOf: (finding: Finding) => Waiver | null,
): Assessment {
  if (assessment.findings.length === 0) return assessment
  const findings = assessment.findings.map((finding) => ({ ...finding, waived: finding.waived ?? waiverOf(finding) }))
  const accepted = new Map<string, Hundredths>()
  for (const [i, finding] of findings.entries()) {
    const { rule, waived, pointsLost } = assessment.findings[i]!
    if (waived === null && isSettled(finding)) accepted.set(rule, (accepted.get(rule) ?? 0) + pointsLost)
  }
  if (!findings.some(({ waived }) => waived)) return assessment
  return settle(assessment, ruleset, { findings, parts: assessment.parts.map((part) => credited(part, accepted)) })
}

/** The part with the points that accepted findings would have cost it. */
function credited(part: PartResult, accepted: ReadonlyMap<string, Hundredths>): PartResult {
  const items = part.items.map((item) => ({
    ...item,
    points: item.points + (accepted.get(`${part.id}/${item.id}`) ?? 0),
  }))
  const ofItems = items.reduce((sum, { points }, i) => sum + points - part.items[i]!.points, 0)
  return { ...part, items, points: part.points + ofItems + (accepted.get(part.id) ?? 0) }
}
