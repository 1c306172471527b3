import { expect, test } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../rulesets/test/load-rulesets.js'
import { assess } from '../src/assess.js'
import { prepareRuleset } from '../src/ruleset/prepare.js'
import { read } from './read-text.js'

const REPORT = `云溪县水利局2023年度法治政府建设情况报告
一、主要工作
全年开展执法检查320次。
二、下一步工作打算
YEAR年，我局将充实执法力量。
`

const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/annual-report')))

async function rulesFor(plan: string) {
  const report = await read(REPORT.replace('YEAR', plan))
  const { findings, ledger, score } = assess(report, prepared, { zh: '测试', en: 'test' })
  expect(score! - ledger.reduce((sum, { points }) => sum + points, 0)).toBe(10000)
  return findings.map(({ rule }) => rule).filter((rule) => rule === 'report-year' || rule === 'next-year/names-year')
}

test('a wrong year in the plan is charged as a wrong year, and not as none too', async () => {
  expect(await rulesFor('2023')).toEqual(['report-year'])
  expect(await rulesFor('今后几')).toEqual(['next-year/names-year'])
  expect(await rulesFor('2024')).toEqual([])
})

test('nor does a year in the heading make up for another one below it', async () => {
  const report = await read(REPORT.replace('下一步', '下一年度').replace('YEAR', '2025'))
  const { parts } = assess(report, prepared, { zh: '测试', en: 'test' })
  const named = parts.find(({ id }) => id === 'next-year')?.items.find(({ id }) => id === 'names-year')
  expect(named).toMatchObject({ status: 'not-applicable', points: 0 })
  expect(named?.reason?.zh).toMatch(/^.+这里写的是2025年；已另行指出，这里不重复扣分$/)
})
