import { expect, it } from 'vitest'
import { outline, tree } from '../../read-text.js'

const TITLE = '云溪县水利局2023年度法治政府建设情况报告\n'
const BODY =
  '全年开展执法检查320次，办理案件12件，公开行政许可和处罚信息214条，组织培训6期，答复群众来信来访56件，各项任务都已完成。'

it('takes several lines of two halves before long paragraphs for headings', async () => {
  const headings = ['坚持党的领导，把牢法治方向', '完善制度体系，扎牢制度笼子', '主动接受监督，妥善化解纠纷']
  const text = headings.map((heading) => `${heading}\n\n${BODY}`).join('\n\n')
  expect(tree(await outline(`${TITLE}${text}\n`))).toBe(headings.join('\n'))
})

it('takes one such line alone for a sentence', async () => {
  const text = `坚持党的领导，把牢法治方向\n\n${BODY}\n\n${BODY}`
  expect((await outline(`${TITLE}${text}\n`)).sections).toEqual([])
})

it('reads 第一、 on lines of its own as numbers of headings, and not inside the text', async () => {
  const text = `第一、加强领导，明确责任\n（一）压实责任。${BODY}\n第二、存在不足和改进措施\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(
    '第一、加强领导，明确责任\n  （一）压实责任。\n第二、存在不足和改进措施',
  )
  const sentence = `一、主要工作\n第一、加强领导，成立领导小组，由局长任组长，全年研究法治工作四次。\n`
  expect(tree(await outline(`${TITLE}${sentence}`))).toBe('一、主要工作')
})

it('reads 一 and a space as a number, where several count from one, and not inside a sentence', async () => {
  const headings = ['一　加强领导，健全机制', '二　规范执法，改进服务', '三　存在的不足：']
  const text = headings.map((heading) => `${heading}\n${BODY}\n`).join('')
  expect(tree(await outline(`${TITLE}${text}`))).toBe(headings.join('\n'))
  const ascii = headings.map((heading) => `${heading.replace('\u3000', ' ')}\n\n${BODY}\n\n`).join('')
  expect(tree(await outline(`${TITLE}${ascii}`))).toBe(headings.join('\n').replaceAll('\u3000', ' '))
  const slips = '一 是依法行政\n二 是规范执法\n三 是深入普法\n'
  const numbered = `一、主要工作\n${slips}${BODY}\n二、存在的问题\n${BODY}\n三、工作安排\n${BODY}\n`
  const top = tree(await outline(`${TITLE}${numbered}`))
    .split('\n')
    .filter((line) => !line.startsWith(' '))
  expect(top).toEqual(['一、主要工作', '二、存在的问题', '三、工作安排'])
  // A line of another kind before them.
  expect(tree(await outline(`${TITLE}一 般程序案件12件\n\n${BODY}\n\n${ascii}`))).toContain('二 规范执法')
  expect((await outline(`${TITLE}${BODY}\n\n三 公经费下降，厉行节约\n\n${BODY}\n`)).sections).toEqual([])
})

it('puts a row that is over before the next begins above it, where no number is of the top level', async () => {
  const plan = '（一）充实力量。\n（二）丰富形式。\n'
  const text = (numbers: string) => [...numbers].map((number) => `${number}、第${number}项工作\n`).join(`${BODY}\n`)
  for (const numbers of ['1234', '1245'])
    expect(
      tree(await outline(`${TITLE}${text(numbers)}${plan}`))
        .split('\n')
        .slice(-2),
    ).toEqual(['  （一）充实力量。', '  （二）丰富形式。'])
  // A list in front of all.
  const list = '1、健全制度。\n2、规范执法。\n3、深入普法。\n'
  const parts = `（一）主要举措\n${BODY}\n（二）存在的问题\n${BODY}\n`
  expect(
    tree(await outline(`${TITLE}${list}${parts}`))
      .split('\n')
      .slice(-2),
  ).toEqual(['（一）主要举措', '（二）存在的问题'])
  expect(tree(await outline(`${TITLE}（一）执法\n1、检查\n${BODY}\n（二）普法\n1、宣传\n${BODY}\n`))).toBe(
    '（一）执法\n  1、检查\n（二）普法\n  1、宣传',
  )
})

it('takes one line of two characters for a part, where other lines name parts, and a label alone for a body', async () => {
  const parts = ['主要工作和成效', '主要领导履行职责情况', '不足', '2024年工作重点安排']
  expect(tree(await outline(`${TITLE}${parts.map((part) => `${part}\n\n${BODY}\n\n`).join('')}`))).toBe(
    parts.join('\n'),
  )
  const listed = `主要举措和成效\n${BODY}\n存在的不足和原因\n不足：（一）力量不足。（二）形式单一。\n工作安排计划\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${listed}`))).toContain('存在的不足和原因')
})

it('cuts （一） off the heading it was glued to, where （二） begins a line behind', async () => {
  const text = `一、工作落实情况（一）领导带头，压实责任\n${BODY}\n（二）规范执法，改进服务\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(
    '一、工作落实情况\n  （一）领导带头，压实责任\n  （二）规范执法，改进服务',
  )
  const cited = `一、落实第六条第（一）项规定的情况\n${BODY}\n（二）规范执法，改进服务\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${cited}`))).toBe('一、落实第六条第（一）项规定的情况\n  （二）规范执法，改进服务')
})

