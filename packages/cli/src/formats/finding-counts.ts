import type { Severity } from '@dabiao/engine'
import type { Judged } from '../result.js'
import { countSeverities } from './severity.js'

/** How many findings of each severity a report has, shown or not. */
export function findingCounts({ assessment, hidden = [] }: Judged): Record<Severity, number> {
  return countSeverities([...assessment.findings, ...hidden])
}

/** How many findings a baseline knows: they are not counted, and cost their points all the same. */
export const knownIn = ({ assessment, hidden = [] }: Judged): number =>
  [...assessment.findings, ...hidden].filter(({ waived }) => waived?.kind === 'baseline').length
