import type { Assessment, Hundredths } from '@dabiao/engine'
import { planWording } from '../../wording/plan-wording.js'
import { wording } from '../../wording.js'
import type { FormatOptions } from '../types.js'
import { aboutLines } from './heading.js'
import { type Page, sectionLine, shownPoints } from './style.js'
import { type Gain, gainLines, gainsOf } from './totals.js'

/** What to mend to bring a report to a score. */
export function planLines(assessment: Assessment, target: Hundredths, options: FormatOptions): string[] {
  const say = wording[options.lang]
  const words = planWording[options.lang]
  const page: Page = { ...options, say }
  const lines = [...aboutLines(assessment, page), '', sectionLine(words.section(shownPoints(target)), page), '']
  const { score } = assessment
  if (score === null) return lines
  if (score >= target) return [...lines, words.reached(shownPoints(score))]
  const steps = stepsTo(target - score, gainsOf(assessment))
  const reach = steps.reduce((sum, { points }) => sum + points, score)
  const shown = shownPoints(reach)
  const summary = reach >= target ? words.steps(steps.length, shown) : words.short(shown)
  return [...lines, summary, ...gainLines(steps, assessment, page)]
}

/** The dearest first, and for the rest the smallest that is enough: few steps, and no larger than needed. */
export function stepsTo(missing: Hundredths, gains: readonly Gain[]): Gain[] {
  if (missing <= 0 || gains.length === 0) return []
  const enough = gains.findLast(({ points }) => points >= missing)
  if (enough) return [enough]
  const [dearest, ...rest] = gains
  return [dearest!, ...stepsTo(missing - dearest!.points, rest)]
}
