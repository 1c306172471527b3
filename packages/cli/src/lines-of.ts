const BREAK = 0x0a

/** The lines of a stream of bytes, one at a time; a line of more than `limit` bytes is null, and is not kept. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let size = 0
  const line = (): Uint8Array | null => {
    const whole = size > limit ? null : withoutReturn(Buffer.concat(parts))
    parts = []
    size = 0
    return whole
  }
  const keep = (part: Uint8Array): void => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    let from = 0
    for (let at = bytes.indexOf(BREAK); at >= 0; at = bytes.indexOf(BREAK, from)) {
      keep(bytes.subarray(from, at))
      yield line()
      from = at + 1
    }
    if (from < bytes.length) keep(bytes.subarray(from))
  }
  if (size > 0) yield line()
}

const withoutReturn = (line: Uint8Array): Uint8Array => (line.at(-1) === 0x0d ? line.subarray(0, -1) : line)
