import { isUtf8 } from 'node:buffer'
import { readdirSync, realpathSync, statSync } from 'node:fs'
import type { EntryKind, FilePath, FileTrouble, FolderEntry } from './io.js'
import { asSystemPath, systemTrouble } from './read-file.js'

interface Kinds {
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

function kindIn(entry: Kinds): EntryKind {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}

/** What stands at a path, links followed; null where there is nothing. */
export function kindOf(path: FilePath): Exclude<EntryKind, 'link'> | null {
  try {
    const stats = statSync(asSystemPath(path))
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other'
  } catch {
    return null
  }
}

/** The path with every link followed; null where there is nothing. */
export function realPath(path: FilePath): string | null {
  try {
    return realpathSync(asSystemPath(path), 'latin1')
  } catch {
    return null
  }
}

/** What stands in a folder, in no order. A name that is not UTF-8 comes with its bytes. */
export function readFolder(path: FilePath): readonly FolderEntry[] | { readonly trouble: FileTrouble } {
  try {
    return readdirSync(asSystemPath(path), { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
      const bytes = entry.name as unknown as Uint8Array
      const kind = kindIn(entry)
      if (isUtf8(bytes)) return { name: new TextDecoder().decode(bytes), bytes: null, kind }
      return { name: new TextDecoder('gb18030').decode(bytes), bytes, kind }
    })
  } catch (error) {
    return { trouble: systemTrouble(error) }
  }
}
