import { describe, expect, test } from 'vitest'
import { assessTiny } from '../tiny-ruleset.js'

const TITLE = '云溪市水利局2023年法治政府建设情况报告\n'
const DONE =
  '规范行政执法，办结案件九件，公开许可和处罚信息二百一十四条，组织培训六期，答复群众来信来访五十六件，各项任务都已完成。\n\n'
const WANTING =
  '基层执法力量不足，平均不到三人，老龄化严重，专业人才引进难，影响了日常巡查的频次，遇到复杂案件要等市里派人来帮忙，群众有意见。\n\n'
const LEADER =
  '局长带头学法六次，主持召开会议三次研究法治工作，出庭应诉一次，年底述法，接受干部职工评议，优秀率百分之九十。\n\n'

const report = (shortcomings: string, plan = `下一步安排\n我局将加强执法。\n`): string =>
  `${TITLE}主要举措\n${DONE}${shortcomings}第一责任人履职\n${LEADER}${plan}`

const shortcomings = async (text: string) => (await assessTiny(text)).parts.find(({ id }) => id === 'shortcomings')!

describe('headings without numbers below one that names a part', () => {
  const points = `执法力量薄弱\n${WANTING}普法形式单一\n${WANTING}`

  test('are its points where it has no text of its own', async () => {
    const found = await shortcomings(report(`存在的问题\n\n${points}`))
    expect(found).toMatchObject({ status: 'section', heading: '存在的问题', isHollow: false })
    expect(found.items[0]).toMatchObject({ id: 'problems', status: 'met' })
  })

  test('and where it has a lead alone', async () => {
    const found = await shortcomings(report(`存在的问题\n对照上级的要求，我们还有以下差距。\n\n${points}`))
    expect(found.items[0]).toMatchObject({ id: 'problems', status: 'met' })
  })

  test('but what names a part itself stands beside it', async () => {
    const { parts } = await assessTiny(
      `# ${TITLE}\n## 主要举措\n\n${DONE}## 存在的问题\n\n## 第一责任人履职\n\n${LEADER}`,
      'a.md',
    )
    expect(parts.find(({ id }) => id === 'shortcomings')).toMatchObject({ status: 'section', isHollow: true })
    expect(parts.find(({ id }) => id === 'leadership')).toMatchObject({ status: 'section', isHollow: false })
  })

  test('and where it names two parts, what names one of them stands below it', async () => {
    const both = `存在的问题和下一步安排\n存在的问题\n${WANTING}下一步安排\n我局将加强执法，${WANTING}`
    const { parts } = await assessTiny(`${TITLE}主要举措\n${DONE}第一责任人履职\n${LEADER}${both}`)
    expect(parts.find(({ id }) => id === 'shortcomings')).toMatchObject({ status: 'merged', isHollow: false })
    expect(parts.find(({ id }) => id === 'next-year')).toMatchObject({ status: 'merged', isHollow: false })
  })

  test('and so does what is numbered', async () => {
    const { parts } = await assessTiny(
      `${TITLE}一、主要举措\n${DONE}二、存在的问题\n三、优化服务\n${DONE}四、第一责任人履职\n${LEADER}`,
    )
    expect(parts.find(({ id }) => id === 'shortcomings')).toMatchObject({ isHollow: true })
  })
})

test('a heading shared with the measures leaves the leaders to the points below it that are theirs alone', async () => {
  const { parts } = await assessTiny(
    `${TITLE}一、主要举措和第一责任人履职情况\n（一）优化服务。办结许可九件。\n（二）书记落实第一责任人职责。主持会议三次。\n（三）局长落实第一责任人职责。带头学法六次。\n二、存在的问题\n力量不足。\n`,
  )
  const leadership = parts.find(({ id }) => id === 'leadership')!
  expect(leadership.status).toBe('merged')
  const quotes = leadership.items.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
  expect(quotes).not.toEqual([])
  expect(quotes.join()).not.toContain('许可')
})
