import type { Finding } from '../types.js'

/** Whether somebody accepts a finding, so that it costs nothing; a baseline only notes that it is old. */
export const isSettled = ({ waived }: Pick<Finding, 'waived'>): boolean => waived !== null && waived.kind !== 'baseline'
