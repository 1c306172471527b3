import type { Root } from 'mdast'
import type { Format, Source } from '../types.js'
import { decode, MAX_BYTES, type Refusal, tooManyLines } from './decode.js'
import type { Document, Parsed, Read } from './document.js'
import { sniffFormat } from './format.js'
import { mayDiffer, plainCharacters, visibleOffsets, withoutInvisible } from './plain-characters.js'
import { parseText } from './text.js'
import { isTraditional } from './traditional.js'

export { formatOf } from './format.js'

/** One report, decoded and parsed; all positions in `root` are offsets into `parsed.text`, or else `source.lined`. */
export interface Report {
  readonly source: Source
  readonly root: Root
  readonly parsed?: Parsed
}

// Loaded by need: a run over plain text, whose parser is smaller than the way to it, starts without the others.
const READERS: Readonly<Record<Format, () => Promise<Read>>> = {
  md: async () => plainReader((await import('./markdown.js')).parseMarkdown),
  txt: async () => plainReader(parseText),
  docx: async () => (await import('./docx.js')).readDocx,
  html: async () => (await import('./html.js')).readHtml,
}

const plainReader =
  (parse: (text: string) => Root): Read =>
  (bytes) => {
    const decoded = decode(bytes)
    if ('refusal' in decoded) return decoded
    const { text } = decoded
    if (!mayDiffer(text)) return { ...decoded, root: parse(text) }
    const lined = OTHER_BREAKS.test(text) ? text.replace(EVERY_BREAK, '\n') : text
    const refused = lined === text ? null : tooManyLines(lined)
    if (refused) return refused
    const visible = withoutInvisible(lined)
    const offsets = visible.length < lined.length ? visibleOffsets(lined) : null
    const parsed = { text: plainCharacters(visible), offsets }
    return { ...decoded, lined, root: parse(parsed.text), parsed }
  }

// Lines that end as in a paragraph of Word, on a page of print, in a text of the web or of an old Macintosh. Where a page
// begins on a line of its own anyway, as programs that read PDF write it, another break would put all numbers of lines out.
const OTHER_BREAKS = /[\v\u0085\u2028\u2029]|(?<!^|[\r\n])\f(?![\r\n]|$)|\r(?!\n)/
const EVERY_BREAK = new RegExp(OTHER_BREAKS, 'g')

/** Reads the bytes of one report; gives a refusal with the reason where they are none. */
export async function readReport(bytes: Uint8Array, path: string): Promise<Report | Refusal> {
  if (bytes.length > MAX_BYTES) return { refusal: { zh: '超过 10 MB，未读取', en: 'larger than 10 MB, not read' } }
  const format = sniffFormat(bytes, path)
  if (typeof format !== 'string') return format
  const read = await READERS[format]()
  const document = read(bytes)
  if ('refusal' in document) return document
  const {
    root,
    text,
    lined = text,
    encoding,
    parsed,
    hasRevisions,
    unreadNotes,
  } = isTraditional(document.text) ? await simplified(document, bytes, format, read) : document
  // Where a page was read as another text, that is in simplified characters.
  const source = {
    path,
    format,
    encoding,
    text,
    lined,
    isTraditional: parsed !== undefined && isTraditional(text),
    ...(hasRevisions && { hasRevisions }),
    ...(unreadNotes && { unreadNotes }),
  }
  return { source, root, ...(parsed && { parsed }) }
}

async function simplified(document: Document, bytes: Uint8Array, format: Format, read: Read): Promise<Document> {
  const { readSimplified, readSimplifiedPage } = await import('./simplified.js')
  return format === 'html' ? readSimplifiedPage(document, bytes, read) : readSimplified(document)
}
