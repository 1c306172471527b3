import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/read/index.js'
import { buildDocx, paragraph, run } from './build-docx.js'

const TITLE = '云溪市水利局2023年法治政府建设工作报告'
const TEXT = '2023年，我局认真贯彻落实上级部署，健全依法决策机制，规范行政执法，办理行政许可136件，开展执法检查58次。'
const PICTURE = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>'

const refusal = async (bytes: Uint8Array, path: string): Promise<string | null> => {
  const read = await readReport(bytes, path)
  return 'refusal' in read ? read.refusal.zh : null
}

describe('a text that stands in pictures', () => {
  test.each([
    ['below a title', paragraph(run(TITLE)) + paragraph(PICTURE), true],
    ['beside a text', paragraph(run(TITLE)) + paragraph(run(TEXT)) + paragraph(PICTURE), false],
    ['is none where there are none', paragraph(run(TITLE)), false],
  ])('of a document, %s', async (_, body, isRefused) => {
    expect(await refusal(buildDocx({ body }), 'a.docx')).toEqual(isRefused ? expect.stringContaining('图片') : null)
  })

  test.each([
    ['below a title', `<p>${TITLE}</p><p><img src="1.jpg"></p>`, true],
    ['beside a text', `<p>${TITLE}</p><p>${TEXT}</p><p><img src="1.jpg"></p>`, false],
    ['is none where there are none', `<p>${TITLE}</p>`, false],
    [
      'is none in the foot of a page',
      `<div class="TRS_Editor"><p>${TITLE}</p><p>现予公开，全文见附件。</p></div><div class="footer">主办：云溪市水利局，地址：人民路1号<img src="1.png"></div>`,
      false,
    ],
  ])('of a page, %s', async (_, body, isRefused) => {
    const page = new TextEncoder().encode(`<html><body>${body}</body></html>`)
    expect(await refusal(page, 'a.html')).toEqual(isRefused ? expect.stringContaining('图片') : null)
  })
})
