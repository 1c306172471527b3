import { expect, test } from 'vitest'
import { assessFile } from './load-rulesets.js'

const BODY = `一、主要举措和成效
我局推进法治政府建设，落实行政执法三项制度，完成整改问题12个。
二、存在的不足
法治政府建设还有差距，执法力量不足，原因是编制少。
三、下一步打算
继续推进法治政府建设，开展执法培训4次。
`

test.each([
  ['云溪市水利局2023年度法治政府建设情况报告', true],
  ['云溪市水利局2023年度法治政府建设暨督察反馈问题整改情况报告', true],
  ['云溪市水利局关于法治政府建设督察反馈问题整改情况的报告', false],
  ['关于2023年度法治政府建设督察情况的通报', false],
  ['云溪市召开法治政府建设推进会', false],
])('%s is a report of this kind: %s', async (title, isReport) => {
  const result = await assessFile(new TextEncoder().encode(`${title}\n${BODY}`), 'a.txt')
  expect(result!.assessment.applicable).toBe(isReport)
})
