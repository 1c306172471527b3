import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { watchFiles } from './watch-files.js'
import { watchFolder } from './watch-folder.js'

/** How long folders must rest before they are looked at: files come in several events, and several at once. */
const REST = 150
/** How often folders are looked at where one cannot be watched. */
const POLL = 2000

/** The reports that there are now, and the folders that they were looked for in. */
export interface Found {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

interface Uses {
  /** A file was written, made, replaced or removed. */
  readonly saved: (file: string) => void
  /** A file has come to a folder that was looked through. */
  readonly appeared: (file: string) => void
  readonly failed: (error: unknown) => void
}

/** What is watched, how to look again for what has come, and how to end it. */
interface Watched extends Found {
  /** Gives all that is found now. */
  readonly again: () => Promise<Found>
  readonly end: () => void
}

/** Watches what was found `first`, or is found now, and looks again where something comes to a folder. */
export async function watchReports(
  find: () => Promise<Found>,
  { saved, appeared, failed }: Uses,
  first?: Found,
): Promise<Watched> {
  const known = new Set<string>()
  /** By folder, how to end what is watched there. */
  const ends = new Map<string, (() => void)[]>()
  const look = async (found: Found): Promise<Found> => {
    for (const folder of found.folders) if (!ends.has(folder)) ends.set(folder, [watchEntries(folder, changed)])
    const fresh = found.files.filter((file) => !known.has(file))
    for (const folder of new Set(fresh.map((file) => dirname(file)))) {
      const files = fresh.filter((file) => dirname(file) === folder)
      const end = watchFiles(files, (index) => saved(files[index]!))
      ends.set(folder, [...(ends.get(folder) ?? []), end])
    }
    for (const file of fresh) known.add(file)
    return { files: fresh, folders: found.folders }
  }
  let timer: NodeJS.Timeout | undefined
  const changed = (folder: string): void => {
    // What comes back under its name later is another folder.
    if (!existsSync(folder)) forget(folder)
    clearTimeout(timer)
    timer = setTimeout(() => again().catch(failed), REST)
  }
  const again = async (): Promise<Found> => {
    const found = await find()
    const { files } = await look(found)
    files.forEach(appeared)
    return found
  }
  const forget = (folder: string): void => {
    for (const end of ends.get(folder) ?? []) end()
    ends.delete(folder)
    for (const file of known) if (dirname(file) === folder) known.delete(file)
  }
  const end = (): void => {
    clearTimeout(timer)
    for (const folder of [...ends.keys()]) forget(folder)
  }
  return { ...(await look(first ?? (await find()))), again, end }
}

/** Calls back when something comes to a folder or leaves it. */
function watchEntries(folder: string, changed: (folder: string) => void): () => void {
  const poll = (): (() => void) => {
    const timer = setInterval(() => changed(folder), POLL)
    return () => clearInterval(timer)
  }
  const onEvent = (event: string): void => {
    if (event === 'rename') changed(folder)
  }
  return watchFolder(folder, onEvent, poll)
}
