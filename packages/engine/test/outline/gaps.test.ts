import { expect, it } from 'vitest'
import { gapsIn } from '../../src/outline/gaps.js'

it.each([
  ['办结案件＊＊件。', ['＊＊']],
  ['办结案件＊＊＊件。', ['＊＊＊']],
  ['坚持＊＊依法行政＊＊这一主线。', []],
  ['当事人李＊＊申请复议，尾号＊＊＊的车辆。', []],
])('stars: %s', (text, gaps) => {
  expect(gapsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(gaps)
})
