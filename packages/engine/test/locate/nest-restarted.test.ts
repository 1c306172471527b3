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

test.each([
  '对照要求，我们的工作还有差距。\n',
  '主要有：\n',
  '对照要求，我们的工作还有差距。\n主要表现在以下两个方面：\n',
])('a lead-in may stand before them: %j', async (lead) => {
  const found = `二、存在的问题\n${lead}一、监管半径大，力量不足\n二、文本不统一\n${WANTING}`
  const { parts } = await assessTiny(`${TITLE}一、主要举措\n${DONE}${found}三、下一步安排\n${PLAN}`)
  expect(parts.find(({ id }) => id === 'shortcomings')!.items[0]).toMatchObject({ status: 'met', count: 2 })
})

test.each([
  ['', ['一', '二', '三']],
  ['三、其他需要报告的情况\n无。\n', ['一', '二', '三', '四']],
])('arrangements may name what another heading names, before %j', async (last, numbers) => {
  const arranged = ['强化执法监督', '抓住关键少数，压实责任', '补足执法力量', '办好热线'].slice(0, numbers.length)
  const below = arranged.map((words, i) => `${numbers[i]}、${words}。局长带头抓，我局将组织轮训。\n`).join('')
  const text = `一、抓住关键少数\n局长亲自审定要点，带头学法六次。\n二、下一步安排\n重点做好以下工作：\n${below}${last}`
  const { parts } = await assessTiny(TITLE + text)
  const headings = parts.flatMap(({ heading }) => heading ?? [])
  expect(headings).toContain('二、下一步安排')
  expect(headings.filter((heading) => heading.includes('压实责任'))).toEqual([])
})

const problems = `一、存在的问题\n${WANTING}二、下一步安排\n${PLAN}`

test.each([
  ['has text of its own', `一、主要举措\n${DONE}${below}`, { leadership: 'section' }],
  ['names another part, whose count does not go on', `一、存在的问题\n${below}`, { leadership: 'section' }],
  ['has a number too many', `一、主要举措\n${below}四、存在的问题\n${WANTING}`, { leadership: 'section' }],
  ['has another part right below it', `一、主要举措\n${problems}`, { shortcomings: 'section' }],
  ['has a passage of its own', `二、主要举措\n${DONE.repeat(30)}${below}`, { leadership: 'section' }],
  [
    'may be the second of a count that begins anew behind it',
    `二、存在的问题\n${WANTING}${LEADER}二、下一步安排\n${PLAN}三、其他需要报告的情况\n无。\n`,
    { leadership: 'section', 'next-year': 'section' },
  ],
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
