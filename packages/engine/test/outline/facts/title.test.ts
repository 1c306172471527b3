import { describe, expect, test } from 'vitest'
import { outline } from '../../read-text.js'

const BODY =
  '2023年，我局认真学习贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：\n一、主要工作\n开展检查三次。\n'

const TITLES: readonly (readonly [lines: string, title: string, issuer: string | null, year: number])[] = [
  [
    '【公示】【打印本页】 【关闭窗口】 云溪市水利局2023年度法治政府建设工作报告',
    '云溪市水利局2023年度法治政府建设工作报告',
    '云溪市水利局',
    2023,
  ],
  ['部门文件\n云溪文件\n关于2023年度法治政府建设情况的报告', '关于2023年度法治政府建设情况的报告', null, 2023],
  [
    '责任部门：\n水政科\n标  题：\n云溪市水利局2023年度法治政府建设工作报告\n云溪市水利局2023年度法治政府建设工作报告',
    '云溪市水利局2023年度法治政府建设工作报告',
    '云溪市水利局',
    2023,
  ],
  ['云溪市水利局\n2023年度法治政府建设\n工作报告', '云溪市水利局2023年度法治政府建设工作报告', '云溪市水利局', 2023],
  [
    '云溪市水利局\n关于2023年度法治政府建设\n情况的报告',
    '云溪市水利局关于2023年度法治政府建设情况的报告',
    '云溪市水利局',
    2023,
  ],
  [
    '二〇二二年度\n云溪市水利局法治政府建设\n年度报告',
    '二〇二二年度云溪市水利局法治政府建设年度报告',
    '云溪市水利局',
    2022,
  ],
  [
    '云溪市水利局关于\n2022年度法治政府建设情况的\n报　告',
    '云溪市水利局关于2022年度法治政府建设情况的报告',
    '云溪市水利局',
    2022,
  ],
  [
    '中共岚川县委\n岚川县人民政府\n关于2022年法治政府建设情况的报告',
    '中共岚川县委岚川县人民政府关于2022年法治政府建设情况的报告',
    '中共岚川县委 岚川县人民政府',
    2022,
  ],
  [
    '中共云溪市水利局党组\n关于2022年度法治政府建设情况的报告',
    '中共云溪市水利局党组关于2022年度法治政府建设情况的报告',
    '云溪市水利局',
    2022,
  ],
  [
    '云溪市水利局关于2022年度推进依法行政\n加强法治政府建设情况的\n报告',
    '云溪市水利局关于2022年度推进依法行政加强法治政府建设情况的报告',
    '云溪市水利局',
    2022,
  ],
  ['云溪市水利局2022年度法治\n政府建设工作报告', '云溪市水利局2022年度法治政府建设工作报告', '云溪市水利局', 2022],
  [
    '云溪市水利局文件\n云水〔2023〕6号\n签发人：\n云溪市水利局关于2022年度法治政府建设情况的报告',
    '云溪市水利局关于2022年度法治政府建设情况的报告',
    '云溪市水利局',
    2022,
  ],
  [
    '索 引 号\t000014672/2023-00031\n标　　题\t云溪市水利局2022年度法治政府建设年度报告\n发文字号\t无',
    '云溪市水利局2022年度法治政府建设年度报告',
    '云溪市水利局',
    2022,
  ],
  [
    '云溪市水利局2022年度法治建设工作报告（2022年\n法治政府建设年度报告）',
    '云溪市水利局2022年度法治建设工作报告',
    '云溪市水利局',
    2022,
  ],
  ['通知公告\n加强法治政府建设情况的报告', '加强法治政府建设情况的报告', null, 2022],
  [
    '踔厉奋发 笃行不怠\n——云溪市水利局2022年法治政府建设工作总结',
    '云溪市水利局2022年法治政府建设工作总结',
    '云溪市水利局',
    2022,
  ],
  [
    '云溪市水利局2022年法治政府建设情况和2023年工作打算',
    '云溪市水利局2022年法治政府建设情况和2023年工作打算',
    '云溪市水利局',
    2022,
  ],
  ['《云溪市水利局2022年法治政府建设年度报告》', '云溪市水利局2022年法治政府建设年度报告', '云溪市水利局', 2022],
  ['（云溪市水利局2022年法治政府建设年度报告）', '云溪市水利局2022年法治政府建设年度报告', '云溪市水利局', 2022],
  ['云溪市水利局2022年法治政府建设年度报告.docx', '云溪市水利局2022年法治政府建设年度报告', '云溪市水利局', 2022],
  ['2022年法治政府建设年度报告（云溪市水利局）', '2022年法治政府建设年度报告', '云溪市水利局', 2022],
  ['2022年法治政府建设年度报告\n（云溪市水利局）', '2022年法治政府建设年度报告', '云溪市水利局', 2022],
  ['2022年法治政府建设年度报告\n——云溪市水利局', '2022年法治政府建设年度报告', '云溪市水利局', 2022],
  ['法治政府建设\n年 度 报 告\n（2022年度）\n云溪市水利局', '法治政府建设年度报告', '云溪市水利局', 2022],
  ['[云溪市水利局]2022年法治政府建设年度报告', '[云溪市水利局]2022年法治政府建设年度报告', '云溪市水利局', 2022],
  ['云溪市水利局：2022年法治政府建设年度报告', '云溪市水利局：2022年法治政府建设年度报告', '云溪市水利局', 2022],
  [
    '云溪市水利局2023年法治政府建设工作计划暨2022年工作总结',
    '云溪市水利局2023年法治政府建设工作计划暨2022年工作总结',
    '云溪市水利局',
    2022,
  ],
  ['云溪市水利局2022年法治政府建设年度报告\n工作报告', '云溪市水利局2022年法治政府建设年度报告', '云溪市水利局', 2022],
  [
    '文稿之家—每日更新www.example.com云溪市水利局2022年法治政府建设年度报告',
    '云溪市水利局2022年法治政府建设年度报告',
    '云溪市水利局',
    2022,
  ],
  [
    '云政办〔2022〕20号\n云溪市人民政府办公室\n关于印发云溪市2022年法治政府建设\n工作安排的通知',
    '云溪市人民政府办公室关于印发云溪市2022年法治政府建设工作安排的通知',
    '云溪市人民政府办公室',
    2022,
  ],
  ['政务公开\n2022年法治政府建设年度报告', '2022年法治政府建设年度报告', null, 2022],
  // The page's heading in a cell, and the document's own in two lines below it.
  [
    '| 云溪市水利局2022年度法治政府建设情况报告 |\n云溪市水利局2022年度法治\n政府建设情况报告',
    '云溪市水利局2022年度法治政府建设情况报告',
    '云溪市水利局',
    2022,
  ],
  [
    '• 高举中国特色社会主义伟大旗帜，全面贯彻习近平新时代中国特色社会主义思想，弘扬伟大建党精神，自信自强、守正创新，踔厉奋发、勇毅前行，为全面建设社会主义现代化国家、全面推进中华民族伟大复兴而团结奋斗。\n水利信息\n云溪市水利局关于2022年法治政府建设情况的报告',
    '云溪市水利局关于2022年法治政府建设情况的报告',
    '云溪市水利局',
    2022,
  ],
  [
    '社会主义核心价值观:  富强、  民主、  文明、  和谐,  自由、  平等、  公正、  法治,  爱国、  敬业、  诚信、  友善。\n云溪市水利局关于2022年法治政府建设情况的报告',
    '云溪市水利局关于2022年法治政府建设情况的报告',
    '云溪市水利局',
    2022,
  ],
  [
    '云溪市水利局2022年推进依法行政工作情况及2023年工作打算',
    '云溪市水利局2022年推进依法行政工作情况及2023年工作打算',
    '云溪市水利局',
    2022,
  ],
]

