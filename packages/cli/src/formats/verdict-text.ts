import type { Assessment, Lang } from '@dabiao/engine'
import { wording } from '../wording.js'

/** Whether a report passed, and that a baseline decided it: a low score beside 达标 needs a reason in its own row. */
export function verdictText({ passed, gateScore }: Assessment, lang: Lang): string {
  const { heading } = wording[lang]
  return `${passed ? heading.passed : heading.failed}${gateScore === undefined ? '' : heading.byBaseline}`
}
