import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { formatSarif } from '../../src/formats/format-sarif.js'
import { assessment } from '../assessments.js'
import { hostileResults, OBEYED, options } from './hostile.js'
import { judged, mixed, otherKind, unread, waived } from './results.js'

// It is written for draft 4, of which it uses nothing that draft 7 has changed but the name of its own id.
const { id: _, $schema: __, ...schema } = sarifSchema
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  schema,
)
const sarif = (results: Parameters<typeof formatSarif>[0], given = options) => JSON.parse(formatSarif(results, given))

it.each([
  ['every kind of result', mixed],
  ['no results', []],
  ['hostile reports', hostileResults],
])('holds to the schema: %s', (_, results) => {
  const text = formatSarif(results, options)
  validate(JSON.parse(text))
  expect(validate.errors).toBeNull()
  expect(text.replaceAll('\n', '')).not.toMatch(OBEYED)
  expect(text).not.toContain('##[')
})

it('describes every rule, met or not', () => {
  const [run] = sarif([judged]).runs
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
  expect(ids).toContain('measures/party')
  expect(ids).toContain('placeholder')
  expect(run.tool.driver.rules[ids.indexOf('shortcomings/causes')]).toMatchObject({
    shortDescription: { text: '原因' },
    fullDescription: { text: '“存在的不足和原因”中要有“原因”（《法治政府建设与责任落实督察工作规定》）' },
    help: { text: expect.stringContaining('建议：在每个问题之后写明原因') },
    defaultConfiguration: { level: 'warning' },
  })
})

it('places each finding with all four fields of the region', () => {
  const [run] = sarif([judged]).runs
  expect(run.columnKind).toBe('utf16CodeUnits')
  const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'shortcomings/causes')
  expect(run.tool.driver.rules[found.ruleIndex].id).toBe('shortcomings/causes')
  expect(found).toMatchObject({
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'reports/lanchuan-water-2023.txt' },
          region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 18 },
        },
      },
    ],
    properties: { part: 'shortcomings', pointsLost: 5 },
  })
})

it('tells findings with the same fingerprint apart', () => {
  const hashes = sarif([judged]).runs[0].results.map(
    (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints.primaryLocationLineHash,
  )
  expect(new Set(hashes).size).toBe(hashes.length)
})

it('encodes paths', () => {
  const uriOf = (path: string): string =>
    sarif([{ assessment: assessment({ path }), text: '' }]).runs[0].results[0].locations[0].physicalLocation
      .artifactLocation.uri
  expect(uriOf('./各单位/a b%#?.txt')).toBe('%E5%90%84%E5%8D%95%E4%BD%8D/a%20b%25%23%3F.txt')
  expect(uriOf('/tmp/\ud800.txt')).toBe('file:///tmp/%EF%BF%BD.txt')
})

it('suppresses what was accepted, with the reason', () => {
  expect(sarif([waived]).runs[0].results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: '已豁免：机构改革，数据待核（法制科批准，至2026-03-31）' },
  ])
})

it('names what could not be checked', () => {
  const { executionSuccessful, toolExecutionNotifications } = sarif([unread, otherKind]).runs[0].invocations[0]
  expect(executionSuccessful).toBe(false)
  expect(toolExecutionNotifications.map(({ message }: { message: { text: string } }) => message.text)).toEqual([
    '没有这个文件',
    '没有评判：标题是通知',
  ])
})

it('keeps the worst 25,000 and says how many were left out', () => {
  const [first] = judged.assessment.findings
  const findings = Array.from(
    { length: 25_010 },
    (_, i) => ({ ...first!, severity: i < 10 ? 'error' : 'info' }) as const,
  )
  const { results, invocations } = sarif([{ assessment: assessment({ findings }), text: '' }]).runs[0]
  expect(results).toHaveLength(25_000)
  expect(results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(10)
  expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('10')
})
