import { expect, it } from 'vitest'
import { checklistOf } from '../../src/formats/checklist.js'
import { formatCsv } from '../../src/formats/format-csv.js'
import { formatJunit } from '../../src/formats/format-junit.js'
import { formatMarkdown } from '../../src/formats/format-markdown.js'
import { sheetsOf } from '../../src/formats/format-xlsx.js'
import { formatHtml } from '../../src/formats/html/format-html.js'
import type { Judged } from '../../src/result.js'
import { options } from './hostile.js'
import { judged } from './results.js'

// What --quiet does not show is there all the same: no output may say that it is not.
const { findings, checks } = judged.assessment
const [check] = checks
const slip = {
  ...findings[0]!,
  rule: check!.id,
  part: null,
  severity: 'warning' as const,
  pointsLost: 150,
  waived: null,
}
const quiet: Judged = { ...judged, assessment: { ...judged.assessment, findings: [] }, hidden: [slip] }
const title = check!.title.zh

it('is told in the line of its rule, without its words', () => {
  const row = checklistOf(quiet, 'zh').find((one) => one.title === title)!
  expect(row).toMatchObject({
    result: '有问题',
    tone: 'fair',
    points: '扣 1.5 分',
    notes: ['还有 1 处警告或提示没有列出'],
  })
  expect(checklistOf(quiet, 'en').find((one) => one.title === check!.title.en)!.notes).toEqual([
    '1 more warning or hint is not listed',
  ])
  const line = formatCsv([quiet], options)
    .split('\r\n')
    .find((one) => one.includes(`,${check!.id},`))!
  expect(line).toContain(',有问题,,,1.5,警告,1,')
  expect(line).not.toContain(slip.message.zh)
})

it('is counted in the tables of reports', () => {
  expect(formatMarkdown([quiet], options)).toMatch(/\| 67 \| 合格 \| 0 \| 1 \| 0 \|/)
  const [summary] = sheetsOf([quiet], { lang: 'zh' })
  expect(summary!.rows[0]!.slice(8, 11).map(({ value }) => value)).toEqual([0, 1, 0])
  const page = formatHtml([quiet, quiet], options)
  expect(page).toContain('<td class="number wide">0</td><td class="number wide">1</td><td class="number wide">0</td>')
  expect(page).toContain('没有错误；其他问题（警告 1，提示 0，没有显示）')
  expect(page).not.toContain('没有发现问题')
})

it('fails its case where it closes the gate', () => {
  const caseOf = (xml: string): string => xml.split('<testcase ').find((one) => one.includes(` name="${title}" `))!
  expect(caseOf(formatJunit([quiet], { ...options, failOn: 'warning' }))).toContain('<failure')
  expect(caseOf(formatJunit([quiet], { ...options, failOn: 'error' }))).not.toContain('<failure')
  const waived = { kind: 'waiver' as const, reason: '口径不同', approvedBy: '法制科', until: null }
  const accepted = { ...quiet, hidden: [{ ...slip, waived }] }
  expect(caseOf(formatJunit([accepted], { ...options, failOn: 'warning' }))).toContain('<skipped message="已豁免')
})
