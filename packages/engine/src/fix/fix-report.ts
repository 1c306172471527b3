import { placesIn } from '../places.js'
import type { Report } from '../read/index.js'
import type { Assessment, Source, SourceEdit } from '../types.js'
import { applyEdits } from './apply-edits.js'
import { isWritten, type JudgeAnew, type Judged, judged, type Mended, mendBy } from './mend-by.js'
import { type MarkSlip, tidyMarks } from './tidy-marks.js'

/** One change that was carried out: of a finding by its number, or of a mark, which no rule asks for. */
type CausedEdit = SourceEdit & ({ readonly rule: string; readonly finding: number } | { readonly slip: MarkSlip })

export interface Fixed extends Pick<Source, 'text' | 'lined'> {
  /** How many findings of each check were mended. */
  readonly findings: ReadonlyMap<string, number>
  /** How many marks were changed, by what was wrong with them. */
  readonly marks: ReadonlyMap<MarkSlip, number>
  /** Judged before and after; without `after` where the file itself cannot be written. */
  readonly before: Assessment
  readonly after: Assessment | null
}

// Each round can only take away; this is for safety alone.
const MOST_ROUNDS = 8

/**
 * Mends what has one right answer, over and over until nothing is left to mend, so that mending again changes nothing. A
 * change that would lower the score is not made. Of a report whose text is not its source (`.docx`, `.html`), the changes
 * are those that can be seen at once.
 */
export async function fixReport(report: Report, judge: JudgeAnew): Promise<Fixed> {
  let now = await judged(report, judge)
  const before = now.assessment
  const tally = createTally()
  const { findings, marks } = tally
  if (!isWritten(report.source)) {
    const { text, done } = applyEdits(report.source, editsOf(now))
    tally.add(done)
    return { text, lined: text, findings, marks, before, after: null }
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = await mend(now, judge)
    if (next === null) break
    tally.add(next.done)
    now = next
  }
  const { text, lined } = now.report.source
  return { text, lined, findings, marks, before, after: now.assessment }
}

/** Counts what was mended: a finding once, however many changes it took. */
function createTally() {
  const [findings, marks] = [new Map<string, number>(), new Map<MarkSlip, number>()]
  const add = (done: readonly CausedEdit[]): void => {
    const counted = new Set<number>()
    for (const edit of done) {
      if ('slip' in edit) marks.set(edit.slip, (marks.get(edit.slip) ?? 0) + 1)
      else if (!counted.has(edit.finding)) findings.set(edit.rule, (findings.get(edit.rule) ?? 0) + 1)
      if ('finding' in edit) counted.add(edit.finding)
    }
  }
  return { findings, marks, add }
}

/** One round: all changes together, or else those of one rule that do no harm; null where there are none. */
async function mend(now: Judged, judge: JudgeAnew): Promise<Mended<CausedEdit> | null> {
  const edits = editsOf(now)
  const rules = [...new Set(edits.map(causeOf))]
  for (const some of [edits, ...rules.map((one) => edits.filter((edit) => causeOf(edit) === one))]) {
    const next = await mendBy(some, now, judge)
    if (next !== null) return next
  }
  return null
}

const causeOf = (edit: CausedEdit): string | null => ('rule' in edit ? edit.rule : null)

function editsOf({ report, outline, assessment }: Judged): CausedEdit[] {
  const { lined } = report.source
  const found = assessment.findings.flatMap(({ rule, fix }, finding) => fix.map((edit) => ({ ...edit, rule, finding })))
  const marks = placesIn(report.source, outline).edits(tidyMarks(outline))
  return [...found, ...marks].filter(({ start, end, text: by }) => lined.slice(start, end) !== by)
}