test('the heading of the page and the title in two lines below it are no sections', async () => {
  const title = '云溪市水利局2023年度法治政府建设情况报告'
  const { sections } = await outline(`| ${title} |\n${title.slice(0, 13)}\n${title.slice(13)}\n${BODY}`)
  expect(sections).toHaveLength(1)
})

test.each(TITLES)('%j', async (lines, title, issuer, year) => {
  expect((await outline(`${lines}\n${BODY.replace('2023', String(year))}`)).facts).toMatchObject({
    title,
    issuer,
    year,
  })
})

describe('a letter that sends the report in', () => {
  const letter = '中共云溪市委：\n现将我局总结随文上报。\n特此报告。\n云溪市水利局\n2024年1月15日\n'
  const title = '2023年度水利法治政府建设\n工作总结\n'

  test('is no part of it', async () => {
    const { facts, sections } = await outline(`${letter}${title}${BODY}`)
    expect(facts).toMatchObject({ title: '2023年度水利法治政府建设工作总结', year: 2023 })
    expect(sections.length).toBe(1)
  })

  test('is told from a report with an annex, and from one that only ends so', async () => {
    expect((await outline(`${BODY}${letter}附件：2023年度法治政府建设统计报告\n`)).facts.title).toBeNull()
    expect((await outline(`${letter}各科室分工表\n${BODY}`)).facts.title).toBeNull()
  })
})

