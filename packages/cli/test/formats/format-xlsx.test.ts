import { Buffer } from 'node:buffer'
import readSheets from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { formatXlsx } from '../../src/formats/format-xlsx.js'
import { hostileResults, OBEYED, options } from './hostile.js'
import { convertWithOffice, hasOffice } from './office.js'
import { judged, mixed, waived } from './results.js'
import { officeFiles } from './xml.js'

type Rows = readonly (readonly unknown[])[]

async function sheetsOf(...given: Parameters<typeof formatXlsx>): Promise<Map<string, Rows>> {
  const sheets = await readSheets(Buffer.from(formatXlsx(...given)))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

it('is read back by a spreadsheet library: a row a report, an item, a finding', async () => {
  const sheets = await sheetsOf(mixed, options)
  expect([...sheets.keys()]).toEqual(['汇总', '逐项对照', '问题清单'])
  expect(sheets.get('汇总')).toHaveLength(5)
  expect(sheets.get('汇总')![1]!.slice(0, 11)).toEqual([
    '岚川县水务局',
    2023,
    67,
    1,
    '合格',
    '达标',
    null,
    null,
    1,
    4,
    2,
  ])
  // One label, and the reason beside it.
  const other = sheets.get('汇总')!.find((row) => row[5] === '没能检查')!
  expect(other[6]).not.toContain('没有评判')
  expect(other[6]).toBeTruthy()
  expect(sheets.get('逐项对照')).toHaveLength(1 + 2 * 13)
  expect(sheets.get('问题清单')).toHaveLength(1 + 2 * 7)
})

it('ranks the reports by score, equal ones alike', async () => {
  const scored = (score: number) => ({ ...judged, assessment: { ...judged.assessment, score } })
  const sheets = await sheetsOf([scored(6000), scored(9000), scored(6000), scored(100)], options)
  expect(sheets.get('汇总')!.map((row) => row[3])).toEqual(['名次', 2, 1, 2, 4])
})

it('has for each item the basis, the outcome, the sentence, the place, and columns left to sign', async () => {
  const rows = (await sheetsOf([judged], options)).get('逐项对照')!
  const [head] = rows
  const of = (title: string) =>
    Object.fromEntries(head!.map((name, i) => [name, rows.find((row) => row[3] === title)![i]]))
  expect(of('主要负责人履行第一责任人职责')).toMatchObject({
    依据: '法治政府建设与责任落实督察工作规定',
    结果: '正文有述',
    报告原文: expect.stringContaining('形成主要负责人亲自抓、分管负责人具体抓'),
    位置: '第4行',
    核对意见: null,
    核对人: null,
  })
  expect(of('原因')).toMatchObject({ 结果: '缺', 报告原文: null, 说明与建议: expect.stringMatching(/^只写了不足/) })
})

it('tells two reports of one issuer apart on every sheet', async () => {
  const { facts } = judged.assessment
  const other = { ...judged.assessment, path: 'reports/2022.txt', facts: { ...facts, year: 2022 } }
  const sheets = await sheetsOf([judged, { ...judged, assessment: other }], options)
  for (const rows of sheets.values()) {
    const column = (name: string) => rows[0]!.indexOf(name)
    const names = rows.slice(1).map((row) => `${row[column('年度')]} ${row[column('文件')]}`)
    expect([...new Set(names)]).toEqual([`2023 ${judged.assessment.path}`, '2022 reports/2022.txt'])
  }
})

it('names a report without an issuer by its file on every sheet', async () => {
  const facts = { ...judged.assessment.facts, issuer: null }
  const sheets = await sheetsOf([{ ...judged, assessment: { ...judged.assessment, facts } }], options)
  for (const rows of sheets.values()) expect(rows[1]![0]).toBe(judged.assessment.path)
})

it('tells what was accepted', async () => {
  const rows = (await sheetsOf([waived], options)).get('问题清单')!
  expect(rows[1]).toContain('已豁免：机构改革，数据待核（法制科批准，至2026-03-31）')
})

it('is the same bytes each time, and well-formed when nothing was found', async () => {
  expect(formatXlsx(mixed, options)).toEqual(formatXlsx(mixed, options))
  expect([...(await officeFiles(formatXlsx([], options))).keys()]).toContain('xl/workbook.xml')
  expect((await sheetsOf([], options)).get('汇总')).toHaveLength(1)
})

it('has neither formulas, links nor live characters, whatever a report says', async () => {
  const files = await officeFiles(formatXlsx(hostileResults, options))
  for (const [name, xml] of files) {
    expect(xml.replaceAll('\n', '')).not.toMatch(OBEYED)
    expect(xml).not.toMatch(/<f[ >]|<hyperlink|TargetMode/)
    expect(name).toMatch(/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/[\w/.]+)$/)
  }
  const rows = (await sheetsOf(hostileResults, options)).get('汇总')!
  expect(rows[3]![0]).toMatch(/^=1\+1 <script>/)
})

it.skipIf(!hasOffice)(
  'is opened by LibreOffice, where there is one',
  () => {
    const csv = convertWithOffice(
      'a.xlsx',
      formatXlsx(hostileResults.slice(2), options),
      'csv:Text - txt - csv (StarCalc):44,34,76',
    )
    expect(csv).toMatch(/^报告单位,年度,得分,名次,等次,结论,原因,/)
    expect(csv).toContain('"=1+1 <script>')
  },
  60_000,
)
