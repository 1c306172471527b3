import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../src/outline/index.js'
import { readReport } from '../../src/read/index.js'
import { buildDocx, instance, item, level, list, paragraph, run, style } from './build-docx.js'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const outcome = async (input: Uint8Array, path: string): Promise<string> => {
  const result = await readReport(input, path)
  if ('refusal' in result) return result.refusal.zh
  outlineOf(result)
  return 'read'
}

/** Finds the entries of the central directory and writes into each. */
function patch(zip: Uint8Array<ArrayBuffer>, write: (entry: DataView) => void): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset)
  for (let at = 0; at < zip.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) write(new DataView(zip.buffer, zip.byteOffset + at))
  return zip
}

const PARAGRAPH = '<w:p><w:r><w:t>甲</w:t></w:r></w:p>'
const docx = () => buildDocx({ body: paragraph('甲') })
const zip = (name: string) => zipSync({ [name]: strToU8('<a/>') })

describe('archives', () => {
  test.each([
    ['a bomb', () => buildDocx({ body: '<w:p/>'.repeat(1_000_000) }), '过大'],
    [
      '2,001 entries',
      () => zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, new Uint8Array()]))),
      '条目过多',
    ],
    [
      'an entry larger than it says',
      () => patch(buildDocx({ body: '<w:p/>'.repeat(9e5) }), (entry) => entry.setUint32(24, 99, true)),
      '损坏',
    ],
    ['an entry of 1 GB', () => patch(docx(), (entry) => entry.setUint32(24, 1e9, true)), '过大'],
    ['encrypted entries', () => patch(docx(), (entry) => entry.setUint16(8, 1, true)), '加密'],
    ['an unknown compression', () => patch(docx(), (entry) => entry.setUint16(10, 99, true)), '损坏'],
    ['an entry outside of the file', () => patch(docx(), (entry) => entry.setUint32(42, 1e9, true)), '损坏'],
    ['a cut file', () => docx().slice(0, 400), '损坏'],
    ['a workbook', () => zip('xl/workbook.xml'), 'Excel'],
    ['a presentation', () => zip('ppt/presentation.xml'), 'PowerPoint'],
    ['an OpenDocument file', () => zip('content.xml'), 'OpenDocument'],
    ['an OFD file', () => zip('OFD.xml'), 'OFD'],
    ['another archive', () => zip('report.txt'), '压缩文件'],
    ['an empty archive', () => zipSync({}), '压缩文件'],
    ['XML nested 200 deep', () => buildDocx({ body: '<w:sdt>'.repeat(200) }), '嵌套过深'],
    [
      'too many paragraphs',
      () => buildDocx({ body: `<w:p><w:r>${'<w:t>甲</w:t><w:br/><x/>'.repeat(60_000)}` }),
      '过多',
    ],
  ])('refuses %s', async (_, build, reason) => {
    expect(await outcome(build(), 'a.docx')).toContain(reason)
  })

  test.each([
    ['paragraphs in a cell', (many: string) => `<w:tbl><w:tr><w:tc>${many}</w:tc></w:tr></w:tbl>`],
    ['paragraphs in a text box', (many: string) => `<w:p><w:r><w:txbxContent>${many}</w:txbxContent></w:r></w:p>`],
    [
      'cells in a row',
      (many: string) => `<w:tbl><w:tr>${many.replaceAll(PARAGRAPH, `<w:tc>${PARAGRAPH}</w:tc>`)}</w:tr></w:tbl>`,
    ],
  ])('more %s than a call has room for', async (_, around) => {
    const document = await outcome(buildDocx({ body: around(PARAGRAPH.repeat(130_000)) }), 'a.docx')
    expect(document).toMatch(/^read$|过大|过多|万行/)
  })

  test('reads XML whose tags are in disorder', async () => {
    for (const body of [
      '<w:tr><w:trPr><w:tr></w:tr></w:trPr></w:tr><w:tc><w:p>',
      '<w:p><w:pPr><w:p><w:pPr/></w:p></w:pPr></w:p>',
      '<w:r><w:t>甲<w:t>乙</w:t></w:t><w:del/></w:r></w:p></w:tc>',
      '<w:txbxContent><w:p><w:r><w:t>甲',
      '<mc:Choice><w:fldChar w:fldCharType="end"/></mc:Choice><w:sym w:char="zz"/>',
    ])
      expect(await outcome(buildDocx({ body: body + paragraph('甲') }), 'a.docx')).toBe('read')
  })
})

describe('pages', () => {
  test.each([
    ['nested 10,000 deep', '<div>'.repeat(10_000), '嵌套过深'],
    ['nested 400 deep', `${'<font>'.repeat(400)}甲`, 'read'],
    ['a million <', '<'.repeat(1_000_000), 'read'],
    ['a million breaks', '<br>'.repeat(1_000_000), '过多'],
    ['a million lines', `<pre>${'甲\n'.repeat(1_000_000)}`, '过多'],
    ['a million empty classes', `<p class="${'zoom '.repeat(1_000_000)}">甲`, 'read'],
    ['a long run of spaces', `甲${' '.repeat(1_000_000)}\n乙`, 'read'],
    ['a million labels', '<p>发布日期：'.repeat(20_000), '没有正文'],
    ['NUL bytes', `<p>甲\0乙${'丙'.repeat(100)}`, 'read'],
    ['lone surrogates', '<p>&#xD800;甲&#xDFFF;', 'read'],
    ['unclosed comments', `甲<!--${'<!--'.repeat(100_000)}`, 'read'],
  ])('%s', { timeout: 20_000 }, async (_, body, expected) => {
    const start = performance.now()
    expect(await outcome(bytes(`<html><body>${body}`), 'a.html')).toContain(expected)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('no prefix throws', () => {
  test('of a page', async () => {
    const page =
      '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="PubDate" content="2024-03-02"><title>云溪市水利局2023年报告</title>' +
      '<script>x()</script></head><body><!-- 甲 --><table><tr><td>发布日期<td>2024-03-02</table><div class="TRS_Editor"><h1>报告</h1>' +
      '<ol><li>甲&nbsp;&#20320;</ol><p style="font-weight:bold">一、工作</p><pre>乙\n丙</pre></div>'
    const whole = bytes(page)
    for (let end = 0; end <= whole.length; end++) await outcome(whole.subarray(0, end), 'a.html')
  })

  test('of a Word document, nor of its XML', async () => {
    const body =
      `${paragraph('甲', '<w:pStyle w:val="1"/>')}${item('乙')}<w:tbl><w:tr><w:tc>${paragraph('丙')}</w:tc></w:tr></w:tbl>` +
      paragraph(
        `<w:ins>${run('丁')}</w:ins><w:r><w:fldChar w:fldCharType="begin"/></w:r><mc:AlternateContent><mc:Choice/></mc:AlternateContent>`,
      )
    const contents = {
      body,
      styles: style('1', 'heading 1'),
      numbering: list(0, level(0, 'decimal', '%1.')) + instance(1, 0),
    }
    const whole = buildDocx(contents)
    for (let end = 0; end <= whole.length; end++) await outcome(whole.subarray(0, end), 'a.docx')
    for (let end = 0; end <= body.length; end++)
      await outcome(buildDocx({ ...contents, body: body.slice(0, end) }), 'a.docx')
  })
})
