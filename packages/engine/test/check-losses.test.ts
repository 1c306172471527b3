import { expect, test } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../rulesets/test/load-rulesets.js'
import { assess } from '../src/assess.js'
import { prepareRuleset } from '../src/ruleset/prepare.js'
import type { Assessment } from '../src/types.js'
import { read } from './read-text.js'

const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/annual-report')))

/** Judges a report with so many slips of one kind; the check takes one hundredth for each, up to its ceiling. */
async function assessed(slips: number, ceiling: number): Promise<Assessment> {
  const report = await read(
    `云溪县水利局2023年度法治政府建设情况报告\n一、主要工作\n开展检查320次。\n${'到XX镇检查。\n'.repeat(slips)}`,
  )
  const checks = {
    ...prepared.ruleset.checks,
    placeholder: { ...prepared.ruleset.checks.placeholder!, points: 1, ceiling },
  }
  return assess(report, { ...prepared, ruleset: { ...prepared.ruleset, checks } }, { zh: '测试', en: 'test' })
}

const found = ({ findings }: Assessment) => findings.filter(({ rule }) => rule === 'placeholder')
const costs = (assessment: Assessment) => found(assessment).reduce((sum, { pointsLost }) => sum + pointsLost, 0)

test('what stands in hundreds of places is told one by one up to a number, and the rest together', async () => {
  const before = await assessed(500, 2000)
  expect(found(before)).toHaveLength(500)
  const assessment = await assessed(740, 2000)
  expect(found(assessment)).toHaveLength(501)
  const rest = found(assessment).at(-1)!
  expect(rest).toMatchObject({ line: 504, quote: 'XX', severity: 'error', pointsLost: 240, worth: 240 })
  expect(rest.message.zh).toContain('还有 240 处')
  expect(costs(assessment)).toBe(740)
  expect(assessment.score! - assessment.ledger.reduce((sum, { points }) => sum + points, 0)).toBe(10_000)
})

test('what a check finds is told of the part that it stands in, if any', async () => {
  const report = await read('云溪县水利局2023年度法治政府建设情况报告\nXX：\n一、主要工作\n到XX镇检查320次。\n')
  const { findings } = assess(report, prepared, { zh: '测试', en: 'test' })
  expect(findings.filter(({ rule }) => rule === 'placeholder').map(({ line, part }) => [line, part])).toEqual([
    [2, null],
    [4, 'measures'],
  ])
})

test('the rest costs no more than the ceiling leaves', async () => {
  const assessment = await assessed(740, 510)
  expect(found(assessment).at(-1)).toMatchObject({ pointsLost: 10, worth: 240 })
  expect(costs(assessment)).toBe(510)
})

test('whoever accepted one of them has not accepted the rest, nor the rest of another draft', async () => {
  const [first, ...others] = found(await assessed(740, 2000)).map(({ fingerprint }) => fingerprint)
  expect(new Set([first, ...others]).size).toBe(2)
  expect(found(await assessed(741, 2000)).at(-1)!.fingerprint).not.toBe(others.at(-1))
})
