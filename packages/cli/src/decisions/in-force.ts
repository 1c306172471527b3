import type { Finding } from '@dabiao/engine'

/** Whether a finding is accepted, so that it costs nothing; what a baseline knows does. */
export const isSettled = ({ waived }: Pick<Finding, 'waived'>): boolean => waived !== null && waived.kind !== 'baseline'

/** Whether the file of decisions accepts a finding; a comment in a draft does not last, and a baseline asks nobody. */
export const isRecorded = (finding: Pick<Finding, 'waived'>): boolean =>
  isSettled(finding) && finding.waived!.approvedBy !== null

/** Whether a decision holds on a day; its last day is included. */
export const isInForce = (until: string | null | undefined, today: string): boolean => !until || today <= until
