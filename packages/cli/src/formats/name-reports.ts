import type { Lang } from '@dabiao/engine'
import type { Judged } from '../result.js'
import { wording } from '../wording.js'

/**
 * By what a reader knows each report in a list of them: its issuer, with the year where the reports are of several years.
 * Gives null for one whose issuer is not known: only its file tells it apart.
 */
export function nameReports(judged: readonly Judged[], lang: Lang): (one: Judged) => string | null {
  const years = new Set(judged.flatMap(({ assessment: { facts } }) => facts.year ?? []))
  return ({ assessment: { facts } }) => {
    if (facts.issuer === null || years.size < 2) return facts.issuer
    return `${facts.issuer} ${wording[lang].heading.year(facts.year)}`
  }
}
