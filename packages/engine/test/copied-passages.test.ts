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
  return { ...finder.shared(), strangers: finder.strangers() }
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
    const { copied, common } = await found(...names.map((name) => reportOf(name, 2023, SHARED)))
    expect(copied).toEqual([])
    expect(common.map(({ places }) => places.length)).toEqual([8])
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
    '岚川县水利局党组高度重视法治建设，全年研究四次。',
    '我局（岚川县水利局）认真落实责任。',
    '2023年，岚川县水利局（以下简称“我局”）开展检查三次。',
  ])('are told anywhere in “%s”, of whatever kind the issuers are', async (sentence) => {
    for (const own of ['云溪县统计局', '云溪县水利局', '岚川县财政局']) {
      const { strangers } = await found(other, reportOf(own, 2023, sentence))
      expect(strangers.map(({ report, name }) => [report, name])).toEqual([[1, '岚川县水利局']])
    }
  })

  it('are told where a report opens with another one’s name, of whatever kind the issuers are', async () => {
    const opened = (body: string) => `云溪县统计局2023年度法治政府建设情况报告\n${body}\n一、主要工作\n开展检查三次。\n`
    for (const sentence of [
      '2023年，岚川县水利局党组坚持依法行政，办理案件三件。',
      '岚川县水利局领导班子坚持依法行政，办理案件三件。',
      '现将岚川县水利局在2023年推进法治政府建设的情况报告如下。',
    ]) {
      const { strangers } = await found(other, opened(sentence))
      expect(strangers.map(({ report, line }) => [report, line])).toEqual([[1, 2]])
    }
    const told = [
      '在岚川县水利局的指导下，我局开展检查。',
      '岚川县水利局：',
      '按照岚川县水利局要求，现将情况报告如下。',
      '岚川县水利局全面完成对我局的考核。',
      '岚川县水利局党组始终关心我局工作。',
      '岚川县水利局扎实推进普查工作。',
      '2023年，岚川县水利局坚持依法行政，办理案件三件。',
    ]
    for (const sentence of told) expect((await found(other, opened(sentence))).strangers).toEqual([])
  })

  it('are told between towns, however long their names are written', async () => {
    const town = (issuer: string, body: string) =>
      `${issuer}2024年法治政府建设情况报告\n${body}\n一、主要工作\n开展检查三次。\n`
    const first = town('云溪县松泽镇人民政府', '2024年，我镇扎实工作。')
    for (const sentence of ['2024年，松泽镇在县委的领导下扎实工作。', '松泽镇人民政府坚持依法行政。']) {
      const { strangers } = await found(first, town('青柳镇', sentence))
      expect(strangers.map(({ report, line }) => [report, line])).toEqual([[1, 2]])
      for (const own of ['松泽镇', '岚川县松泽镇人民政府'])
        expect((await found(first, town(own, sentence))).strangers).toEqual([])
    }
    const bureau = reportOf('云溪县水利局', 2024, '云溪县水利局坚持依法治水。')
    expect((await found(bureau, town('青柳镇', '云溪县水利局坚持依法治水。'))).strangers).toEqual([])
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
