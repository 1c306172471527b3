import type { Finding, Lang } from '@dabiao/engine'
import { ndjsonLine } from './formats/format-ndjson.js'
import { type Counts, countsOf, reportJson } from './formats/json.js'
import { isJudged, isScored, type Notes, type Result } from './result.js'
import { unscored } from './unscored.js'
import { exitCodeOf, type Thresholds, withVerdict } from './verdict.js'
import { bilingual } from './wording.js'

/** By what a run over reports shows each of them: plain data that every thread is given. */
export interface Terms {
  readonly thresholds: Thresholds
  readonly lang: Lang
  /** Whether errors alone are shown. */
  readonly quiet: boolean
}

/** What a run needs to know of each result, however it is written. */
interface Outcome {
  readonly exitCode: 0 | 1 | 2
  readonly notes: Notes | null
  /** What is to be told of it, in one line each. */
  readonly told: readonly string[]
}

/** A result as formats are given it. */
export interface Shown extends Outcome {
  readonly result: Result
}

/** Terms of a run that writes nothing but the JSON of its reports. */
export interface WritingTerms extends Terms {
  readonly format: 'json' | 'ndjson'
}

/** A result that is written already: far less to be sent from thread to thread than all that was found. */
export interface Written extends Outcome {
  /** Its part of the output; empty where it has none. */
  readonly json: string
  /** Null where it could not be read. */
  readonly counts: Counts | null
}

/** Of a file that an interrupted run did not come to; told once for all of them. */
export const NOT_DONE = bilingual(({ gate }) => gate.notDone)

/** A result with the verdict of the gate, and with no more than is to be shown. */
export function showResult(result: Result, terms: Terms): Shown {
  const settled = withVerdict(result, terms.thresholds, terms.lang)
  return {
    result: terms.quiet ? quiet(settled) : settled,
    exitCode: exitCodeOf(settled),
    notes: (isJudged(result) && result.notes) || null,
    told: toldOf(settled, terms.lang),
  }
}

/** The same, written. */
export function writeResult(judged: Result, terms: WritingTerms): Written {
  const { result, ...outcome } = showResult(judged, terms)
  const counts = isJudged(result) ? countsOf(result.assessment) : null
  if (terms.format === 'ndjson') return { ...outcome, counts, json: ndjsonLine(result, terms.lang) }
  return { ...outcome, counts, json: isJudged(result) ? reportJson(result.assessment, terms.lang) : '' }
}

/** Of each judged report the errors alone; the others are kept apart. */
function quiet(result: Result): Result {
  if (!isJudged(result)) return result
  const [findings, hidden]: [Finding[], Finding[]] = [[], []]
  for (const one of result.assessment.findings) (one.severity === 'error' ? findings : hidden).push(one)
  return { ...result, assessment: { ...result.assessment, findings }, hidden }
}

/** Why it has no score, or why the gate is closed to it beside the pass mark. */
function toldOf(result: Result, lang: Lang): string[] {
  if (isScored(result)) return (result.failing ?? []).map((why) => `${result.assessment.path}: ${why}`)
  const { path, why } = unscored(result, lang)
  return 'message' in result && result.message === NOT_DONE ? [] : [`${path}: ${why}`]
}
