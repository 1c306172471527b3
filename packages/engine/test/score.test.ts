import { expect, test } from 'vitest'
import { gradeOf } from '../src/score.js'

test('what is below the lowest grade of a ruleset has none', () => {
  const ruleset = {
    grades: [
      { name: '优秀', from: 9000 },
      { name: '合格', from: 6000 },
    ],
  }
  expect([10_000, 9000, 8999, 6000, 5999, 0].map((total) => gradeOf(total, ruleset))).toEqual([
    '优秀',
    '优秀',
    '合格',
    '合格',
    '',
    '',
  ])
})
