import { outlineOf } from '../outline/index.js'
import type { Refusal } from '../read/decode.js'
import { type Report, readReport } from '../read/index.js'
import type { Assessment, Outline, Source, SourceEdit } from '../types.js'
import { applyEdits, type Edited } from './apply-edits.js'

/** Judges a report whose outline is known; asked again after each change. */
export type JudgeAnew = (report: Report, outline: Outline) => Promise<Assessment>

/** A report with what was found about it. */
export interface Judged {
  readonly report: Report
  readonly outline: Outline
  readonly assessment: Assessment
}

/** A report after changes, and which of them were carried out. */
export interface Mended<T extends SourceEdit> extends Judged, Pick<Edited<T>, 'done'> {}

export async function judged(report: Report, judge: JudgeAnew): Promise<Judged> {
  const outline = outlineOf(report)
  return { report, outline, assessment: await judge(report, outline) }
}

/** Reads a text as the file at a path. One byte-order mark is taken away in reading: what the text begins with stays. */
export const readAnew = ({ text, path }: Pick<Source, 'text' | 'path'>): Promise<Report | Refusal> =>
  readReport(new TextEncoder().encode(`\ufeff${text}`), path)

/** Whether the text of a report is what its file holds, so that it can be written. */
export const isWritten = ({ format }: Source): boolean => format === 'md' || format === 'txt'

/** Carries out changes of a report; null where they change nothing, or would lower its score. */
export async function mendBy<T extends SourceEdit>(
  edits: readonly T[],
  { report: { source }, assessment: before }: Judged,
  judge: JudgeAnew,
): Promise<Mended<T> | null> {
  const { text, done } = applyEdits(source, edits)
  if (text === source.text) return null
  const report = await readAnew({ ...source, text })
  if ('refusal' in report) return null
  const after = await judged(report, judge)
  return (after.assessment.score ?? 0) >= (before.score ?? 0) ? { ...after, done } : null
}
