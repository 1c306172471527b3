import type { CheckOutcome } from './checks/run-checks.js'
import type { Judgement } from './items/index.js'
import type { Bilingual } from './types.js'

/** What checks told first of the fault of an item, by the item's rule. */
export function faultsTold(outcomes: readonly CheckOutcome[]): ReadonlyMap<string, Bilingual> {
  const told = new Map<string, Bilingual>()
  for (const { troubles } of outcomes) {
    for (const { instead, doubtful, message } of troubles)
      if (instead && !doubtful && !told.has(instead)) told.set(instead, message)
  }
  return told
}

/** The judgement of an item; where a check has told its fault, it is neither met by other words nor asked for again. */
export function chargedOnce(judgement: Judgement, fault: Bilingual | undefined): Judgement {
  return fault === undefined || judgement.status === 'not-applicable'
    ? judgement
    : { ...judgement, status: 'not-applicable', reason: chargedElsewhere(fault) }
}

const chargedElsewhere = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `${zh}；已另行指出，这里不重复扣分`,
  en: `${en}; this is told by itself, and not charged here again`,
})
