import { describe, expect, test } from 'vitest'
import { outline, tree } from '../../read-text.js'

const TITLE = '云溪县水利局2023年度法治政府建设情况报告'
const ROWS = [
  ['序号', '事项', '内容'],
  ['1', '主要举措和成效', '2023年，我局办理行政处罚案件12件，公开信息96条。'],
  ['2', '存在的不足和原因', '执法力量不足，主要原因是编制少。'],
  ['3', '主要负责人履行第一责任人职责情况', '局长主持党组会研究法治工作4次。'],
  ['4', '2024年工作安排', '充实执法力量。'],
  ['5', '其他需要报告的情况', '无'],
]
const NAMES = ROWS.slice(1).map(([, name]) => name)

describe('a form', () => {
  test.each([
    ['tabs', (row: readonly string[]) => row.join('\t')],
    ['bars', (row: readonly string[]) => `| ${row.join(' | ')} |`],
  ])('with %s between its columns has the parts for headings', async (_, write) => {
    const found = await outline([TITLE, ...ROWS.map(write)].join('\n'))
    expect(tree(found)).toBe(NAMES.join('\n'))
    const bodies = found.paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text)
    expect(bodies).toEqual(ROWS.slice(1).map(([, , text]) => text))
  })

  test.each(['\t', ' | '])('of two columns, with %j between them, has them too', async (bar) => {
    const rows = ROWS.slice(1).map(([, name, text]) => `${name}${bar}${text}`)
    expect(tree(await outline([TITLE, `报告单位${bar}云溪县水利局`, ...rows].join('\n')))).toBe(NAMES.join('\n'))
    const few = [TITLE, '一、主要工作', ...rows].join('\n')
    expect(tree(await outline(few))).toBe('一、主要工作')
  })

  test.each([
    ['page numbers', (i: number) => `${i + 1}`],
    ['figures', (i: number) => `${i + 20}项`],
  ])('is no table of %s', async (_, cell) => {
    const rows = NAMES.map((name, i) => `${name}\t${cell(i)}`)
    const text = [TITLE, '目录', ...rows, ...ROWS.slice(1).flatMap(([, name, words]) => [name, words])].join('\n')
    const { paragraphs } = await outline(text)
    expect(paragraphs.filter(({ role, text }) => role === 'heading' && text.includes('\t'))).toEqual([])
    expect(paragraphs.find(({ text }) => text === rows[0])?.role).not.toBe('heading')
  })

  test('may have a ruler below its head, and a cell that tells nothing', async () => {
    const rows = ROWS.map((row, i) => `| ${(i === 5 ? row.with(2, '') : row).join(' | ')} |`).toSpliced(
      1,
      0,
      '|---|---|---|',
    )
    const found = await outline([TITLE, ...rows].join('\n'))
    expect(tree(found)).toBe(NAMES.join('\n'))
    expect(found.paragraphs[1]?.text).toBe(NAMES[0])
  })

  test('counts on: other figures on lines of their own stay', async () => {
    const rows = ROWS.map((row) => row.join('\t'))
    const { paragraphs } = await outline([TITLE, ...rows, '附件：统计表', '许可', '3', '处罚工作', '5'].join('\n'))
    expect(paragraphs.slice(-4).map(({ text }) => text)).toEqual(['许可', '3', '处罚工作', '5'])
  })

  test('may have cells of several paragraphs', async () => {
    const rows = ROWS.map((row, i) => (i === 2 ? row.join('\n') : row.join('\t')))
    expect(tree(await outline([TITLE, ...rows].join('\n')))).toBe(NAMES.join('\n'))
  })

  test('is no table below 一、, and none of other things', async () => {
    const rows = ROWS.map((row) => row.join('\t'))
    expect((await outline([TITLE, '一、主要工作', ...rows].join('\n'))).sections).toHaveLength(1)
    const others = ['1\t执法检查\t12次', '2\t行政许可\t36件', '3\t普法讲座\t9场']
    const { paragraphs } = await outline([TITLE, ...others].join('\n'))
    expect(paragraphs.slice(1).map(({ text }) => text)).toEqual(others)
  })
})
