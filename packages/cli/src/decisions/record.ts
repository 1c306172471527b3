import { dirname, join } from 'node:path'
import type { Bilingual } from '@dabiao/engine'
import { parseDocument } from 'yaml'
import type { Arguments } from '../arguments.js'
import type { Settings } from '../config/find-settings.js'
import type { FileContent, Io } from '../io.js'
import { absolute, pathBelow } from '../paths/match-path.js'
import { decodeFilled, isEmpty } from '../read-checked-yaml.js'
import { UsageError } from '../usage-error.js'
import { troubleText, wording } from '../wording.js'
import { WAIVERS_FILE } from './file-names.js'
import type { Attestation, WaiverEntry } from './types.js'

/** The text of a file of decisions with one more entry; comments and order of what is there stay as they are. */
export function withEntry(text: string, list: 'waivers' | 'attestations', entry: WaiverEntry | Attestation): string {
  const document = parseDocument(text)
  if (document.has(list)) document.addIn([list], document.createNode(entry))
  else document.set(list, document.createNode([entry]))
  return document.toString({ lineWidth: 0 })
}

/** The file that decisions are written to. */
export function decisionsPath({ waivers, config }: Settings): string {
  return waivers.value ?? join(config.value === null ? '' : dirname(config.value), WAIVERS_FILE)
}

/** The path of a report as the file of decisions names it. Throws a UsageError for one that is not below its folder. */
export function recordedPath(file: string, path: string, { lang }: Arguments, io: Pick<Io, 'cwd'>): string {
  const folder = dirname(absolute(io.cwd, file))
  const below = pathBelow(folder, absolute(io.cwd, path))
  if (below === null) throw new UsageError(wording[lang].gate.outside(path, folder))
  return below
}

const MAX_BYTES = 1024 * 1024

/** What stands in the file of decisions, nothing for none. Throws a UsageError for what cannot be read: it must not be lost. */
export function decisionsText(file: string, lang: Arguments['lang'], io: Pick<Io, 'readFile'>): string {
  const text = textOf(io.readFile(file, MAX_BYTES))
  if (typeof text !== 'string') throw new UsageError(`${file}: ${text[lang]}`)
  return text
}

function textOf(content: FileContent): string | Bilingual {
  if ('trouble' in content) return isEmpty(content.trouble, true) ? '' : troubleText(content.trouble)
  const decoded = decodeFilled(content.bytes)
  return 'refusal' in decoded ? decoded.refusal : decoded.text
}
