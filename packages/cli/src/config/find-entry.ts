import { resolve } from 'node:path'
import { matcherOf } from '../paths/match-path.js'
import { pathBelow } from '../paths/path-below.js'
import type { RulesetsByPath } from './types.js'

/** The way to tell which entry a report's path falls to: its index, that of the first whose glob matches; -1 for none. */
export function createEntryFinder({ cwd, folder, entries }: RulesetsByPath): (path: string) => number {
  const matchers = entries.map(({ files }) => matcherOf(files))
  return (path) => {
    const below = pathBelow(folder, resolve(cwd, path))
    return below === null ? -1 : matchers.findIndex((matches) => matches(below))
  }
}
