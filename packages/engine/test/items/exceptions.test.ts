import { expect, test } from 'vitest'
import { assessTiny } from '../tiny-ruleset.js'

async function evidence(text: string): Promise<readonly string[]> {
  const { parts } = await assessTiny(`云溪县水利局2023年法治政府建设情况报告\n一、第一责任人履职\n${text}\n`)
  const { items } = parts.find(({ id }) => id === 'leadership')!
  return items.find(({ id }) => id === 'study')!.evidence.map(({ quote }) => quote)
}

test('words in what an item excepts are no evidence, others of the sentence are', async () => {
  expect(await evidence('局长对执法、普法等工作亲自部署。')).toEqual([])
  expect(await evidence('局长对执法、普法等工作亲自部署，带头学法。')).toEqual(['学法'])
  expect(await evidence('局长按科学法则办事，学法六次。')).toEqual(['学法'])
  expect(await evidence('局长按科学法则办事。')).toEqual([])
})

test('evidence that only begins or ends in an exception is none', async () => {
  expect(await evidence('局长对带头开放日等活动亲自部署，宣读宪法。')).toEqual([])
  expect(await evidence('局长带头，对宪法宣传等工作亲自部署。')).toEqual([])
  expect(await evidence('局长带头，对防汛等工作亲自部署，宣读宪法。')).toEqual(['带头，对防汛等工作亲自部署，宣读宪法'])
})

test('an exception does not reach across a comma', async () => {
  expect(await evidence('局长对照要求，组织学法等活动，亲自参加。')).toEqual(['学法'])
})

test('exceptions that overlap or stand apart hold what is in each', async () => {
  const directed = '局长对普法等工作亲自部署，'
  expect(await evidence(`${directed.repeat(3)}学法，${directed}学法。`)).toEqual(['学法', '学法'])
})
