import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
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
    const target = stats === undefined ? path : realpathSync(path)
    // A pipe or a device cannot be replaced, only written to.
    const direct = stats !== undefined && !stats.isFile()
    temporary = direct ? '' : join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.tmp`)
    writeWhole(
      direct ? target : temporary,
      content,
      direct ? 'w' : 'wx',
      stats === undefined ? 0o666 : stats.mode & 0o777,
    )
    if (!direct) renameSync(temporary, target)
    return null
  } catch (error) {
    if (temporary !== '') rmSync(temporary, { force: true })
    return troubleOf(error)
  }
}

function writeWhole(path: string, content: string | Uint8Array, flags: string, mode: number): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = openSync(path, flags, mode)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    // What is renamed into place must be there after a power cut too.
    if (flags === 'wx') fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function troubleOf(error: unknown): WriteTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'no-folder' }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { kind: 'denied' }
  return code === 'ENOSPC' ? { kind: 'full' } : { kind: 'unwritable', code }
}
