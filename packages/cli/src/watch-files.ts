import { realpathSync, unwatchFile, watchFile } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { watchFolder } from './watch-folder.js'

/** How long a file must rest before it is looked at: a save is several events. */
const REST = 120
/** How long changes that never rest are waited for at most. */
const MOST_WAIT = 600
/** How often a file is looked at where its folder cannot be watched. */
const POLL = 1000

/**
 * Calls back with the index of each file that was written, made, replaced or removed. Watches the folders: editors
 * replace a file by a new one. Gives back how to end it.
 */
export function watchFiles(files: readonly string[], onChange: (file: number) => void): () => void {
  const pending = new Map<number, { readonly timer: NodeJS.Timeout; readonly since: number }>()
  const touched = (file: number): void => {
    const known = pending.get(file)
    if (known) clearTimeout(known.timer)
    const since = known?.since ?? Date.now()
    const wait = Math.max(0, Math.min(REST, since + MOST_WAIT - Date.now()))
    const timer = setTimeout(() => {
      pending.delete(file)
      onChange(file)
    }, wait)
    pending.set(file, { timer, since })
  }
  const ends = [...foldersOf(files)].map(([folder, names]) => watchNames(folder, names, touched))
  return () => {
    for (const end of ends) end()
    for (const { timer } of pending.values()) clearTimeout(timer)
    pending.clear()
  }
}

/** Names to look for in each folder, with the indexes of their files; of a link its target's as well. */
function foldersOf(files: readonly string[]): Map<string, Map<string, number>> {
  const folders = new Map<string, Map<string, number>>()
  for (const [index, file] of files.entries()) {
    for (const path of new Set([resolve(file), targetOf(file)])) {
      const names = folders.get(dirname(path)) ?? new Map<string, number>()
      folders.set(dirname(path), names.set(basename(path), index))
    }
  }
  return folders
}

function targetOf(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}

function watchNames(folder: string, names: ReadonlyMap<string, number>, touched: (file: number) => void): () => void {
  const poll = (): (() => void) => {
    const paths = [...names].map(([name, file]) => [resolve(folder, name), file] as const)
    for (const [path, file] of paths) watchFile(path, { interval: POLL }, () => touched(file))
    return () => {
      for (const [path] of paths) unwatchFile(path)
    }
  }
  const onEvent = (_event: string, name: string | null): void => {
    // Some systems do not say which file it was.
    if (name === null) for (const file of names.values()) touched(file)
    else if (names.has(name)) touched(names.get(name)!)
  }
  return watchFolder(folder, onEvent, poll)
}
