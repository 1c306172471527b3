import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../src/types.js'
import { outline } from '../../read-text.js'

const REST =
  '一、主要工作\n（一）加强领导。开展检查三次。\n（二）强化执法。办理许可九件。\n二、下一步打算\n继续加强普法宣传。\n'

const factsOf = async (text: string): Promise<Facts> => (await outline(`${text}\n${REST}`)).facts

describe('a body without its title: who reports', () => {
  test.each([
    ['2023年，云溪市水利局坚持依法行政。', '云溪市水利局', 'department'],
    ['2023年以来，云溪市水利局在市委、市政府领导下，推进各项工作。', '云溪市水利局', 'department'],
    ['2023年岚川县教育局在县委、县政府的正确领导下，抓好各项工作。', '岚川县教育局', 'department'],
    ['２０２３年，青砚区文化和旅游局围绕中心工作，推进依法行政。', '青砚区文化和旅游局', 'department'],
    [
      '2023年，在市委的领导下，在省农业农村厅的指导下，云溪市农业农村局全面落实各项任务。',
      '云溪市农业农村局',
      'department',
    ],
    ['云溪市文化广电和旅游局（以下简称“市文广旅局”）坚持依法行政。', '云溪市文化广电和旅游局', 'department'],
    ['2023年，岚川县人民政府办公室坚持依法行政。', '岚川县人民政府办公室', 'department'],
    ['2023年，区财政局认真落实各项任务。', '区财政局', 'department'],
    // Set off by a comma from what it does.
    ['2023年，在市委的领导下，云溪市水利局，以依法行政为目标，抓好各项工作。', '云溪市水利局', 'department'],
    ['2023年，松泽镇人民政府，坚持依法行政。', '松泽镇人民政府', 'government'],
    ['2023年是“十四五”承上启下之年。本年度县教委深入贯彻各项部署。', '县教委', 'department'],
    ['2023年，省卫生健康委坚持依法行政。', '省卫生健康委', 'department'],
    ['2023年，教育局始终坚持依法行政。', '教育局', 'department'],
    ['2023年，砺江海关在海关总署党委领导下，推进各项工作。', '砺江海关', 'department'],
    ['2023年，国家统计局岫川调查队（以下简称“岫川队”）坚持依法统计。', '国家统计局岫川调查队', 'department'],
    ['2023年，湄岭省云溪监狱坚持依法治监。我狱召开会议三次。', '湄岭省云溪监狱', 'department'],
    ['2023年，岚川县烟草专卖局（公司）坚持依法行政。', '岚川县烟草专卖局', 'department'],
    ['2023年，云溪地区行政公署坚持依法行政。', '云溪地区行政公署', 'government'],
    ['2023年，审计署驻云溪特派员办事处坚持依法审计。', '审计署驻云溪特派员办事处', 'department'],
    // The corps, companies and courts are neither.
    ['2023年，新疆生产建设兵团第十八师坚持依法行政。', '新疆生产建设兵团第十八师', null],
    ['2023年，云溪仲裁委员会坚持依法仲裁。', '云溪仲裁委员会', null],
    ['2023年，云溪县红星农场管理委员会坚持依法行政。', '云溪县红星农场管理委员会', null],
    ['2023年，红柳农场在农垦管理局党委的领导下，推进各项工作。', '红柳农场', null],
    ['2023年，审计署坚持依法审计。', '审计署', 'department'],
    ['2023年，海关总署坚持依法把关。', '海关总署', 'department'],
    ['2017年，原环境保护部深入贯彻各项部署。', '环境保护部', 'department'],
    ['2023年，国家税务总局岚川县税务局坚持依法行政。', '国家税务总局岚川县税务局', 'department'],
    ['2023年，云溪市生态环境局青砚分局坚持依法行政。', '云溪市生态环境局青砚分局', 'department'],
    ['2023年，区市场监管局坚持依法行政。', '区市场监管局', 'department'],
    ['2023年，云溪市城市更新局坚持依法行政。', '云溪市城市更新局', 'department'],
    ['2023年，岚川县全面贯彻各项部署，我县工作迈上新台阶。', '岚川县人民政府', 'government'],
    ['2023年，湄岭省委、省政府坚持依法行政。全省工作迈上新台阶。', '湄岭省人民政府', 'government'],
    ['2023年，岚川县委、人民政府高度重视，抓好各项工作。', '岚川县人民政府', 'government'],
    ['街道推进依法行政。我街道结合红枫街道实际，现就2023年工作报告如下：', '红枫街道办事处', 'government'],
    // A place that a bureau speaks of is not who reports.
    ['2023年，云溪市委、市政府高度重视，市水利局认真落实各项任务。', '市水利局', 'department'],
    ['2023年，浚县坚持依法行政，全县工作迈上新台阶。', '浚县人民政府', 'government'],
    ['2023年，云溪市政府在省委领导下，推进各项工作。', '云溪市人民政府', 'government'],
    ['一年来，松泽镇在县委、县政府领导下，推进各项工作。', '松泽镇人民政府', 'government'],
    ['2023年，松泽镇党委、政府坚持依法行政。', '松泽镇人民政府', 'government'],
    ['2023年，松泽镇法治政府建设工作在县委指导下稳步推进。', '松泽镇人民政府', 'government'],
    ['2023年，红枫街道深入贯彻各项部署。', '红枫街道办事处', 'government'],
    ['2023年，鹤鸣街坚持依法行政。', '鹤鸣街道办事处', 'government'],
    ['2023年，红枫街道领导班子以习近平法治思想为统领，推进各项工作。', '红枫街道办事处', 'government'],
    ['2023年，云溪市水利局班子坚持依法行政。', '云溪市水利局', 'department'],
    ['2023年，碧澜湾新区（以下简称“新区”）坚持依法行政。新区管委会负起责任。', '碧澜湾新区管理委员会', 'government'],
    ['2023年，碧澜经济技术开发区党工委、管委会锚定目标。', '碧澜经济技术开发区管理委员会', 'government'],
    ['县委、县政府：\n根据通知要求，现将松泽镇2023年法治政府建设情况报告如下：', '松泽镇人民政府', 'government'],
    ['现将岚川县水利局（以下简称“我局”）2023年度法治政府建设情况报告如下：', '岚川县水利局', 'department'],
  ])('%s', async (text, issuer, kind) => {
    expect(await factsOf(text)).toMatchObject({ issuer, kind })
  })

  test.each([
    ['2023年，在市委、市政府和省公安厅的坚强领导下，我局完成任务。', 'department'],
    ['2023年，我局紧紧围绕市委思路举措和区委部署，不断完善具有特色社会治理。', 'department'],
    ['2023年，我市坚持依法行政，经过两轮市机构改革领导小组组长会议审定。', 'government'],
    ['2023年，我局出台《云溪市系统轻微违法行为不予处罚清单》。', 'department'],
    ['2023年，我局学习《云溪市人民政府坚持依法行政，认真做好工作的意见》。', 'department'],
    ['中共岚川县委员会，岚川县人民政府：\n2023年，我镇完成各项任务。', 'government'],
    ['在碧澜新区党工委、管委会的领导下，我镇完成各项任务。', 'government'],
    ['2023年，云溪市深入推进各项工作，我局完成任务。', 'department'],
    ['2023年，各隶属海关坚持依法把关，我关推进各项工作。', 'department'],
    ['为做好工作，队党组召开会议三次，调查队伍不断加强。', 'department'],
    ['本队伍建设不断加强，基本关键环节得到重视。', null],
    ['2023年，家庭农场坚持依法经营，辖区国有林场加强管护。', null],
    // A line of work, which its department tells of.
    ['2023年，全市水利系统坚持依法行政，市局被评为先进。', null],
    ['2023年，推动开发区法治政府建设，县长担任县人民政府领导小组组长。', null],
    ['2023年，乡镇认真落实，各部门坚持依法行政，大局坚持稳定。', null],
    ['2023年，松泽镇民政局民政局坚持依法行政。', null],
    ['2023年，各项任务交办市水利局，以及各乡镇，由县长督办。', null],
    ['乡党委、政府重视，经市司法局，审核备案三件。', 'government'],
  ])('no name is made up: %s', async (text, kind) => {
    expect(await factsOf(text)).toMatchObject({ issuer: null, kind })
  })

  test('what the text calls itself decides the kind without a name', async () => {
    expect(await factsOf('为做好工作，局党组召开会议三次。')).toMatchObject({ issuer: null, kind: 'department' })
    expect(await factsOf('我县压实责任。一是局党组研究，二是班子推进。')).toMatchObject({ kind: 'government' })
    expect(await factsOf('2023年，云溪县坚持依法治县，健全镇街执法体系。')).toMatchObject({ issuer: '云溪县人民政府' })
    expect(await factsOf('2023年，青柳镇扎实推进，确保全镇稳定。')).toMatchObject({ issuer: '青柳镇人民政府' })
    expect(await factsOf('2023年，一是局党组高度重视。')).toMatchObject({ issuer: null })
    expect(await factsOf('为做好工作，乡党委召开会议三次。')).toMatchObject({ issuer: null, kind: 'government' })
    expect(await factsOf('为做好工作，街道党工委召开会议三次。')).toMatchObject({ kind: 'government', isTown: true })
    expect(await factsOf('全镇依法治理，办理案件九件。')).toMatchObject({ kind: 'government', isTown: true })
    expect(await factsOf('我镇依法治理，办理案件九件。')).toMatchObject({ kind: 'government', isTown: true })
    expect(await factsOf('我县依法治理，镇党委负起责任。')).toMatchObject({ kind: 'government', isTown: false })
    expect(await factsOf('全县依法治理，县政府、镇政府负起责任。')).toMatchObject({ kind: 'government', isTown: false })
    expect(await factsOf('2023年，县委、县政府坚持依法治理。')).toMatchObject({ issuer: null, kind: 'government' })
    expect(await factsOf('2023年，县委、县政府坚持依法治理，我局抓落实。')).toMatchObject({ kind: 'department' })
    expect(await factsOf('云溪市委、市政府高度重视，我局抓落实。')).toMatchObject({ issuer: null, kind: 'department' })
    expect(await factsOf('我局结合红枫街道实际，抓好落实。')).toMatchObject({ issuer: null, kind: 'department' })
    expect(await factsOf('在县委、县政府领导下，各项任务完成。')).toMatchObject({ issuer: null, kind: null })
    expect(await factsOf('为做好工作，制定本办法三件。')).toMatchObject({ kind: null })
  })

  test('the page names the publisher, unless the text calls itself something else', async () => {
    const head = '发布机构：松泽镇人民政府\n发布日期：2024-02-07\n'
    expect((await factsOf(`${head}2023年，我镇完成各项任务。`)).issuer).toBe('松泽镇人民政府')
    expect((await factsOf(`${head}2023年，我局完成各项任务。`)).issuer).toBeNull()
    expect((await factsOf('来源：云溪市司法局\n2023年，全市完成各项任务。')).issuer).toBeNull()
    expect((await factsOf('来源：司法局\n2023年，各项任务全部完成。')).issuer).toBeNull()
  })

  test('the signature is surer than the sentences', async () => {
    const text = `2023年，云溪市坚持依法行政，各项工作稳步推进。\n${REST}云溪市水利局\n2024年1月9日`
    expect((await outline(text)).facts.issuer).toBe('云溪市水利局')
  })

  test('documents of its own write a short name out', async () => {
    const said = '2023年，县林业局坚持依法行政。'
    expect((await factsOf(`${said}印发《岚川县林业局2023年学法方案》。`)).issuer).toBe('岚川县林业局')
    expect((await factsOf(`${said}印发《2023年岚川县林业局学法方案》。`)).issuer).toBe('岚川县林业局')
    expect((await factsOf(`${said}印发《学法方案》，参加市林业局培训。`)).issuer).toBe('县林业局')
    // Words of a sentence in front of it are no place.
    const ahead = '2023年，县人民政府坚持依法行政，将法治政府建设贯穿县人民政府工作全程。'
    expect((await factsOf(ahead)).issuer).toBe('县人民政府')
    expect((await factsOf(`${ahead}印发《岚川县人民政府学法制度》。`)).issuer).toBe('岚川县人民政府')
    expect((await factsOf('2023年，省林草局坚持依法行政。印发《江岭省林业和草原局工作要点》。')).issuer).toBe(
      '江岭省林业和草原局',
    )
    expect((await factsOf('2023年，教育局坚持依法行政。落实《云溪市教育局关于普法的意见》。')).issuer).toBe('教育局')
  })
})

