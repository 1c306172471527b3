import { dirname, join, resolve } from 'node:path'
import type { Finding } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import { findSettings } from '../config/find-settings.js'
import {
  baselineOf,
  baselineText,
  entriesBut,
  isNoBaseline,
  joined,
  NONE,
  pruneBaseline,
  readBaseline,
} from '../decisions/baseline.js'
import { baselinePath } from '../decisions/decisions-path.js'
import { isNotice } from '../decisions/notice.js'
import type { Baseline } from '../decisions/types.js'
import { openGate } from '../gate.js'
import type { Io } from '../io.js'
import { judgeEach } from '../judge-files.js'
import { pathBelow } from '../paths/path-below.js'
import { isScored } from '../result.js'
import { tellDone, tellProblems } from '../tell.js'
import { dayOf } from '../today.js'
import { UsageError } from '../usage-error.js'
import { wording, writeTroubleText } from '../wording.js'
import { tasksOf } from './input.js'
import { passingOver, tellNothing, tellTroubles } from './tell-results.js'

interface Found {
  readonly file: string
  /** By path below the folder of the file: what is not accepted for another reason. */
  readonly byPath: ReadonlyMap<string, readonly Finding[]>
  readonly exitCode: 0 | 2
}

/**
 * Records everything found in the named reports as known; what stands for reports that were not judged is kept. Gives
 * back 2 where something could not be judged, else 0.
 */
export async function writeBaseline(args: Arguments, io: Io): Promise<number> {
  const found = await findAll(args, io)
  if (found === null) return 2
  const { file, byPath } = found
  // An older baseline is worth more than an empty one.
  if (byPath.size === 0) return 2
  if (isNoBaseline(file, io)) throw new UsageError(wording[args.lang].gate.overOther(file))
  const fresh = baselineOf(byPath, dayOf(args, io))
  const old = readBaseline(file, io, true)
  // One that cannot be read is told to be written anew: nothing in it can be kept.
  const known = 'problems' in old ? NONE : old
  const kept = entriesBut(known, byPath)
  write(file, joined(fresh, kept), args, io)
  const say = wording[args.lang].gate
  tellDone(say.baselineWritten(file, sizeOf(fresh), Object.keys(fresh.reports).length), io)
  const added = sizeOf(fresh) + sizeOf(kept) - sizeOf(pruneBaseline(known, byPath))
  if (sizeOf(known) > 0 && added > 0) tellDone(say.baselineAdded(added), io)
  if (sizeOf(kept) > 0) tellDone(say.baselineKept(Object.keys(kept.reports).length, sizeOf(kept)), io)
  return found.exitCode
}

/** Takes out of the baseline what is mended in the named reports. Gives back 2 where one could not be judged, else 0. */
export async function prune(args: Arguments, io: Io): Promise<number> {
  const found = await findAll(args, io)
  if (found === null) return 2
  const { file, byPath } = found
  const say = wording[args.lang].gate
  if (io.kindOf(file) === null) throw new UsageError(say.noBaseline(file))
  const old = readBaseline(file, io)
  if ('problems' in old) return tellProblems(old, args, io)
  const gone = new Set(Object.keys(old.reports).filter((path) => isGone(path, found, args, io)))
  const there = entriesBut(old, gone)
  const left = pruneBaseline(there, byPath)
  write(file, left, args, io)
  const ofGone = { findings: sizeOf(old) - sizeOf(there), reports: gone.size }
  tellDone(say.baselinePruned(file, sizeOf(there) - sizeOf(left), ofGone, sizeOf(left)), io)
  return found.exitCode
}

/** Whether a report of the baseline is neither there any more nor outside of the folders that were looked through. */
function isGone(path: string, { file, byPath }: Found, { words }: Arguments, io: Io): boolean {
  const at = join(dirname(resolve(io.cwd, file)), path)
  const isLookedFor = words.some(
    (word) => io.kindOf(word) === 'folder' && pathBelow(resolve(io.cwd, word), at) !== null,
  )
  return isLookedFor && !byPath.has(path) && io.kindOf(at) === null
}

async function findAll(args: Arguments, io: Io): Promise<Found | null> {
  const settings = await findSettings(args, io)
  if ('problems' in settings) {
    tellProblems(settings, args, io)
    return null
  }
  const file = baselinePath(settings)
  // What the baseline itself accepts must not be missed in what is found.
  const gate = await openGate({ ...settings, baseline: { value: null, from: null } }, args, io)
  if (gate === null) return null
  const tasks = await tasksOf(args, settings.ignore.value, io)
  const folder = dirname(resolve(io.cwd, file))
  const byPath = new Map<string, readonly Finding[]>()
  let exitCode: 0 | 2 = 0
  let isNothing = true
  const judged = judgeEach(tasks, { settings: { ...gate.judging, texts: false }, judge: gate.judge, io })
  for await (const result of passingOver(judged, args, io)) {
    isNothing = false
    tellTroubles([result], args, io)
    if (!isScored(result)) {
      exitCode = 2
      continue
    }
    const { path, findings } = result.assessment
    const below = pathBelow(folder, resolve(io.cwd, path))
    if (below === null) throw new UsageError(wording[args.lang].gate.outside(path, folder))
    byPath.set(
      below,
      findings.filter((finding) => !finding.waived && !isNotice(finding)),
    )
  }
  if (isNothing) exitCode = tellNothing(args, io)
  return { file, byPath, exitCode }
}

const sizeOf = ({ reports }: Baseline): number => Object.values(reports).reduce((sum, marks) => sum + marks.length, 0)

function write(file: string, baseline: Baseline, { lang }: Arguments, io: Io): void {
  const trouble = io.writeFile(file, baselineText(baseline))
  if (trouble !== null) throw new UsageError(`${file}: ${writeTroubleText(trouble)[lang]}`)
}
