import { outlineOf } from '../outline/index.js'
import { placesIn } from '../places.js'
import { type Report, readReport } from '../read/index.js'
import type { Assessment, Outline, SourceEdit } from '../types.js'
import { applyEdits } from './apply-edits.js'
import { literalSpans } from './literal-spans.js'
import { type MarkSlip, tidyMarks } from './tidy-marks.js'

/** One change that was carried out: of a finding by its number, or of a mark, which no rule asks for. */
type CausedEdit = SourceEdit & ({ readonly rule: string; readonly finding: number } | { readonly slip: MarkSlip })

export interface Fixed {
  readonly text: string
  /** How many findings of each check were mended. */
  readonly findings: ReadonlyMap<string, number>
  /** How many marks were changed, by what was wrong with them. */
  readonly marks: ReadonlyMap<MarkSlip, number>
  /** Judged before and after; without `after` where the file itself cannot be written. */
  readonly before: Assessment
  readonly after: Assessment | null
}

/** Judges a report whose outline is known; asked again after each change. */
export type JudgeAnew = (report: Report, outline: Outline) => Promise<Assessment>

// Each round can only take away; this is for safety alone.
const MOST_ROUNDS = 8

/**
 * Mends what has one right answer, over and over until nothing is left to mend, so that mending again changes nothing. A
 * change that would lower the score is not made. Of a report whose text is not its source (`.docx`, `.html`), the changes
 * are those that can be seen at once.
 */
export async function fixReport(report: Report, judge: JudgeAnew): Promise<Fixed> {
  const outline = outlineOf(report)
  const before = await judge(report, outline)
  const tally = createTally()
  const { format } = report.source
  if (format !== 'md' && format !== 'txt') {
    const { text, done } = applyEdits(report.source.text, editsOf({ report, outline, assessment: before }))
    tally.add(done)
    return { text, findings: tally.findings, marks: tally.marks, before, after: null }
  }
  let now = { report, outline, assessment: before }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = await mend(now, judge)
    if (next === null) break
    tally.add(next.done)
    now = next
  }
  return { text: now.report.source.text, findings: tally.findings, marks: tally.marks, before, after: now.assessment }
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

interface State {
  readonly report: Report
  readonly outline: Outline
  readonly assessment: Assessment
}

/** One round: all changes together, or else those of one rule that do no harm; null where there are none. */
async function mend(
  state: State,
  judge: JudgeAnew,
): Promise<(State & { readonly done: readonly CausedEdit[] }) | null> {
  const edits = editsOf(state)
  const rules = [...new Set(edits.map(causeOf))]
  for (const attempt of [edits, ...rules.map((one) => edits.filter((edit) => causeOf(edit) === one))]) {
    const { text, done } = applyEdits(state.report.source.text, attempt)
    if (text === state.report.source.text) continue
    const report = await readAgain(text, state.report)
    if (report === null) continue
    const outline = outlineOf(report)
    const assessment = await judge(report, outline)
    if ((assessment.score ?? 0) >= (state.assessment.score ?? 0)) return { report, outline, assessment, done }
  }
  return null
}

const causeOf = (edit: CausedEdit): string | null => ('rule' in edit ? edit.rule : null)

function editsOf({ report, outline, assessment }: State): CausedEdit[] {
  const { span } = placesIn(report.source, outline)
  const { text, format } = report.source
  const literal = new Uint8Array(text.length)
  if (format === 'md') for (const { start, end } of literalSpans(text)) literal.fill(1, start, end)
  const found = assessment.findings.flatMap(({ rule, fix }, finding) => fix.map((edit) => ({ ...edit, rule, finding })))
  const marks = tidyMarks(outline).map(({ at, text: by, slip }) => ({ ...span(at), text: by, slip }))
  return [...found, ...marks].filter(
    ({ start, end, text: by }) => text.slice(start, end) !== by && !literal.subarray(start, end).includes(1),
  )
}

async function readAgain(text: string, { source }: Report): Promise<Report | null> {
  const report = await readReport(new TextEncoder().encode(text), source.path)
  return 'refusal' in report ? null : report
}