it('reads bare numbers above decimal ones as numbers of headings, with a comma only there', async () => {
  const sections = [
    `1 加强领导，推进各项任务\n1.1 组织领导。${BODY}\n`,
    `2 执法\n2.1 检查。${BODY}\n`,
    `3 普法\n3.1 宣传。${BODY}\n`,
  ]
  expect(tree(await outline(`${TITLE}${sections.join('')}`))).toBe(
    '1 加强领导，推进各项任务\n  1.1 组织领导。\n2 执法\n  2.1 检查。\n3 普法\n  3.1 宣传。',
  )
  const counted = '1 加强领导，推进各项任务\n2 规范执法，办结案件\n3 普法宣传，进村入户\n'
  expect(tree(await outline(`${TITLE}一、主要工作\n${counted}${BODY}\n`))).not.toContain('1 加强领导')
})

it('reads what a report in two halves or behind Roman numbers is made of', async () => {
  const halves = `上篇：2023年工作回顾\n一、规范执法\n${BODY}\n下篇：2024年工作展望\n一、充实力量\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${halves}`))).toBe(
    '上篇：2023年工作回顾\n  一、规范执法\n下篇：2024年工作展望\n  一、充实力量',
  )
  const roman = `Ⅰ 主要举措\n${BODY}\nⅡ 2024年要点\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${roman}`))).toBe('Ⅰ 主要举措\nⅡ 2024年要点')
  const dashes = `——主要成效——\n${BODY}\n——存在短板——\n${BODY}\n——其他——\n无\n`
  expect(tree(await outline(`${TITLE}${dashes}`))).toBe('——主要成效——\n——存在短板——\n——其他——')
})

it('takes two characters with spaces between them above a text for a heading', async () => {
  const text = `主要成效\n${BODY}\n打 算\n${BODY}\n其  他\n无。\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe('主要成效\n打 算\n其  他')
  expect(tree(await outline(`${TITLE}主要成效\n${BODY}\n张 三\n${BODY}\n短板弱项\n${BODY}\n`))).toBe(
    '主要成效\n短板弱项',
  )
})

it('takes paragraphs that begin with labels of the four parts for sections, and those of three for text', async () => {
  const parts = [`主要工作：${BODY}`, `存在问题：${BODY}`, `领导履职：${BODY}`, `今后打算：${BODY}`]
  expect((await outline(`${TITLE}${parts.join('\n')}\n`)).sections).toHaveLength(4)
  expect((await outline(`${TITLE}${parts.slice(0, 3).join('\n')}\n`)).sections).toEqual([])
})

it('reads lines of a number and a space that name the parts as headings, however short', async () => {
  const text = `1 主要举措\n1.1 优化服务\n${BODY}\n2 存在问题\n${BODY}\n3 明年安排\n${BODY}\n4 其他\n无。\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe('1 主要举措\n  1.1 优化服务\n2 存在问题\n3 明年安排\n4 其他')
  const rows = '1 水利局 12件\n2 水利站 3件\n3 水政队 5件\n'
  expect(tree(await outline(`${TITLE}一、主要工作\n${BODY}\n${rows}`))).toBe('一、主要工作')
})

