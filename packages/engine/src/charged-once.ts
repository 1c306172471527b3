import type { CheckOutcome } from './checks/run-checks.js'
import type { Judgement } from './items/index.js'

/** The judgement of an item; where a check has told its fault, it is neither met by other words nor asked for again. */
export function chargedOnce(judgement: Judgement, rule: string, outcomes: readonly CheckOutcome[]): Judgement {
  if (judgement.status === 'not-applicable') return judgement
  const told = outcomes
    .flatMap(({ troubles }) => troubles)
    .find(({ instead, doubtful }) => instead === rule && !doubtful)
  return told === undefined ? judgement : { ...judgement, status: 'not-applicable', reason: told.message }
}
