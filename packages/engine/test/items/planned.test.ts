import { expect, test } from 'vitest'
import { assessTiny } from '../tiny-ruleset.js'

async function evidence(text: string): Promise<readonly string[]> {
  const { parts } = await assessTiny(
    `云溪县水利局2023年法治政府建设情况报告\n一、第一责任人履职\n${text}\n二、下一步安排\n我局将加强执法。\n`,
  )
  const { items } = parts.find(({ id }) => id === 'leadership')!
  return items.find(({ id }) => id === 'study')!.evidence.map(({ quote }) => quote)
}

test.each([
  '下一步，局长将带头学法。',
  '下步要组织学法活动。',
  '今后，局长将进一步坚持学法。',
  '明年一月，局长拟带头学法。',
  '2024年，局长将带头学法。',
  '明年初，局长拟开展学法。',
  '局长主持会议。接下来，继续组织学法；',
  '下一步，局长打算学法六次。',
  '下一步，局长还计划带头学法。',
  '明年，局长力争学法六次。',
  '下一步，局长进一步组织学法。',
])('what is to come is no evidence: %s', async (text) => {
  expect(await evidence(text)).toEqual([])
})

test.each([
  '局长带头学法。下一步，局长将主持会议。',
  '下一步，局长将主持会议。局长带头学法。',
  '下一步工作要点由局长审定，局长带头学法。',
  '明年的计划已定，局长将带头学法写进清单。',
  '2023年，局长将学法列入计划。',
  '2024年1月，局长将学法情况向党组报告。',
  '局长要求今后学法要经常。',
  '2024年初，党组主要负责人带头学法。',
  '2024年春节前，局长将学法情况报县委。',
  '2024年第一季度，局长将学法情况报县委。',
  '今后凡会必要学法，局长照此办理。',
])('what was done is, beside a plan or with words of one: %s', async (text) => {
  expect(await evidence(text)).toEqual(['学法'])
})
