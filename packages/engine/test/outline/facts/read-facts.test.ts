import { describe, expect, test } from 'vitest'
import { readDate, readYear } from '../../../src/outline/facts/dates.js'
import { isFuller } from '../../../src/outline/facts/issuer.js'
import { pageLine } from '../../../src/outline/page/furniture.js'
import { outline } from '../../read-text.js'

const BODY =
  '2023年，我局认真学习贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：\n一、主要工作\n开展检查三次。\n'

test('the number of a letter is none of its title, however it is spaced', async () => {
  for (const number of ['云水〔2024〕8号', '云水〔2024〕8 号', '云水 〔 2024 〕 第 8 号']) {
    const { facts } = await outline(
      `云溪市水利局文件\n\n${number}\n\n关于报送2023年度法治政府建设情况的报告\n\n${BODY}`,
    )
    expect(facts).toMatchObject({ title: '关于报送2023年度法治政府建设情况的报告', year: 2023 })
  }
})

describe('title, issuer, kind and year', () => {
  test.each([
    ['云溪市水利局2023年度法治政府建设情况报告', '云溪市水利局', 'department', 2023],
    ['云溪市水利局\n关于2023年法治政府建设情况的报告', '云溪市水利局', 'department', 2023],
    ['云溪市水利局关于2023年度\n法治政府建设情况的报告', '云溪市水利局', 'department', 2023],
    ['2022年岚川县法治政府建设情况报告', '岚川县人民政府', 'government', 2022],
    ['青砚区2021年法治政府建设工作总结', '青砚区人民政府', 'government', 2021],
    ['松泽镇人民政府二〇二四年度法治政府建设工作情况', '松泽镇人民政府', 'government', 2024],
    ['红枫街道办事处二O二四年法治政府建设工作总结', '红枫街道办事处', 'government', 2024],
    ['二Ｏ二四年度松泽镇法治政府建设工作总结', '松泽镇人民政府', 'government', 2024],
    ['岚川县教育局２０２０年法治政府建设年度报告', '岚川县教育局', 'department', 2020],
    ['关于报送云溪市水务局2023年度法治政府建设情况报告的函', '云溪市水务局', 'department', 2023],
    ['云溪市市场监督管理局关于报送2019年度依法行政工作情况的报告', '云溪市市场监督管理局', 'department', 2019],
    ['碧澜经济技术开发区2023年度法治政府建设情况报告', '碧澜经济技术开发区管理委员会', 'government', 2023],
    ['松泽镇法治政府建设年度报告（2023年度）', '松泽镇人民政府', 'government', 2023],
    ['松泽镇（2023年度）法治政府建设工作报告', '松泽镇人民政府', 'government', 2023],
    ['红枫街道2023年度法治政府建设情况报告', '红枫街道办事处', 'government', 2023],
    ['松泽镇党委、政府2023年度法治政府建设情况报告', '松泽镇政府', 'government', 2023],
    ['松泽镇党委政府2023年度法治政府建设情况报告', '松泽镇政府', 'government', 2023],
    ['红枫街道党工委办事处2023年度法治政府建设情况报告', '红枫街道办事处', 'government', 2023],
    ['云溪市司法局（市委依法治市办）2023年度法治政府建设情况报告', '云溪市司法局', 'department', 2023],
    [
      '中共云溪市委 云溪市人民政府关于2023年度法治政府建设情况的报告',
      '中共云溪市委 云溪市人民政府',
      'government',
      2023,
    ],
    ['关于云溪市水利局2023年度法治政府建设情况的报告', '云溪市水利局', 'department', 2023],
    ['【公示】云溪市水利局2023年度法治政府建设情况报告', '云溪市水利局', 'department', 2023],
    ['附件1：云溪市水利局2023年度法治政府建设情况报告', '云溪市水利局', 'department', 2023],
    ['云溪市水利局2023年度法治政府建设情况报告-云溪市人民政府网', '云溪市水利局', 'department', 2023],
    ['云溪市水利局2023年度法治政府建设情况报告来源：市水利局', '云溪市水利局', 'department', 2023],
    ['云溪市水利局2023年法治政府建设情况报告_政府信息公开_云溪市水利局', '云溪市水利局', 'department', 2023],
    ['- 标题：云溪市水利局2023年度法治政府建设情况报告', '云溪市水利局', 'department', 2023],
    ['| 标 题: | 云溪市水利局2023年度法治政府建设情况报告 | ||', '云溪市水利局', 'department', 2023],
    ['云溪市水利局2023年度法治政府建设情况报告 |', '云溪市水利局', 'department', 2023],
    ['砺江海关2024年法治建设情况报告', '砺江海关', 'department', 2024],
    ['国家统计局岫川调查队2021年法治政府（统计法治）建设情况报告', '国家统计局岫川调查队', 'department', 2021],
    ['云溪市人防办2023年度法治政府建设情况报告', '云溪市人防办', 'department', 2023],
    [
      '中共云溪县委教育工作委员会\n云溪县教育委员会\n关于2023年法治政府建设情况的报告',
      '云溪县教育委员会',
      'department',
      2023,
    ],
    ['中国人民银行云溪市分行2023年法治央行建设情况报告', '中国人民银行云溪市分行', 'department', 2023],
    ['云溪市城市建设集团有限公司2023年法治建设工作报告', '云溪市城市建设集团有限公司', null, 2023],
    ['中共云溪县教育局委员会、云溪县教育局关于2023年度法治政府建设情况的报告', '云溪县教育局', 'department', 2023],
    ['第十八师一八三团2023年法治政府建设工作报告', '第十八师一八三团', null, 2023],
  ])('%s', async (title, issuer, kind, year) => {
    expect((await outline(`${title}\n${BODY}`)).facts).toMatchObject({ issuer, kind, year })
  })

  test('a short name is written out where the page has the full one', async () => {
    const page = `2024-01-20 17:01  |  云溪市水务局\n\n市水务局2023年度法治政府建设情况报告\n\n${BODY}`
    expect((await outline(page)).facts).toMatchObject({ issuer: '云溪市水务局', published: '2024-01-20' })
  })

  test('a short name is not written out as what the page calls its subject', async () => {
    const page = `首页 > 云溪市法治政府建设 > 正文\n云溪市政府2023年度法治政府建设情况报告\n\n${BODY}`
    expect((await outline(page)).facts.issuer).toBe('云溪市政府')
  })

  test('without a title the signature tells the issuer and the text the year', async () => {
    const { facts } = await outline(`${BODY}岚川县水利局\n2024年1月9日`)
    expect(facts).toMatchObject({ issuer: '岚川县水利局', year: 2023, published: '2024-01-09' })
  })

  test.each([
    ['云溪市水务局', '市水务局', true],
    ['区红枫街道办事处', '红枫街道办事处', false],
    ['青砚区卫生健康委员会', '区卫生健康委', true],
    ['云溪市人力资源和社会保障局', '市人力资源社会保障局', true],
    ['云溪市生态环境局青砚分局', '云溪市生态环境局', false],
    ['岚川县人民政府办公室', '岚川县人民政府', false],
    ['云溪市水务局', '云溪市水利局', false],
  ])('%s is a full name of %s: %s', (full, short, expected) => {
    expect(isFuller(full, short)).toBe(expected)
  })
})

