import { outlineOf } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import type { Settings } from '../config/find-settings.js'
import { hasDecisions } from '../decisions/in-force.js'
import { unusedFileLines } from '../decisions/unused-files.js'
import { ndjsonLine } from '../formats/format-ndjson.js'
import { joinJson, passedOverOf, summaryOf } from '../formats/json.js'
import { type Gate, openRun } from '../gate.js'
import type { Io, Task } from '../io.js'
import { judgeEach, judgeReport, readFile } from '../judge-files.js'
import { refuseClashes } from '../output-targets.js'
import { createProgress } from '../progress.js'
import { isPassedOver, isScored, type Judged, type PassedOver, type Result } from '../result.js'
import { inRunLanguage } from '../run-language.js'
import { NOT_DONE, type Shown, showResult, type Terms, type WritingTerms, type Written, writeResult } from '../shown.js'
import { createTally, type Tally } from '../tally.js'
import { tell } from '../tell.js'
import { safeLine } from '../terminal/safe.js'
import { UsageError } from '../usage-error.js'
import { wording } from '../wording.js'
import { formatOptions } from './format-options.js'
import { tasksOf } from './input.js'
import { writeOutputs } from './outputs.js'
import { tellNothing, tellPassedOver, tellTroubles, tellUncompared } from './tell-results.js'

const INTERRUPTED = 130
/** From so many files on, an interrupted run tells what was done so far. */
const LONG = 100

/**
 * Judges what is named and writes the result: with ndjson alone a line as each is done, else all at the end. Gives back
 * the worst exit code over all of them: 2 for what could not be judged or written, 1 for what did not pass, else 0; 130
 * where the user interrupted it. Throws a UsageError for an unknown ruleset.
 */
export async function check(given: Arguments, io: Io, version: string): Promise<number> {
  const opened = await openRun(given, io)
  const gate = opened && (await withPrevious(opened, given, io))
  if (!gate) return 2
  const { settings } = gate
  const args = inRunLanguage(given, settings.formats.value)
  const tasks = args.options['stdin-ndjson']
    ? await documentsOf(args, io)
    : await tasksOf(args, settings.ignore.value, io)
  const { failOn, minScore, formats: targets } = settings
  const list = 'length' in tasks ? tasks : null
  const { previous } = args.options
  const sources = [...(list ?? []), ...(previous === undefined ? [] : [{ path: previous }])]
  await refuseClashes(targets.value, sources, { lang: args.lang, io })
  const thresholds = { failOn: failOn.value, minScore: minScore.value }
  const terms = { thresholds, lang: args.lang, quiet: args.options.quiet ?? false }
  const writing = writingOf(settings, terms)
  const streams = targets.value.every(({ format, file }) => format === 'ndjson' && file === null)
  const tally = createTally()
  const shown: Shown[] = []
  const written: Written[] = []
  const uncompared: Judged[] = []
  const run = await judgeAll(tasks, { args, io, gate, writing }, async (result) => {
    const one = 'json' in result ? result : writing ? writeResult(result, writing) : showResult(result, terms)
    tally.add(one)
    if (!('json' in result) && isScored(result) && result.uncompared) uncompared.push(result)
    if (!('json' in one)) return void shown.push(one)
    if (!streams) return void written.push(one)
    tellResults([one], io)
    io.stdout.write(one.json)
    await io.stdout.drained()
  })
  const pathsPassedOver = new Set(run.passedOver.map(({ path }) => path))
  const reports = list?.map(({ path }) => path).filter((path) => !pathsPassedOver.has(path)) ?? null
  await tellRun(run, tally, { args, io, gate, reports })
  if (gate.judge.previous) tellUncompared(uncompared, gate.judge.previous, args, io)
  tellResults(writing ? written : shown, io)
  const unsupported = run.passedOver.filter(({ passedOver }) => passedOver === 'unsupported')
  if (streams) for (const one of unsupported) io.stdout.write(ndjsonLine(one, args.lang))
  const results = writing
    ? joinWritten(written, unsupported, writing, version)
    : [...shown.map(({ result }) => result), ...unsupported]
  const options = { ...formatOptions(args, io, version), failOn: failOn.value }
  const complete = streams || (await writeOutputs(targets.value, results, { args, options, io }))
  return run.interrupted ? INTERRUPTED : Math.max(tally.exitCode(), complete ? 0 : 2)
}

/** The documents that standard input holds. Throws a UsageError where files are named besides. */
async function documentsOf({ words, lang }: Arguments, io: Io): Promise<AsyncIterable<Task>> {
  if (words.length > 0) throw new UsageError(wording[lang].usage.stdinAlone)
  return (await import('../documents.js')).documentsFrom(io)
}

