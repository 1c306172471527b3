import { expect, test } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import { assess } from '../../src/assess.js'
import { answeredPlan } from '../../src/compare/answered-plan.js'
import { compareFindings } from '../../src/compare/compare-findings.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import { read } from '../read-text.js'

const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/department')))
const reportOf = (year: number, measures: string, plan: string): string =>
  `云溪市水利局${year}年度法治政府建设情况报告

一、主要举措和成效
${measures}

二、存在的不足
一是执法力量还不足，主要原因是编制偏少。

三、第一责任人履职情况
局长带头学法，组织专题学习2次。

四、${year + 1}年度主要安排
${plan}
`
const PLAN = '一是新建两处水行政执法基地。二是修订河道采砂管理办法。三是开展水法规进校园活动。'

test('arrangements are answered by what the next report tells, not by words that stand everywhere', async () => {
  const before = await read(reportOf(2023, '全年办结案件9件。', PLAN))
  const measures = '建成水行政执法基地2处。深入推进各项工作，制定完善有关制度。组织水法规进校园12场。'
  const answered = answeredPlan(before, await read(reportOf(2024, measures, '将继续努力。')), prepared)
  expect(answered.map(({ arrangement, answer }) => [arrangement.quote.slice(0, 8), answer?.quote ?? null])).toEqual([
    ['一是新建两处水行', '建成水行政执法基地2处。'],
    ['二是修订河道采砂', null],
    ['三是开展水法规进', '组织水法规进校园12场。'],
  ])
})

test('a shortcoming of this year is no answer to the plan of the last', async () => {
  const before = await read(reportOf(2023, '全年办结案件9件。', '一是充实基层执法力量。二是修订河道采砂管理办法。'))
  const after = reportOf(2024, '全年办结案件9件。', '将继续努力。').replace('执法力量还不足', '基层执法力量不足')
  const [first] = answeredPlan(before, await read(after), prepared)
  expect(first).toMatchObject({ answer: null })
})

const told = async (plan: string, measures: string): Promise<readonly (readonly [string, boolean])[]> => {
  const [before, after] = [reportOf(2023, '全年办结案件9件。', plan), reportOf(2024, measures, '将继续努力。')]
  const answered = answeredPlan(await read(before), await read(after), prepared)
  return answered.map(({ arrangement, answer }) => [arrangement.quote, answer !== null])
}

test('what stands below the heading of an arrangement belongs to it', async () => {
  const plan = '（一）健全多元机制。\n发挥河湖议事厅作用，就地化解水事纠纷。\n（二）管好文书。\n评选优秀卷宗。'
  expect(await told(plan, '河湖议事厅全年议事32次。')).toEqual([
    ['（一）健全多元机制。', true],
    ['（二）管好文书。', false],
  ])
})

test('what only opens or closes a plan is no arrangement', async () => {
  const opening = '2024年，我局将以党的二十大精神为指引，深入学习贯彻习近平法治思想。'
  const closing = '将再接再厉，奋力开创法治水利新局面。'
  const list = '持续打击非法采砂。继续推行说理式文书。'
  expect(await told(`${opening}${list}\n${closing}`, '打击非法采砂12起。')).toEqual([
    ['持续打击非法采砂。', true],
    ['继续推行说理式文书。', false],
  ])
  expect(await told('2024年将主要做好两个方面：修订采砂办法，新建执法基地。', '修订采砂办法。')).toEqual([
    ['修订采砂办法', true],
    ['新建执法基地', false],
  ])
  expect(await told(opening, '打击非法采砂12起。')).not.toEqual([])
})

test('an arrangement of few words is answered by other words for its subject', async () => {
  expect(await told('我局将继续加强普法，规范执法，推进船舶登记。', '查处案件12件。办讲堂，宣传普法5场。')).toEqual([
    ['我局将继续加强普法', true],
    ['规范执法', true],
    ['推进船舶登记', false],
  ])
})