test('a name with 和 signs too', async () => {
  const { facts, paragraphs } = await outline(`${BODY}岚川县住房和城乡建设局\n2024年1月9日`)
  expect(facts.issuer).toBe('岚川县住房和城乡建设局')
  expect(paragraphs.slice(-2).map(({ role }) => role)).toEqual(['signature', 'signature'])
})

test.each([
  ['2024-01-12 09:36    来源：县水利局    字体：[大][中][小]    打印', '2024-01-12'],
  ['来源：县水利局  2024-01-12 09:36  浏览：36', '2024-01-12'],
  ['来源：县水利局  浏览：36', '2024-01-09'],
])('%s above the text dates the page, not the signature', async (line, published) => {
  const { facts } = await outline(
    `岚川县水利局2023年度法治政府建设情况报告\n${line}\n\n${BODY}岚川县水利局\n2024年1月9日\n2024-11-20 10:01 阅读：36`,
  )
  expect(facts.published).toBe(published)
})

test('long words behind the source cost no time', async () => {
  const line = `来源：x ${`作者${'甲'.repeat(20)} `.repeat(4)}乙`
  const from = performance.now()
  await outline(`岚川县水利局2023年度法治政府建设情况报告\n${line}\n${BODY}`)
  expect(performance.now() - from).toBeLessThan(1000)
})

test('who worked on it stands between the source and the date', async () => {
  const line = '来源：县水利局 作者：张三 李四  编辑：王五  2024-01-12'
  const { facts } = await outline(`岚川县水利局2023年度法治政府建设情况报告\n${line}\n\n${BODY}`)
  expect(facts.published).toBe('2024-01-12')
})

test.each([
  '下一篇：岚川县水利局2024年部门预算公开 2024-05-06',
  '上一篇：岚川县水利局关于取水许可的公告（发布时间：2024-05-06）',
  '相关链接：岚川县水利局2024年部门预算公开 2024-05-06',
])('%s dates another page', async (line) => {
  const { facts } = await outline(
    `岚川县水利局2023年度法治政府建设情况报告\n${BODY}岚川县水利局\n2024年1月9日\n\n${line}`,
  )
  expect(facts.published).toBe('2024-01-09')
})

test.each([
  ['首页 > 最新信息 > 正文 发布日期：2024-03-12', '2024-03-12'],
  ['来源：县水利局 有效期至2026-01-01 字号：大', '2024-01-09'],
])('%s dates the page to %s', async (line, published) => {
  const { facts } = await outline(
    `岚川县水利局2023年度法治政府建设情况报告\n${line}\n\n${BODY}岚川县水利局\n2024年1月9日`,
  )
  expect(facts.published).toBe(published)
})

test('a sentence is no name', async () => {
  const { facts } = await outline('2023年，我局认真落实市委市政府部署。\n一、主要工作\n开展检查三次。\n')
  expect(facts).toMatchObject({ issuer: null, kind: 'department' })
})

test.each([
  ['发布时间：20240305', '2024-03-05'],
  ['发布日期：2024年元月5日', '2024-01-05'],
  ['来源：云溪市水利局 2024-03-05', '2024-03-05'],
  ['2024.03.05 来源：本站', '2024-03-05'],
  ['字号：大 中 小 2024-03-05 10:11', '2024-03-05'],
  ['〔公开日期：2024年3月5日〕', '2024-03-05'],
  ['（2024年3月5日发布）', '2024-03-05'],
  ['栏目:云溪市水利局-通知公告 发布时间:2024-03-05', '2024-03-05'],
  ['政策法规科 2024-03-05', '2024-03-05'],
  ['云溪市水利局　2024年3月5日', '2024-03-05'],
  ['成文日期: | 2024-03-05 | 体裁分类: | 报告 |', '2024-03-05'],
  ['| 索引号 | 0151/2024-47 | 发文字号 | |\n| 生成日期 | 2024-03-05 14:54:13 | 是否有效 |', '2024-03-05'],
  ['- 公文生成日期: 2024-03-05', '2024-03-05'],
  ['家长里短\n2024-03-05', '2024-03-05'],
  ['2024年3月5日公开', '2024-03-05'],
  ['• 2024年03月05日 09时20分', '2024-03-05'],
  ['发 布 机 构：\n云溪市水利局\n生成日期：\n2024年03月05日\n有 效 性：\n有效', '2024-03-05'],
  ['2024-03-05 10:14 云溪市人民政府网', '2024-03-05'],
  ['2024-03-05 10:14:05 政策法规科', '2024-03-05'],
  ['文件编号: | 发布机构: | 云溪市水利局 |\n成文日期: | 2024-03-05 |', '2024-03-05'],
  ['公布时间：2024年3月5日', '2024-03-05'],
  ['云溪市人民政府门户网站 www.example.com 发布时间:2024-03-05 10:28', '2024-03-05'],
  ['云溪市人民政府 发布时间:2024-03-05', '2024-03-05'],
  ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day): [string, string] => [
    `云溪网  发布时间:2024-03-05 14:14:25 ${day}`,
    '2024-03-05',
  ]),
  ['2024-03-05 11:02 阅读人数:1', '2024-03-05'],
  ['云溪市水利局网 公开日期：2024年3月5日', '2024-03-05'],
  ['文章发布日期: 2024-03-05    来源:云溪市水利局', '2024-03-05'],
  ['发布日期:[2024-03-05]', '2024-03-05'],
  ['【编辑日期:2024-03-05】 【来源:】 【关闭】', '2024-03-05'],
  // When it was last edited says less than when it was made.
  ['编辑时间：2024-05-02\n成文日期：2024-01-15', '2024-01-15'],
  ['【发布日期】2024-03-05', '2024-03-05'],
  ['添加时间：2024-03-05 10:12', '2024-03-05'],
  ['发布者：admin 发布时间：2024-03-05', '2024-03-05'],
  ['编辑：张三 2024-03-05', '2024-03-05'],
  ['云溪市水利局 http://slj.example.com 发布日期:2024-03-05 来源:', '2024-03-05'],
  ['云溪水利局 slj.example.com 时间:2024年03月05日 11:00 【字体:', '2024-03-05'],
  ['【日期】2024-03-05 【来源】本站', '2024-03-05'],
  ['发 布 时 间:2024-03-05', '2024-03-05'],
  ['文号：云水〔2024〕3号 发　文日期：2024-03-05', '2024-03-05'],
  ['文    号成文日期:2024-03-01发布日期:2024-03-05', '2024-03-05'],
  // Written in one year, sent out in the next.
  ['成文日期: 2023-12-31\n发文日期: 2024-01-02', '2024-01-02'],
  ['发文日期: 2024-01-02\n发布日期: 2024-01-05', '2024-01-05'],
])('the page says in “%s” when it was published', async (line, published) => {
  const { facts } = await outline(`云溪市水利局2023年度法治政府建设情况报告\n${line}\n${BODY}`)
  expect(facts.published).toBe(published)
})