/** How to write reports where they are judged; null where an output needs more than the JSON of each. */
function writingOf({ formats: { value: targets } }: Settings, terms: Terms): WritingTerms | null {
  const [first] = targets
  if (first?.format !== 'json' && first?.format !== 'ndjson') return null
  return targets.every(({ format }) => format === first.format) ? { ...terms, format: first.format } : null
}

/** The whole output, of what is written of each report and what was not read. */
function joinWritten(
  written: readonly Written[],
  unsupported: readonly PassedOver[],
  { format, lang }: WritingTerms,
  version: string,
): string {
  const parts = written.map(({ json }) => json).filter((json) => json !== '')
  if (format === 'ndjson') return [...parts, ...unsupported.map((one) => ndjsonLine(one, lang))].join('')
  const counts = written.flatMap((one) => one.counts ?? [])
  return joinJson(parts, { ...passedOverOf(unsupported, lang), summary: summaryOf(counts, written.length) }, version)
}

/** The gate with the earlier report that the user named; null, with the reason told, where that is none. */
async function withPrevious(gate: Gate, args: Arguments, io: Io): Promise<Gate | null> {
  const path = args.options.previous
  if (path === undefined) return gate
  const report = await readFile(path, io)
  if ('message' in report) {
    tellTroubles([report], args, io)
    return null
  }
  const outline = outlineOf(report)
  const { applicable, reason } = await judgeReport(report, outline, gate.judge.choose)
  if (applicable) return { ...gate, judge: { ...gate.judge, previous: { source: report.source, outline } } }
  tell(wording[args.lang].gate.previous.noReport(path, reason?.[args.lang] ?? ''), io)
  return null
}

interface Run {
  readonly interrupted: boolean
  readonly done: number
  /** What is no report, or none that can be read, in the folders that were looked through. */
  readonly passedOver: readonly PassedOver[]
}

interface Setup {
  readonly args: Arguments
  readonly io: Io
  readonly gate: Gate
  readonly writing: WritingTerms | null
}

/** Judges all tasks and hands over each result in its turn; after an interruption, what was not done as not checked. */
async function judgeAll(
  tasks: readonly Task[] | AsyncIterable<Task>,
  { args, io, gate, writing }: Setup,
  take: (result: Result | Written) => Promise<void>,
): Promise<Run> {
  const list = 'length' in tasks ? tasks : null
  const isLong = list === null || list.length >= LONG
  // A short run simply ends.
  const abort = isLong ? new AbortController() : null
  const stop = abort ? io.onInterrupt(() => abort.abort()) : null
  const progress = createProgress(list?.length ?? null, args.lang, io, isLong)
  const { judging: settings, judge } = gate
  const passedOver: PassedOver[] = []
  const options = { settings, judge, io, concurrency: args.options.concurrency ?? null }
  let done = 0
  for await (const result of judgeEach(tasks, abort ? { ...options, signal: abort.signal } : options, writing)) {
    if (isPassedOver(result)) {
      passedOver.push(result)
      progress.passOver()
      continue
    }
    done++
    progress.step()
    await take(result)
  }
  progress.end()
  stop?.()
  const interrupted = abort?.signal.aborted ?? false
  const left = interrupted && list ? list.slice(done + passedOver.length) : []
  for (const { path } of left) await take({ path, message: NOT_DONE })
  return { interrupted, done, passedOver }
}

function tellResults(results: readonly (Shown | Written)[], io: Io): void {
  for (const line of results.flatMap(({ told }) => told)) tell(line, io)
}

async function tellRun(
  { interrupted, done, passedOver }: Run,
  { met }: Tally,
  { args, io, gate, reports }: Omit<Setup, 'writing'> & { readonly reports: readonly string[] | null },
): Promise<void> {
  const { lang, options, words } = args
  tellPassedOver(passedOver, args, io)
  if (interrupted) tell(wording[lang].gate.interrupted(done), io)
  else if (done === 0) tellNothing(args, io)
  if (options.quiet) return
  for (const line of unusedFileLines(gate.settings, reports ?? [], { lang, io })) tell(line, io)
  const { decisions } = gate.judging
  if (!hasDecisions(decisions)) return
  const { decisionLines } = await import('../decisions/decision-lines.js')
  // What came by standard input is in no folder.
  const reach = { words, reports: words.includes('-') ? null : reports, baseline: gate.settings.baseline.value }
  for (const line of await decisionLines(decisions, met, reach, { lang, io })) io.stderr.write(`${safeLine(line)}\n`)
}
