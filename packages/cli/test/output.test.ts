import { describe, expect, it } from 'vitest'
import type { Output } from '../src/io.js'
import { createOutput, writeDirectly } from '../src/output.js'

const text = (chunks: readonly (string | Uint8Array)[]): string =>
  Buffer.concat(chunks.map((one) => Buffer.from(one))).toString()

function fakeStream() {
  const chunks: (string | Uint8Array)[] = []
  const stream: Output = {
    write: (content) => void chunks.push(content),
    drained: async () => {},
    isTTY: true,
    columns: 90,
  }
  return { chunks, stream }
}

const refuse = (code: string): never => {
  throw Object.assign(new Error(code), { code })
}

const unexpected = (error: Error): never => {
  throw error
}

describe('writeDirectly', () => {
  it('writes on where a write took only a part', () => {
    const taken: Uint8Array[] = []
    const { chunks, stream } = fakeStream()
    const output = writeDirectly(
      (bytes) => {
        taken.push(bytes.slice(0, 4))
        return Math.min(4, bytes.length)
      },
      stream,
      unexpected,
    )
    output.write('达标：100 分')
    output.write(new Uint8Array([10]))
    expect(text(taken)).toBe('达标：100 分\n')
    expect(chunks).toEqual([])
    expect([output.isTTY, output.columns]).toEqual([false, undefined])
  })

  it('leaves the rest, and all that follows, to the stream where the other end cannot take more at once', () => {
    const taken: Uint8Array[] = []
    const { chunks, stream } = fakeStream()
    const output = writeDirectly(
      (bytes) => {
        if (taken.length === 2) refuse('EAGAIN')
        taken.push(bytes.slice(0, 5))
        return 5
      },
      stream,
      unexpected,
    )
    output.write('一二三四五六')
    output.write('七')
    expect(taken).toHaveLength(2)
    expect(text([...taken, ...chunks])).toBe('一二三四五六七')
  })

  it('tells any other trouble', () => {
    const told: (string | undefined)[] = []
    const { chunks, stream } = fakeStream()
    writeDirectly(
      () => refuse('ENOSPC'),
      stream,
      ({ code }) => void told.push(code),
    ).write('x')
    expect(told).toEqual(['ENOSPC'])
    expect(chunks).toEqual([])
  })
})

describe('createOutput', () => {
  it('opens its stream with the first need of it, and once', async () => {
    let opened = 0
    const chunks: unknown[] = []
    const output = createOutput(() => {
      opened++
      return {
        write: (chunk: unknown) => chunks.push(chunk) > 0,
        isTTY: true,
        columns: 72,
      } as unknown as NodeJS.WriteStream
    })
    await output.drained()
    expect(opened).toBe(0)
    output.write('a')
    expect([output.isTTY, output.columns, opened]).toEqual([true, 72, 1])
    expect(chunks).toEqual(['a'])
  })
})
