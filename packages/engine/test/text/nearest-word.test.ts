import { expect, it } from 'vitest'
import { nearestWord } from '../../src/text/nearest-word.js'

it.each([
  ['fromat', ['format', 'ruleset'], 'format'],
  ['rulset', ['format', 'ruleset'], 'ruleset'],
  ['department', ['fazhi/government', 'fazhi/department'], 'fazhi/department'],
  ['fazhi/dept', ['fazhi/government', 'fazhi/annual-report'], null],
  ['xyz', ['format'], null],
  ['', ['format'], null],
  ['x'.repeat(10000), ['format'], null],
])('the nearest to %s', (word, known, near) => {
  expect(nearestWord(word, known)).toBe(near)
})
