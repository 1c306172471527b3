import { dirname, resolve } from 'node:path'
import { isSeq, parseDocument } from 'yaml'
import type { Arguments } from '../arguments.js'
import { MOST_BY_HAND } from '../file-limits.js'
import type { Io } from '../io.js'
import { pathBelow } from '../paths/path-below.js'
import { decodeFilled } from '../read-checked-yaml.js'
import { problemLine } from '../tell.js'
import { UsageError } from '../usage-error.js'
import { wording } from '../wording.js'
import { loadDecisions } from './load-decisions.js'
import type { Attestation, WaiverEntry } from './types.js'

/** The text of a file of decisions with one more entry; comments and order of what is there stay as they are. */
export function withEntry(text: string, list: 'waivers' | 'attestations', entry: WaiverEntry | Attestation): string {
  const document = parseDocument(text)
  const there = document.get(list)
  // An empty list stands in brackets, where entries would all come to stand in one line.
  if (isSeq(there) && there.items.length > 0) there.add(document.createNode(entry))
  else document.set(list, document.createNode([entry]))
  return document.toString({ lineWidth: 0 })
}

/** The path of a report as the file of decisions names it. Throws a UsageError for one that is not below its folder, or that no entry can name. */
export function recordedPath(file: string, path: string, { lang }: Arguments, io: Pick<Io, 'cwd'>): string {
  const folder = dirname(resolve(io.cwd, file))
  const below = pathBelow(folder, resolve(io.cwd, path))
  if (below === null) throw new UsageError(wording[lang].gate.outside(path, folder))
  if (below.includes('\\')) throw new UsageError(wording[lang].gate.backslashName(path))
  return below
}

/**
 * What stands in the file of decisions, nothing for none. Throws a UsageError, with the place, for one that cannot be read
 * or is not as it must be: somebody may be writing in it, and nothing of it must be lost.
 */
export function decisionsText(file: string, lang: Arguments['lang'], io: Pick<Io, 'readFile' | 'cwd'>): string {
  const loaded = loadDecisions({ waivers: { path: file, mayMiss: true }, baseline: null, today: '' }, io)
  if ('problems' in loaded) throw new UsageError(problemLine(loaded.problems[0]!, lang))
  const content = io.readFile(file, MOST_BY_HAND)
  const decoded = 'bytes' in content ? decodeFilled(content.bytes) : { text: '' }
  return 'text' in decoded ? decoded.text : ''
}
