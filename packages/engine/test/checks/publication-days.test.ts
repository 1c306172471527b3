import { expect, test } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import { assess } from '../../src/assess.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import { read } from '../read-text.js'

const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/annual-report')))
const id = 'publication-deadline'

test.each([
  ['云溪县水利局2023年度法治政府建设情况报告\n发布日期：2024-02-18\n', '2024-01-20'],
  ['云溪县水利局关于2023年度法治政府建设情况的报告\n县人民政府：\n', '2024-01-10'],
])('%s no other days are told than those of the ruleset', async (head, last) => {
  const rule = prepared.ruleset.checks[id]!
  const options = { ...rule.options, month: 1, day: 20, reportMonth: 1, reportDay: 10 }
  const ruleset = { ...prepared.ruleset, checks: { ...prepared.ruleset.checks, [id]: { ...rule, options } } }
  const report = await read(`${head}一、主要工作\n全年开展检查320次，办理案件12件。\n云溪县水利局\n2024年1月15日\n`)
  const { findings } = assess(report, { ...prepared, ruleset }, { zh: '测试', en: 'test' })
  const { message, advice } = findings.find(({ rule: of }) => of === id)!
  expect(message.zh).toContain(last)
  expect(advice.zh).not.toMatch(/\d月/)
  expect(advice.en).not.toMatch(/April|March/)
})
