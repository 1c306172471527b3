import { type Finding, isSettled } from '@dabiao/engine'
import type { Decisions } from './types.js'

/** Whether anything is on record. */
export const hasDecisions = ({ waivers, attestations, baseline }: Decisions): boolean =>
  waivers.length > 0 || attestations.length > 0 || baseline !== null

/** Whether the file of decisions accepts a finding; a comment in a draft does not last, and a baseline asks nobody. */
export const isRecorded = (finding: Pick<Finding, 'waived'>): boolean =>
  isSettled(finding) && finding.waived!.approvedBy !== null

/** The last day of a waiver on record, which may be extended; null for what else accepts a finding, or accepts it for good. */
export const lastDayOf = (finding: Pick<Finding, 'waived'>): string | null =>
  isRecorded(finding) && finding.waived!.kind === 'waiver' ? finding.waived!.until : null

/** Whether a decision holds on a day; its last day is included. */
export const isInForce = (until: string | null | undefined, today: string): boolean => !until || today <= until
