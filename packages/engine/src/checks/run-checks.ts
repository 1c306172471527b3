import type { Ruleset } from '../ruleset/types.js'
import type { Bilingual } from '../types.js'
import type { CheckedReport, Trouble } from './check.js'
import { checkById } from './index.js'

/** What one check of a ruleset found, in the order of the text. */
export interface CheckOutcome {
  readonly id: string
  readonly troubles: readonly Trouble[]
  /** What it found beyond the most that is told one by one. */
  readonly rest: readonly Trouble[]
  /** Why it could not judge the report; null where it did. */
  readonly unable: Bilingual | null
}

/** Nobody reads more findings of one kind; where a report is nothing but slips, they would fill hundreds of megabytes. */
const MOST_TOLD = 500

/** Runs the checks that a ruleset asks for. A check that throws is a bug, and named. */
export function runChecks(report: CheckedReport, { checks }: Pick<Ruleset, 'checks'>): readonly CheckOutcome[] {
  return Object.entries(checks).map(([id, { options }]) => {
    const check = checkById(id)
    if (check === undefined) throw new Error(`there is no check “${id}”`)
    try {
      const unable = check.unable?.(report) ?? null
      const found = [...check.run(report, options)].sort(inOrder)
      return { id, unable, troubles: found.slice(0, MOST_TOLD), rest: found.slice(MOST_TOLD) }
    } catch (error) {
      throw new Error(`the check “${id}” failed`, { cause: error })
    }
  })
}

const inOrder = (a: Trouble, b: Trouble): number => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start
