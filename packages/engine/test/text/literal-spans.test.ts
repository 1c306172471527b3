import { expect, it } from 'vitest'
import { literalSpans } from '../../src/text/literal-spans.js'

it.each([
  ['见`甲,乙(丙)`和甲,乙', ['`甲,乙(丙)`']],
  ['[附件(一),说明](文件(一),说明.docx "题,名")，丙', ['](文件(一),说明.docx "题,名")']],
  ['[引,一]: 地址,一.html\n见[引,一]，发[2023]5号', ['[引,一]: 地址,一.html', '[引,一]', '[引,一]']],
  ['发[2023]5号(一)，[^注]', []],
])('%s', (text, spans) => {
  expect(literalSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans)
})
