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

it.each([
  ['与××律师事务所续签法律顾问合同。', ['××']],
  ['张××诉县水利局一案，由××律师事务所代理。', []],
  ['协调处理李××与县水利局的纠纷。', []],
])('crosses: %s', (text, gaps) => {
  expect(gapsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(gaps)
})