it('takes several lines in 【】 for headings, above numbers that do not run on across them', async () => {
  const text = `【工作成效】\n一、优化服务\n${BODY}\n二、规范执法\n${BODY}\n【不足与打算】\n${BODY}\n`
  for (const one of [text, text.replace('打算】', '打算】\n- 3 -')])
    expect(tree(await outline(`${TITLE}${one}`))).toBe('【工作成效】\n  一、优化服务\n  二、规范执法\n【不足与打算】')
  const within = `一、优化服务\n【主要做法】\n${BODY}\n二、规范执法\n【主要做法】\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${within}`))).toBe('一、优化服务\n  【主要做法】\n二、规范执法\n  【主要做法】')
})

const PARTS = ['主要举措', '主要负责人履职情况', '存在的不足', '2024年安排', '其他事项']

it.each([
  ['in brackets that text follows', (name: string) => `【${name}】${BODY}`, (name: string) => `【${name}】`],
  [
    'that are counted and closed',
    (name: string, i: number) => `第${'一二三四五'[i]}，${name}。\n（一）甲。${BODY}`,
    (name: string, i: number) => `第${'一二三四五'[i]}，${name}。`,
  ],
])('takes names of parts %s for headings', async (_, write, heading) => {
  const text = PARTS.map(write).join('\n')
  const found = (await outline(`${TITLE}${text}\n`)).sections
  const { paragraphs } = await outline(`${TITLE}${text}\n`)
  expect(found.map((section) => paragraphs[section.heading]!.text)).toEqual(PARTS.map(heading))
})

it('but no other words so written', async () => {
  const cases = ['案例一', '案例二', '案例三'].map((name) => `【${name}】${BODY}`).join('\n')
  expect((await outline(`${TITLE}${cases}\n`)).sections).toEqual([])
  const summary = '【工作成效】办理许可九件。\n【存在问题】力量不足。\n【下步打算】招录三人。\n'
  const numbered = PARTS.map((name, i) => `${'一二三四五'[i]}、${name}\n${BODY}`).join('\n')
  expect(tree(await outline(`${TITLE}${summary}${numbered}\n`))).toBe(
    PARTS.map((name, i) => `${'一二三四五'[i]}、${name}`).join('\n'),
  )
  const points = ['健全制度', '加强培训', '严格执法'].map((name, i) => `第${'一二三'[i]}，${name}。`).join('\n')
  expect((await outline(`${TITLE}${BODY}\n${points}\n`)).sections).toEqual([])
})

it('takes no number of a document for a heading', async () => {
  expect((await outline(`${TITLE}云水发〔2024〕7号\n市委依法治市办：\n${BODY}\n`)).sections).toEqual([])
})

it('reads a plain heading whose characters stand apart', async () => {
  const text = `主 要 举 措\n${BODY}\n明 年 打 算\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe('主 要 举 措\n明 年 打 算')
})

it('takes plain lines that stand above a row of （一） for headings above it, however long', async () => {
  const rows = `（一）优化服务。${BODY}\n（二）规范执法。${BODY}\n（三）加强普法。${BODY}\n`
  const leader = '主要负责人履行推进法治建设第一责任人职责情况'
  expect(tree(await outline(`${TITLE}主要举措和成效\n${rows}存在的不足和原因\n${BODY}\n${leader}\n${BODY}\n`))).toBe(
    `主要举措和成效\n  （一）优化服务。\n  （二）规范执法。\n  （三）加强普法。\n存在的不足和原因\n${leader}`,
  )
})

it.each([
  [['主要做法：', '存在的问题、原因：', '主要负责人履职情况：']],
  [['主要做法、成效', '存在的问题、原因', '明年的思路、重点']],
  [['主要做法', '存在的问题、原因', '明年的思路']],
])('takes short lines with marks for headings where there are several: %s', async (headings) => {
  const text = headings.map((heading) => `${heading}\n\n${BODY}`).join('\n\n')
  expect(tree(await outline(`${TITLE}${text}\n`))).toBe(headings.join('\n'))
})

it('takes no salutation, announcement or name in brackets for a heading', async () => {
  const text = `（云溪县水利局）\n市委、市政府：\n${BODY}\n市依法治市办：\n${BODY}\n现将情况报告如下：\n${BODY}\n重点做了以下工作：\n${BODY}`
  expect((await outline(`${TITLE}${text}\n`)).sections).toEqual([])
})

it('takes a plain line above the lead of a list for a heading', async () => {
  const text = `主要工作\n${BODY}\n下一步打算\n2024年，我局将做好以下工作：\n（一）优化服务。\n（二）规范执法。\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe('主要工作\n下一步打算\n  （一）优化服务。\n  （二）规范执法。')
})

