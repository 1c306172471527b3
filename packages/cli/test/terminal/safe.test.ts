import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safe, safeLine } from '../../src/terminal/safe.js'

describe('safe', () => {
  it.each([
    ['\u001b[31m红', '␛[31m红'],
    ['a\u0007b\u007f', 'a␇b␡'],
    ['\u009b31m', '<U+009B>31m'],
    ['甲\u202e乙\u2066', '甲<U+202E>乙<U+2066>'],
    ['a\tb', 'a b'],
    ['法\u200b治\ufeff\u00ad', '法治'],
    ['👩\u200d👩\ufe0f', '👩👩'],
    ['\ud800', '\ufffd'],
    ['\u{e0041}', '<U+E0041>'],
  ])('shows %j as %j', (text, shown) => {
    expect(safe(text)).toBe(shown)
  })

  it('leaves no character of any plane that a terminal obeys', () => {
    const obeyed = /[\p{Cc}\p{Cf}\u2028\u2029]/u
    for (let code = 0; code < 0x110000; code++) {
      if (obeyed.test(safe(String.fromCodePoint(code)))) expect.fail(code.toString(16))
    }
  })

  it('lets nothing through in a whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
      }),
    )
  })
})

describe('safeLine', () => {
  it('joins lines without a space between Chinese characters', () => {
    expect(safeLine('岚川县水务局\r\n　　2023年度\n报告 ')).toBe('岚川县水务局2023年度报告')
    expect(safeLine('one\ntwo')).toBe('one two')
  })
})
