import { expect, test } from 'vitest'
import { assessTiny } from '../tiny-ruleset.js'

const TITLE = '云溪市水利局2023年法治政府建设情况报告\n'
const DONE = '规范行政执法，办结案件九件。\n'
const LEADER = '局长带头学法六次，主持召开会议三次研究法治工作。\n'
const WANTING = '基层执法力量不足，平均不到三人。\n'
const PLAN = '我局将加强执法，组织轮训两期，把执法力量补足。\n'

const numbered = `（一）规范执法\n${DONE}（二）优化服务\n${DONE}（三）班子带头\n${LEADER}`

async function statuses(text: string, path = 'a.txt') {
  const { parts } = await assessTiny(TITLE + text, path)
  return Object.fromEntries(parts.map(({ id, status }) => [id, status]))
}

test.each([
  ['one heading of two parts', `存在的问题和下一步安排\n${WANTING}${PLAN}`, 'merged'],
  ['two headings', `存在的问题\n${WANTING}下一步安排\n${PLAN}`, 'section'],
])('%s without a number behind numbered ones stands beside them', async (_, closing, status) => {
  expect(await statuses(numbered + closing)).toMatchObject({ shortcomings: status, 'next-year': status })
})

test('but not below what names its part, nor beside a part that is named already', async () => {
  const both = `（四）存在的问题和下一步安排\n存在的问题\n${WANTING}下一步安排\n${PLAN}`
  expect(await statuses(numbered + both)).toMatchObject({ shortcomings: 'merged', 'next-year': 'merged' })
  const again = `（四）存在的问题\n${WANTING}（五）培训\n${DONE}存在的问题\n${WANTING}`
  const { parts } = await assessTiny(TITLE + numbered + again)
  expect(parts.find(({ id }) => id === 'shortcomings')!.heading).toBe('（四）存在的问题')
})

test('nor where it is one deed among others, or the leaders of whom a plan speaks', async () => {
  expect(await statuses(`${numbered}整改存在的问题\n${DONE}`)).toMatchObject({ shortcomings: 'subsection' })
  const plan = `（四）下一步安排\n${PLAN}压实第一责任人职责\n${PLAN}`
  expect(
    (await statuses(`（一）规范执法\n${DONE}（二）优化服务\n${DONE}（三）培训\n${DONE}${plan}`)).leadership,
  ).not.toBe('section')
})

test('nor where other headings without a number follow, or the file marks how deep it stands', async () => {
  expect(await statuses(`${numbered}存在的问题\n${WANTING}下一步安排\n${PLAN}队伍建设\n${DONE}`)).toMatchObject({
    shortcomings: 'subsection',
  })
  const marked = `## 一、规范执法\n\n${DONE}\n## 二、优化服务\n\n${DONE}\n## 三、培训\n\n${DONE}\n### 存在的问题\n\n${WANTING}\n### 下一步安排\n\n${PLAN}`
  expect(await statuses(`\n${marked}`, 'a.md')).toMatchObject({ shortcomings: 'subsection' })
})
