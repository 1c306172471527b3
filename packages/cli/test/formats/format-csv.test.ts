import { expect, it } from 'vitest'
import { formatCsv } from '../../src/formats/format-csv.js'
import { run } from '../../src/run.js'
import { fakeIo } from '../fake-io.js'
import { hostileResults, OBEYED, options } from './hostile.js'
import { judged, mixed, unread } from './results.js'

/** Rows of RFC 4180, read by the letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

it('begins with a byte-order mark and ends lines as Excel does', () => {
  const csv = formatCsv([judged], options)
  expect(csv.startsWith('\ufeff文件,报告单位,年度,类别,要求,名称,结果,')).toBe(true)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

it('has a row a report and a row a rule, all of the same columns', () => {
  const [head, report, ...rules] = readCsv(formatCsv([judged], options).slice(1))
  expect(report!.slice(0, 13)).toEqual([
    judged.assessment.path,
    '岚川县水务局',
    '2023',
    '报告',
    '',
    judged.assessment.facts.title,
    '达标',
    '100',
    '67',
    '33',
    '',
    '7',
    '',
  ])
  expect(rules).toHaveLength(13)
  expect(rules.every((row) => row.length === head!.length)).toBe(true)
  const causes = Object.fromEntries(
    head!.map((name, i) => [name, rules.find((row) => row[4] === 'shortcomings/causes')![i]]),
  )
  expect(causes).toMatchObject({
    类别: '条目',
    名称: '原因',
    结果: '缺',
    满分: '5',
    得分: '0',
    扣分: '5',
    级别: '警告',
    位置: '第5行',
  })
  expect(rules.map((row) => row[6])).toContain('无问题')
})

it('says what each row lost, parts with their items; parts and checks add up to what the report lost', async () => {
  const io = fakeIo({ 'r.txt': judged.text })
  await run(['check', 'r.txt', '-f', 'csv'], io)
  const [head, report, ...rules] = readCsv(io.out().slice(1))
  const amount = (row: readonly string[], name: string): number => Math.round(Number(row[head!.indexOf(name)]) * 100)
  const isCheck = (row: readonly string[]): boolean => row[head!.indexOf('类别')] === '全文检查'
  const ofParts = rules.filter((row) => !isCheck(row))
  expect(ofParts.map((row) => amount(row, '扣分'))).toEqual(
    ofParts.map((row) => amount(row, '满分') - amount(row, '得分')),
  )
  const counted = rules.filter((row) => row[head!.indexOf('类别')] !== '条目')
  expect(counted.reduce((sum, row) => sum + amount(row, '扣分'), 0)).toBe(amount(report!, '扣分'))
})

it('tells what was not read, and is a head alone when nothing was', () => {
  expect(readCsv(formatCsv([unread], options).slice(1))[1]).toEqual(
    expect.arrayContaining(['没有.txt', '没能检查', '没有这个文件']),
  )
  expect(readCsv(formatCsv([], options).slice(1))).toHaveLength(1)
  expect(readCsv(formatCsv(mixed, options).slice(1)).filter((row) => row[3] === '报告')).toHaveLength(4)
})

it('has no cell that a spreadsheet or a runner would obey', () => {
  const csv = formatCsv(hostileResults, options)
  const cells = readCsv(csv.slice(1)).flat()
  expect(cells.some((cell) => cell.startsWith("'="))).toBe(true)
  expect(cells.filter((cell) => /^(?:[=+\-@\t\r＝＋－＠]|::)|##\[/.test(cell))).toEqual([])
  expect(csv.slice(1).replaceAll('\r\n', '')).not.toMatch(OBEYED)
})
