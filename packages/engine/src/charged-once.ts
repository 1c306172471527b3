import type { CheckOutcome } from './checks/run-checks.js'
import type { Judgement } from './items/index.js'

/** The judgement of an item; where it is missing and a check has told the same fault, it is not asked for again. */
export function chargedOnce(judgement: Judgement, rule: string, outcomes: readonly CheckOutcome[]): Judgement {
  if (judgement.status !== 'missing') return judgement
  const told = outcomes
    .flatMap(({ troubles }) => troubles)
    .find(({ instead, doubtful }) => instead === rule && !doubtful)
  return told === undefined ? judgement : { ...judgement, status: 'not-applicable', reason: told.message }
}
