import {
  type Assessment,
  assess,
  type Described,
  describeOutline,
  MAX_BYTES,
  type Outline,
  outlineOf,
  type Report,
  readReport,
} from '@dabiao/engine'
import type { RulesetChooser } from './choose-ruleset.js'
import type { Decide } from './decisions/decide.js'
import type { Io, JudgeSettings, Task } from './io.js'
import { isOwnOutput } from './own-output.js'
import { type PreviousReport, refusalOf, whyUncompared } from './previous-report.js'
import type { Result, Unread } from './result.js'
import type { WritingTerms, Written } from './shown.js'
import { bilingual, troubleText } from './wording.js'

/** With fewer files, starting threads takes longer than it saves. */
const WORTH_THREADS = 100

/** How every report of a run is judged in one thread. */
export interface Judge {
  readonly choose: RulesetChooser
  /** The way to apply what was decided about the report with this text; null where nothing was. */
  readonly decideFor: (report: Report['source']) => Promise<Decide | null>
  readonly texts: boolean
  /** An earlier report of the same organ, to find what was copied from it; for a run in one thread. */
  readonly previous?: PreviousReport
}

export interface JudgeOptions {
  readonly settings: JudgeSettings
  readonly judge: Judge
  readonly io: Io
  /** Threads to use at most; null for as many as the machine has processors. */
  readonly concurrency?: number | null
  /** Ends the run early: the generator gives no more. */
  readonly signal?: AbortSignal
}

type Tasks = readonly Task[] | AsyncIterable<Task>

/**
 * Judges tasks one by one or, many or unknown in number, in several threads; gives each result in its turn, and what is
 * passed over with them. With `writing`, a result may be written already.
 */
export function judgeEach(tasks: Tasks, options: JudgeOptions): AsyncGenerator<Result>
export function judgeEach(
  tasks: Tasks,
  options: JudgeOptions,
  writing: WritingTerms | null,
): AsyncGenerator<Result | Written>
export async function* judgeEach(
  tasks: Tasks,
  { settings, judge, io, concurrency = null, signal }: JudgeOptions,
  writing: WritingTerms | null = null,
): AsyncGenerator<Result | Written> {
  const isWorth =
    judge.previous === undefined && concurrency !== 1 && (!('length' in tasks) || tasks.length >= WORTH_THREADS)
  if (isWorth) {
    const threads = await io.threads()
    const count = concurrency ?? threads.processors
    if (count > 1) {
      const { judgeInThreads } = await import('./judge-in-threads.js')
      const options = { count, threads, settings: { ...settings, writing }, now: io.now }
      return yield* judgeInThreads(tasks, signal ? { ...options, signal } : options)
    }
  }
  for await (const task of tasks) {
    if (signal?.aborted) return
    yield await judgeTask(task, judge, io)
  }
}

/** Judges one file or document. Where that fails it is told as not checked: the others are judged all the same. */
export async function judgeTask(task: Task, judge: Judge, io: Pick<Io, 'readFile'>): Promise<Result> {
  try {
    return await judgeDecided(task, judge, io)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { path: task.path, message: bilingual(({ gate }) => `${gate.fault}: ${why}`) }
  }
}

/** Judges one file or document, and applies what was decided about it. */
async function judgeDecided(task: Task, judge: Judge, io: Pick<Io, 'readFile'>): Promise<Result> {
  const report = await readTask(task, io)
  if ('message' in report) return report
  const { lined: text } = report.source
  const outline = outlineOf(report)
  const { previous } = judge
  const uncompared = previous === undefined ? null : whyUncompared(previous, { source: report.source, outline })
  const compared = uncompared === null ? judge : { choose: judge.choose }
  const { assessment, ruleset } = await assessReport(report, outline, compared)
  // Beside the reports of a folder may well stand the one that they are compared with.
  if (previous && (uncompared === 'itself' || uncompared === 'not-earlier') && !task.found && assessment.applicable)
    return { path: task.path, message: refusalOf(uncompared, previous, outline.facts) }
  const decide = await judge.decideFor(report.source)
  const decided = decide === null ? { assessment } : decide(assessment, ruleset, { text, outline })
  return { ...decided, text: judge.texts ? text : '', ...(uncompared && { uncompared }) }
}

/** What is said of an output of this program that is named as a report. */
const OWN_OUTPUT = bilingual(({ gate }) => gate.ownOutput)

const UNSUPPORTED = bilingual(({ gate }) => gate.unsupported)

/** Reads one file or document, or says why it cannot be read, or that it is passed over. */
async function readTask(
  { path, at = path, bytes, trouble, found, unsupported }: Task,
  io: Pick<Io, 'readFile'>,
): Promise<Report | Unread> {
  if (unsupported) return { path, message: UNSUPPORTED, passedOver: 'unsupported' }
  if (trouble) return { path, message: trouble }
  const content = bytes ? { bytes } : io.readFile(at, MAX_BYTES)
  if ('trouble' in content) return { path, message: troubleText(content.trouble) }
  if (await isOwnOutput(content.bytes))
    return { path, message: OWN_OUTPUT, ...(found && { passedOver: 'output' as const }) }
  const report = await readReport(content.bytes, path)
  return 'refusal' in report ? { path, message: report.refusal } : report
}

/** Reads tasks one by one. */
export async function* readEach(tasks: readonly Task[], io: Pick<Io, 'readFile'>): AsyncGenerator<Report | Unread> {
  for (const task of tasks) yield await readTask(task, io)
}

/** Reads one report, or says why it cannot be read. */
export const readFile = (path: string, io: Pick<Io, 'readFile'>): Promise<Report | Unread> => readTask({ path }, io)

/** Judges a report by the ruleset that fits it; what was decided about it is left aside. */
export async function judgeReport(report: Report, outline: Outline, choose: RulesetChooser): Promise<Assessment> {
  return (await assessReport(report, outline, { choose })).assessment
}

/** How a report is understood where it is judged by the ruleset that fits it. */
export async function describeJudged(report: Report, outline: Outline, choose: RulesetChooser): Promise<Described> {
  const { prepared } = await choose(outline.facts, report.source.path)
  return describeOutline(report, outline, prepared)
}

async function assessReport(
  report: Report,
  outline: Outline,
  { choose, previous }: Pick<Judge, 'choose' | 'previous'>,
) {
  const { prepared, reason, asOf } = await choose(outline.facts, report.source.path)
  return {
    assessment: assess(report, prepared, reason, { outline, asOf, ...(previous && { previous: previous.outline }) }),
    ruleset: prepared.ruleset,
  }
}
