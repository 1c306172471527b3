import type { Root } from 'mdast'
import type { Format, Source } from '../types.js'
import { decode, type Refusal } from './decode.js'

/** One report, decoded and parsed; all positions in `root` are offsets into `source.text`. */
export interface Report {
  readonly source: Source
  readonly root: Root
}

type Parse = (text: string) => Root

// Loaded by need: a run over plain text starts without the Markdown parser.
const PARSERS: Readonly<Record<Format, () => Promise<Parse>>> = {
  md: async () => (await import('./markdown.js')).parseMarkdown,
  txt: async () => (await import('./text.js')).parseText,
}

/** The format that a path's ending stands for; anything unknown is read as plain text. */
export function formatOf(path: string): Format {
  return /\.(md|markdown|mkd)$/i.test(path) ? 'md' : 'txt'
}

/** Reads the bytes of one report; gives a refusal with the reason where they are none. */
export async function readReport(bytes: Uint8Array, path: string): Promise<Report | Refusal> {
  const decoded = decode(bytes)
  if ('refusal' in decoded) return decoded
  const format = formatOf(path)
  const parse = await PARSERS[format]()
  return { source: { path, format, ...decoded }, root: parse(decoded.text) }
}
