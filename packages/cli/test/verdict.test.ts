import type { Finding } from '@dabiao/engine'
import { expect, it } from 'vitest'
import type { Judged } from '../src/result.js'
import { exitCodeOf, type Thresholds, whyFailed, withVerdict } from '../src/verdict.js'
import { judged, otherKind, unread } from './formats/results.js'

const lenient: Thresholds = { failOn: 'never', minScore: null }
const passing: Judged = { ...judged, assessment: { ...judged.assessment, passed: true, findings: [] } }
const [finding] = judged.assessment.findings
const having = (...given: Partial<Finding>[]): Judged => ({
  ...passing,
  assessment: { ...passing.assessment, findings: given.map((one) => ({ ...finding!, waived: null, ...one })) },
})
const notes = { used: [], unused: [], expired: [0, 1], reopened: [], ruled: [], unruled: [] }
const waived = { kind: 'waiver', reason: '', approvedBy: null, until: null } as const

it.each([
  ['a report that passes', passing, {}, []],
  ['a score at the threshold', passing, { minScore: passing.assessment.score }, []],
  ['a score below it', passing, { minScore: 10_000 }, ['低于要求的 100 分']],
  ['a finding of the severity', having({ severity: 'warning' }), { failOn: 'warning' }, ['有 1 处警告或更重的问题']],
  ['a worse one', having({ severity: 'error' }), { failOn: 'info' }, ['有 1 处提示或更重的问题']],
  ['a milder one', having({ severity: 'info' }), { failOn: 'warning' }, []],
  ['one that was accepted', having({ severity: 'error', waived }), { failOn: 'error' }, []],
  ['a comment left in the text', having({ rule: 'inline-waiver', severity: 'error' }), {}, ['1 处豁免注释']],
  [
    'a comment beside an error',
    having({ rule: 'inline-waiver' }, { severity: 'error' }),
    { failOn: 'error' },
    ['有 1 处错误', '1 处豁免注释'],
  ],
  ['expired waivers', { ...passing, notes }, {}, ['2 条豁免已过期']],
  ['a judgement that lapsed', having({ rule: 'reopened-attestation', severity: 'warning' }), { failOn: 'info' }, []],
] as const)('%s', (_, result, thresholds, expected) => {
  const asked = { ...lenient, ...thresholds }
  const why = whyFailed(result, asked, 'zh')
  expect(why).toHaveLength(expected.length)
  for (const [i, words] of expected.entries()) expect(why[i]).toContain(words)
  const settled = withVerdict(result, asked, 'zh')
  expect(exitCodeOf(settled)).toBe(expected.length > 0 ? 1 : 0)
  expect((settled as Judged).assessment.passed).toBe(expected.length === 0)
})

it('has no verdict on what could not be judged', () => {
  for (const result of [unread, otherKind]) {
    expect(exitCodeOf(result)).toBe(2)
    expect(withVerdict(result, { failOn: 'info', minScore: 10_000 }, 'zh')).toBe(result)
  }
})
