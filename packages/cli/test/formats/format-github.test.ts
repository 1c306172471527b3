import { expect, it } from 'vitest'
import { formatGithub } from '../../src/formats/format-github.js'
import { assessment } from '../assessments.js'
import { hostileResults, OBEYED, options } from './hostile.js'
import { judged, otherKind, unread, waived } from './results.js'

const linesOf = (...given: Parameters<typeof formatGithub>): string[] =>
  formatGithub(...given)
    .split('\n')
    .slice(0, -1)

it('annotates the worst first, with file, lines and columns', () => {
  const lines = linesOf([judged], options)
  expect(lines).toHaveLength(7)
  expect(lines[0]).toBe(
    '::error file=reports/lanchuan-water-2023.txt,line=4,endLine=4,col=76,endColumn=83::主要负责人履行第一责任人职责的情况没有单独写 (扣 10 分)%0A单列一章，写明主要负责人怎样组织、决策、督促和述法。',
  )
  expect(lines.at(-1)).toMatch(/^::notice /)
})

it('gives ten of each level and says how many more there are', () => {
  const [first] = judged.assessment.findings
  const findings = Array.from({ length: 13 }, (_, i) => ({ ...first!, pointsLost: i }))
  const lines = linesOf([{ assessment: assessment({ findings }), text: '' }], options)
  expect(lines).toHaveLength(11)
  expect(lines[0]).toContain('扣 0.12 分')
  expect(lines[10]).toBe('还有 3 处提示没有列出。')
})

it('drops nothing that was found for what a person is to look into', () => {
  const [first] = judged.assessment.findings
  const findings = Array.from({ length: 10 }, () => ({ ...first!, severity: 'warning' as const, pointsLost: 0 }))
  const toCheck = Array.from({ length: 3 }, (_, i) => ({ zh: `另有说法${i}`, en: `says otherwise ${i}` }))
  const lines = linesOf([{ assessment: assessment({ findings, toCheck }), text: '' }], options)
  expect(lines).toHaveLength(11)
  expect(lines.join('\n')).not.toContain('另有说法')
  expect(lines[10]).toBe('还有 3 处警告没有列出。')
  const few = linesOf([{ assessment: assessment({ findings: findings.slice(1), toCheck }), text: '' }], options)
  expect(few[9]).toContain('另有说法0')
})

it('tells what was accepted as no more than a notice, and of a Word document the paragraph', () => {
  const accepted = linesOf([waived], options)
  expect(accepted).toHaveLength(7)
  expect(accepted[0]).toMatch(/^::notice .*%0A已豁免：机构改革，数据待核（法制科批准，至2026-03-31）$/)
  const word = assessment({ format: 'docx' })
  expect(linesOf([{ assessment: word, text: '' }], options)[0]).toMatch(/^::error file=[^,]+::第4段 主要/)
})

it('is empty when nothing was found, and tells what could not be checked', () => {
  expect(formatGithub([], options)).toBe('')
  expect(linesOf([unread, otherKind], options)).toEqual([
    '::error file=没有.txt,title=没能检查::没有这个文件',
    '::error file=通知.txt,title=没能检查::没有评判：标题是通知',
  ])
})

it('obeys nothing in a report', () => {
  const lines = linesOf(hostileResults, options)
  for (const line of lines.filter((one) => !one.startsWith('还有'))) {
    const [, properties = ''] = /^::(?:error|warning|notice) (.*?)::/.exec(line)!
    expect(
      properties.split(',').every((property) => /^(?:file|line|endLine|col|endColumn|title)=[^:,]*$/.test(property)),
    ).toBe(true)
    // A percent sign is one of ours.
    expect(line).not.toMatch(/%(?!25|0D|0A|3A|2C)/)
    expect(line).not.toMatch(OBEYED)
  }
})
