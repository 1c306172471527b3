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
  ['查处××家具厂、××天然气公司等违法取水案件。', []],
  ['依法取缔××采砂场，责令××餐馆限期整改，吊销××医院排水许可。', []],
  ['涉嫌非法采砂的××砂石厂被移送公安机关。', []],
  ['查封××加工作坊3间，曝光××理发店、××火锅店违法排水。', []],
  ['××市场监管局立案查处违法案件36件。', ['××']],
  ['处罚××厂家12户，××区法院立案3件。', ['××', '××']],
])('crosses: %s', (text, gaps) => {
  expect(gapsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(gaps)
})
