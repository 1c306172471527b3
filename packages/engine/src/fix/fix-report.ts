import { outlineOf } from '../outline/index.js'
import { placesIn } from '../places.js'
import { type Report, readReport } from '../read/index.js'
import type { Assessment, Outline, SourceEdit } from '../types.js'
import { applyEdits } from './apply-edits.js'
import { literalSpans } from './literal-spans.js'
import { tidyMarks } from './tidy-marks.js'

/** The rule that changes of marks go by; no ruleset asks for it. */
const MARKS = 'marks'

/** One change that was carried out; `rule` is a check's id, or `marks`. */
interface RuledEdit extends SourceEdit {
  readonly rule: string
}

export interface Fixed {
  readonly text: string
  /** How many changes were made under each rule. */
  readonly changes: ReadonlyMap<string, number>
  /** Judged before and after. */
  readonly before: Assessment
  readonly after: Assessment
}

/** Judges a report whose outline is known. */
type Judge = (report: Report, outline: Outline) => Promise<Assessment>

// Each round can only take away; this is for safety alone.
const MOST_ROUNDS = 8

/**
 * Mends what has one right answer, over and over until nothing is left to mend, so that mending again changes nothing. A
 * change that would lower the score is not made. Only for reports whose text is their source (`.md`, `.txt`).
 */
export async function fixReport(report: Report, judge: Judge): Promise<Fixed> {
  const outline = outlineOf(report)
  const before = await judge(report, outline)
  const changes = new Map<string, number>()
  let now = { report, outline, assessment: before }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = await mend(now, judge)
    if (next === null) break
    for (const { rule } of next.done) changes.set(rule, (changes.get(rule) ?? 0) + 1)
    now = next
  }
  return { text: now.report.source.text, changes, before, after: now.assessment }
}

interface State {
  readonly report: Report
  readonly outline: Outline
  readonly assessment: Assessment
}

/** One round: all changes together, or else those of one rule that do no harm; null where there are none. */
async function mend(state: State, judge: Judge): Promise<(State & { readonly done: readonly RuledEdit[] }) | null> {
  const edits = editsOf(state)
  const rules = [...new Set(edits.map(({ rule }) => rule))]
  for (const attempt of [edits, ...rules.map((one) => edits.filter(({ rule }) => rule === one))]) {
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

function editsOf({ report, outline, assessment }: State): RuledEdit[] {
  const { span } = placesIn(report.source, outline)
  const { text, format } = report.source
  const literal = new Uint8Array(text.length)
  if (format === 'md') for (const { start, end } of literalSpans(text)) literal.fill(1, start, end)
  const found = assessment.findings.flatMap(({ rule, fix }) => fix.map((edit) => ({ ...edit, rule })))
  const marks = tidyMarks(outline).map(({ at, text: by }) => ({ ...span(at), text: by, rule: MARKS }))
  return [...found, ...marks].filter(
    ({ start, end, text: by }) => text.slice(start, end) !== by && !literal.subarray(start, end).includes(1),
  )
}

async function readAgain(text: string, { source }: Report): Promise<Report | null> {
  const report = await readReport(new TextEncoder().encode(text), source.path)
  return 'refusal' in report ? null : report
}
