import { closeSync, openSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { WriteTrouble } from './io.js'
import { systemCode, troubleOfWriting } from './write-file.js'

// Reading and writing a small file takes milliseconds: a lock this old was left behind by a run that was killed.
const STALE_MS = 10_000
const PATIENCE_MS = 15_000
const PAUSE_MS = 20

/**
 * Does a task while no other run of the program works on the same file; waits for its turn. Gives back what the task
 * does, or why it could not be begun.
 */
export function withLock(path: string, task: () => WriteTrouble | null): WriteTrouble | null {
  const lock = lockOf(path)
  for (const begun = Date.now(); ; ) {
    const trouble = take(lock)
    if (trouble === null) break
    if (trouble.kind !== 'exists') return trouble
    if (isStale(lock)) rmSync(lock, { force: true })
    else if (Date.now() - begun > PATIENCE_MS) return { kind: 'busy' }
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
  }
  try {
    return task()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** One file has one lock, by whatever link it is named. */
function lockOf(path: string): string {
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined
  const real = isThere ? realpathSync(path) : path
  return join(dirname(real), `.${basename(real).slice(0, 60)}.lock`)
}

function take(lock: string): WriteTrouble | null {
  try {
    closeSync(openSync(lock, 'wx'))
    return null
  } catch (error) {
    return systemCode(error) === 'EEXIST' ? { kind: 'exists' } : troubleOfWriting(error)
  }
}

function isStale(lock: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false })
  return stats !== undefined && Date.now() - stats.mtimeMs > STALE_MS
}
