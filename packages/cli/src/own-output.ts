import { MAX_BYTES } from '@dabiao/engine'
import { isGeneratedText } from './formats/generator.js'
import type { Io, Task } from './io.js'

/** Marks stand at the beginning; of a text for the terminal, titles and names come first. */
const HEAD = 4096
/** The first line of a report has not so many columns. */
const MANY = 8

/**
 * Whether these bytes are an output of this program, which must not be judged as a report. A document is known by its
 * properties, which word processors keep when somebody fills it in.
 */
export async function isOwnOutput(bytes: Uint8Array): Promise<boolean> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('./own-document.js')).isOwnDocument(bytes)
  const text = headOf(bytes.subarray(0, HEAD)).trimStart()
  if (isGeneratedText(text)) return true
  const [line = ''] = text.split(/\r?\n/, 1)
  return line.split(/[\t,]/).length > MANY && (await import('./own-table.js')).isOwnTable(line)
}

/** Whether a file is one that a run passes over: an output that nobody named. */
export async function wouldBePassedOver(
  { path, at = path, found, trouble }: Task,
  io: Pick<Io, 'readFile'>,
): Promise<boolean> {
  const content = found && !trouble ? io.readFile(at, MAX_BYTES) : null
  return content !== null && 'bytes' in content && isOwnOutput(content.bytes)
}

/** The beginning of a text in the encoding that its first bytes tell; editors save outputs in others, too. */
function headOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  // The last character may be cut.
  const text = new TextDecoder().decode(head)
  const at = text.indexOf('\ufffd')
  return at < 0 || at >= text.length - 3 ? text : new TextDecoder('gb18030').decode(head)
}
