import type { Lang } from '@dabiao/engine'
import { costText } from '../formats/cost-text.js'
import type { FindingModel } from './model.js'
import { screenText } from './screen-text.js'
import type { FileState } from './state.js'
import { reviewWording } from './wording.js'

/** A finding as text to be pasted into a letter or a chat. */
export function findingText({ name, model }: FileState, one: FindingModel, lang: Lang): string {
  const say = reviewWording[lang]
  const { severity, rule, line, column, paragraph } = one.finding
  const place = model?.paged ? say.evidence.paragraph(paragraph) : `${line}:${column}`
  const lines = [
    `${name} ${place} ${say.severity[severity]}${costText(one.finding, lang, ' ')} ${screenText(rule)}`,
    one.message,
    ...(one.quote === '' ? [] : [`“${one.quote}”`]),
    ...(one.basis === '' ? [] : [`${say.detail.basis} ${one.basis}`]),
    ...(one.advice === '' ? [] : [`${say.detail.advice} ${one.advice}`]),
  ]
  return `${lines.join('\n')}\n`
}
