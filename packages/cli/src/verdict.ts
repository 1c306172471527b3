import type { Lang } from '@dabiao/engine'
import type { FailOn } from './config/types.js'
import { INLINE_RULE, isNotice } from './decisions/notice.js'
import { reaches } from './formats/severity.js'
import { shownPoints } from './formats/shown-points.js'
import { isScored, type Result } from './result.js'
import { wording } from './wording.js'

/** What makes a report fail, beside the pass mark of its ruleset. */
export interface Thresholds {
  readonly failOn: FailOn
  /** In hundredths. */
  readonly minScore: number | null
}

/** The exit code that a result with its verdict asks for: 2 where it could not be judged, 1 where it fails, else 0. */
export function exitCodeOf(result: Result): 0 | 1 | 2 {
  if (!isScored(result)) return 2
  return result.assessment.passed ? 0 : 1
}

/** The result with the verdict of the gate for that of the pass mark alone, and why it is closed. */
export function withVerdict(result: Result, thresholds: Thresholds, lang: Lang): Result {
  const failing = whyFailed(result, thresholds, lang)
  if (!isScored(result) || failing.length === 0) return result
  return { ...result, assessment: { ...result.assessment, passed: false }, failing }
}

/** Why the gate is closed to a report, beside the pass mark of its ruleset, in one line each. */
export function whyFailed(result: Result, { failOn, minScore }: Thresholds, lang: Lang): string[] {
  if (!isScored(result)) return []
  const say = wording[lang].gate
  const { findings, gateScore } = result.assessment
  const score = gateScore ?? result.assessment.score
  const grave = findings.filter((one) => !one.waived && !isNotice(one) && reaches(one.severity, failOn)).length
  const comments = findings.filter(({ rule }) => rule === INLINE_RULE).length
  return [
    ...(minScore !== null && score !== null && score < minScore
      ? [say.belowScore(shownPoints(score), shownPoints(minScore))]
      : []),
    ...(grave > 0 ? [say.grave(grave, failOn)] : []),
    ...(comments > 0 ? [say.comments(comments)] : []),
    ...(result.notes && result.notes.expired.length > 0 ? [say.expired(result.notes.expired.length)] : []),
  ]
}