it.each(['各位代表，同志们：', '市委、市政府：'])('takes no line above %s for one', async (salutation) => {
  expect((await outline(`${TITLE}在全县大会上\n${salutation}\n${BODY}\n`)).sections).toEqual([])
})

it('keeps lines of two halves apart from the paragraph right below them', async () => {
  const headings = [
    '加强党的领导，健全法治水利工作机制',
    '抓住关键少数，扛起法治建设主体责任',
    '党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
  ]
  const text = headings.map((heading) => `${heading}\n局党组把法治建设列入年度重点任务。${BODY}`).join('\n')
  expect(tree(await outline(`${TITLE}${text}\n`))).toBe(headings.join('\n'))
})

it.each([
  '全年召开局党组会议研究法治工作12次，听取各科室',
  '认真落实《云溪县水行政处罚裁量基准，修订后',
  '主动接受监督，办理',
])('puts the halves of a broken sentence together: %s', async (half) => {
  const text = `${half}\n及时汇报，${BODY}\n`
  expect((await outline(`${TITLE}${text}`)).paragraphs.at(-1)?.text).toMatch(/^[^\n]{40}/)
})

it('takes a line before members that end in marks of half width for a heading, as before those of full width', async () => {
  const members = ['推动规范化建设,落实补贴', '分行业轮训人员1000人次', '组织6人参加考试']
  for (const mark of '；;') {
    const text = `1 主要做法\n${BODY}\n2 困难和建议\n${BODY}\n3 2024年思路\n${members.map((one) => `- ${one}${mark}\n`).join('')}`
    expect(tree(await outline(`${TITLE}${text}`))).toBe('1 主要做法\n2 困难和建议\n3 2024年思路')
  }
})

it('takes what a register states of a document, its labels lost, for no heading', async () => {
  const text = `无\n主动公开\n无\n无\n2024.02.09\n${BODY}\n一、主要工作\n${BODY}\n二、存在的不足\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe('一、主要工作\n二、存在的不足')
})

it.each([
  '虽然取得了一些成绩，但对照高质量发展要求还有差距，主要表现在：',
  '对照上级要求，我们的工作还有不足，主要有：',
  '尽管做了不少工作，差距仍然明显，体现在几个方面：',
  '对照上级反馈意见和自身查摆情况，还存在四块短板：',
])('takes %s among lines without numbers for the opening of what follows', async (lead) => {
  const text = `主要举措和成效\n${BODY}\n\n履行第一责任人职责情况\n${BODY}\n\n存在问题及原因分析\n${lead}\n${BODY}\n\n下一步工作安排\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(
    '主要举措和成效\n履行第一责任人职责情况\n存在问题及原因分析\n下一步工作安排',
  )
})

it.each(['县委依法治县办：', '各位领导、同志们、广大群众：'])(
  'takes %s for whom the report is addressed to',
  async (to) => {
    const text = `${to}\n${BODY}\n\n主要举措和成效\n${BODY}\n\n存在问题及原因分析\n${BODY}\n\n下一步工作安排\n${BODY}\n`
    expect(tree(await outline(`${TITLE}${text}`))).toBe('主要举措和成效\n存在问题及原因分析\n下一步工作安排')
  },
)

it('takes lines that end in a colon for headings, also above a lead or a short sentence', async () => {
  const text = `主要举措和成效：\n${BODY}\n\n存在的问题与不足：\n${BODY}\n\n2024年工作打算：\n2024年，我局将重点抓好四个方面工作：\n${BODY}\n\n其他需要报告的事项：\n本年度没有其他需要报告的事项。\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(
    '主要举措和成效：\n存在的问题与不足：\n2024年工作打算：\n其他需要报告的事项：',
  )
})

it('takes 【】 with several clauses inside, and lines of three characters, for headings', async () => {
  const framed = `【依法履职，优化服务】\n${BODY}\n【补短板】\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${framed}`))).toBe('【依法履职，优化服务】\n【补短板】')
  const short = `干了哪些事\n${BODY}\n\n补短板\n${BODY}\n\n明年怎么干\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${short}`))).toBe('干了哪些事\n补短板\n明年怎么干')
})

it('takes questions, and lines behind a sign, for headings, and two halves above a lead where others are sure', async () => {
  const asked = `这一年，我们做了哪些事？\n${BODY}\n\n还有哪些地方没做好？\n${BODY}\n\n明年准备怎么干？\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${asked}`))).toBe(
    '这一年，我们做了哪些事？\n还有哪些地方没做好？\n明年准备怎么干？',
  )
  const signed = `◎工作成效：\n${BODY}\n\n◎问题短板：\n${BODY}\n\n◎其他事项：\n没有需要报告的其他事项。\n`
  expect(tree(await outline(`${TITLE}${signed}`))).toBe('◎工作成效：\n◎问题短板：\n◎其他事项：')
  const halves = ['党建引领，凝聚法治合力', '规范执法，守住公平底线', '全民普法，厚植法治土壤']
  const text = `${halves.map((heading) => `${heading}\n${BODY}`).join('\n')}\n正视短板，找准方向\n一年来工作仍有不足，集中在以下方面：\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe([...halves, '正视短板，找准方向'].join('\n'))
})

