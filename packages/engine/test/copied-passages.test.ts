import { describe, expect, it } from 'vitest'
import { createCopyFinder } from '../src/compare/copied-passages.js'
import { outlineOf } from '../src/outline/index.js'
import { read } from './read-text.js'

const SHARED =
  '对全县一百二十座小型水库逐座建立管护台账，聘请巡查员二百四十名，汛前完成除险加固十八座，汛期值守零漏岗，群众反映的溢洪道淤堵问题全部在三日内清完并回访。'
const reportOf = (issuer: string, year: number, body: string): string =>
  `${issuer}${year}年度法治政府建设情况报告\n一、主要工作\n${body}\n`

async function found(...texts: string[]) {
  const finder = createCopyFinder()
  for (const text of texts) {
    const report = await read(text)
    finder.add(report, outlineOf(report))
  }
  return { copied: finder.copied(), strangers: finder.strangers() }
}

describe('passages that reports share', () => {
  it('are told with all their places, years and the own name aside', async () => {
    const { copied } = await found(
      reportOf('云溪县水利局', 2023, `2023年，云溪县水利局${SHARED}`),
      reportOf('岚川县水利局', 2024, `开展培训三次。\n2024年，岚川县水利局${SHARED}`),
    )
    expect(copied.length).toBe(1)
    expect(copied[0]!.places.map(({ report, line }) => [report, line])).toEqual([
      [0, 3],
      [1, 4],
    ])
  })

  it('are no copies within one issuer, or where they are short', async () => {
    expect(
      (await found(reportOf('云溪县水利局', 2023, SHARED), reportOf('云溪县水利局', 2024, SHARED))).copied,
    ).toEqual([])
    const short = '全年开展执法检查三百二十次，办理案件四十五件。'
    expect((await found(reportOf('云溪县水利局', 2023, short), reportOf('岚川县水利局', 2023, short))).copied).toEqual(
      [],
    )
  })

  it('are the template’s where most reports have them', async () => {
    const names = [...'甲乙丙丁戊己庚辛'].map((place) => `${place}川县水利局`)
    expect((await found(...names.map((name) => reportOf(name, 2023, SHARED)))).copied).toEqual([])
  })
})

describe('names of other issuers', () => {
  const other = reportOf('岚川县水利局', 2023, '开展检查三次。')

  it('are told where another of the reports’ issuers acts', async () => {
    const { strangers } = await found(
      other,
      reportOf('云溪县水利局', 2023, '2023年，岚川县水利局坚持以习近平法治思想为指导，推进依法治水。'),
    )
    expect(strangers.map(({ report, line }) => [report, line])).toEqual([[1, 3]])
  })

  it.each([
    '根据《法治政府建设与责任落实督察工作规定》要求，现将岚川县水利局2023年度法治政府建设情况报告如下。',
    '按照通知要求，现将岚川县水利局关于法治政府建设的情况报告如下。',
    '党组书记、局长周某认真履行第一责任人职责，任岚川县水利局依法行政领导小组组长。',
    '开展检查三次。年初成立岚川县水利局法治建设工作领导小组。',
  ])('are told anywhere in “%s”, of whatever kind the issuers are', async (sentence) => {
    for (const own of ['云溪县统计局', '云溪县水利局', '岚川县财政局']) {
      const { strangers } = await found(other, reportOf(own, 2023, sentence))
      expect(strangers.map(({ report, name }) => [report, name])).toEqual([[1, '岚川县水利局']])
    }
  })

  it.each([
    '现将我局2023年度法治政府建设情况报告如下。',
    '配合岚川县水利局开展执法，局长任联合检查领导小组组长。',
    '局长兼任岚川县水利局党组成员。',
    '现将岚川县水利局的做法印发学习。',
    '岚川县水利局坚持以河长制推进治水，我局予以配合。',
  ])('are none to a statistics bureau in “%s”', async (sentence) => {
    expect((await found(other, reportOf('云溪县统计局', 2023, sentence))).strangers).toEqual([])
  })

  it('are none where a government tells of its departments', async () => {
    const told = '副县长任岚川县水利局法治建设领导小组组长。'
    expect((await found(other, reportOf('岚川县人民政府', 2023, told))).strangers).toEqual([])
  })

  it.each([
    '岚川县水利局与我局开展联合执法三次。',
    '赴岚川县水利局学习考察一次。',
    '云溪县水利局坚持依法治水。',
    '云溪县人民政府高度重视水利法治建设。',
  ])('are none in “%s”', async (sentence) => {
    expect((await found(other, reportOf('云溪县水利局', 2023, sentence))).strangers).toEqual([])
  })
})
