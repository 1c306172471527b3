import { expect, test } from 'vitest'
import { outlineOf } from '../../src/outline/index.js'
import { read } from '../read-text.js'
import { buildDocx, instance, item, level, list, paragraph } from './build-docx.js'

// [words, level of the list that numbers them in Word]
const REPORT: readonly (readonly [string, number | null])[] = [
  ['云溪市水利局2023年法治政府建设工作报告', null],
  ['市人民政府：', null],
  ['2023年，我局认真贯彻落实上级部署，健全依法决策机制，规范行政执法，现将有关情况报告如下：', null],
  ['一、主要举措和成效', 0],
  ['（一）健全制度。修订重大行政决策程序规定，合法性审查36件，聘请法律顾问2名。', 1],
  ['（二）规范执法。开展执法检查58次，办理行政处罚案件12件。', 1],
  ['二、存在的不足和原因', 0],
  ['执法力量不足，主要原因是编制偏紧，专业人员少。', null],
  ['三、下一年度主要安排', 0],
  ['（一）补充执法人员。2024年招录执法人员6名。', 1],
  ['云溪市水利局', null],
  ['2024年1月8日', null],
]
const lines = REPORT.map(([words]) => words)
const bare = (words: string): string => words.replace(/^(?:[一二三]、|（[一二]）)/, '')

const numbering = list(0, level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）')) + instance(1, 0)
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.txt': lines.join('\n'),
  'a.md': `# ${lines.join('\n\n')}`,
  'a.html': `<html><body><div class="nav"><a href="/">首页</a></div><h1>${lines[0]}</h1><div id="zoom">${lines
    .slice(1)
    .map((line, i) => (i % 2 ? `<p>&emsp;&emsp;<span>${line}</span></p>` : `${line}<br>`))
    .join('\n')}</div></body></html>`,
  'a.docx': buildDocx({
    body: REPORT.map(([words, ilvl]) => (ilvl === null ? paragraph(words) : item(bare(words), 1, ilvl))).join(''),
    numbering,
  }),
}

test('the same text gives the same outline in every format', async () => {
  const outlines = await Promise.all(
    Object.entries(FILES).map(async ([path, file]) => outlineOf(await read(file, path))),
  )
  const [expected, ...others] = outlines.map(({ facts, paragraphs, sections }) => ({
    facts,
    sections,
    paragraphs: paragraphs.map(({ role, text, number }) => ({ role, text, number })),
  }))
  expect(expected!.facts).toMatchObject({ issuer: '云溪市水利局', year: 2023, published: '2024-01-08' })
  for (const other of others) expect(other).toEqual(expected)
})

test('the same text gives the same lines as .txt', async () => {
  for (const path of ['a.html', 'a.docx']) expect((await read(FILES[path]!, path)).source.text).toBe(FILES['a.txt'])
})
