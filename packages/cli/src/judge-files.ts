import { assess, MAX_BYTES, type Outline, outlineOf, type Report, readReport } from '@dabiao/engine'
import type { RulesetChooser } from './choose-ruleset.js'
import type { Choosing, FileQueue, Io } from './io.js'
import type { Judged, Result, Unread } from './result.js'
import { troubleText } from './wording.js'

/** With fewer files for each thread, starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 50

/** Judges all files, many of them in several threads; gives the results in the order of the files. */
export async function judgeFiles(
  files: readonly string[],
  { choosing, choose, io }: { readonly choosing: Choosing; readonly choose: RulesetChooser; readonly io: Io },
): Promise<Result[]> {
  const queue: FileQueue = { files, next: new Int32Array(new SharedArrayBuffer(4)) }
  const threads = Math.floor(files.length / WORTH_A_THREAD)
  const helped = threads > 1 ? (await io.helpers()).start(threads - 1, { queue, choosing }) : []
  const judged = (await Promise.all([judgeFromQueue(queue, choose, io), ...helped])).flat()
  const results = new Array<Result>(files.length)
  for (const [i, result] of judged) results[i] = result
  return results
}

/** Judges files until none is left, whoever else takes from the queue; gives each result with the index of its file. */
export async function judgeFromQueue(
  { files, next }: FileQueue,
  choose: RulesetChooser,
  io: Pick<Io, 'readFile'>,
): Promise<[number, Result][]> {
  const judged: [number, Result][] = []
  for (let i = Atomics.add(next, 0, 1); i < files.length; i = Atomics.add(next, 0, 1)) {
    judged.push([i, await judgeFile(files[i]!, choose, io)])
  }
  return judged
}

async function judgeFile(path: string, choose: RulesetChooser, io: Pick<Io, 'readFile'>): Promise<Result> {
  const report = await readFile(path, io)
  return 'message' in report ? report : judgeReport(report, outlineOf(report), choose)
}

/** Reads one report, or says why it cannot be read. */
export async function readFile(path: string, io: Pick<Io, 'readFile'>): Promise<Report | Unread> {
  const content = io.readFile(path, MAX_BYTES)
  if ('trouble' in content) return { path, message: troubleText(content.trouble) }
  const report = await readReport(content.bytes, path)
  return 'refusal' in report ? { path, message: report.refusal } : report
}

/** Judges a report by the ruleset that fits it. */
export async function judgeReport(report: Report, outline: Outline, choose: RulesetChooser): Promise<Judged> {
  const { prepared, reason, asOf } = await choose(outline.facts)
  return { assessment: assess(report, prepared, reason, { outline, asOf }), text: report.source.text }
}
