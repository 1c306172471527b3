import type { Report } from '../read/index.js'
import type { Finding } from '../types.js'
import { isWritten, type JudgeAnew, judged, mendBy } from './mend-by.js'

/** The report's text with one finding mended, as `fixReport` mends it; null where a person must decide. */
export async function mendFinding(
  report: Report,
  { fix }: Pick<Finding, 'fix'>,
  judge: JudgeAnew,
): Promise<string | null> {
  if (fix.length === 0 || !isWritten(report)) return null
  const mended = await mendBy(fix, await judged(report, judge), judge)
  return mended?.report.source.text ?? null
}
