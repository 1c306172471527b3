import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chineseNumber, chineseNumeral, endOfNumeral } from '../../src/text/chinese-numeral.js'

it('reads what it writes', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => chineseNumber(chineseNumeral(value)) === value))
})

it.each([
  ['两', 2],
  ['一百', 100],
  ['一百一十二', 112],
  ['二百〇六', 206],
  ['三千零五', 3005],
  ['两千三百', 2300],
  ['九千九百九十九', 9999],
])('reads %s', (text, value) => {
  expect(chineseNumber(text)).toBe(value)
})

it.each(['', '百', '一百二', '一二', '十百', '一万', '三件', '二十十'])('does not read %s', (text) => {
  expect(chineseNumber(text)).toBeNull()
})

it('ends where no more belongs to the number', () => {
  expect(['共一百一十二件', '共三件', '共一百二', '共件'].map((text) => endOfNumeral(text, 1))).toEqual([6, 2, 3, 1])
})
