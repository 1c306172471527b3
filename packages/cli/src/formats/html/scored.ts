import type { Lang } from '@dabiao/engine'
import type { Judged } from '../../result.js'
import { nameReports } from '../name-reports.js'

/** A judged report with the name of its section, `r1` for the first. */
export interface Scored extends Judged {
  readonly anchor: string
  /** By which a reader knows it: the issuer, with the year where there are several, else the file. */
  readonly name: string
}

/** Every scored report with its anchor. */
export function withAnchors(judged: readonly Judged[], lang: Lang): Scored[] {
  const nameOf = nameReports(judged, lang)
  return judged.map((one, i) => ({ ...one, anchor: `r${i + 1}`, name: nameOf(one) ?? one.assessment.path }))
}
