import type { Assessment, Lang } from '@dabiao/engine'
import { isPassedOver, isScored, type Judged, type Result } from '../result.js'
import { wording } from '../wording.js'
import { knownIn } from './finding-counts.js'
import { shownPoints } from './shown-points.js'
import { formatWording } from './wording.js'

/** Whether a report passed, and that a baseline decided it: a low score beside 达标 needs a reason in its own row. */
export function verdictText({ passed, gateScore }: Pick<Assessment, 'passed' | 'gateScore'>, lang: Lang): string {
  const { heading } = wording[lang]
  return `${passed ? heading.passed : heading.failed}${gateScore === undefined ? '' : heading.byBaseline}`
}

/** The verdict behind the sign that it is known by. */
export const markedVerdict = (assessment: Pick<Assessment, 'passed' | 'gateScore'>, lang: Lang): string =>
  `${assessment.passed ? '✓' : '✗'} ${verdictText(assessment, lang)}`

/** Score, grade and verdict in one sentence. */
export const scoredText = (assessment: Assessment, lang: Lang): string =>
  formatWording[lang].verdict(shownPoints(assessment.score ?? 0), assessment.grade ?? '', verdictText(assessment, lang))

/** How many files there are, and how many of them passed, in one sentence. */
export function countsText(results: readonly Result[], lang: Lang): string {
  const scored = results.filter(isScored)
  const passed = scored.filter(({ assessment }) => assessment.passed).length
  const passedOver = results.filter(isPassedOver).length
  const reports = results.length - passedOver
  const { summary } = wording[lang]
  const counts = summary.counts(reports, passed, scored.length - passed, reports - scored.length)
  return passedOver === 0 ? counts : `${counts}${summary.passedOver(passedOver)}`
}

/** Which score the verdict rests on, where a baseline makes that another one; null where it does not. */
export function baselineText(judged: Judged, lang: Lang): string | null {
  const { gateScore } = judged.assessment
  return gateScore === undefined ? null : wording[lang].heading.withoutBaseline(shownPoints(gateScore), knownIn(judged))
}

/** Why a report does not pass, in one line each: the pass mark of its ruleset, and what else closes the gate. */
export function failureReasons(
  { assessment, failing = [] }: Pick<Judged, 'assessment' | 'failing'>,
  lang: Lang,
): string[] {
  const { score, gateScore = score, ruleset } = assessment
  if (gateScore === null || gateScore >= ruleset.pass) return [...failing]
  return [wording[lang].gate.belowPass(shownPoints(gateScore), shownPoints(ruleset.pass)), ...failing]
}

/** What there is to say of a verdict, in one line each: what a baseline did, and why the gate is closed. */
export const verdictReasons = (judged: Judged, lang: Lang): string[] => [
  ...[baselineText(judged, lang)].filter((text) => text !== null),
  ...failureReasons(judged, lang),
]
