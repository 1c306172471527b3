import { expect, it } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import { assess, prepareRuleset, readReport } from '../../src/index.js'
import { bundleRuleset } from '../../src/ruleset/bundle.js'
import { packRuleset, unpackRuleset } from '../../src/ruleset/pack-ruleset.js'

const REASON = { zh: '', en: '' }
const TEXT = `岚川县水务局2023年度法治政府建设情况报告
一、主要举措和成效
党组专题学习习近平法治思想4次，聘请法律顾问，办理行政复议案件3件。
二、存在的问题和原因
执法人员不足，主要原因是编制少。
三、主要负责人履行第一责任人职责情况
局长主持会议研究执法工作。
四、2024年工作安排
充实执法人员。
`

it('judges by a packed ruleset as by the ruleset itself, with none of its phrases in the text', async () => {
  const loaded = loadTestRuleset(rulesetFile('fazhi/department'))
  const whole = prepareRuleset(loaded)
  const packed = packRuleset(bundleRuleset(loaded.ruleset))
  expect(packed.json).not.toContain('法律顾问…')
  expect(packed.json.length).toBeLessThan(JSON.stringify(whole.ruleset).length / 2)
  const report = await readReport(new TextEncoder().encode(TEXT), 'r.txt')
  if ('refusal' in report) throw new Error(report.refusal.en)
  const assessment = assess(report, unpackRuleset(packed), REASON)
  expect(assessment.findings.length).toBeGreaterThan(3)
  expect(assessment).toEqual(assess(report, whole, REASON))
})