it('takes short sentences that several paragraphs in a row begin with for headings below the one above them', async () => {
  const rows = ['加强组织领导。', '规范行政执法，维护市场秩序。', '深化普法宣传。']
  const text = `一、主要工作\n${rows.map((row) => `${row}${BODY}`).join('\n')}\n二、存在不足\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(`一、主要工作\n  ${rows.join('\n  ')}\n二、存在不足`)
})

it.each([
  ['two alone', ['加强组织领导。', '规范行政执法。']],
  ['one that says who', ['加强组织领导。', '我局规范行政执法。', '深化普法宣传。']],
  ['one that says of whom', ['加强组织领导。', '对照要求，我局还有薄弱环节。', '深化普法宣传。']],
  ['one that counts', ['加强组织领导。', '规范执法12件。', '深化普法宣传。']],
  ['one that goes on', ['加强组织领导。', '但基层执法还不规范。', '深化普法宣传。']],
])('takes no such sentences for headings: %s', async (_, rows) => {
  const text = `一、主要工作\n${rows.map((row) => `${row}${BODY}`).join('\n')}\n二、存在不足\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe('一、主要工作\n二、存在不足')
})

it.each([
  ['behind an enumeration', `一是力量不足；二是形式单一。\n${BODY}`, '存在的不足'],
  ['behind two paragraphs', `${BODY}\n${BODY}`, '主要工作'],
  ['below a heading of two parts', BODY, '存在的不足和2024年工作安排'],
])('takes no such sentences for headings %s', async (_, before, heading) => {
  const rows = ['加强组织领导。', '规范行政执法。', '深化普法宣传。'].map((row) => `${row}${BODY}`).join('\n')
  const text = `一、前言\n${BODY}\n二、${heading}\n${before}\n${rows}\n三、其他\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(`一、前言\n二、${heading}\n三、其他`)
})

it('takes no such sentences for headings where no heading stands above them', async () => {
  const text = ['加强组织领导。', '规范行政执法。', '深化普法宣传。'].map((row) => `${row}${BODY}`).join('\n')
  expect((await outline(`${TITLE}${text}\n`)).sections).toEqual([])
})

it('takes no bold line that says whom it is written to for a heading', async () => {
  const text = `# ${TITLE}\n**云溪县人民政府：**\n\n${BODY}\n\n**主要做法**\n\n${BODY}\n`
  expect(tree(await outline(text, 'a.md'))).toBe('主要做法')
})

it('takes names that end in a colon for headings in the same way', async () => {
  const rows = ['加强组织领导：', '规范行政执法：', '深化普法宣传：', '存在问题：', '2024年工作安排：']
  const text = rows.map((row) => `${row}${BODY}`).join('\n\n')
  expect(tree(await outline(`${TITLE}县委依法治县办：\n\n${BODY}\n\n${text}\n`))).toBe(rows.join('\n'))
})

it('takes a line above the rows of a table for a heading', async () => {
  const table = '存在问题 | 主要原因 | 改进措施\n力量不足 | 编制少 | 招录3人\n'
  const text = `主要工作及成效\n${BODY}\n存在问题、原因及改进措施\n${table}加强普法宣传教育\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toContain('存在问题、原因及改进措施')
})

it('takes the name of an account for a heading beside numbers, however long', async () => {
  const leader = '主要负责人履行推进法治建设第一责任人职责情况'
  const text = `一、主要工作\n规范行政执法\n${BODY}\n${leader}\n局长${BODY}\n二、存在问题\n${BODY}\n三、打算\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toContain(leader)
})

