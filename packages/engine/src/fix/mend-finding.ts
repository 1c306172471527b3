import type { Finding, Source } from '../types.js'
import { isWritten, type JudgeAnew, judged, mendBy, readAnew } from './mend-by.js'

/** A source with one finding mended, as `fixReport` mends it; null where a person must decide. */
export async function mendFinding(
  source: Source,
  { fix }: Pick<Finding, 'fix'>,
  judge: JudgeAnew,
): Promise<Source | null> {
  if (fix.length === 0 || !isWritten(source)) return null
  const report = await readAnew(source)
  if ('refusal' in report) return null
  const mended = await mendBy(fix, await judged(report, judge), judge)
  return mended?.report.source ?? null
}
