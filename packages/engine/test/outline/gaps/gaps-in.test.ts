import { expect, it } from 'vitest'
import { gapsIn } from '../../../src/outline/gaps/gaps-in.js'

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

it.each([
  ['选派【】名干部参加培训，完成（）件。', ['【】', '（）']],
  ['培训企业负责人、班组长……人次，宣传“三个一”……名声在外。', ['……']],
  ['由某某同志兼任办公室主任。', ['某某']],
  ['某某局诉某某公司一案，在某村开展活动。', []],
  ['培训从业人员待补充人次，材料待补充完整后再报。', ['待补充']],
  ['按预案紧急转移群众　　人，成功避让灾害  起。', ['转移群众　　人', '避让灾害  起']],
])('what is yet to be written: %s', (text, gaps) => {
  expect(gapsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(gaps)
})

it.each([
  ['全年办理案件  件，罚款  万元。', ['办理案件  件', '罚款  万元']],
  ['开展普法活动　　场、培训　　人次；化解纠纷  起。', ['普法活动　　场', '培训　　人次', '化解纠纷  起']],
  ['全年办理案  件，规范文  件。', []],
  ['全 年 办 理 案 卷  件，开 展 活 动。', []],
  ['加强用  户、国  家、市  场、首  次、身  份。', []],
  ['办理案件  12件，罚款  3万元。', []],
  ['第一条  条件具备。会议  场地。', []],
  ['案件十  件，百余  人次，罚款三十  万元。', []],
  ['及时调  处，自即日  起，从源头抓  起，街道办事  处。', []],
])('room left for a figure: %s', (text, gaps) => {
  expect(gapsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(gaps)
})

it('doubts a single room for a figure', () => {
  expect(gapsIn('办理案件  件。').map(({ doubtful }) => doubtful)).toEqual([true])
  expect(gapsIn('办理案件  件，罚款  万元。').map(({ doubtful }) => doubtful)).toEqual([undefined, undefined])
})

it('looks at as much room for figures as there is, however much', () => {
  expect(gapsIn('办理案件  件，'.repeat(200_000)).length).toBeGreaterThan(0)
})

it('takes a masked name, a product and a hidden place for what they are', () => {
  const right =
    '向张*家送达决定书；调处李*户与王*户纠纷；原告王*名下房产。出动320人*次；按单价*件数计算；带*件为重点督办件。王某在X镇无证经营被查处；推行“双X名录”。'
  expect(gapsIn(right)).toEqual([])
})
