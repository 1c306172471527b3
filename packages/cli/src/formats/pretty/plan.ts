import type { Assessment, Hundredths } from '@dabiao/engine'
import { planWording } from '../../wording/plan-wording.js'
import { wording } from '../../wording.js'
import { shownPoints } from '../shown-points.js'
import type { FormatOptions } from '../types.js'
import { aboutLines } from './heading.js'
import { type Page, sectionLine } from './page.js'
import { type Gain, gainLines, gainsOf, pastLines } from './totals.js'

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
  const summary = reach >= target ? words.steps(placesIn(steps), shown) : words.short(shown)
  const past = reach >= target ? [] : pastLines(assessment, page)
  return [...lines, summary, ...gainLines(steps, assessment, page), ...past]
}

/**
 * What to do to win back as much as is missing: the parts that are not there first, then what brings the most for each
 * place to change; nothing that is not needed.
 */
export function stepsTo(missing: Hundredths, gains: readonly Gain[]): Gain[] {
  const steps: Gain[] = []
  let won = 0
  for (const gain of gains.toSorted((a, b) => Number(b.isPart) - Number(a.isPart) || worth(b) - worth(a))) {
    if (won >= missing) break
    steps.push(gain)
    won += gain.points
  }
  const least = steps.filter(({ isPart }) => !isPart).sort((a, b) => a.points - b.points)
  for (const gain of least) {
    if (won - gain.points < missing) continue
    steps.splice(steps.indexOf(gain), 1)
    won -= gain.points
  }
  return steps
}

/** In how many places something is to be changed. */
export const placesIn = (steps: readonly Gain[]): number => steps.reduce((sum, { count }) => sum + count, 0)

// A part that is not there is written as a whole.
const worth = ({ points, places, isPart }: Gain): number => (isPart ? points : points / places)
