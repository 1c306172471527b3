import { outlineOf, readReport } from '@dabiao/engine'
import { expect, it } from 'vitest'
import { formatDocx } from '../../src/formats/format-docx.js'
import { hostileResults, OBEYED, options } from './hostile.js'
import { convertWithOffice, hasOffice } from './office.js'
import { judged, mixed, otherKind } from './results.js'
import { officeFiles } from './xml.js'

async function wordsOf(...given: Parameters<typeof formatDocx>): Promise<string> {
  const report = await readReport(formatDocx(...given), 'a.docx')
  if ('refusal' in report) throw new Error(report.refusal.en)
  return outlineOf(report)
    .paragraphs.map(({ text }) => text)
    .join('\n')
}

it('is a Word document that our own reader reads: a table a report, to be signed', async () => {
  const words = await wordsOf([judged], options)
  for (const expected of [
    '逐项对照表',
    '岚川县水务局',
    '核对意见',
    '正文有述',
    '亲自抓',
    '第4行',
    '核对人',
    '67 分，合格，达标',
  ]) {
    expect(words).toContain(expected)
  }
})

it('begins each report on a page of its own and repeats the head of the table', async () => {
  const xml = (await officeFiles(formatDocx([judged, judged, otherKind], options))).get('word/document.xml')!
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2)
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(5)
  expect(xml).toContain('没有评判：标题是通知')
})

it('is the same bytes each time, and a document when nothing was found', async () => {
  expect(formatDocx(mixed, options)).toEqual(formatDocx(mixed, options))
  expect([...(await officeFiles(formatDocx([], options))).keys()]).toContain('word/document.xml')
})

it('has no field, link or live character, whatever a report says', async () => {
  const files = await officeFiles(formatDocx(hostileResults, options))
  for (const [, xml] of files) {
    expect(xml.replaceAll('\n', '')).not.toMatch(OBEYED)
    expect(xml).not.toMatch(/<w:hyperlink|<w:instrText|TargetMode|<script|<evil/)
    for (const [, code] of xml.matchAll(/w:instr="([^"]*)"/g)) expect(code).toMatch(/^(?:PAGE|NUMPAGES)$/)
  }
})

it.skipIf(!hasOffice)(
  'is opened by LibreOffice, where there is one',
  () => {
    const text = convertWithOffice(
      'a.docx',
      formatDocx([...mixed, ...hostileResults.slice(0, 2)], options),
      'txt:Text (encoded):UTF8',
    )
    expect(text).toContain('法治政府建设年度报告逐项对照表')
    expect(text).toContain('形成主要负责人亲自抓、分管负责人具体抓')
    expect(text).toContain('<script>alert(1)</script>')
  },
  60_000,
)
