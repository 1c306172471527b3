import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import { assess } from '../../src/assess.js'
import { acceptFindings } from '../../src/decisions/accept-findings.js'
import { denyItem } from '../../src/decisions/judge-item.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import type { Assessment, Waiver } from '../../src/types.js'
import { read } from '../read-text.js'

const REPORT = `云溪市水利局2023年度法治政府建设情况报告

一、主要举措和成效
（一）规范行政执法。全年办结案件XX件，罚款XX万元，检查XX次，培训XX人，普法XX场，修订预案XX个。
（二）聘请法律顾问2名，集体学习习近平法治思想6次。

二、存在的问题和2024年安排
一是执法力量有待充实。二是普法形式不够多样。我局将充实执法力量。
`
const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/annual-report')))
const { ruleset } = prepared
const why = { zh: '测试', en: 'test' }
const assessed = async (text = REPORT): Promise<Assessment> => assess(await read(text), prepared, why)
const waiver: Waiver = { kind: 'waiver', reason: '已口头说明', approvedBy: '法规科', until: null }

const lost = ({ ledger }: Assessment): number => ledger.reduce((sum, { points }) => sum - points, 0)
const costs = ({ findings }: Assessment): number => findings.reduce((sum, { pointsLost }) => sum + pointsLost, 0)

test('whatever is accepted, the ledger is exact and parts and checks make the score', async () => {
  const before = await assessed()
  expect(before.findings.length).toBeGreaterThan(6)
  const choices = fc.uniqueArray(fc.nat({ max: before.findings.length - 1 }))
  fc.assert(
    fc.property(choices, (chosen) => {
      const marks = new Set(chosen.map((i) => before.findings[i]))
      const after = acceptFindings(before, ruleset, (finding) => (marks.has(finding) ? waiver : null))
      expect(after.score! + lost(after)).toBe(10_000)
      expect(costs(after)).toBe(lost(after))
      expect(after.findings.filter(({ waived }) => waived)).toHaveLength(chosen.length)
      expect(after.score).toBeGreaterThanOrEqual(before.score!)
      const earned = after.parts.reduce((sum, { points }) => sum + points, 0)
      const ofChecks = after.findings.filter(({ rule }) => Object.hasOwn(ruleset.checks, rule))
      expect(earned - ofChecks.reduce((sum, { pointsLost }) => sum + pointsLost, 0)).toBe(after.score)
    }),
  )
})

test('what a baseline accepts costs its points; only the score for the gate is without them', async () => {
  const before = await assessed()
  const known: Waiver = { ...waiver, kind: 'baseline' }
  const { score, grade, ledger } = before
  const all = acceptFindings(before, ruleset, () => known)
  expect(all).toMatchObject({ score, grade, ledger, gateScore: 10_000, passed: true })
  const placeholders = before.findings.filter(({ rule }) => rule === 'placeholder')
  const one = acceptFindings(before, ruleset, (finding) => (finding === placeholders[0] ? known : null))
  const { points, ceiling } = ruleset.checks.placeholder!
  const spared = Math.min(ceiling, placeholders.length * points) - Math.min(ceiling, (placeholders.length - 1) * points)
  expect((one.gateScore ?? one.score)! - score!).toBe(spared)
})

test('with nothing accepted it is the same assessment', async () => {
  const before = await assessed()
  expect(acceptFindings(before, ruleset, () => null)).toEqual(before)
  const all = acceptFindings(before, ruleset, () => waiver)
  expect(all).toMatchObject({ score: 10_000, ledger: [], passed: true, grade: ruleset.grades[0]!.name })
})

test('the ceiling of a check is shared out anew', async () => {
  const before = await assessed()
  const placeholders = before.findings.filter(({ rule }) => rule === 'placeholder')
  const { points, ceiling } = ruleset.checks.placeholder!
  expect(placeholders.length * points).toBeGreaterThan(ceiling)
  const after = acceptFindings(before, ruleset, (finding) => (finding === placeholders[0] ? waiver : null))
  const cost = (one: Assessment) => one.ledger.filter(({ rule }) => rule === 'placeholder').length * points
  expect(cost(after)).toBe(Math.min(ceiling, (placeholders.length - 1) * points))
})

test('an item that a person denies is missing, and told', async () => {
  const before = await assessed()
  const after = denyItem(before, ruleset, 'measures/party', { zh: '只提到名称', en: 'named only' })
  expect(after.score! + lost(after)).toBe(10_000)
  expect(after.score).toBeLessThan(before.score!)
  const finding = after.findings.find(({ rule }) => rule === 'measures/party')!
  expect(finding.message.zh).toBe('只提到名称')
  expect(finding.quote).not.toBe('')
  expect(denyItem(before, ruleset, 'other/none', why)).toBe(before)
})

test('what is told of a denied item names the years of the report', async () => {
  const after = denyItem(await assessed(REPORT), ruleset, 'next-year/names-year', { zh: '写错了', en: 'wrong' })
  const finding = after.findings.find(({ rule }) => rule === 'next-year/names-year')!
  expect(finding.advice.zh).toContain('2024年')
})

test('the digest of a part changes with its words, not with spaces or what stands around it', async () => {
  const digest = async (text: string) => (await assessed(text)).parts.map((part) => part.digest)
  const before = await digest(REPORT)
  expect(before[4]).toBe('')
  expect(await digest(REPORT.replace('全年办结', '全年 办结').replaceAll('。\n', '。\r\n'))).toEqual(before)
  const edited = await digest(REPORT.replace('聘请', '续聘'))
  expect(edited[0]).not.toBe(before[0])
  expect(edited[1]).toBe(before[1])
})
