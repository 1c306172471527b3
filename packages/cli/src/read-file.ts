import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import type { FileContent, FilePath, FileTrouble } from './io.js'

/** Reads a regular file of at most `limit` bytes. What is larger or of another kind is never opened. */
export const readFile = (path: FilePath, limit: number): FileContent =>
  readWith((file) => readFileSync(file), path, limit)

/** Reads the first `most` bytes of a regular file, however large it is. */
export const readHead = (path: FilePath, most: number): FileContent =>
  readWith((file) => {
    const head = Buffer.alloc(most)
    return head.subarray(0, readSync(file, head, 0, most, 0))
  }, path)

function readWith(read: (file: number) => Uint8Array, path: FilePath, limit = Number.POSITIVE_INFINITY): FileContent {
  try {
    // Opening a pipe would wait for its writer: look before.
    const at = asSystemPath(path)
    const trouble = troubleOf(statSync(at), limit)
    if (trouble) return { trouble }
    const file = openSync(at, 'r')
    try {
      const grown = troubleOf(fstatSync(file), limit)
      return grown ? { trouble: grown } : { bytes: read(file) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { trouble: systemTrouble(error) }
  }
}

/** A path as the functions of the file system take it. */
export const asSystemPath = (path: FilePath): string | Buffer =>
  typeof path === 'string' ? path : Buffer.from(path.buffer, path.byteOffset, path.byteLength)

const STDIN = 0

/** Reads standard input to its end, at most `limit` bytes of it. */
export function readStdin(limit: number): FileContent {
  try {
    const bytes = readUpTo(STDIN, limit + 1)
    if (bytes.length === 0) return { trouble: { kind: 'empty' } }
    return bytes.length > limit ? { trouble: { kind: 'too-large', bytes: null, limit } } : { bytes }
  } catch (error) {
    return { trouble: systemTrouble(error) }
  }
}

const CHUNK = 65_536

/** What comes out of an open file, about `most` bytes of it: a stream may have no end. */
function readUpTo(file: number, most: number): Uint8Array {
  const chunks: Buffer[] = []
  for (let length = 0; length < most; ) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const read = readSync(file, chunk, 0, CHUNK, null)
    if (read === 0) break
    chunks.push(chunk.subarray(0, read))
    length += read
  }
  return Buffer.concat(chunks)
}

interface Stats {
  isDirectory(): boolean
  isFile(): boolean
  readonly size: number
}

function troubleOf(stats: Stats, limit: number): FileTrouble | null {
  if (stats.isDirectory()) return { kind: 'directory' }
  if (!stats.isFile()) return { kind: 'special' }
  if (stats.size === 0) return { kind: 'empty' }
  return stats.size > limit ? { kind: 'too-large', bytes: stats.size, limit } : null
}

/** Why the system refused a file; throws what is no word of the system. */
export function systemTrouble(error: unknown): FileTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'denied' }
  return { kind: 'unreadable', code }
}
