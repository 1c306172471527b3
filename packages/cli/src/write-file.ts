import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { WriteOptions, WriteTrouble } from './io.js'

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. Keeps the permissions of the file that
 * it takes the place of, and writes through a link. Gives back what is wrong, null where all went well.
 */
export function writeFile(
  path: string,
  content: string | Uint8Array,
  { exclusive = false }: WriteOptions = {},
): WriteTrouble | null {
  if (exclusive && existsSync(path)) return { kind: 'exists' }
  let temporary = ''
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.isDirectory()) return { kind: 'directory' }
    if (isReadOnly(path)) return { kind: 'denied' }
    const target = stats === undefined ? path : realpathSync(path)
    // A pipe or a device cannot be replaced, only written to.
    const direct = stats !== undefined && !stats.isFile()
    temporary = direct
      ? ''
      : join(dirname(target), `.${basename(target).slice(0, 60)}.${Math.random().toString(36).slice(2)}.tmp`)
    writeWhole(direct ? target : temporary, content, direct ? 'w' : 'wx', direct ? null : (stats?.mode ?? null))
    if (exclusive) claim(temporary, target)
    else if (!direct) renameSync(temporary, target)
    return null
  } catch (error) {
    if (temporary !== '') rmSync(temporary, { force: true })
    return troubleOfWriting(error)
  }
}

const ANY_WRITE = 0o222

/** Whether a file that is there may only be read; where its folder may be written, it could be replaced all the same. */
export function isReadOnly(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) return false
  if ((stats.mode & ANY_WRITE) === 0) return true
  try {
    accessSync(path, constants.W_OK)
    return false
  } catch {
    return true
  }
}

/** Gives a finished file its name, unless another run has taken it meanwhile: a rename would not notice. */
function claim(temporary: string, target: string): void {
  try {
    linkSync(temporary, target)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error
    // Some file systems have no links.
    renameSync(temporary, target)
    return
  }
  rmSync(temporary, { force: true })
}

/** `mode` is that of the file whose place it takes; null for a new one, or a device that keeps its own. */
function writeWhole(path: string, content: string | Uint8Array, flags: 'w' | 'wx', mode: number | null): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = openSync(path, flags, 0o666)
  try {
    if (mode !== null) fchmodSync(file, mode & 0o777)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    // What is renamed into place must be there after a power cut too.
    if (flags === 'wx') fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The system's word for what went wrong; throws what is none of the system's. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  throw error
}

/** What a system's error means to one who wanted to write. */
export function troubleOfWriting(error: unknown): WriteTrouble {
  const code = systemCode(error)
  if (code === 'EEXIST') return { kind: 'exists' }
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'no-folder' }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { kind: 'denied' }
  return code === 'ENOSPC' ? { kind: 'full' } : { kind: 'unwritable', code }
}
