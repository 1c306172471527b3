import { expect, test } from 'vitest'
import { drawnTogether } from '../../src/outline/set-apart.js'
import { outline } from '../read-text.js'

const together = (text: string): string => drawnTogether({ text, start: 0, offsets: null }).text

test.each([
  ['2 0 2 3 年，受理申请1 2件', '2023 年，受理申请12件'],
  ['2 0 2 3年1 2月3 1日', '2023年12月31日'],
  ['2023年1 2月3 1日', '2023年12月31日'],
  ['二 〇 二 三 年度工作', '二〇二三 年度工作'],
  ['20 23年工作，国发〔2 0 2 1〕3 3号', '2023年工作，国发〔2021〕33号'],
  ['《纲要（2 0 2 1—2 0 2 5年）》', '《纲要（2021—2025年）》'],
  ['（2024 年 3 月 5 日）', '（2024年3月5日）'],
  ['3.2024 年主要安排', '3.2024年主要安排'],
  ['2023 年办理 12 件，至12 月 31 日', '2023年办理 12 件，至12月31日'],
  ['现将云溪市水利局 2023 年法治建设', '现将云溪市水利局2023年法治建设'],
  ['四、 2 0 2 5 年 工 作 安 排', '四、2025年工作安排'],
])('%s', (text, words) => {
  expect(together(text)).toBe(words)
})

test.each([
  '办理 12 件',
  '政策法规科 2024年3月5日',
  '肆　2024年主要安排',
  '20  年  月  日',
  '工作满 3 年',
  '附件1 2023年工作总结',
  '附件 2 2023年工作总结',
  '表1 2 3 4',
  '12 2023年',
  '受理申请1 2件',
  '𠮷 2 0 1 9 号',
])('%s stays', (text) => {
  expect(together(text)).toBe(text)
})

test('places are those of the source', async () => {
  const text =
    '云溪市水利局2 0 2 3 年度法治政府建设工作报告\n现将情况报告如下：\n一、主要工作\n开展检查三次。\n2 0 2 4年1月3 1日\n'
  const { facts, paragraphs } = await outline(text)
  expect(facts).toMatchObject({ issuer: '云溪市水利局', year: 2023, published: '2024-01-31' })
  const { start, offsets, text: title } = paragraphs[0]!
  expect([start, offsets?.[title.indexOf('法')]]).toEqual([0, text.indexOf('法')])
})

test('an author who sets all figures off has a signature, a date and headings', async () => {
  const text = `关于 2023 年度法治政府建设情况的报告

云水发〔2024〕7 号

市人民政府：

现将云溪市水利局 2023 年法治政府建设情况报告如下：

一 2023 年主要工作

开展检查 3 次。

二 2024 年主要安排

继续开展检查。

（2024 年 1 月 31 日）
`
  const { facts, paragraphs } = await outline(text)
  expect(facts).toMatchObject({ issuer: '云溪市水利局', year: 2023, published: '2024-01-31' })
  const headings = paragraphs.filter(({ role }) => role === 'heading')
  expect(headings.map(({ text: words }) => words)).toEqual(['一 2023年主要工作', '二 2024年主要安排'])
})
