import type { Assessment, Finding, Hundredths, Severity } from '@dabiao/engine'
import { isSettled } from '../../decisions/in-force.js'
import type { Judged } from '../../result.js'
import { type Style, severityStyle } from '../../terminal/paint.js'
import { textWidth } from '../../terminal/text-width.js'
import type { Wording } from '../../wording.js'
import { countSeverities, severities } from '../severity.js'
import type { FormatOptions } from '../types.js'

/** What the pieces of the pretty format share. */
export interface Page extends Pick<FormatOptions, 'lang' | 'width' | 'paint'> {
  readonly say: Wording
}

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

/** Whether a rule is a part or one of its items. */
export const isOfPart = (rule: string, part: string): boolean => rule === part || rule.startsWith(`${part}/`)

/** How many findings of each severity a report has, shown or not. */
export function countsOf({ assessment, hidden = [] }: Judged): Record<Severity, number> {
  return countSeverities([...assessment.findings, ...hidden])
}

/** How many findings a baseline knows: they are not counted, and cost their points all the same. */
export const knownIn = ({ assessment, hidden = [] }: Judged): number =>
  [...assessment.findings, ...hidden].filter(({ waived }) => waived?.kind === 'baseline').length

/** Points as they are read: `12.5`, no zeros behind. */
export const shownPoints = (amount: Hundredths): string => String(amount / 100 + 0)

/** A section's name with a rule to the right edge. */
export function sectionLine(name: string, { width, paint }: Page): string {
  return `${paint('bold', name)} ${paint('dim', '─'.repeat(Math.max(0, width - textWidth(name) - 1)))}`
}

/** Whether its reader finds a place by the paragraph: a Word document or a web page has no lines of its own. */
export const isPaged = ({ format }: Assessment): boolean => format === 'docx' || format === 'html'
