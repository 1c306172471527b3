import { expect, it } from 'vitest'
import { formatJunit } from '../../src/formats/format-junit.js'
import { HOSTILE, hostileResults, OBEYED, options } from './hostile.js'
import { judged, mixed, otherKind, unread, waived } from './results.js'
import { expectJunit } from './xml.js'

const caseOf = (xml: string, name: string): string =>
  xml
    .split(/(?=<testcase )/)
    .find((one) => one.includes(` name="${name}" file`))!
    .split('\n</testsuite>')[0]!
    .trim()

it.each([
  ['every kind of result', mixed],
  ['no results', []],
  ['hostile reports', hostileResults],
])('holds to the schema: %s', async (_, results) => {
  const xml = formatJunit(results, options)
  await expectJunit(xml)
  expect(xml.replaceAll('\n', '')).not.toMatch(OBEYED)
})

it('has a case for every rule, passes included, and one for the verdict', () => {
  const xml = formatJunit([judged], options)
  expect(xml).toMatch(/<testsuites name="dabiao" tests="14" failures="1" errors="0" skipped="1" time="0">/)
  expect(caseOf(xml, '党的领导')).toMatch(/\/>$/)
  expect(caseOf(xml, '未填写的占位')).toMatch(/classname="全文" .*\/>$/)
  expect(caseOf(xml, '主要负责人履行第一责任人职责')).toContain('<failure message=')
  expect(caseOf(xml, '原因')).toContain('<system-out>警告 第5行 只写了不足，没有写明原因 扣 5 分')
  expect(caseOf(xml, '总的结论')).toMatch(/\/>$/)
})

it('fails at and above the severity asked for', () => {
  expect(formatJunit([judged], { ...options, failOn: 'never' })).toContain('failures="0"')
  expect(formatJunit([judged], { ...options, failOn: 'warning' })).toContain('failures="5"')
  expect(formatJunit([judged], { ...options, failOn: 'info' })).toContain('failures="7"')
})

it('skips what was accepted, with the reason, and fails a report that does not pass', () => {
  const xml = formatJunit([waived], options)
  expect(caseOf(xml, '原因')).toContain('<skipped message="已豁免：机构改革，数据待核（法制科批准，至2026-03-31）"/>')
  expect(caseOf(xml, '总的结论')).toContain('<failure message="67 分，合格，未达标（有豁免）" type="verdict">')
})

it('fails a report that the gate is closed to, and says why', () => {
  const closed = {
    ...judged,
    assessment: { ...judged.assessment, passed: false },
    failing: ['67 分，低于要求的 90 分'],
  }
  const verdict = caseOf(formatJunit([closed], { ...options, failOn: 'never' }), '总的结论')
  expect(verdict).toContain('<failure message="67 分，合格，未达标；67 分，低于要求的 90 分" type="verdict">')
})

it('tells what could not be checked as an error', () => {
  const xml = formatJunit([unread, otherKind], options)
  expect(xml).toContain('<error message="没有这个文件" type="error">')
  expect(xml).toContain('<error message="没有评判：标题是通知" type="error">')
  expect(xml).toContain('tests="2" failures="0" errors="2"')
})

it('escapes every end of a section', () => {
  expect(HOSTILE).toContain(']]>')
  expect(formatJunit(hostileResults, options)).not.toMatch(/\]\]>|<evil|<script|<!--/)
})
