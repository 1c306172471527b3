import { join, resolve } from 'node:path'
import type { Bilingual } from '@dabiao/engine'
import type { FilePath, FolderEntry, Io, Task } from '../io.js'
import { troubleText } from '../wording.js'
import { byCodePoint } from './by-code-point.js'
import { IGNORE_FILE } from './ignore-file.js'
import { type IgnoreRules, isIgnored, readIgnoreFile } from './ignore-rules.js'

type WalkingIo = Pick<Io, 'readFolder' | 'kindOf' | 'realPath' | 'readFile' | 'cwd'>

/** A folder on the way: as it is shown, where it is, and the folders above it with every link followed. */
interface Folder {
  readonly shown: string
  readonly at: FilePath
  readonly above: readonly string[]
  readonly ignored: Ignored
}

/** What is left out beside what never is a report. */
export interface Ignored {
  readonly rules: readonly IgnoreRules[]
  /** Whether the folders' own files of patterns are read on the way. */
  readonly nested: boolean
}

const REPORT = /\.(?:md|txt|html?|docx)$/i
// What else reports come as; a report of the same name beside such a file is taken to be made of it.
const UNSUPPORTED = /\.(?:docm?|dotx?|wp[st]|rtf|odt|pdf|ofd|mht(?:ml)?)$/i
/** Whether a name is that of the file that Word keeps beside one that is open, which a shell puts in for `*.docx`. */
export const isLockName = (name: string): boolean => name.startsWith('~$')

const isHidden = (name: string): boolean => name.startsWith('.') || isLockName(name)

/** Whether a name is one of a file that is read as a report. */
export const isReportName = (name: string): boolean => REPORT.test(name) && !isHidden(name)

/**
 * The reports in and below a folder, in the order of their paths by code point, and what may be one in a format that is
 * not read. Hidden files, node_modules and what rules ignore are left out. A link is followed unless it leads to a folder that it stands in.
 */
export function walkFolder(path: string, ignored: Ignored, io: WalkingIo): Task[] {
  const shown = path === '.' ? '' : path
  return walk({ shown, at: path, above: [], ignored }, io).sort((a, b) => byCodePoint(a.path, b.path))
}

function walk(folder: Folder, io: WalkingIo): Task[] {
  const real = io.realPath(folder.at)
  if (real === null || folder.above.includes(real)) return []
  const entries = io.readFolder(folder.at)
  if ('trouble' in entries) return [{ path: folder.shown, trouble: troubleText(entries.trouble) }]
  const { rules, nested } = folder.ignored
  const own = nested ? readIgnoreFile(resolve(io.cwd, join(folder.shown, IGNORE_FILE)), io) : null
  const ignored = own ? { nested, rules: [...rules, own] } : folder.ignored
  const inside = { ...folder, above: [...folder.above, real], ignored }
  const here = entries.map((entry) => located(entry, inside, io)).filter((entry) => !isLeftOut(entry, ignored, io))
  const readableNames = new Set(here.flatMap((entry) => (isFile(entry, REPORT) ? entry.name.replace(REPORT, '') : [])))
  return here.flatMap(({ name, kind, shown, at }): Task[] => {
    if (kind === 'folder') return walk({ ...inside, shown, at }, io)
    // A broken link is told by whoever reads it.
    const task: Task = typeof at === 'string' ? { path: shown } : { path: shown, at }
    if (!UNSUPPORTED.test(name)) return [task]
    return readableNames.has(name.replace(UNSUPPORTED, '')) ? [] : [{ ...task, unsupported: true }]
  })
}

/** What a folder holds, with what it is and where. */
interface Located {
  readonly name: string
  readonly kind: ReturnType<Io['kindOf']>
  readonly shown: string
  readonly at: FilePath
}

function located(entry: FolderEntry, folder: Folder, io: WalkingIo): Located {
  const at = below(folder.at, entry)
  const kind = entry.kind === 'link' ? io.kindOf(at) : entry.kind
  return { name: entry.name, kind, shown: join(folder.shown, entry.name), at }
}

const isFile = ({ kind, name }: Located, names: RegExp): boolean => kind !== 'folder' && names.test(name)

function isLeftOut(entry: Located, { rules }: Ignored, io: WalkingIo): boolean {
  const { name, kind, shown } = entry
  if (isHidden(name) || name === 'node_modules') return true
  if (kind !== 'folder' && !isFile(entry, REPORT) && !isFile(entry, UNSUPPORTED)) return true
  return isIgnored(resolve(io.cwd, shown), kind === 'folder', rules)
}

function below(folder: FilePath, { name, bytes }: FolderEntry): FilePath {
  if (typeof folder === 'string' && bytes === null) return join(folder, name)
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const parts = [typeof folder === 'string' ? encode(folder) : folder, encode('/'), bytes ?? encode(name)]
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** What the gate says of a folder without reports. */
export const EMPTY_FOLDER: Bilingual = {
  zh: '里面没有可以检查的文件（.md、.txt、.html、.htm、.docx）',
  en: 'there is nothing to check in it (.md, .txt, .html, .htm or .docx)',
}
