import { describe, expect, test } from 'vitest'
import { outline } from '../../read-text.js'

const REPORT = `云溪市水利局2023年度法治政府建设情况报告
一、主要工作
全年开展检查320次，整改问题26个，没有行政复议和行政诉讼案件。
云溪市水利局
2024年1月9日`

/** What is taken for the page's, behind the report. */
async function asideBelow(...lines: string[]): Promise<string[]> {
  const { paragraphs } = await outline(`${REPORT}\n${lines.join('\n')}`)
  return paragraphs.filter(({ role }) => role === 'furniture').map(({ text }) => text)
}

describe('below the signature', () => {
  test('words that nobody knows are the page’s, beside one that surely is', async () => {
    const lines = ['普法天地', '水利影像', '【打印】【关闭】']
    expect(await asideBelow(...lines)).toEqual(lines)
  })

  test('附件： of a page that has none does not end it', async () => {
    const lines = ['普法天地', '附件：', '扫一扫在手机打开当前页']
    expect(await asideBelow(...lines)).toEqual(lines)
  })

  test.each([
    ['an annex beside a number of a page', ['— 5 —', '执法情况统计', '检查次数 320', '处罚件数 5'], ['— 5 —']],
    ['a name of a section', ['普法天地', '水利影像', '政务公开'], []],
    ['a roster', ['执法人员名单', '张三 李四 王五', '赵六', '【打印】【关闭】'], ['【打印】【关闭】']],
    ['names', ['张三 李四 王五', '赵六', '【打印】【关闭】'], ['【打印】【关闭】']],
    ['figures', ['执法情况', '检查次数：320次', '【打印】【关闭】'], ['【打印】【关闭】']],
    ['a list', ['权力清单', '普法天地', '【打印】【关闭】'], ['【打印】【关闭】']],
    ['another organ', ['云溪市司法局', '普法天地', '【打印】【关闭】'], ['【打印】【关闭】']],
    [
      'an office that sends it out',
      ['云溪市水利局办公室 2024年1月9日印发', '普法天地', '【打印】【关闭】'],
      ['普法天地', '【打印】【关闭】'],
    ],
  ])('%s is the report’s', async (_, lines, aside) => {
    expect(await asideBelow(...lines)).toEqual(aside)
  })
})

describe('the name of a report with the number of a page', () => {
  const HEAD = '云溪市水利局法治政府建设年度报告        第 2 页'

  test('is the page’s where the title begins so', async () => {
    expect(await asideBelow('二、其他', HEAD, '无。')).toEqual([HEAD])
  })

  test('is the page’s where it returns', async () => {
    const heads = [2, 3].map((page) => `全市法治政府建设年度报告      第 ${page} 页`)
    expect(await asideBelow('二、其他', heads[0]!, '无。', '三、附则', heads[1]!, '无。')).toEqual(heads)
  })

  test.each([
    '详见局年度工作总结    第 3 页',
    '详见全市年度法治工作总结    第 3 页',
    `${'全年开展水事执法检查'.repeat(19)}，详见年度工作总结   第 3 页`,
    `云溪市水利局${'开展水事执法检查'.repeat(19)}，详见年度工作总结   第 3 页`,
    '云溪市水利局开展检查，详见年度工作总结   第 3 页',
  ])('is the report’s in %s', async (line) => {
    expect(await asideBelow('二、其他', line, '无。')).toEqual([])
  })
})

test('a date below the title is the page’s however long the page’s lines above it are', async () => {
  const above = `您现在的位置：首页 > ${'政务公开 > '.repeat(12)}法治政府建设年度报告`
  const { facts, paragraphs } = await outline(
    `${above}\n云溪市水利局2023年度法治政府建设情况报告\n2024-01-31 16:37\n一、主要工作\n开展检查三次。\n`,
  )
  expect(facts.published).toBe('2024-01-31')
  expect(paragraphs[2]!.role).toBe('furniture')
})

test('labels of a register that lost their colons are no headings', async () => {
  const register = [
    '文号',
    '云水法〔2024〕3号',
    '索引号',
    '0001/2024-00450',
    '机构分类',
    '法规科',
    '公文类型',
    '局文件',
  ]
  const body = '2023年以来，我局推进依法行政，加快建设法治政府部门，各项工作取得了新的进展，有关情况如下。'
  const [title, ...rest] = REPORT.split('\n')
  const { sections, paragraphs } = await outline(`${[title, ...register, body, ...rest].join('\n\n')}\n`)
  expect(paragraphs.filter(({ role }) => role === 'furniture').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['机构分类', '公文类型']),
  )
  expect(sections.map(({ heading }) => paragraphs[heading]!.text)).toEqual(['一、主要工作'])
})
