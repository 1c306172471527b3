import type { Io, Task } from './io.js'
import { bilingual, type Wording } from './wording.js'

// A report of the largest size as base64, or as JSON with its Chinese written as escapes, with room for the rest.
const MAX_LINE = 32 * 1024 * 1024

/**
 * The documents that standard input holds, one a line: `{"path", "content"}` as text or `{"path", "base64"}` as bytes;
 * `path` alone names a file to read. One with both is refused: nobody could tell which of them was judged. An empty line
 * is passed over; what is no document is told with its line.
 */
export async function* documentsFrom(io: Pick<Io, 'stdinLines'>): AsyncGenerator<Task> {
  let number = 0
  for await (const line of io.stdinLines(MAX_LINE)) {
    number++
    if (line?.length === 0) continue
    yield line === null ? refused(number, 'tooLong') : documentOf(line, number)
  }
}

function documentOf(line: Uint8Array, number: number): Task {
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    return refused(number, 'json')
  }
  if (
    typeof data !== 'object' ||
    data === null ||
    !('path' in data) ||
    typeof data.path !== 'string' ||
    data.path === ''
  ) {
    return refused(number, 'path')
  }
  // Programs write null for what a document does not hold.
  const { path, content = null, base64 = null } = data as { path: string; content?: unknown; base64?: unknown }
  if (content !== null && base64 !== null) return refused(number, 'both')
  if (content !== null) {
    return typeof content === 'string' ? { path, bytes: new TextEncoder().encode(content) } : refused(number, 'content')
  }
  if (base64 !== null) {
    return typeof base64 === 'string' && isBase64(base64)
      ? { path, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) }
      : refused(number, 'base64')
  }
  return { path }
}

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

const refused = (line: number, why: keyof Wording['gate']['notDocument'] | 'tooLong'): Task => ({
  path: `<stdin>:${line}`,
  trouble: bilingual(({ gate }) => (why === 'tooLong' ? gate.lineTooLong : gate.notDocument[why])),
})
