import { type Finding, outlineOf } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import { ndjsonLine } from '../formats/format-ndjson.js'
import { type Gate, openRun } from '../gate.js'
import type { Io, Task } from '../io.js'
import { judgeEach, readFile } from '../judge-files.js'
import { refuseClashes } from '../output-targets.js'
import { createProgress } from '../progress.js'
import { isJudged, type Result } from '../result.js'
import { createTally, type Tally } from '../tally.js'
import { tell } from '../tell.js'
import { safeLine } from '../terminal/safe.js'
import { withVerdict } from '../verdict.js'
import { bilingual, wording } from '../wording.js'
import { writeOutputs } from './outputs.js'
import { formatOptions, tasksOf, tellTroubles } from './session.js'

const INTERRUPTED = 130
/** From so many files on, an interrupted run tells what was done so far. */
const LONG = 100

/**
 * Judges what is named and writes the result: with ndjson alone a line as each is done, else all at the end. Gives back
 * the worst exit code over all of them: 2 for what could not be judged or written, 1 for what did not pass, else 0; 130
 * where the user interrupted it. Throws a UsageError for an unknown ruleset.
 */
export async function check(args: Arguments, io: Io, version: string): Promise<number> {
  const opened = await openRun(args, io)
  const gate = opened && (await withPrevious(opened, args, io))
  if (!gate) return 2
  const { settings } = gate
  const tasks = await tasksOf(args, settings.ignore.value, io)
  const { failOn, minScore, formats: targets } = settings
  const reports = ['length' in tasks ? tasks.map(({ path }) => path) : [], args.options.previous ?? []].flat()
  refuseClashes(targets.value, reports, { isTTY: io.stdout.isTTY, lang: args.lang })
  const thresholds = { failOn: failOn.value, minScore: minScore.value }
  const tally = createTally(thresholds)
  const streams = targets.value.every(({ format, file }) => format === 'ndjson' && file === null)
  const results: Result[] = []
  const run = await judgeAll(tasks, { args, io, gate }, async (result) => {
    tally.add(result)
    const settled = withVerdict(result, thresholds, args.lang)
    const shown = args.options.quiet ? quiet(settled) : settled
    if (!streams) return void results.push(shown)
    tellResults([shown], args, io)
    io.stdout.write(ndjsonLine(shown, args.lang))
    await io.stdout.drained()
  })
  tellRun(run, tally, gate, args, io)
  if (!streams) tellResults(results, args, io)
  const options = { ...formatOptions(args, io, version), failOn: failOn.value }
  const complete = streams || (await writeOutputs(targets.value, results, { args, options, io }))
  return run.interrupted ? INTERRUPTED : Math.max(tally.exitCode(), complete ? 0 : 2)
}

/** The gate with the earlier report that the user named; null, with the reason told, where that cannot be read. */
async function withPrevious(gate: Gate, args: Arguments, io: Io): Promise<Gate | null> {
  const path = args.options.previous
  if (path === undefined) return gate
  const report = await readFile(path, io)
  if (!('message' in report)) return { ...gate, judge: { ...gate.judge, previous: outlineOf(report) } }
  tellTroubles([report], args, io)
  return null
}

interface Run {
  readonly interrupted: boolean
  readonly done: number
}

interface Setup {
  readonly args: Arguments
  readonly io: Io
  readonly gate: Gate
}

/** Judges all tasks and hands over each result in its turn; after an interruption, what was not done as not checked. */
async function judgeAll(
  tasks: readonly Task[] | AsyncIterable<Task>,
  { args, io, gate }: Setup,
  take: (result: Result) => Promise<void>,
): Promise<Run> {
  const list = 'length' in tasks ? tasks : null
  const isLong = list === null || list.length >= LONG
  // A short run simply ends.
  const abort = isLong ? new AbortController() : null
  const stop = abort ? io.onInterrupt(() => abort.abort()) : null
  const progress = createProgress(list?.length ?? null, args.lang, io, isLong)
  const { judging: settings, judge } = gate
  const options = { settings, judge, io, concurrency: args.options.concurrency ?? null }
  let done = 0
  for await (const result of judgeEach(tasks, abort ? { ...options, signal: abort.signal } : options)) {
    done++
    progress.step()
    await take(result)
  }
  progress.end()
  stop?.()
  const interrupted = abort?.signal.aborted ?? false
  for (const { path } of interrupted && list ? list.slice(done) : []) await take({ path, message: NOT_DONE })
  return { interrupted, done }
}

const NOT_DONE = bilingual(({ gate }) => gate.notDone)

/** Of each judged report the errors alone; the others are kept apart. */
function quiet(result: Result): Result {
  if (!isJudged(result)) return result
  const [findings, hidden]: [Finding[], Finding[]] = [[], []]
  for (const one of result.assessment.findings) (one.severity === 'error' ? findings : hidden).push(one)
  return { ...result, assessment: { ...result.assessment, findings }, hidden }
}

/** Tells in one line each what could not be judged, and what the gate is closed to beside the pass mark. */
function tellResults(results: readonly Result[], args: Arguments, io: Io): void {
  for (const result of results) {
    if (!isJudged(result) && result.message === NOT_DONE) continue
    tellTroubles([result], args, io)
    if (!isJudged(result)) continue
    for (const why of result.failing ?? []) {
      tell(`${result.assessment.path}: ${why}`, io)
    }
  }
}

function tellRun({ interrupted, done }: Run, tally: Tally, gate: Gate, { lang, options }: Arguments, io: Io): void {
  if (interrupted) tell(wording[lang].gate.interrupted(done), io)
  else if (done === 0) tell(wording[lang].gate.nothing, io)
  if (options.quiet) return
  for (const line of tally.lines(gate.judging.decisions, lang)) io.stderr.write(`${safeLine(line)}\n`)
}
