import { expect, test } from 'vitest'
import { quoted } from '../../src/text/quoted.js'

test('marks of quotation inside of others are single ones', () => {
  expect(quoted('法治宣传')).toBe('“法治宣传”')
  expect(quoted('组织“法治大集”、宪法宣传')).toBe('“组织‘法治大集’、宪法宣传”')
})
