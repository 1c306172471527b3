import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeChinese } from '../../src/read/decode-chinese.js'

const platform = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

describe('decoding Chinese', () => {
  test('is what the platform makes of it, or left to the platform', () => {
    const edge = fc.constantFrom(0x00, 0x41, 0x7f, 0x80, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xe4)
    const odd = fc.constantFrom(0xec, 0xed, 0xee, 0xef, 0xbb, 0xf0, 0xf4, 0xff)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.array(fc.oneof(edge, odd), { maxLength: 5 }), (some, edges) => {
        const bytes = Uint8Array.from([...edges, ...some])
        const text = decodeChinese(bytes)
        if (text !== null) expect(text).toBe(platform(bytes))
      }),
      { numRuns: 2000 },
    )
  })

  test('takes texts of characters of up to three bytes', () => {
    const unit = fc
      .integer({ min: 0, max: 0xffff })
      .filter((code) => (code < 0x800 || code > 0xfff) && code >> 12 !== 0xd)
    fc.assert(
      fc.property(fc.array(unit), (codes) => {
        const bytes = new TextEncoder().encode(String.fromCharCode(...codes))
        expect(decodeChinese(bytes)).toBe(platform(bytes))
      }),
    )
  })

  test.each([
    ['four bytes', '𠮷'],
    ['half a character', new TextEncoder().encode('云').subarray(0, 2)],
    ['bytes of GB18030', Uint8Array.of(0xd4, 0xc6, 0xcf, 0xaa)],
  ])('leaves %s to the platform', (_, given) => {
    expect(decodeChinese(typeof given === 'string' ? new TextEncoder().encode(given) : given)).toBeNull()
  })
})
