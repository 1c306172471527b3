import { MAX_BYTES } from '@dabiao/engine'
import { isGeneratedText } from './formats/generator.js'
import type { FileTrouble, Io, Task } from './io.js'

/** Marks stand at the beginning; of a text for the terminal, titles and names come first. */
const HEAD = 4096
/** The first line of a report has not so many columns. */
const MANY = 8
/** A table of the results of tens of thousands of reports. */
const MOST = 1024 * 1024 * 1024
/** A folder is refused by whoever writes; a pipe or a device holds nothing. */
const REPLACEABLE: ReadonlySet<FileTrouble['kind']> = new Set(['missing', 'empty', 'special', 'directory'])

/**
 * Whether these bytes are an output of this program, which must not be judged as a report. A document is known by its
 * properties, which word processors keep when somebody fills it in.
 */
export async function isOwnOutput(bytes: Uint8Array): Promise<boolean> {
  if (isArchive(bytes)) return (await import('./own-document.js')).isOwnDocument(bytes)
  const text = headOf(bytes.subarray(0, HEAD)).trimStart()
  if (isGeneratedText(text)) return true
  const [line = ''] = text.split(/\r?\n/, 1)
  return line.split(/[\t,]/).length > MANY && (await import('./own-table.js')).isOwnTable(line)
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * Why what stands at a path may not give way to an output: it is none, or a document that somebody filled in since. Null for
 * nothing, what is no file with a content, or an output.
 */
export async function whyNotReplaced(
  path: string,
  io: Pick<Io, 'readFile' | 'readHead'>,
): Promise<'other' | 'filledIn' | null> {
  const head = io.readHead(path, HEAD)
  // The properties of a document stand anywhere in its archive.
  const content = 'bytes' in head && isArchive(head.bytes) ? io.readFile(path, MOST) : head
  if ('trouble' in content) return REPLACEABLE.has(content.trouble.kind) ? null : 'other'
  if (!(await isOwnOutput(content.bytes))) return 'other'
  if (!isArchive(content.bytes)) return null
  return (await import('./own-document.js')).isAsWritten(content.bytes) ? null : 'filledIn'
}

/** Whether a file is one that a run passes over: nobody named it, and it is an output or in a format that is not read. */
export async function wouldBePassedOver(
  { path, at = path, found, trouble, unsupported }: Task,
  io: Pick<Io, 'readFile'>,
): Promise<boolean> {
  if (unsupported) return true
  const content = found && !trouble ? io.readFile(at, MAX_BYTES) : null
  return content !== null && 'bytes' in content && isOwnOutput(content.bytes)
}

/** The beginning of a text in the encoding that its first bytes tell; editors save outputs in others, too. */
function headOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  try {
    // The last character may be cut.
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
  } catch {
    return new TextDecoder('gb18030').decode(head)
  }
}
