import { closeSync, fstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FileContent, FileTrouble } from './io.js'

/** Reads a regular file of at most `limit` bytes. What is larger or of another kind is never opened. */
export function readFile(path: string, limit: number): FileContent {
  try {
    // Opening a pipe would wait for its writer: look before.
    const trouble = troubleOf(statSync(path), limit)
    if (trouble) return { trouble }
    const file = openSync(path, 'r')
    try {
      const grown = troubleOf(fstatSync(file), limit)
      return grown ? { trouble: grown } : { bytes: readFileSync(file) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { trouble: systemTrouble(error) }
  }
}

/** The path with every link followed; null where there is nothing. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/** Paths of the files in and below a folder, in order; null where it is no folder that can be read. */
export function filesIn(path: string): readonly string[] | null {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const inside = join(path, entry.name)
        // A link may lead back up.
        if (entry.isDirectory()) return filesIn(inside) ?? []
        return entry.isFile() ? [inside] : []
      })
  } catch {
    return null
  }
}

const STDIN = 0

/** Reads standard input to its end, at most `limit` bytes of it. */
export function readStdin(limit: number): FileContent {
  try {
    const bytes = readFileSync(STDIN)
    if (bytes.length === 0) return { trouble: { kind: 'empty' } }
    return bytes.length > limit ? { trouble: { kind: 'too-large', bytes: bytes.length, limit } } : { bytes }
  } catch (error) {
    return { trouble: systemTrouble(error) }
  }
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

function systemTrouble(error: unknown): FileTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'denied' }
  return { kind: 'unreadable', code }
}