describe('a title that the first sentence follows in its line', () => {
  const name = '云溪市水利局2023年法治政府建设情况报告'
  const opening = '2023年，我局坚持依法行政，各项任务全部完成。现将情况报告如下：'

  test.each(['', ' ', '\u3000\u3000'])('with “%s” between', async (gap) => {
    const { facts, paragraphs } = await outline(`${name}${gap}${opening}\n一、主要举措\n规范执法，办案九件。\n`)
    expect(facts.title).toBe(name)
    expect(paragraphs.slice(0, 2).map(({ role, text }) => [role, text])).toEqual([
      ['title', name],
      ['body', opening],
    ])
  })

  test('but not where a section has begun', async () => {
    const line = '2023年法治政府建设工作总结 一年来，我局坚持依法行政，各项任务全部完成。'
    const { paragraphs } = await outline(`${name}\n一、主要工作\n${line}\n开展检查三次。\n`)
    expect(paragraphs[2]).toMatchObject({ role: 'body', text: line })
  })

  test.each([
    '现将2023年法治政府建设情况报告 2023年，我局坚持依法行政，各项任务全部完成。',
    '按照《关于报送法治政府建设情况报告的通知》，2023年，我局坚持依法行政。',
  ])('but not a sentence: %s', async (line) => {
    expect((await outline(`${name}\n${line}\n一、主要举措\n规范执法，办案九件。\n`)).facts.title).toBe(name)
  })
})

test.each([
  '沧原省农业农村厅2023年法治政府建设年度报告\n2023年法治政府建设年度报告',
  '2023年法治政府建设年度报告\n沧原省农业农村厅2023年法治政府建设年度报告',
])('of two titles the one that names the organ: %s', async (lines) => {
  const { facts, paragraphs } = await outline(`${lines}\n沧原省农业农村厅\n（2024年1月31日）\n${BODY}`)
  expect(facts).toMatchObject({ title: '沧原省农业农村厅2023年法治政府建设年度报告', issuer: '沧原省农业农村厅' })
  expect(paragraphs.some(({ role }) => role === 'heading')).toBe(true)
  expect(paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text)).toEqual(['一、主要工作'])
})

test.each(['浦川区财政局2023年度法治政府建设情况报告', '浦川区财政局2023年度法治政府建设\n情况报告'])(
  'the report that a letter sends, not the letter: %s',
  async (title) => {
    const letter =
      '关于报送《浦川区财政局2023年度法治政府建设情况报告》的报告\n区司法局：\n根据要求，我局拟写了《浦川区财政局2023年度法治政府建设情况报告》，请审阅。\n特此报告。\n浦川区财政局\n2024年1月28日\n'
    const { facts, paragraphs } = await outline(`${letter}${title}\n引言\n${BODY}`)
    expect(facts.title).toBe('浦川区财政局2023年度法治政府建设情况报告')
    expect(paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text)).not.toContain('情况报告')
  },
)

test.each([
  ['我镇坚持依法行政，强化松泽镇法治建设，推动各项工作。', '松泽镇人民政府'],
  ['我乡坚持依法行政，松泽乡法治副校长上课两场。', '松泽乡人民政府'],
  ['认真履行职责，成立松泽街道法治建设工作领导小组，统筹推进松泽街道法治建设。', '松泽街道办事处'],
  ['认真履行职责，成立松泽街道法治建设工作领导小组，推进一规划两纲要。', null],
  ['一是成立镇法治建设工作领导小组。二是成立局法治建设领导小组。', null],
  ['我镇坚持依法行政，推进特色小镇法治建设，推进各镇法治建设。', null],
  ['我镇坚持依法行政，形成在镇党委领导下的格局，提升各镇法治水平。', null],
  ['我镇坚持依法行政，学习松泽镇法治建设经验和临河镇法治建设经验。', null],
])('the town that only a sentence about its rule of law names: %s', async (text, issuer) => {
  const { facts } = await outline(`2023年法治政府建设情况报告\n2023年，${text}\n一、主要工作\n开展检查三次。\n`)
  expect(facts.issuer).toBe(issuer)
})