test('the publisher of the page names the organ of the title in full, not another like it', async () => {
  const page = (publisher: string, title: string): string =>
    `${publisher}\n${title}2023年度法治政府建设情况报告\n2023年，各项任务全部完成。`
  const issuer = async (publisher: string, title: string): Promise<string | null> =>
    (await factsOf(page(publisher, title))).issuer
  expect(await issuer('来源：青砚区文广新旅局', '青砚区文广旅局')).toBe('青砚区文广旅局')
  expect(await issuer('来源：青砚区文化广电旅游局', '青砚区文广旅局')).toBe('青砚区文化广电旅游局')
  // A table that lost its borders.
  expect(await issuer('发布机构云溪市松泽镇人民政府', '松泽镇')).toBe('云溪市松泽镇人民政府')
  expect(await issuer('来源：青砚区委办公室', '区委办公室')).toBe('青砚区委办公室')
  expect(await issuer('【公开】', '【2023年】州水利局')).toBe('州水利局')
  expect(await issuer('来源：本站', '砺江海关党委 砺江海关')).toBe('砺江海关')
})

test('林草局 of a title is the 林业和草原局 of its page', async () => {
  const page = '发布机构：岚川县林业和草原局\n岚川县林草局2023年度法治政府建设年度报告\n2023年，我局坚持依法行政。'
  expect((await factsOf(page)).issuer).toBe('岚川县林业和草原局')
  const other = '发布机构：岚川县林业和草原局\n岚川县林业局2023年度法治政府建设年度报告\n2023年，我局坚持依法行政。'
  expect((await factsOf(other)).issuer).toBe('岚川县林业局')
})

describe('the year without a title', () => {
  test.each([
    ['我镇在2023年工作基础上稳步提升。现将我镇2024年法治政府建设情况报告如下。', 2024],
    ['2024年以来，我局完成各项任务。与2023年、2022年相比，2023年更难。', 2024],
    ['法治是兴县之要。2024年，全县完成各项任务，2023年的欠账补上，2023年。', 2024],
    ['2024年是关键之年。我局完成各项任务，2023年任务未完成的也已补上，2023年。', 2024],
    // A slip in one of them is the reader's to find: the sentence that the report begins with comes first.
    ['2024年，我局完成各项任务。现将我局2023年法治政府建设情况报告如下。', 2024],
    ['我局对照2024年要点。现将《2022年计划》的落实和2024年法治政府建设情况报告如下。', 2024],
  ])('%s', async (text, year) => {
    expect((await factsOf(text)).year).toBe(year)
  })
})
