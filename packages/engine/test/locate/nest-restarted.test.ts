import { expect, test } from 'vitest'
import { assessTiny } from '../tiny-ruleset.js'

const TITLE = '云溪市水利局2023年法治政府建设情况报告\n'
const DONE = '规范行政执法，办结案件九件。\n'
const LEADER = '一、抓住关键少数\n局长亲自审定要点，带头学法六次。\n'
const WANTING = '基层执法力量不足，平均不到三人。\n'
const PLAN = '我局将加强执法，组织轮训两期，把执法力量补足。\n'

async function statuses(text: string) {
  const { parts } = await assessTiny(TITLE + text)
  return Object.fromEntries(parts.map(({ id, status }) => [id, status]))
}

const below = `${LEADER}二、规范执法\n${DONE}三、优化服务\n${DONE}`

test('what counts anew below an empty heading is of it until its own count goes on', async () => {
  expect(await statuses(`一、主要举措\n${below}二、存在的问题\n${WANTING}三、下一步安排\n${PLAN}`)).toEqual({
    measures: 'section',
    shortcomings: 'section',
    leadership: 'subsection',
    'next-year': 'section',
    other: 'absent',
  })
})

test('problems that count anew below their heading are of it', async () => {
  const problems = `二、存在的问题\n一、监管半径大，力量不足\n二、文本不统一\n${WANTING}`
  const { parts } = await assessTiny(`${TITLE}一、主要举措\n${DONE}${problems}三、下一步安排\n${PLAN}`)
  const [found] = parts.find(({ id }) => id === 'shortcomings')!.items
  expect(found).toMatchObject({ id: 'problems', status: 'met', count: 2 })
})

const problems = `一、存在的问题\n${WANTING}二、下一步安排\n${PLAN}`

test.each([
  ['has text of its own', `一、主要举措\n${DONE}${below}`, { leadership: 'section' }],
  ['names another part, whose count does not go on', `一、存在的问题\n${below}`, { leadership: 'section' }],
  ['has a number too many', `一、主要举措\n${below}四、存在的问题\n${WANTING}`, { leadership: 'section' }],
  ['has another part right below it', `一、主要举措\n${problems}`, { shortcomings: 'section' }],
  ['has one section below it', `一、主要举措\n${LEADER}二、存在的问题\n${WANTING}`, { leadership: 'section' }],
  ['counts otherwise', `（一）主要举措\n${below}`, { leadership: 'section' }],
])('but not where the heading %s', async (_, text, expected) => {
  expect(await statuses(text)).toMatchObject(expected)
})

test('one that is none does not hide those behind it', async () => {
  const text = `一、存在的问题\n一、执法力量不足\n${WANTING}一、主要举措\n${below}二、下一步安排\n${PLAN}`
  expect(await statuses(text)).toMatchObject({ leadership: 'subsection' })
})

test('thousands of them are read in one pass', async () => {
  const { parts } = await assessTiny(
    `${TITLE}${'一、主要举措\n一、强化\n二、规范\n三、培训\n'.repeat(8000)}二、存在的问题\n${WANTING}`,
  )
  expect(parts.find(({ id }) => id === 'measures')!.status).toBe('section')
})