test.each([
  ['我局印发《云溪市水利局制定规范性文件工作规程》。', '云溪市水利局'],
  ['我局将研究全局法治建设工作纳入学习议程。', null],
  ['我局把研究全局法治建设工作纳入学习议程。', null],
])('the bureau that its own documents name, and no words that end like one: %s', async (text, issuer) => {
  const { facts } = await outline(`2023年法治政府建设情况报告\n一、主要工作\n（一）强化领导。${text}\n`)
  expect(facts.issuer).toBe(issuer)
})

test('of a title and what a register calls the document, the title', async () => {
  const name = '云溪市水利局2023年度法治政府建设情况报告'
  for (const label of ['• 信息名称：', '文件名称 ', '文章名称 ', '名        称 ']) {
    const below = await outline(`${name}\n${label}${name}\n${BODY}`)
    expect(below.facts.title).toBe(name)
    expect(below.paragraphs[0]).toMatchObject({ role: 'title', text: name })
    expect(below.paragraphs.slice(0, 2).map(({ role }) => role)).not.toContain('heading')
    expect((await outline(`${label}${name}\n${BODY}`)).facts).toMatchObject({ title: name, issuer: '云溪市水利局' })
  }
})

test('a register that leaves a label open, or has each in a line of its own', async () => {
  const name = '云溪市水利局2023年度法治政府建设情况报告'
  const open = `云溪市水利局\n首页 > 政务公开\n索引号：0001/2024-01 组配分类：报告\n名称： ${name} 文号：\n`
  expect((await outline(`${open}${name}\n${BODY}`)).facts.title).toBe(name)
  const parted = `信息分类：\n法治建设\n发布机构：\n市水利局\n信息名称：\n${name}\n文件编号：\n生成日期：\n2024-01-12\n发布日期：\n2024-01-15\n`
  const { facts, paragraphs } = await outline(`${parted}${name}\n${BODY}`)
  expect(facts).toMatchObject({ title: name, published: '2024-01-15' })
  expect(paragraphs.some(({ role }) => role === 'salutation')).toBe(false)
})

test('a title that names the plan last', async () => {
  const name = '云溪市水利局2023年法治政府建设工作总结及2024年打算'
  expect((await outline(`${name}\n${BODY}`)).facts).toMatchObject({ title: name, year: 2023 })
})

describe('what pages put above and around a title', () => {
  const name = '云溪市水利局2023年度法治政府建设情况报告'

  test.each([
    '本网站使用Cookie以提升您的浏览体验。继续浏览即表示您同意我们使用Cookie。\n同意并继续',
    '云溪市水利局发文稿\n缓急：平件\n密级：',
    '{{imageTextInfo.title}}\n{{imageTextInfo.source}}   {{imageTextInfo.publish_time | toTime}} 阅读   {{imageTextInfo.read_num}}\n{{item}}',
  ])('is no title: %s', async (above) => {
    const { facts, sections } = await outline(`${above}\n${name}\n${BODY}`)
    expect(facts).toMatchObject({ title: name, issuer: '云溪市水利局' })
    expect(sections).toHaveLength(1)
  })

  test.each([
    ['', ' 作者：办公室'],
    ['', '   第 1 页'],
    ['主题：', ''],
    ['主题：报送', ''],
    ['文章名称：', ''],
  ])('is no part of it: %s…%s', async (before, behind) => {
    const { facts } = await outline(`${before}${name}${behind}\n${BODY}`)
    expect(facts).toMatchObject({ title: name, issuer: '云溪市水利局' })
  })

  test('names it where it stands below in two lines', async () => {
    const text = `文章名称：${name}\n云溪市水利局\n2023年度法治政府建设情况报告\n${BODY}`
    expect((await outline(text)).facts).toMatchObject({ title: name, issuer: '云溪市水利局' })
  })
})
