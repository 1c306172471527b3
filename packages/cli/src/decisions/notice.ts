import type { Finding } from '@dabiao/engine'

/** Rules of findings that tell of decisions on record, not of what the ruleset asks for. */
export const INLINE_RULE = 'inline-waiver'
export const EXPIRED_RULE = 'expired-waiver'
export const REOPENED_RULE = 'reopened-attestation'

/** Whether a finding tells of a decision: it costs no points, and can be neither waived nor part of a baseline. */
export const isNotice = ({ rule }: Pick<Finding, 'rule'>): boolean =>
  [INLINE_RULE, EXPIRED_RULE, REOPENED_RULE].includes(rule)

/** Whether the gate is closed as long as the finding is there, whatever `--fail-on` says. */
export const closesGate = ({ rule }: Finding): boolean => rule === INLINE_RULE || rule === EXPIRED_RULE

type Notice = Omit<Finding, 'pointsLost' | 'worth' | 'basis' | 'fixable' | 'fix' | 'waived'>

/** A finding that tells of a decision. */
export const noticeOf = (notice: Notice): Finding => ({
  ...notice,
  pointsLost: 0,
  worth: 0,
  basis: '',
  fixable: false,
  fix: [],
  waived: null,
})

/** The findings of a report with notices among them, in the order of the text. */
export const withNotices = (findings: readonly Finding[], notices: readonly Finding[]): Finding[] =>
  [...findings, ...notices].sort((a, b) => a.line - b.line || a.column - b.column)
