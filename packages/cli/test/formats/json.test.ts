import { expect, it } from 'vitest'
import { formatJson } from '../../src/formats/json.js'
import type { FormatOptions } from '../../src/formats/types.js'
import { createPaint } from '../../src/terminal/paint.js'
import { assessment, reportText } from '../assessments.js'

const options: FormatOptions = {
  lang: 'zh',
  width: 80,
  paint: createPaint(false),
  version: '1.2.3',
  ledger: false,
  failOn: 'error',
}
const unread = { path: '没有.txt', message: { zh: '没有这个文件', en: 'there is no such file' } }

it('keeps to the contract, keys in order', () => {
  const result = JSON.parse(formatJson([{ assessment: assessment(), text: reportText }], options))
  const [report] = result.reports
  expect(Object.keys(result)).toEqual(['schemaVersion', 'tool', 'reports', 'summary'])
  expect(result.schemaVersion).toBe(1)
  expect(result.tool).toEqual({ name: 'dabiao', version: '1.2.3' })
  expect(Object.keys(report).join(' ')).toBe('path document ruleset score grade passed parts findings ledger')
  expect(Object.keys(report.document).join(' ')).toBe(
    'title issuer kind year published format encoding applicable reason',
  )
  expect(Object.keys(report.ruleset).join(' ')).toBe('id version sha256')
  expect(Object.keys(report.parts[0]).join(' ')).toBe('id status heading line weight points items')
  expect(Object.keys(report.parts[0].items[0]).join(' ')).toBe('id status weight points count evidence')
  expect(Object.keys(report.findings[0]).join(' ')).toBe(
    'rule severity message advice part line column endLine endColumn paragraph quote pointsLost basis fixable fingerprint waived',
  )
  expect(report.ledger).toEqual([{ rule: 'shortcomings/causes', points: -5, reason: '没有写明原因' }])
})

it('gives points out of 100 and places of evidence without their end', () => {
  const evidence = [{ line: 4, column: 2, endLine: 4, endColumn: 5, paragraph: 3, quote: '党组' }]
  const given = assessment()
  const [part] = given.parts
  const judged = assessment({ score: 8350, parts: [{ ...part!, items: [{ ...part!.items[0]!, evidence }] }] })
  const [report] = JSON.parse(formatJson([{ assessment: judged, text: '' }], options)).reports
  expect(report.score).toBe(83.5)
  expect(report.parts[0].weight).toBe(35)
  expect(report.parts[0].points).toBe(32.5)
  expect(report.parts[0].items[0].evidence).toEqual([{ line: 4, column: 2, quote: '党组' }])
  expect(report.findings[0].pointsLost).toBe(2.5)
})

it('speaks the language asked for', () => {
  const inEnglish = formatJson([{ assessment: assessment(), text: reportText }], { ...options, lang: 'en' })
  const [report] = JSON.parse(inEnglish).reports
  expect(report.findings[3].message).toBe('Shortcomings are named, their causes are not')
  expect(report.ledger[0].reason).toBe('no causes')
})

it('gives a document of another kind no score, and counts what could not be read', () => {
  const other = assessment({
    applicable: false,
    reason: { zh: '标题是通知', en: 'the title is a notice' },
    score: null,
    grade: null,
    passed: false,
    parts: [],
    findings: [],
    ledger: [],
  })
  const judged = { assessment: assessment(), text: reportText }
  const { reports, summary } = JSON.parse(formatJson([judged, unread, { assessment: other, text: '' }], options))
  expect(reports).toHaveLength(2)
  expect(reports[1]).toMatchObject({ score: null, grade: null, passed: false, parts: [], findings: [], ledger: [] })
  expect(reports[1].document).toMatchObject({ applicable: false, reason: '标题是通知' })
  expect(summary).toEqual({ reports: 3, passed: 1, failed: 0, unreadable: 2, error: 1, warning: 4, info: 2 })
})

it('is valid when nothing was read', () => {
  expect(JSON.parse(formatJson([unread], options))).toMatchObject({
    reports: [],
    summary: { reports: 1, unreadable: 1 },
  })
})

it('has no live control character, and the same words when parsed', () => {
  const title = '报\u001b[31m告\u009b\u202e\u2028'
  const hostile = assessment({ facts: { ...assessment().facts, title } })
  const json = formatJson([{ assessment: hostile, text: '' }], options)
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u)
  expect(JSON.parse(json).reports[0].document.title).toBe(title)
})
