import type { Lang } from '@dabiao/engine'
import { shownPoints } from '../formats/shown-points.js'
import type { FindingModel } from './model.js'
import { screenText } from './screen-text.js'
import type { FileState } from './state.js'
import { reviewWording } from './wording.js'

/** A finding as text to be pasted into a letter or a chat. */
export function findingText({ name, model }: FileState, one: FindingModel, lang: Lang): string {
  const say = reviewWording[lang]
  const { severity, rule, pointsLost, line, column, paragraph } = one.finding
  const place = model?.paged ? say.evidence.paragraph(paragraph) : `${line}:${column}`
  const lost = pointsLost === 0 ? '' : ` ${say.lost(shownPoints(pointsLost))}`
  const lines = [
    `${name} ${place} ${say.severity[severity]}${lost} ${screenText(rule)}`,
    one.message,
    ...(one.quote === '' ? [] : [`“${one.quote}”`]),
    ...(one.basis === '' ? [] : [`${say.detail.basis} ${one.basis}`]),
    ...(one.advice === '' ? [] : [`${say.detail.advice} ${one.advice}`]),
  ]
  return `${lines.join('\n')}\n`
}
