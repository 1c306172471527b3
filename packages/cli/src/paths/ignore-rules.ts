import { dirname } from 'node:path'
import { decode } from '@dabiao/engine'
import ignore, { type Ignore } from 'ignore'
import { MOST_BY_HAND } from '../file-limits.js'
import type { Io } from '../io.js'
import { pathBelow } from './path-below.js'

/** The patterns of one file, and the folder that they are relative to. */
export interface IgnoreRules {
  readonly folder: string
  readonly patterns: Ignore
}

/** The patterns of a file in gitignore syntax; null where there is none. */
export function readIgnoreFile(path: string, io: Pick<Io, 'readFile'>): IgnoreRules | null {
  const content = io.readFile(path, MOST_BY_HAND)
  if ('trouble' in content) return null
  const decoded = decode(content.bytes)
  // What is no text holds no pattern that names a file.
  const text = 'refusal' in decoded ? '' : decoded.text
  return { folder: dirname(path), patterns: ignore().add(text) }
}

/** Whether a file or folder is ignored: the rules nearest to it that say anything about it decide. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, patterns } of rules.toReversed()) {
    const below = pathBelow(folder, path)
    if (below === null) continue
    const { ignored, unignored } = patterns.test(isFolder ? `${below}/` : below)
    if (ignored || unignored) return ignored
  }
  return false
}
