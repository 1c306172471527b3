import type { Bilingual, PartId, Severity } from '../types.js'

/** Where something stands in a file of cases. */
export interface CasePlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** A short text that a rule must be content with, or must not be: what stands in one part, or in several. */
export interface Sample {
  /** What stands in each part; null where `text` has headings of its own and is all that stands below the title. */
  readonly parts: Readonly<Partial<Record<PartId, string>>> | null
  /** The text as it is shown to people. */
  readonly text: string
  readonly at: CasePlace
}

/**
 * Texts that satisfy a rule and texts that do not, the near-misses. What is `tolerated` satisfies it too, but is no model
 * to be shown to people.
 */
export interface RuleSamples {
  readonly good: readonly Sample[]
  readonly tolerated: readonly Sample[]
  readonly bad: readonly Sample[]
}

export interface ExpectedFinding {
  readonly rule: string
  readonly severity: Severity
  /** Points, not hundredths. */
  readonly points: number
}

/** A whole report with everything that must be said of it. */
export interface ReportCase {
  readonly name: string
  readonly text: string
  readonly findings: readonly ExpectedFinding[]
  /** Points out of 100; null for a document of another kind. */
  readonly score: number | null
  readonly passed: boolean
  /** Not compared where it is not said. */
  readonly grade?: string
  readonly at: CasePlace
}

/** The cases of one ruleset: samples, its parents' included, and reports, which are its own. */
export interface Cases {
  readonly samples: ReadonlyMap<string, RuleSamples>
  readonly reports: readonly ReportCase[]
  /** The rules that its own file names, each with its place. */
  readonly named: readonly { readonly rule: string; readonly at: CasePlace }[]
  /** Where a lacking sample is to be told. */
  readonly at: CasePlace
}

/** How one case came out; `failure` says what is and what was expected, null where all is well. */
export interface CaseOutcome {
  /**
   * `good` and `bad` are samples; `missing` a rule that lacks one, `unknown` samples of a rule that is not there,
   * `other-kind` a ruleset for which no sample can be tried.
   */
  readonly kind: 'good' | 'bad' | 'report' | 'missing' | 'unknown' | 'other-kind'
  /** The rule's id, or the name of the report. */
  readonly name: string
  readonly at: CasePlace
  readonly failure: Bilingual | null
}
