import { eastAsianWidth } from 'get-east-asian-width'
import { describe, expect, it } from 'vitest'
import { cutEnd, cutStart, padEnd, padStart, takeEnd, takeStart, textWidth } from '../../src/terminal/text-width.js'

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['法治', 4],
    ['（一）', 6],
    ['“法”…—', 6],
    ['○✓✗·█─', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['😀', 2],
    ['ｶﾅ', 2],
  ])('of %j is %i', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

it('agrees with the tables of Unicode for every character but the soft hyphen, which is never printed', () => {
  const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u
  const wrong: string[] = []
  for (let code = 0x20; code < 0x20000; code++) {
    if ((code >= 0xd800 && code < 0xe000) || code === 0xad) continue
    const character = String.fromCodePoint(code)
    const width = combining.test(character) ? 0 : eastAsianWidth(code)
    if (textWidth(character) !== width) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

describe('cutting and padding', () => {
  it('never gives half a character', () => {
    expect(takeStart('法治', 3)).toBe('法')
    expect(takeEnd('法治', 3)).toBe('治')
    expect(takeStart('𠮷𠮷', 3)).toBe('𠮷')
    expect(takeEnd('𠮷𠮷', 3)).toBe('𠮷')
  })

  it('leaves what fits and cuts the rest with a mark', () => {
    expect(cutEnd('法治政府', 8)).toBe('法治政府')
    expect(cutEnd('法治政府', 7)).toBe('法治政…')
    expect(cutStart('reports/a.txt', 6)).toBe('…a.txt')
  })

  it('fills up to the width', () => {
    expect(padEnd('法', 4)).toBe('法  ')
    expect(padStart('法', 4)).toBe('  法')
    expect(padStart('法治', 3)).toBe('法治')
  })
})