it('takes such sentences for headings where nearly all paragraphs of a report without others begin so', async () => {
  const rows = ['组织。', '规范行政执法，维护市场秩序。', '深化普法宣传。', '差距还不小。', '2024年工作打算。']
  const text = rows.map((row) => `${row}${BODY}`).join('\n')
  expect(tree(await outline(`${TITLE}${BODY}\n${text}\n`))).toBe(rows.join('\n'))
  const short = [...rows, '其他事项。']
  expect(tree(await outline(`${TITLE}现将有关情况报告如下。\n${BODY}\n${text}\n其他事项。无。\n`))).toBe(
    short.join('\n'),
  )
  const above = rows.map((row) => `${row}\n${BODY}`).join('\n')
  expect(tree(await outline(`${TITLE}${BODY}\n${above}\n`))).toBe(rows.join('\n'))
  const counted = [
    '其一，主要做法。',
    '其二，组织领导。',
    '其三，存在的不足。',
    '其四，下一年度安排。',
    '其五，其他事项。',
  ]
  const bare = counted.map((row) => (row.includes('其他') ? `${row}\n无。` : `${row}\n${BODY}`)).join('\n')
  expect(tree(await outline(`${TITLE}${BODY}\n${bare}\n`))).toBe(counted.join('\n'))
  const sometimes = `${text}\n${`${BODY}\n`.repeat(3)}`
  expect((await outline(`${TITLE}${sometimes}`)).sections).toEqual([])
})

it('takes no number of a document for a heading where it is bold', async () => {
  const text = `# ${TITLE}**云水法〔2024〕4号**\n\n**云水法字[2024]5号**\n\n${BODY}\n\n**主要做法**\n\n${BODY}\n`
  expect(tree(await outline(text, 'a.md'))).toBe('主要做法')
})

it.each([
  ['其他', '无。'],
  ['其它', '无'],
  ['其他', BODY],
])('takes %s above %s for a heading', async (heading, below) => {
  const text = `主要做法\n${BODY}\n${heading}\n${below}\n云溪县水利局\n2024年1月8日\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(`主要做法\n${heading}`)
})

it.each([
  ['问题', '原因'],
  ['不足', BODY],
  ['张三', BODY],
])('takes %s above %s for no heading', async (line, below) => {
  const text = `主要做法\n${BODY}\n${line}\n${below}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe('主要做法')
})

it('takes names of parts that paragraphs begin with for headings at the top', async () => {
  const deeds = ['加强组织领导。', '规范行政执法，维护市场秩序。', '深化普法宣传。']
  const parts = [
    '党政主要负责人履行推进法治建设第一责任人职责情况。',
    '存在的不足和下一步打算。',
    '其他需要报告的情况。',
  ]
  const text = [...deeds, ...parts].map((row) => `${row}${BODY}`).join('\n')
  expect(tree(await outline(`${TITLE}${text}\n`))).toBe([...deeds, ...parts].join('\n'))
  const plain = `主要做法和成效\n${text}\n`
  expect(tree(await outline(`${TITLE}${plain}`))).toBe(`主要做法和成效\n  ${deeds.join('\n  ')}\n${parts.join('\n')}`)
})