test('one word that stands everywhere is no answer', async () => {
  const plan = '一是建设智慧执法平台。二是建设乡镇应急站26个。三是开展行政执法案卷评查。'
  const account = '召开执法工作会议。修订应急预案17部，组织应急演练42场次。组织案卷评查两次。'
  expect(await told(plan, account)).toEqual([
    ['一是建设智慧执法平台。', false],
    ['二是建设乡镇应急站26个。', false],
    ['三是开展行政执法案卷评查。', true],
  ])
})

test.each([
  ['推进执法信息化建设，提高办案效率。', '执法平台上线运行，案卷全部电子化。', true],
  ['加大执法力度，严厉打击非法采砂。', '全年查处采砂案件9件。', true],
  ['加强基层执法力量建设，推动执法重心下移。', '向乡镇派驻执法人员18名。', true],
  // 水利 is what the organ is called, and stands everywhere.
  ['推进农村水利设施建设和管护工作。', '召开水利普法会议。', false],
])('%s is answered by %s: %s', async (plan, account, isAnswered) => {
  expect((await told(plan, account))[0]![1]).toBe(isAnswered)
})

test('without a plan there is nothing to answer', async () => {
  const before = await read(reportOf(2023, '全年办结案件9件。', PLAN).split('\n四、')[0]!)
  expect(answeredPlan(before, before, prepared)).toEqual([])
})

test('findings are the same by rule and words, those of parts and items by rule', async () => {
  const assessed = async (text: string) => assess(await read(text), prepared, { zh: '测试', en: 'test' })
  const before = await assessed(reportOf(2023, '全年办结案件XX件，检查XX次。', PLAN))
  const same = compareFindings(before, before)
  expect(same).toEqual({ mended: [], still: before.findings, fresh: [], accepted: [] })
  const after = await assessed(reportOf(2024, '全年办结案件9件，检查XX次，培训XX人。聘请法律顾问2名。', PLAN))
  const { mended, still, fresh } = compareFindings(before, after)
  expect(mended.map(({ rule }) => rule)).toContain('measures/decisions')
  expect(still.map(({ rule }) => rule)).toContain('measures/party')
  expect([...still, ...fresh]).toHaveLength(after.findings.length)
  expect(before.findings.length - mended.length).toBe(still.length)
})

test('what a person accepted is neither still there nor new, old and new alike', async () => {
  const assessed = async (text: string) => assess(await read(text), prepared, { zh: '测试', en: 'test' })
  const before = await assessed(reportOf(2023, '全年办结案件XX件。', PLAN))
  const after = await assessed(reportOf(2024, '全年培训XX人。', PLAN))
  const accept = (kind: 'waiver' | 'attestation' | 'baseline') =>
    after.findings.map((finding) => ({
      ...finding,
      waived: { kind, reason: '另文', approvedBy: '法规科', until: null },
    }))
  for (const kind of ['waiver', 'attestation'] as const) {
    const { still, fresh, accepted } = compareFindings(before, { ...after, findings: accept(kind) })
    expect([still, fresh]).toEqual([[], []])
    expect(accepted).toHaveLength(after.findings.length)
  }
  const { still, accepted } = compareFindings(before, { ...after, findings: accept('baseline') })
  expect([still.length, accepted]).toEqual([after.findings.length, []])
})

test('a slip in the years is the same in the report of another year', async () => {
  const assessed = async (text: string) => assess(await read(text), prepared, { zh: '测试', en: 'test' })
  const wrong = (year: number) =>
    assessed(reportOf(year, '全年办结案件9件。', PLAN).replaceAll(`${year + 1}年`, `${year}年`))
  const { mended, still, fresh } = compareFindings(await wrong(2023), await wrong(2024))
  expect(still.map(({ rule }) => rule)).toContain('report-year')
  expect([...mended, ...fresh].map(({ rule }) => rule)).not.toContain('report-year')
})
