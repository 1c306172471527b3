import { placesIn, stepsTo } from '../../formats/pretty/plan.js'
import { gainsOf, pastLines, whatToMend } from '../../formats/pretty/totals.js'
import { shownPoints } from '../../formats/shown-points.js'
import { createPaint } from '../../terminal/paint.js'
import { wording } from '../../wording.js'
import { type Line, plain, styled } from '../line.js'
import type { ReportModel } from '../model.js'
import { screenText } from '../screen-text.js'
import type { PaneContext } from './index.js'
import { labelled } from './labelled.js'
import { type Pane, paneOfBlocks } from './pane.js'

/** Why the gate is closed, and what to mend to reach the target, the dearest first. */
export function planPane(model: ReportModel, context: PaneContext): Pane {
  const { ruler, width } = context
  const failing = model.failing.flatMap((why) => ruler.wrap(why, width).map((line): Line => [styled('bad', line)]))
  return paneOfBlocks([...(failing.length > 0 ? [failing, [plain('')]] : []), ...planBlocks(model, context)])
}

function planBlocks({ assessment, score, reason }: ReportModel, context: PaneContext): (readonly Line[])[] {
  const { say, lang, ruler, width, target } = context
  if (score === null) return [ruler.wrap(reason ?? '', width).map(plain)]
  if (score >= target) {
    const reached = say.plan.reached(shownPoints(score), shownPoints(target))
    return [ruler.wrap(reached, width).map(plain)]
  }
  const steps = stepsTo(target - score, gainsOf(assessment))
  const reach = steps.reduce((sum, { points }) => sum + points, score)
  const shown = shownPoints(reach)
  const summary = reach >= target ? say.plan.steps(placesIn(steps), shown) : say.plan.short(shown)
  const amounts = steps.map(({ points }) => say.plan.gain(shownPoints(points)))
  const column = Math.max(0, ...amounts.map(ruler.width)) + 2
  const page = { lang, width, paint: createPaint(false), say: wording[lang] }
  const past = reach >= target ? [] : pastLines(assessment, page)
  return [
    ruler.wrap(summary, width).map((line): Line => [styled('bold', line)]),
    [plain('')],
    ...steps.map((step, index) =>
      labelled(styled('good', amounts[index]!), plain(screenText(whatToMend(step, assessment, page))), {
        column,
        width,
        ruler,
      }),
    ),
    ...(past.length > 0 ? [[plain('')], past.flatMap((line) => ruler.wrap(screenText(line), width).map(plain))] : []),
  ]
}
