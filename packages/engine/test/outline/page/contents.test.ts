import { describe, expect, it } from 'vitest'
import { outline, tree } from '../../read-text.js'

const TEXT = `一、主要工作
（一）规范执法
全年开展检查三次，办理案件四件，各项任务都已完成。
二、存在的不足
执法力量不足，人员老化，还需要进一步加强。
三、下一步安排
2024年，我局将充实执法力量。
`
const HEADINGS = '一、主要工作\n  （一）规范执法\n二、存在的不足\n三、下一步安排'

const withContents = (contents: string) => outline(`云溪市水利局2023年度法治政府建设情况报告\n${contents}\n${TEXT}`)

describe('a table of contents', () => {
  it.each([
    ['with page numbers', '目  录\n一、主要工作…………1\n（一）规范执法…………1\n二、存在的不足……3\n三、下一步安排 ...... 5'],
    ['without page numbers', '目录\n一、主要工作\n（一）规范执法\n二、存在的不足\n三、下一步安排'],
    ['of some headings', '目录\n一、主要工作\n二、存在的不足'],
    [
      'with page numbers behind a tab',
      '目录\n一、主要工作\t1\n（一）规范执法\t1\n二、存在的不足\t3\n三、下一步安排\t5',
    ],
    ['with page numbers in brackets', '目录\n一、主要工作（1）\n二、存在的不足（3）\n三、下一步安排（5）'],
    ['without its title', '一、主要工作 1\n二、存在的不足 3\n三、下一步安排 5'],
    ['with another text of a heading', '目录\n一、主要工作和成效……1\n二、存在的不足……3'],
  ])('%s is no text', async (_, contents) => {
    const report = await withContents(contents)
    expect(tree(report)).toBe(HEADINGS)
    expect(report.paragraphs.filter(({ role }) => role === 'contents').length).toBe(contents.split('\n').length)
  })

  it('may stand above the title', async () => {
    const contents = '目录\n一、主要工作\t1\n二、存在的不足\t3\n'
    const report = await outline(`${contents}云溪市水利局2023年度法治政府建设情况报告\n${TEXT}`)
    expect(report.facts.title).toBe('云溪市水利局2023年度法治政府建设情况报告')
    expect(tree(report)).toBe(HEADINGS)
  })

  it.each([
    ['that nothing below repeats', '检查次数 320\n处罚件数 12\n培训人次 96'],
    ['below 目录 that nothing repeats', '目录\n检查次数 320\n处罚件数 12'],
    ['whose words stand below without a number', '检查 3\n处罚 12\n培训 96\n检查\n处罚\n培训'],
  ])('is not seen in figures %s', async (_, contents) => {
    const report = await withContents(contents)
    expect(report.paragraphs.filter(({ text }) => /\d$/.test(text)).every(({ role }) => role !== 'contents')).toBe(true)
  })

  it('is not seen where 目录 is a word of the text', async () => {
    const report = await withContents('权责清单\n目录管理制度健全。')
    expect(report.paragraphs.every(({ role }) => role !== 'contents')).toBe(true)
  })
})