test.each([
  ['二〇二四年三月', null],
  ['2024 年 3 月', null],
  ['（二〇二四年三月五日）', '2024-03-05'],
])('the date of the cover, “%s”, is no heading', async (line, published) => {
  const { facts, sections } = await outline(`云溪市水利局\n2023年度法治政府建设情况报告\n${line}\n目  录\n${BODY}`)
  expect(facts.published).toBe(published)
  expect(sections).toHaveLength(1)
})

test.each([
  ['云溪市水利局\n二〇二四年元月五日', '2024-01-05'],
  ['（云溪市水利局 2024年3月5日印发）', '2024-03-05'],
  ['云溪市水利局（章）\n2024年３月５日', '2024-03-05'],
  ['云溪市水利局\n2024年3月5日\n抄送：市司法局。\n云溪市水利局办公室　　2024年3月8日印发', '2024-03-05'],
  ['云溪市水利局\n二〇二四年三月五日\n（此件主动公开）\n云溪市水利局办公室 2024年3月8日印发', '2024-03-05'],
  ['抄送：市司法局。\n云溪市水利局办公室 2024年3月8日印发', '2024-03-08'],
])('the signature “%s” dates the report', async (signature, published) => {
  expect((await outline(`云溪市水利局2023年度法治政府建设情况报告\n${BODY}${signature}`)).facts.published).toBe(
    published,
  )
})

test.each([
  ['（2024年1月15日）', '2024-01-15'],
  [' ( 2024年01月15日 )', '2024-01-15'],
  ['（2024年1月45日）', null],
  ['（2023年1月1日至2023年12月31日）', null],
])('behind the title %s dates the report %s', async (behind, published) => {
  const { facts } = await outline(`云溪市水利局2023年度法治政府建设情况报告${behind}\n${BODY}`)
  expect(facts).toMatchObject({ published, issuer: '云溪市水利局', year: 2023 })
})

test('a name and a date in brackets below a line that is no title open no section', async () => {
  const { sections } = await outline(`2024年法治政府建设年度报告\n第一期\n云溪市水利局\n（2024年1月15日）\n${BODY}`)
  expect(sections.length).toBe(1)
})

test('a region of everybody names none', async () => {
  expect((await outline(`全区2023年度法治政府建设情况报告\n${BODY}`)).facts.issuer).toBeNull()
})

test('a name below the title signs, and opens no section', async () => {
  const { sections, paragraphs } = await outline(`法治政府建设年度报告\n云溪市水利局\n${BODY}`)
  expect(sections.length).toBe(1)
  expect(paragraphs[1]).toMatchObject({ role: 'signature', text: '云溪市水利局' })
})

describe('the year of a title', () => {
  test.each([
    ['云溪市水利局法治政府建设年度报告（2023年）', 2023],
    ['云溪市水利局法治政府建设年度报告\n（2023年度）', 2023],
    ['云溪市水利局关于《法治政府建设实施纲要（2021—2025年）》2023年度贯彻落实情况的报告', 2023],
    // Numerals of both kinds: the first year is the report's all the same.
    ['石桥镇二〇二二年度法治政府建设工作总结及2023年工作计划', 2022],
    ['石桥镇２０２２年法治政府建设工作总结和二〇二三年工作安排', 2022],
    ['云溪市水利局2022—2023年度法治政府建设情况报告', 2023],
    ['云溪市水利局2022、2023年度法治政府建设情况报告', 2023],
    ['云溪市水利局2022年和2023年法治政府建设情况报告', 2023],
    ['云溪市水利局2022年度及2023年度法治政府建设情况报告', 2023],
    ['云溪市水利局关于2024年3月1日前报送2023年度法治政府建设情况的报告', 2023],
  ])('%s', async (title, year) => {
    expect((await outline(`${title}\n${BODY}二、2024年安排\n2024年，2024年，2024年。\n`)).facts.year).toBe(year)
  })

  test('without one, the year that the first paragraph begins with', async () => {
    const text = `法治政府建设情况报告\n${BODY}二、2024年安排\n2024年抓执法，2024年抓普法，2024年抓队伍。\n`
    expect((await outline(text)).facts.year).toBe(2023)
  })

  test('a number below the letterhead is no part of it, nor is a second name of the issuer’s own', async () => {
    const head =
      '云溪县发展和改革局（县粮食和物资储备局）文件\n云发改〔2025〕17号\n关于2024年度法治建设情况的报告\n县人民政府：\n'
    const signed = '云溪县发展和改革局（县粮食和物资储备局）\n2025年2月28日\n'
    expect((await outline(`${head}${BODY}${signed}`)).facts).toMatchObject({
      title: '关于2024年度法治建设情况的报告',
      issuer: '云溪县发展和改革局',
      year: 2024,
    })
  })

  test('nor one that figures are compared with', async () => {
    const text = `奋楫扬帆处，法治启新程。2025年是“十四五”规划收官之年。现将我局法治政府建设情况报告如下。\n一、主要工作\n举办赛事1026场，较2024年增长27%，比2024年多3处。\n`
    expect((await outline(text)).facts.year).toBe(2025)
  })
})

describe('kind of committees', () => {
  test.each([
    ['云溪经济技术开发区管理委员会', 'government'],
    ['云溪市国有资产监督管理委员会', 'department'],
    ['云溪市城市管理委员会', 'department'],
  ])('%s', async (issuer, kind) => {
    expect((await outline(`${issuer}关于2023年度法治政府建设情况的报告\n${BODY}`)).facts.kind).toBe(kind)
  })
})

