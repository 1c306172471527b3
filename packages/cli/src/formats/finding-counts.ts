import type { Severity } from '@dabiao/engine'
import type { Accepted, Judged } from '../result.js'
import { countSeverities } from './severity.js'

/** How many findings of each severity a report has, shown or not. */
export const findingCounts = (judged: Found): Record<Severity, number> => countSeverities(foundIn(judged))

/** How many findings, shown or not, are accepted by each kind of decision: they are not counted among the others. */
export function acceptedIn(judged: Found): Accepted {
  const counts = { waiver: 0, attestation: 0, baseline: 0 }
  for (const { waived } of foundIn(judged)) if (waived) counts[waived.kind]++
  return counts
}

export type Found = Pick<Judged, 'assessment' | 'hidden'>

const foundIn = ({ assessment, hidden = [] }: Found) => [...assessment.findings, ...hidden]
