import { fstatSync, writeSync } from 'node:fs'
import type { Output } from './io.js'

/** An output over a stream, which is opened with the first need of it: to open one takes a millisecond. */
export function createOutput(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | null = null
  const stream = (): NodeJS.WriteStream => {
    opened ??= open()
    return opened
  }
  return {
    write: (content) => void stream().write(content),
    drained: () => new Promise((resolve) => (opened?.writableNeedDrain ? opened.once('drain', resolve) : resolve())),
    get isTTY() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
  }
}

/** Writes some of the bytes and says how many; throws as `writeSync` does. */
type WriteSome = (bytes: Uint8Array) => number

export const writeTo =
  (descriptor: number): WriteSome =>
  (bytes) =>
    writeSync(descriptor, bytes)

/** What may be a terminal: only the stream knows, and its width too. */
export const isDevice = (descriptor: number): boolean => fstatSync(descriptor).isCharacterDevice()

/**
 * An output that is no terminal, written to without a stream. Where the other end cannot take more at once (a pipe that
 * somebody set not to block), the stream goes on, which can wait; any other trouble is told to `failed`.
 */
export function writeDirectly(
  write: WriteSome,
  stream: Output,
  failed: (error: NodeJS.ErrnoException) => void,
): Output {
  let isDirect = true
  return {
    write: (content) => {
      let rest = typeof content === 'string' ? new TextEncoder().encode(content) : content
      try {
        while (isDirect && rest.length > 0) rest = rest.subarray(write(rest))
      } catch (error) {
        if (!isErrno(error)) throw error
        if (error.code !== 'EAGAIN') return failed(error)
        isDirect = false
      }
      if (!isDirect) stream.write(rest)
    },
    drained: async () => (isDirect ? undefined : stream.drained()),
    isTTY: false,
    columns: undefined,
  }
}

const isErrno = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error