describe('publication date', () => {
  const title = '云溪市水利局2023年度法治政府建设情况报告'
  test.each([
    ['发布日期：2024-03-02 10:11  浏览次数：12', '2024-03-02'],
    ['[ 发布日期 ] 2024年3月2日', '2024-03-02'],
    ['成文日期：2024-02-01　发布时间：2024-03-02', '2024-03-02'],
    ['时间:2024/03/02 14:10:49 来源:本站', '2024-03-02'],
    ['来源：云溪发布    2024-03-02 15:11', '2024-03-02'],
    ['来源：云溪发布 作者：张三 李四 编辑：王五 实习编辑 赵六 2024-03-02 09:18:45', '2024-03-02'],
    ['来源：云溪市水利局日期：2024-03-02', '2024-03-02'],
    ['来源：云溪市水利局2024-03-02 20:43浏览次数：', '2024-03-02'],
    ['发布源：云溪市水利局 发布时间：2024-03-02 16:47:06', '2024-03-02'],
    ['【字体：大 中 小】 打印 2024-03-02 12:00 来源：云溪发布', '2024-03-02'],
    ['选择字号：大 中 小 本文共阅读 1107 次 更新时间：2024-03-02 07:17', '2024-03-02'],
    ['2024-03-02 10:41 发布于云溪 阅读数：0', '2024-03-02'],
    ['【报送单位】：办公室 | 2024-03-02', '2024-03-02'],
    ['新闻资讯 | 2024-03-02 21:36', '2024-03-02'],
    ['https://www.example.cn/a 2024-03-02 10:10', '2024-03-02'],
    ['发布源：云溪发布 2024-03-02', '2024-03-02'],
    ['//www.example.cn2024-03-02 14:22:30来源： 云溪发布', '2024-03-02'],
    ['云溪普法 2024-03-02 学习资源 23 次浏览 0个评论', '2024-03-02'],
  ])('%s', async (line, published) => {
    const { facts, paragraphs } = await outline(`${title}\n${line}\n${BODY}`)
    expect(facts.published).toBe(published)
    expect(paragraphs.find(({ text }) => text === line)?.role).toBe('furniture')
  })

  test.each([
    '今天是：2025年1月1日',
    '今天是：2025年1月1日 星期三 农历腊月初二',
    '云溪市人民政府 2025年1月1日星期三',
    '云溪市水利局 2025年1月1日',
  ])("today's date on a page is not it: %s", async (line) => {
    expect((await outline(`${line}\n${title}\n${BODY}`)).facts.published).toBeNull()
  })

  test.each(['2024-06-05', '2024年6月5日', '二〇二四年六月五日'])(
    "today's date %s with the day of the week below it is not it",
    async (day) => {
      expect((await outline(`${day}\n星期三\n${title}\n${BODY}`)).facts.published).toBeNull()
    },
  )

  test('nor is a date in a table that lost its lines at the end', async () => {
    const table = '案件一览\n云溪市水利局\n2023年5月6日\n擅自取水\n罚款\n36万元\n云溪镇\n2件\n合计6万元'
    expect((await outline(`${title}\n${BODY}${table}`)).facts.published).toBeNull()
  })

  test.each(['来源：县水利局 有效期至：2028-05-20', '来源：水利局 字号：大 中 小 打印 2024年11月22日'])(
    'the signature is dated, not %s',
    async (line) => {
      const text = `${title}\n${line}\n${BODY}云溪市水利局\n2024年2月18日`
      expect((await outline(text)).facts.published).toBe('2024-02-18')
    },
  )

  const SIGNED = `${title}\n${BODY}云溪市水利局\n2024年1月9日`
  test.each([
    ['举报', '0评论', '参与讨论', '登录', '相关搜索', '换一换'],
    ['又一栏目', '普法天地', '以案释法', '法律服务', '云溪故事', '图说云溪', '云溪影像'],
    ['】'],
    ['】【打印繁体】【投稿】【收藏】 【推荐】【举报】【评论】 【关闭】 【返回顶部'],
    ['相关推荐', '秋收时节话水利', '2025-02-05 14:38:45', '水库安全巡查', '2025-02-06 14:38:45'],
  ])('the signature stays so above what a page goes on with: %s', async (...below) => {
    const { facts, paragraphs } = await outline(`${SIGNED}\n${below.join('\n')}`)
    expect(facts.published).toBe('2024-01-09')
    expect(paragraphs.filter(({ role }) => role === 'signature').map(({ text }) => text)).toEqual([
      '云溪市水利局',
      '2024年1月9日',
    ])
  })

  test('what stands below the signature beside what is surely the page’s is the page’s', async () => {
    const { paragraphs } = await outline(`${SIGNED}\n普法天地\n更多精彩\n【打印】【关闭】`)
    expect(paragraphs.slice(-3).map(({ role }) => role)).toEqual(['furniture', 'furniture', 'furniture'])
  })

  test.each([
    '附件：执法情况统计表',
    '（联系人：张三）',
    '抄送：市委依法治市办',
    '局长：张三',
    '（云溪市水利局 张三）',
    '2024年工作安排',
    '其他需要报告的情况',
    '其他事项：无',
  ])('below the signature %s stays the report’s', async (line) => {
    const { paragraphs } = await outline(`${SIGNED}\n${line}\n【打印】【关闭】`)
    expect(paragraphs.find(({ text }) => text === line)?.role).toBe('body')
  })

  test('a page that repeats the title has its date under either', async () => {
    const page = `2023年度法治政府建设情况报告\n政策法规科 2024-03-05\n云溪市水利局\n2023年度法治政府建设情况报告\n${BODY}`
    expect((await outline(page)).facts).toMatchObject({ issuer: '云溪市水利局', published: '2024-03-05' })
  })

  test.each([
    ['二〇二四年二月二十九日', '2024-02-29'],
    ['二○二三年十二月三十一日', '2023-12-31'],
    ['2024.1.5', '2024-01-05'],
    ['２０２４年１月５日', '2024-01-05'],
    ['2023年2月30日', null],
    ['2024年1月', null],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  test.each([
    ['2023年度', 2023],
    ['二○二三年', 2023],
    ['２０２３年', 2023],
    ['12023年', null],
    ['三年来', null],
  ])('year of %s is %s', (text, year) => {
    expect(readYear(text)).toBe(year)
  })
})

describe('facts that disagree are told', () => {
  const notes = async (text: string): Promise<string[]> => (await outline(text)).facts.disagreements.map(({ zh }) => zh)

  test('the year of title and text', async () => {
    const text =
      '云溪市水利局2023年度法治政府建设情况报告\n2022年，我局扎实推进法治建设。2022年共办理许可12件。\n一、主要工作\n开展检查三次。\n'
    expect(await notes(text)).toEqual(['题目写的是2023年，正文开头说的是2022年'])
  })

  test('but not the year of the plan of a short report', async () => {
    const title = '云溪市水利局2023年度法治政府建设情况报告\n'
    const plan = '二、2024年工作安排\n2024年，我局将充实执法力量。\n'
    expect(await notes(`${title}一、主要工作\n开展检查三次。\n办理许可九件。\n${plan}`)).toEqual([])
    const late = '2024年，我局扎实推进法治建设。2024年共办理许可12件。\n'
    expect(await notes(`${title}${late}`)).toEqual(['题目写的是2023年，正文开头说的是2024年'])
  })

  test('issuer and signature', async () => {
    const text = `云溪市水利局2023年度法治政府建设情况报告\n${BODY}云溪市林业局\n2024年1月9日`
    expect(await notes(text)).toEqual(['题目中的单位是“云溪市水利局”，落款是“云溪市林业局”'])
  })

  test('two dates of publication', async () => {
    const text = `云溪市水利局2023年度法治政府建设情况报告\n发布日期：2024-03-02\n发布时间：2024-05-06\n${BODY}`
    expect(await notes(text)).toEqual(['页面上有两个发布日期：2024-03-02 和 2024-05-06'])
  })

  test.each([
    ['市水利局2023年度法治政府建设情况报告', '云溪市水利局'],
    ['青砚区卫生健康委2023年法治政府建设情况报告', '青砚区卫生健康委员会'],
    ['青砚区2023年法治政府建设情况报告', '青砚区人民政府办公室'],
    ['云溪市人力资源社会保障局2023年法治政府建设情况报告', '云溪市人力资源和社会保障局'],
  ])('%s and %s are one', async (title, signature) => {
    expect(await notes(`${title}\n${BODY}${signature}\n2024年1月9日`)).toEqual([])
  })
})

describe('what is around the text', () => {
  test('salutation, signature and page furniture are set apart', async () => {
    const page = [
      '您当前的位置：首页 > 政务公开 > 法治政府建设年度报告',
      '云溪市水利局2023年度法治政府建设情况报告',
      '来源：云溪市水利局 发布时间：2024-03-02 字号：大 中 小',
      '市政府：',
      BODY.trim(),
      '二、其他需要报告的事项',
      '无',
      '云溪市水利局',
      '2024年2月20日',
      '【打印】【关闭】',
      '扫一扫在手机打开当前页',
      '国务院部门网站',
      '版权所有：云溪市人民政府',
    ].join('\n')
    const { paragraphs } = await outline(page)
    const roles = new Map(paragraphs.map(({ text, role }) => [text, role]))
    expect(roles.get('市政府：')).toBe('salutation')
    expect(roles.get('无')).toBe('body')
    expect(roles.get('2024年2月20日')).toBe('signature')
    expect(paragraphs.filter(({ role }) => role === 'furniture')).toHaveLength(6)
  })

  test('a signature below a hint of the page is the report’s', async () => {
    const page = `云溪市水利局2023年度法治政府建设情况报告\n${BODY}扫一扫在手机打开当前页\n云溪市水利局\n2024年1月9日\n云溪发布`
    const { paragraphs } = await outline(page)
    expect(paragraphs.slice(-4).map(({ role }) => role)).toEqual(['furniture', 'signature', 'signature', 'furniture'])
  })

  test.each([
    ['打印 收藏 字体: 大 中 小', 'page'],
    ['【关闭】  【返回顶部】', 'page'],
    ['无障碍浏览 | 长者助手 | 简体 | 繁體 | 登录', 'page'],
    ['今天是：2024年4月21日 星期一', 'page'],
    ['手机扫一扫', 'page'],
    ['相关链接：', 'page'],
    ['来源：县水利局 浏览次数：12', 'facts'],
    ['| 索引号： | 015100000/2024-00047 |', 'facts'],
    ['发布时间：2024-02-20 【字号：大 中 小】', 'page'],
    ['相关信息公开工作稳步推进', null],
    ['| 时间 | 活动 | 人数 |', null],
    ['来源 | 件数 | 办结数', null],
    ['时间 | 2024-03-05', 'facts'],
    ['下载中心建设', null],
    ['一大二小三微', null],
    ['打印机等设备更新', null],
    ['语音播报', 'page'],
    ['语音合成中,请耐心等待...', 'page'],
    ['退出播报模式', 'page'],
    ['进入播报模式试点', null],
    ['分享至好友和朋友圈', 'page'],
    ['分享至基层的经验', null],
    ['×', 'page'],
    ['字 号:', 'page'],
    ['【字体:||', 'page'],
    ['发表单位:本网 发表时间: 2024-01-05 10:21 [ 浏览字体: ]', 'facts'],
    ['题裁分类:', 'facts'],
    ['【字体:', 'page'],
    ['【浏览字体:', 'page'],
    ['【阅读字号： 大 中 小】', 'page'],
    ['更换或升级浏览器以获得最佳体验。', 'page'],
    ['当前浏览器版本过低，可能无法正常显示。', 'page'],
    ['为推进信创工作，更换国产浏览器120套。', null],
    ['升级政务浏览器和办公软件', null],
    ['时效：', 'facts'],
    ['时效性强的信息及时公开', null],
    ['文件编号: | 发布机构: | 云溪市水利局 |', 'facts'],
    ['【打印】 【字体:', 'page'],
    ['打印整页', 'page'],
    ['打印整页 打印内容 分享', 'page'],
    ['打印内容审核', null],
    ['【字体：统一规范】', 'page'],
    ['| 生成日期 | 2026-03-18 14:54:13 | 是否有效 |', 'facts'],
    ['| 发文日期: | | 文号 |', 'facts'],
    ['| 发布时间 | 活动 | 人数 |', null],
    ['栏目：云溪市水利局 发布时间：2024-03-05', 'facts'],
    ['栏目：政务公开与法治宣传', null],
    ['】【打印】【关闭】', 'page'],
    ['关闭】【顶部', 'page'],
    ['】', 'facts'],
    ['25-02-13县水利局| 又是一年好“...', 'page'],
    ['{{imageTextInfo.title}}', 'page'],
    ['<!--EndFragment-->', 'page'],
    ['本网站使用Cookie以提升您的浏览体验。继续浏览即表示您同意我们使用Cookie。', 'page'],
    ['本站原创文章，转载请附上原文链接。', 'page'],
    ['特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。', 'page'],
    ['您对本页内容是否满意？', 'page'],
    ['评论 0人参与，0条评论', 'page'],
    ['评论 12个企业参与，提出意见30条', null],
    ['对营商环境非常满意', null],
    ['您对本单位执法满意', null],
    ['（记者站设在云溪镇）', null],
    ['声明：以上内容为用户上传，仅供参考。', 'page'],
    ['声明：本文遵循CC许可协议，引用时写明出处。', 'page'],
    ['声明：本局未设分支机构。', null],
    ['<!-- dabiao-disable-next-line page-residue -->', null],
    ['剩余80%未读，下载后可阅读全文', 'page'],
    ['（撰稿、核稿：宣传科 张三 编辑、审稿：李四）', 'facts'],
    ['（通讯员 张小三 李四）', 'facts'],
    ['通讯员｜张小三 李四', 'facts'],
    ['本报通讯员 张小三 摄', 'facts'],
    ['记者：请问今年的执法重点是什么', null],
    ['（调解员和通讯员队伍）', null],
    ['（图为座谈会现场）', null],
    ['（张三）', null],
    ['其他', null],
    ['广告', null],
    ['政府信息公开', null],
    ['投诉举报', null],
    ['返回原单位整改12件', null],
    ['标签化执法问题整治', null],
  ])('%s: %s', (line, kind) => {
    expect(pageLine(line)).toBe(kind)
  })

  test.each(['我局受理信访97件，来源：网上信访平台。', '时间紧、任务重。', '主办单位各负其责，打印机一台。', '无'])(
    '%s is text',
    async (line) => {
      const { paragraphs } = await outline(
        `云溪市水利局2023年度法治政府建设情况报告\n${BODY}${line}\n二、其他\n无其他事项。`,
      )
      expect(paragraphs.find(({ text }) => text === line)?.role).toBe('body')
    },
  )
})

test.each([
  '2024-03-05',
  '2024年3月5日',
  '（2024年3月5日）',
  '[ 2024-03-05 ]',
  '2024-03-05 10:20',
  '发布于：2024-03-05',
])('the date under the title: %s', async (line) => {
  const { facts } = await outline(`云溪市水利局2023年度法治政府建设情况报告\n${line}\n${BODY}`)
  expect(facts.published).toBe('2024-03-05')
})

describe('a body that runs on behind the page’s time stamp', () => {
  test.each([
    ['发表时间 : 2024-03-05 10:11:122023年以来，我局坚持依法行政，办理许可九件。', '2023年以来，'],
    ['发布时间：2024-03-05 10:11我局坚持依法行政，全年开展检查三次，办理许可九件。', '我局坚持依法行政'],
  ])('%s', async (line, begins) => {
    const { facts, paragraphs } = await outline(`云溪市水利局2023年度法治政府建设情况报告\n${line}\n${BODY}`)
    expect(facts).toMatchObject({ year: 2023, published: '2024-03-05' })
    expect(paragraphs[1]).toMatchObject({ role: 'furniture' })
    expect(paragraphs[2]!.role).toBe('body')
    expect(paragraphs[2]!.text.startsWith(begins)).toBe(true)
    expect(paragraphs[2]!.start).toBe(paragraphs[1]!.start + paragraphs[1]!.text.length)
  })

  test('but not what the page goes on to state', async () => {
    const line = '发布时间：2024-03-05 10:11:12来源：云溪市水利局，浏览次数：1234567次，字号：大 中 小'
    const { paragraphs } = await outline(`云溪市水利局2023年度法治政府建设情况报告\n${line}\n${BODY}`)
    expect(paragraphs[1]).toMatchObject({ role: 'furniture', text: line })
  })
})

test('the name of a channel under the title opens no section; a heading there does', async () => {
  const title = '云溪市水利局2023年度法治政府建设情况报告'
  const under = await outline(`${title}\n家长里短\n2024-03-05\n${BODY}`)
  expect(under.paragraphs[1]).toMatchObject({ role: 'furniture', text: '家长里短' })
  const signed = await outline(`${title}\n云溪市水利局\n2024-03-05\n${BODY}`)
  expect(signed.paragraphs[1]!.role).toBe('signature')
  const heading = await outline(`${title}\n基本情况\n开展检查三次，办理许可九件，全年无事故发生。\n${BODY}`)
  expect(heading.paragraphs[1]!.role).not.toBe('furniture')
})

test.each(['（二）强化数字法治技术支持', '（三）提升网站访问量', '（四）畅通联系我们渠道'])(
  'a heading is no furniture: %s',
  async (heading) => {
    const { paragraphs } = await outline(
      `云溪市水利局2023年度法治政府建设情况报告\n${BODY}${heading}\n开展工作三次。\n`,
    )
    expect(paragraphs.find(({ text }) => text === heading)?.role).toBe('heading')
  },
)

test.each([
  ['云溪市交通运输局', '岚川县水利局', true],
  ['云溪市交通运输局', '云溪市水利局', true],
  ['云溪市卫生健康委员会', '云溪市卫健委', false],
  ['云溪市住房和城乡建设局', '市住房和城乡建设局', false],
  ['云溪市司法局', '云溪市', false],
  ['云溪市司法局', '我市', false],
  ['云溪市生态环境局岚川分局', '岚川县生态环境分局', false],
])('%s that presents the report of %s: %s', async (title, presented, told) => {
  const text = `${title}2023年度法治政府建设情况报告\n2023年，坚持依法行政。现将${presented}2023年度法治政府建设情况报告如下：\n一、主要工作\n开展检查三次。\n`
  const { facts } = await outline(text)
  expect(facts.issuer).toBe(title)
  expect(facts.disagreements.some(({ zh }) => zh.includes(`正文开头说的是“${presented}”`))).toBe(told)
})

test.each(['附件', '附件1', '附件：2023年度执法情况统计表', '附表 1'])(
  'the date of a signature above attachments is read: %s',
  async (heading) => {
    const rows = Array.from({ length: 9 }, (_, i) => `第${i + 1}季度检查${i + 3}次`).join('\n')
    const body = '一、主要工作\n开展检查三次，办理案件两件。\n云溪市水利局\n2024年1月31日'
    const { facts } = await outline(`云溪市水利局2023年度法治政府建设情况报告\n${body}\n${heading}\n${rows}\n`)
    expect(facts.published).toBe('2024-01-31')
  },
)

const UNTITLED =
  '2023年，我局深入学习贯彻习近平法治思想，扎实推进法治政府建设。现将本年度法治政府建设情况报告如下：\n一、主要工作\n'

test.each([
  ['一是公示《云溪市交通运输局关于2022年法治政府建设情况的报告》。', '云溪市交通运输局'],
  ['制定了《云溪市交通运输局2023年法治工作要点》，印发《云溪市交通运输局执法三项制度》。', '云溪市交通运输局'],
  ['按照省厅印发《沧原省水利局2023年工作要点》的要求抓好落实。', null],
  ['省局印发《沧原省水利局2023年工作要点》。', null],
  ['印发《云溪市交通运输局关于执法的办法》，联合印发《岚川县公安局关于治超的办法》。', '云溪市交通运输局'],
  ['印发《云溪市交通运输局关于执法的办法》，制定《岚川县公安局关于治超的办法》。', null],
  ['印发《云溪市数据局管理办法》。', null],
  ['制定《沧原省普法办法》《云溪市交通运输局关于执法的办法》。', '云溪市交通运输局'],
  ['制定《云溪市交通运输局系统普法责任清单》。', '云溪市交通运输局'],
  ['我局编写《交通法释义》《云溪市交通运输局2023年典型案例》供学习。', null],
  ['县里印发《云溪市交通运输局2023年普法计划》，我局细化分工。', null],
  ['联合制定《沧原省普法办法》《云溪市交通运输局关于执法的办法》。', null],
  ['一是及时调整领导小组。根据人员变动，跟进调整局法治建设领导小组。', null],
])('documents of its own name the organ of a text without a title: %s', async (sentence, issuer) => {
  expect((await outline(`${UNTITLED}${sentence}\n`)).facts.issuer).toBe(issuer)
})

test('a bare department is written out from documents of its own', async () => {
  const text =
    '2021年，教育厅全面推进法治政府建设，取得良好成效。\n一、主要工作\n印发《沧原省教育厅关于校外培训的通知》。\n'
  expect((await outline(text)).facts.issuer).toBe('沧原省教育厅')
})

test('a text that tells of its 党组 is a department’s', async () => {
  const text = (body: string): string =>
    `一、加强党对法治建设的领导\n${body}落实全市法治工作要点。\n二、存在的问题\n力量不足。\n`
  expect((await outline(text('2021年，党组召开8次会议研究法治工作。'))).facts.kind).toBe('department')
  expect((await outline(text('2021年，县政府党组召开8次会议研究法治工作。'))).facts.kind).toBe('government')
})

test('a date in brackets behind the title is that of publication', async () => {
  const { facts } = await outline(`云溪市司法局2023年法治政府建设情况报告 (2024-02-26)\n\n${BODY}`)
  expect(facts).toMatchObject({ title: '云溪市司法局2023年法治政府建设情况报告', published: '2024-02-26' })
})

test.each([
  ['2023年，市交通运输局松泽管理局深入贯彻落实市交通运输局部署。', '市交通运输局松泽管理局'],
  ['2023年，云溪市市场监督管理局松泽监管局深入贯彻落实市局部署。', '云溪市市场监督管理局松泽监管局'],
  ['2023年，江岭自治区党委和政府全面学习贯彻党的二十大精神。', '江岭自治区人民政府'],
  ['2023年，云溪市水利局学习贯彻习近平法治思想，开展检查。', '云溪市水利局'],
  ['2023年，岚川-云溪经济技术开发区（以下简称“岚云经开区”）深入贯彻落实部署。', '岚川-云溪经济技术开发区管理委员会'],
  ['2023年，我局坚持依法行政。\n一、主要工作\n三是出台', null],
])('who speaks in a text without a title: %s', async (text, issuer) => {
  expect((await outline(`${text}\n一、主要工作\n开展检查三次。\n`)).facts.issuer).toBe(issuer)
})

test.each(['松泽镇2022年度法治政府建设工作报告', '松泽镇2022年度法治政府建设'])(
  'a page may say the title, or how it begins, again: %s',
  async (line) => {
    const text = `松泽镇2022年度法治政府建设工作报告\n来源：松泽镇 时间：2023-02-28\n分享：\n\n${line}\n\n今年以来，我镇坚持依法行政，现将情况报告如下。\n一、工作成效显著：\n开展检查三次。\n`
    const { paragraphs, sections } = await outline(text)
    expect(paragraphs.filter(({ text: words }) => words === line).map(({ role }) => role)).toContain('title')
    expect(sections.map(({ label }) => label)).toEqual(['一、'])
  },
)

test.each([
  ['2023年度法治政府建设工作情况报告', '2023年度法治政府建设工作情况'],
  ['云溪市水利局2023年法治政府建设情况报告', '云溪市水利局2023年法治政府建设情况'],
])('but a heading may be what the title begins with: %s', async (title, heading) => {
  const { paragraphs } = await outline(`${title}\n${heading}\n（一）规范执法\n开展检查三次。\n（二）普法\n宣讲四次。\n`)
  expect(paragraphs.find(({ text }) => text === heading)?.role).toBe('heading')
})

test.each([
  ['我乡', '制定《和美乡村建设实施方案》', null],
  ['我镇', '制定《特色小镇规划》', null],
  ['我区', '制定《河道管理区行政处罚裁量基准》', null],
  ['我区', '印发《青砚区2023年法治政府建设要点》', '青砚区人民政府'],
])('%s has no name of words in a document’s title: %s', async (self, sentence, issuer) => {
  const text = `2023年，${self}推进法治政府建设。现将有关情况报告如下：\n一、主要工作\n${sentence}。\n`
  expect((await outline(text)).facts.issuer).toBe(issuer)
})

test('the subject of the first sentences goes before documents', async () => {
  const text =
    '教育局2023年法治政府建设情况报告\n云溪县教育局坚持依法治教。\n一、主要工作\n发布《云溪市教育局关于普法的意见》。\n'
  expect((await outline(text)).facts.issuer).toBe('云溪县教育局')
})

test.each(['如东县水利局', '如皋片区今年有新任务。'])('a title above %s stays one', async (line) => {
  const { facts } = await outline(`2023年法治政府建设情况报告\n${line}\n${BODY}`)
  expect(facts.title).toBe('2023年法治政府建设情况报告')
})

test('a year that a line break cut is of the title', async () => {
  const { facts } = await outline(`云溪市住房和城乡建设局20\n23年度法治政府建设情况的报告\n${BODY}`)
  expect(facts).toMatchObject({ issuer: '云溪市住房和城乡建设局', year: 2023 })
})

test.each(['现将', '现根据上级有关要求，将'])('%s presents the organ', async (lead) => {
  const { facts } = await outline(`${lead}松泽镇2023年度法治政府建设情况报告如下。\n一、主要工作\n开展检查三次。\n`)
  expect(facts.issuer).toBe('松泽镇人民政府')
})

test('a county that speaks of its 党组 stays a government', async () => {
  const text = '2023年党组理论学习中心组学习六次，全县法治政府建设稳步推进。\n一、主要工作\n县长主持会议三次。\n'
  expect((await outline(text)).facts.kind).toBe('government')
})

test.each([
  ['2024年，东岭综保区坚持依法行政。', '东岭综保区管理委员会'],
  ['2024年，中共岚川县委、岚川县人民政府坚持依法行政。', '岚川县人民政府'],
  ['红枫街道2024年法治政府建设情况报告\n2024年，红枫街道工委办事处坚持依法行政。', '红枫街道办事处'],
  ['应急管理部发布2024年法治政府建设年度报告', '应急管理部'],
  ['红枫区开展乡镇街道法治建设专项督察', null],
])('%s is of %s', async (text, issuer) => {
  expect((await outline(`${text}\n一、主要工作\n开展检查三次。\n`)).facts.issuer).toBe(issuer)
})

test.each(['街道积极承接赋权事项。', '党组会议专题学法4次。'])(
  'a government in which one tells of others: %s',
  async (said) => {
    const text = `2023年，区人民政府坚持依法行政。${said}\n一、主要工作\n开展检查三次。\n`
    expect((await outline(text)).facts).toMatchObject({ issuer: '区人民政府', kind: 'government' })
  },
)

test('a line like the title behind the opening is a heading', async () => {
  const opening =
    '一年来，我局坚持依法行政，认真落实法治政府建设各项部署，推动执法规范、决策科学、服务高效，各项工作取得新的进展和成效。现将情况报告如下。'
  const text = `云溪市水利局2023年度法治政府建设工作报告\n${opening}\n云溪市水利局2023年度法治政府建设\n开展检查三次，办结案件九件。\n`
  const { paragraphs } = await outline(text)
  expect(paragraphs.find(({ text: words }) => words === '云溪市水利局2023年度法治政府建设')?.role).toBe('heading')
})

test('the name of the organ at the top is no heading', async () => {
  const text =
    '云溪市水利局\n时间：2024-01-22 16:48 来源：云溪市人民政府门户网站 浏览次数：\n\n现将云溪市水利局2023年法治政府建设情况报告如下。\n一、主要工作\n开展检查三次。\n'
  const { paragraphs, sections } = await outline(text)
  expect(sections.map(({ heading }) => paragraphs[heading]!.text)).toEqual(['一、主要工作'])
})

test.each([
  '云溪市人民政府门户网站 www.example.com 时间:2024-03-28 来源:',
  '云溪市人民政府门户网站 发布时间：2024-03-28 来源:',
  '云溪市人民政府 发布时间：2024-03-28 09:36 来源：司法局',
  '云溪市人民政府网 2024-03-28 浏览次数：36',
])('a line of the page with its name and date: %s', async (line) => {
  const text = `云溪市2023年度法治政府建设情况报告\n\n${line}\n\n2023年，我市坚持依法行政。\n一、主要工作\n开展检查三次。\n`
  const { facts, paragraphs } = await outline(text)
  expect(facts.published).toBe('2024-03-28')
  expect(paragraphs[1]).toMatchObject({ role: 'furniture', text: line })
})

test.each([
  '[云政发〔2024〕7号]云溪市人民政府关于2023年法治政府建设情况的报告',
  '云政发〔2024〕7号 云溪市人民政府关于2023年法治政府建设情况的报告',
  '【云政发〔2024〕7号】云溪市人民政府关于2023年法治政府建设情况的报告',
  '云溪市人民政府关于2023年法治政府建设情况的报告 云政发〔2024〕7号',
])('a title with the number of its document: %s', async (line) => {
  const { facts } = await outline(`${line}\n2023年，我市坚持依法行政。\n一、主要工作\n开展检查三次。\n`)
  const title = '云溪市人民政府关于2023年法治政府建设情况的报告'
  expect(facts).toMatchObject({ title, issuer: '云溪市人民政府', year: 2023 })
})

test.each([
  [
    '灵青县人民政府\n关于2023年度法治政府建设情况的报告\n关于2023年度法治政府建设情况的报告',
    '灵青县人民政府关于2023年度法治政府建设情况的报告',
    '灵青县人民政府',
  ],
  [
    '中共岚江市广青街道工作委员会\n岚江市人民政府广青街道办事处\n关于2023年度法治政府建设情况的报告',
    '中共岚江市广青街道工作委员会岚江市人民政府广青街道办事处关于2023年度法治政府建设情况的报告',
    '岚江市人民政府广青街道办事处',
  ],
  [
    '澄宁市宛青区人民政府关于法治政府建设情况的报告',
    '澄宁市宛青区人民政府关于法治政府建设情况的报告',
    '澄宁市宛青区人民政府',
  ],
])('a title of several lines, or without a year: %s', async (lines, title, issuer) => {
  const { facts } = await outline(`${lines}\n2023年，坚持依法行政。\n一、主要工作\n开展检查三次。\n`)
  expect(facts).toMatchObject({ title, issuer })
})

test('a town is presented at the end of a long opening, be its name one of 城镇 too', async () => {
  const opening = '立足全镇实际，扎实推进法治政府建设各项工作。'.repeat(20)
  const { facts } = await outline(`${opening}现将泠城镇2023年度法治政府建设情况报告如下。\n一、主要工作\n检查三次。\n`)
  expect(facts.issuer).toBe('泠城镇人民政府')
})

test('what calls itself 我局 far below is of a department', async () => {
  const filler = Array.from({ length: 12 }, (_, i) => `第${i + 1}项工作按时完成，推进了法治建设。`).join('\n')
  const text = (last: string): string => `2024年，在上级正确领导下，法治建设工作扎实推进。\n${filler}\n${last}\n`
  expect((await outline(text('一年来，我局法治建设取得了一定成绩。'))).facts.kind).toBe('department')
  expect((await outline(text('一年来，法治建设取得了一定成绩。'))).facts.kind).toBe(null)
})

test('笃学践行 and 将法治建设 tell of the organ before them', async () => {
  for (const does of ['笃学践行习近平法治思想', '将法治建设贯穿工作始终'])
    expect((await outline(`2022年，临川市体育局${does}，推进法治政府建设。\n${BODY}`)).facts.issuer).toBe(
      '临川市体育局',
    )
})

test('neither the name of the organ, said twice, nor the beginning of the title is a heading', async () => {
  const title = '云溪市教育局2022年度法治政府建设年度报告'
  const names = await outline(`${title}\n云溪市教育局\n云溪市教育局\n${BODY}`)
  expect(names.paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text)).not.toContain(
    '云溪市教育局',
  )
  const again = await outline(`2023年度法治政府建设工作年报\n2023年度法治政府建设工作\n${BODY}`)
  expect(again.paragraphs[1]!.role).toBe('title')
})
