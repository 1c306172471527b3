import type { Assessment, Lang } from '@dabiao/engine'
import type { Judged } from '../result.js'
import { wording } from '../wording.js'
import { knownIn } from './finding-counts.js'
import { shownPoints } from './shown-points.js'

/** Whether a report passed, and that a baseline decided it: a low score beside 达标 needs a reason in its own row. */
export function verdictText({ passed, gateScore }: Assessment, lang: Lang): string {
  const { heading } = wording[lang]
  return `${passed ? heading.passed : heading.failed}${gateScore === undefined ? '' : heading.byBaseline}`
}

/** Which score the verdict rests on, where a baseline makes that another one; null where it does not. */
export function baselineText(judged: Judged, lang: Lang): string | null {
  const { gateScore } = judged.assessment
  return gateScore === undefined ? null : wording[lang].heading.withoutBaseline(shownPoints(gateScore), knownIn(judged))
}

/** What there is to say of a verdict, in one line each: what a baseline did, and why the gate is closed. */
export const verdictReasons = (judged: Judged, lang: Lang): string[] => [
  ...[baselineText(judged, lang)].filter((text) => text !== null),
  ...(judged.failing ?? []),
]
