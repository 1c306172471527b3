import type { Lang } from '@dabiao/engine'
import { type Accepted, isPassedOver, isScored, type Judged, type Result } from '../result.js'
import { wording } from '../wording.js'
import { acceptedIn, type Found } from './finding-counts.js'
import { shownPoints } from './shown-points.js'
import { formatWording } from './wording.js'

/**
 * Whether a report passed, and what was decided about it: a low score beside 达标 needs a reason in its own row, and who
 * compares scores is to know which of them people have lifted.
 */
export function verdictText(judged: Found, lang: Lang): string {
  const { passed, gateScore } = judged.assessment
  const { heading } = wording[lang]
  const { waiver, attestation } = acceptedIn(judged)
  const by = { baseline: gateScore !== undefined, waiver: waiver > 0, attestation: attestation > 0 }
  const words = kinds.filter((kind) => by[kind]).map((kind) => heading.decided[kind])
  return `${passed ? heading.passed : heading.failed}${words.length === 0 ? '' : heading.decidedBy(words)}`
}

/** How many findings are accepted, a word for each kind of decision that there is. */
export function acceptedWords(judged: Found, lang: Lang): string[] {
  const counts = acceptedIn(judged)
  return kinds.filter((kind) => counts[kind] > 0).map((kind) => wording[lang].accepted[kind](counts[kind]))
}

const kinds: readonly (keyof Accepted)[] = ['baseline', 'waiver', 'attestation']

/** The verdict behind the sign that it is known by. */
export const markedVerdict = (judged: Found, lang: Lang): string =>
  `${judged.assessment.passed ? '✓' : '✗'} ${verdictText(judged, lang)}`

/** Score, grade and verdict in one sentence. */
export function scoredText(judged: Found, lang: Lang): string {
  const { score, grade } = judged.assessment
  return formatWording[lang].verdict(shownPoints(score ?? 0), grade ?? '', verdictText(judged, lang))
}

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
  return gateScore === undefined
    ? null
    : wording[lang].heading.withoutBaseline(shownPoints(gateScore), acceptedIn(judged).baseline)
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
