import type { Judged } from '../../result.js'

/** A judged report with the name of its section, `r1` for the first. */
export interface Scored extends Judged {
  readonly anchor: string
  /** By which a reader knows it: the issuer, else the file. */
  readonly name: string
}

/** Every scored report with its anchor. */
export const withAnchors = (judged: readonly Judged[]): Scored[] =>
  judged.map((one, i) => ({
    ...one,
    anchor: `r${i + 1}`,
    name: one.assessment.facts.issuer ?? one.assessment.path,
  }))
