import { describe, expect, it } from 'vitest'
import { createDecoder, type Input } from '../../../src/ui/terminal/decode-input.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (text: string): Input[] => {
  const decoder = createDecoder()
  return [...decoder.push(bytes(text)), ...decoder.flush()]
}
const keys = (text: string): string[] =>
  decode(text).map((input) => (input.kind === 'key' ? input.key : JSON.stringify(input)))

describe('decoding what a terminal sends', () => {
  it.each([
    ['jG ?/', ['j', 'G', 'space', '?', '/']],
    ['\r\t\x7f\b\x04\x1a', ['enter', 'tab', 'backspace', 'backspace', 'ctrl+d', 'ctrl+z']],
    ['\x1b[A\x1bOB\x1b[1;5C\x1b[H\x1b[4~\x1b[Z', ['up', 'down', 'ctrl+right', 'home', 'end', 'shift+tab']],
    ['\x1b[5~\x1b[6~\x1b[3~', ['pageup', 'pagedown', 'delete']],
    ['\x1b', ['esc']],
    ['\x1b\x1b', ['esc', 'esc']],
    ['\x1bj', []],
    // A colour, a mouse report, focus, an unknown key, a title, a device answer: none of them is a key.
    ['\x1b[31m\x1b[<0;1;1M\x1b[M !!\x1b[I\x1b[O\x1b[99~\x1b]0;q\x07\x1bPq\x1b\\\x1b[?62;4c\x1b[ ~j', ['j']],
    ['\x9b31m\x85', ['3', '1', 'm']],
  ])('%j', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it('takes what an input method commits as one text, and pastes as such', () => {
    expect(decode('理由充分')).toEqual([{ kind: 'text', text: '理由充分' }])
    expect(decode('\x1b[200~q\n\x1b[31m\x1b[201~j')).toEqual([
      { kind: 'paste', text: 'q\n\x1b[31m' },
      { kind: 'key', key: 'j' },
    ])
    expect(decode('\x1b[12;34R')).toEqual([{ kind: 'cursor', row: 12, column: 34 }])
  })

  it('gives the same however the bytes are cut', () => {
    const all = bytes('j理由\x1b[A\x1b[200~贴\x1b[201~\x1bOA\x1b[3~𠮷\rk')
    const whole = createDecoder().push(all)
    for (let size = 1; size < 9; size++) {
      const decoder = createDecoder()
      const parts: Input[] = []
      for (let at = 0; at < all.length; at += size) parts.push(...decoder.push(all.subarray(at, at + size)))
      const joined = (inputs: readonly Input[]) =>
        inputs.map((one) => ('text' in one ? one.text : 'key' in one ? `${one.key} ` : '')).join('')
      expect(joined(parts)).toBe(joined(whole))
      expect(decoder.waits()).toBe(false)
    }
  })

  it('never throws and never stands still, whatever comes', () => {
    let seed = 3
    const next = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed >> 8
    }
    for (let round = 0; round < 300; round++) {
      const decoder = createDecoder()
      const noise = Uint8Array.from({ length: 60 }, () =>
        next() % 4 === 0 ? [27, 91, 79, 93, 80, 126, 200, 77][next() % 8]! : next() % 256,
      )
      decoder.push(noise)
      decoder.flush()
      decoder.push(bytes('\x1b\\\x1b[201~'))
      for (let i = 0; decoder.waits() && i < 200; i++) decoder.flush()
      expect(decoder.push(bytes('\x07jjjjjjjjjjjjjjjjjjjjjjjjjjj')).at(-1)).toEqual({ kind: 'key', key: 'j' })
    }
  })

  it('keeps a paste that never ends within bounds', () => {
    const decoder = createDecoder()
    decoder.push(bytes('\x1b[200~'))
    const got = Array.from({ length: 20 }, () => decoder.push(bytes('q'.repeat(100_000)))).flat()
    expect(got).toEqual([])
    const [paste, ...rest] = decoder.push(bytes('\x1b[201~j'))
    expect(paste?.kind === 'paste' && paste.text.length).toBe(1 << 20)
    expect(rest).toEqual([{ kind: 'key', key: 'j' }])
  })
})
