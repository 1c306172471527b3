import { type Finding, isSettled, type Severity } from '@dabiao/engine'
import { type Style, severityStyle } from '../terminal/paint.js'
import { isOfPart } from './is-of-part.js'
import { severities } from './severity.js'

export type Mark = '✓' | '·' | '!' | '✗'

export const severityMark: Readonly<Record<Severity, Mark>> = { error: '✗', warning: '!', info: '·' }

/** The mark of the worst finding that is not accepted for good, and its style; `✓` where there is none. One vocabulary for parts, findings and files. */
export function worstMark(findings: readonly Finding[]): { readonly mark: Mark; readonly style: Style } {
  const worst = severities.find((severity) => findings.some((one) => one.severity === severity && !isSettled(one)))
  return worst === undefined ? { mark: '✓', style: 'good' } : { mark: severityMark[worst], style: severityStyle[worst] }
}

/** The mark of a part: of what is said of itself and its items. A slip in its text is no failure of the part. */
export const partMark = (part: string, findings: readonly Finding[]): ReturnType<typeof worstMark> =>
  worstMark(findings.filter(({ rule }) => isOfPart(rule, part)))