it.each([
  '无其他需要报告的事项。',
  '我们也清醒看到存在的问题。',
  '推动领导干部切实履行法治建设第一责任人职责。',
  '存在的不足和下一步打算。',
])('takes %s alone for no name of a part', async (sentence) => {
  const text = `一、主要工作\n${BODY}\n二、其他事项\n${sentence}${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe('一、主要工作\n二、其他事项')
})

it.each([
  ['2023年度推进法治政府建设的主要举措和成效', true],
  ['2023年度推进法治政府建设的主要工作措施', true],
  ['全县推进法治政府建设现场会在岚川镇召开', false],
])('takes %s above the first numbers for the heading that lost its own: %s', async (line, is) => {
  const text = `${line}\n（一）加强领导。${BODY}\n（二）规范执法。${BODY}\n二、存在的不足\n${BODY}\n`
  const { sections, paragraphs } = await outline(`${TITLE}${text}`)
  expect(sections.some(({ heading }) => paragraphs[heading]!.text === line)).toBe(is)
})

it.each(['公示公告', '通知公告', '信息公开'])('takes %s above all else for the list of the page', async (line) => {
  const { paragraphs } = await outline(`${line}\n2023年，我局坚持依法行政。${BODY}\n一、主要工作\n${BODY}\n`)
  expect(paragraphs[0]).toMatchObject({ role: 'furniture', text: line })
  const below = await outline(`${TITLE}一、主要工作\n${BODY}\n${line}\n${BODY}\n`)
  expect(below.paragraphs[3]!.role).not.toBe('furniture')
})

it('takes no words of the page below the title for a heading, where the report numbers its own', async () => {
  const numbered = `2023年，我局扎实推进法治政府建设。\n一、主要工作\n${BODY}\n二、存在的不足\n${BODY}\n三、下一步打算\n${BODY}\n`
  for (const words of ['时刻新闻', '打开微信', '云溪水事处 张小三', '文章后点击更新提醒'])
    expect(tree(await outline(`${TITLE}${words}\n${numbered}`)), words).toBe(
      '一、主要工作\n二、存在的不足\n三、下一步打算',
    )
  for (const heading of ['总体情况', '普法宣传', '以案释法', '队伍素质'])
    expect(tree(await outline(`${TITLE}${heading}\n${BODY}\n${numbered}`))).toContain(heading)
})

it('puts the only row of 1. below the section whose last it is', async () => {
  const text = `一、工作总结\n（一）优化服务\n${BODY}\n（二）存在的问题\n1.力量不足。\n2.形式单一。\n二、工作计划\n（一）充实力量\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(
    '一、工作总结\n  （一）优化服务\n  （二）存在的问题\n    1.力量不足。\n    2.形式单一。\n二、工作计划\n  （一）充实力量',
  )
})

it('keeps plain headings above numbers that begin anew below each, with a third level below one of them', async () => {
  const first = `一、组织领导\n（一）健全机制\n${BODY}\n（二）压实责任\n${BODY}\n二、规范执法\n${BODY}\n`
  const rest = ['存在的不足', '工作安排'].map((heading) => `${heading}\n一、力量\n${BODY}\n二、形式\n${BODY}\n`)
  const text = `主要举措\n${first}${rest.join('')}`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(
    [
      '主要举措\n  一、组织领导\n    （一）健全机制\n    （二）压实责任\n  二、规范执法',
      '存在的不足\n  一、力量\n  二、形式',
      '工作安排\n  一、力量\n  二、形式',
    ].join('\n'),
  )
})

it('puts plain headings that name the parts above 一、 that only the first has below it', async () => {
  const text = `主要举措和成效\n一、组织领导\n${BODY}\n二、规范执法\n${BODY}\n存在的不足\n${BODY}\n2024年工作安排\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(
    '主要举措和成效\n  一、组织领导\n  二、规范执法\n存在的不足\n2024年工作安排',
  )
})

it('reads names of two characters above texts as headings, where several parts are named so', async () => {
  const text = `做法\n健全组织。${BODY}\n问题\n1、检查不细；\n2、培训不够。\n打算\n2024年，我们要改进：\n1、开展培训；\n`
  expect(
    tree(await outline(`${TITLE}${text}`))
      .split('\n')
      .filter((line) => !line.startsWith(' ')),
  ).toEqual(['做法', '问题', '打算'])
  expect((await outline(`${TITLE}${BODY}\n问题\n${BODY}\n`)).sections).toEqual([])
})

it('reads aspects as headings below the plain one that they stand under', async () => {
  const aspects = ['思想政治方面', '制度建设方面', '法治宣传方面'].map((name) => `${name}\n${BODY}`).join('\n')
  const text = `主要举措和工作成效\n${aspects}\n主要不足与主要原因\n${BODY}\n`
  expect(tree(await outline(`${TITLE}${text}`))).toBe(
    '主要举措和工作成效\n  思想政治方面\n  制度建设方面\n  法治宣传方面\n主要不足与主要原因',
  )
})

it('takes a line of two halves above a short sentence for a heading, where others stand above paragraphs', async () => {
  const names = ['把责任扛起来，让法治成为自觉', '把表率立起来，让少数带动多数', '把任务摆出来，让来年开好局']
  const text = names.map((name) => `${name}\n${BODY}`).join('\n\n')
  const found = tree(await outline(`${TITLE}${text}\n\n把差距找出来，让短板无处可藏\n差距还很明显。\n`))
  expect(found.split('\n').at(-1)).toBe('把差距找出来，让短板无处可藏')
})
