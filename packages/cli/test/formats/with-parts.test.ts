import { expect, it } from 'vitest'
import { withParts } from '../../src/formats/with-parts.js'

const rows = [
  { line: 1, text: '一、主要举措' },
  { line: 9, text: '二、不足和打算' },
]

it.each([
  ['behind the heading that they share', '二、不足和打算', [9, 9], '1 9 a b'],
  ['behind the heading before them', null, [4, 4], '1 a b 9'],
  ['in the order of the text where they have no heading', null, [6, 4], '1 b a 9'],
])('puts parts %s', (_, heading, [first, second], expected) => {
  const parts = [
    { id: 'a', line: first!, heading },
    { id: 'b', line: second!, heading },
  ]
  const shown = withParts(rows, parts).map((one) => ('text' in one ? one.line : one.id))
  expect(shown.join(' ')).toBe(expected)
})
