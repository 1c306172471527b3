import type { Finding, Severity } from '@dabiao/engine'

/** The worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** How bad a severity is: 0 is the worst. */
export const rank = (severity: Severity): number => severities.indexOf(severity)

/** Whether a severity is at or above the mildest one that makes a report fail. */
export const reaches = (severity: Severity, failOn: Severity | 'never'): boolean =>
  failOn !== 'never' && rank(severity) <= rank(failOn)

/** What weighs most first: severity, then points, then the order of the text. */
export const worstFirst = (a: Finding, b: Finding): number =>
  rank(a.severity) - rank(b.severity) || b.pointsLost - a.pointsLost || a.line - b.line || a.column - b.column

/** How many findings there are of each severity; what is waived is told, but not counted. */
export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity, waived } of findings) if (!waived) counts[severity]++
  return counts
}
