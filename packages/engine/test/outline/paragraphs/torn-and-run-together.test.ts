import { describe, expect, test } from 'vitest'
import { outline, tree } from '../../read-text.js'

const TITLE = '云溪县水利局2023年度法治政府建设情况报告\n'
const BODY =
  '通过召开局党组会、局长办公会等方式学习宪法和水法，全年组织集中学习12次，参加人员三百余人次，把学习成果用到河湖管护、取水许可和水事执法的各个环节上来。'

describe('lines of two halves without a mark at their end', () => {
  const halves = [
    '坚持立改废释，依法行政制度体系更趋完善',
    '坚持规范文明，行政执法质效明显提高',
    '坚持多元化解，矛盾纠纷预防更加有力',
  ]
  const deeds = ['提请市人大常委会审议', '实施提升行政执法质量', '贯彻新修订的复议法，']

  test('are headings where there are several, whatever begins below them', async () => {
    const text = halves.map((heading, i) => `${heading}\n${deeds[i]}${BODY}`).join('\n')
    expect(tree(await outline(`${TITLE}${text}\n`))).toBe(halves.join('\n'))
  })

  test('are broken sentences where they begin as such', async () => {
    const torn =
      '对照要求查摆，仍然存在执法力量\n不足、普法形式单一等问题，需要在今后的工作中加以解决，不断提高依法行政的能力水平。'
    const text = halves.map((heading, i) => `${heading}\n${deeds[i]}${BODY}`).join('\n')
    const { paragraphs } = await outline(`${TITLE}${text}\n${torn}\n`)
    expect(paragraphs.at(-1)!.text).toBe(torn.replace('\n', ''))
  })

  test('are broken sentences where there are not', async () => {
    const { paragraphs } = await outline(`${TITLE}${halves[0]}\n${deeds[0]}${BODY}\n`)
    expect(paragraphs[1]!.text).toBe(`${halves[0]}${deeds[0]}${BODY}`)
  })
})

test.each([
  ['落实“谁执法谁普法“', '二、存在的不足和原因'],
  ['2.查处案件56件，其中无证经营案件36件（罚没款见附表1', '3.加强普法宣传，开展活动12场。'],
  ['联系人：张三，联系电话：0551-62345678', '2024年4月18日'],
  ['落实“谁执法谁普法“责任制，完成任务12项，组织培训6期。', '”双随机、一公开“检查12次。'],
])('%s and %s stand apart', async (line, next) => {
  const { paragraphs } = await outline(`${TITLE}一、举措\n${line}\n${next}\n`)
  expect(paragraphs.map(({ text }) => text)).not.toContain(`${line}${next}`)
})

test.each([
  ['（二）依法审批。全年审批取水、涉河建设方案等各类事项24', '1件（新办96件、延续82件、变更63件），压减七成。'],
  ['（四）宣传。“4·25”预防接种日、“12', '·1”艾滋病日宣传76次。'],
  ['（四）宣传。“4·25”预防接种日、“12·', '1”艾滋病日宣传76次。'],
  ['（五）抓支撑。“基层治理平台”流转事件21件，“雪亮', '工程”覆盖全部村庄，群众满意。'],
])('%s goes on with %s', async (line, next) => {
  const { paragraphs } = await outline(`${TITLE}一、举措\n${BODY}\n${line}\n${next}\n${BODY}\n`)
  expect(paragraphs.map(({ text }) => text)).toContain(`${line}${next}`.replace(/^[^。]*。/, ''))
})

test.each([
  ['二、存在的问题 执法人员不足，原因是编制少。', '二、存在的问题'],
  ['一、主要工作 全年检查80次。', '一、主要工作'],
  ['一、聚焦执法工作 抓实监督检查，打造过硬队伍。', '一、聚焦执法工作 抓实监督检查，打造过硬队伍。'],
  ['三、2024年工作打算 2024年充实执法力量，开展培训。', '三、2024年工作打算'],
])('a heading ends at a space where the name of a part stands before a sentence: %s', async (line, heading) => {
  const { paragraphs } = await outline(`${TITLE}${line}\n${BODY}\n`)
  expect(paragraphs.find(({ role }) => role === 'heading')!.text).toBe(heading)
})

test.each([
  ['二、存在的问题及', '产生问题的主要原因', true],
  ['二、工作情况与', '（一）规范执法', false],
  ['四、2024年让法治服务更加触手可及', '继续充实执法力量', false],
  ['二、畅通公众参与', '存在的不足和原因', false],
  ['二、工作情况和', '全年检查80次，立案3件。', false],
])('whether a heading that ends with a joining word goes on: %s %s', async (line, next, isJoined) => {
  const { paragraphs } = await outline(`${TITLE}一、举措\n${BODY}\n${line}\n${next}\n${BODY}\n`)
  expect(paragraphs.some(({ text }) => text === line + next)).toBe(isJoined)
})

test.each([
  ['（十）强化监督。公开信息326条，办结率100%', '存在的不足和原因'],
  ['2023年推进法治政府建设的主要举措和成效', '按照上级的要求，制定工作方案。'],
  ['年度述法：已于2025年12月25日向区委述法，反响好', '【问题清单及原因】'],
])('where lines were broken, %s does not go on with %s', async (line, next) => {
  const wrapped = BODY.repeat(4)
    .match(/.{1,24}/g)!
    .join('\n')
  const { paragraphs } = await outline(`${TITLE}一、举措\n${wrapped}\n${line}\n${next}\n${wrapped}\n`)
  expect(paragraphs.map(({ text }) => text.slice(0, next.length))).toContain(next)
})

test('a paragraph goes on behind the number of a page in its middle', async () => {
  const { paragraphs } = await outline(
    `${TITLE}一、举措\n${BODY}\n二、履职\n局长带头学法讲法，全年主持会议四次；向市政府书面述\n- 2 -\n法，接受评议。\n三、不足\n${BODY}\n`,
  )
  expect(paragraphs.map(({ text }) => text)).toContain(
    '局长带头学法讲法，全年主持会议四次；向市政府书面述法，接受评议。',
  )
})

test('where lines were broken at one number of characters, a number may be', async () => {
  const text = '全市新登记经营主体三千余户，现有经营主体总数达到11268户，其中企业3517户，全年培训人员1200人次。'.repeat(
    9,
  )
  const lines = text.match(/.{1,38}/g)!
  expect(lines.some((line) => /\d$/.test(line))).toBe(true)
  // A line of many figures is narrower than the others.
  expect(lines.some((line) => line.replace(/\D/g, '').length > 8 && !/[\d，]$/.test(line))).toBe(true)
  const { paragraphs } = await outline(`${TITLE}一、举措\n${lines.join('\n')}\n二、不足\n`)
  expect(paragraphs.map((paragraph) => paragraph.text)).toContain(text)
})

test('a line that ends with a number ends where the next begins with the number of a point', async () => {
  const lines = ['1.设县、乡、村三级河长，共计354', '2.聘请法律顾问，全年审查合同37']
  const { paragraphs } = await outline(`${TITLE}一、举措\n${lines.join('\n')}\n`)
  expect(paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(lines))
})

describe('a long numbered heading', () => {
  const long = '一、全面学习领会上级关于水利改革发展的重要部署和会议精神，准确把握新时期法治水利建设要求'

  test('stays a heading above a paragraph that begins a sentence', async () => {
    const { paragraphs, sections } = await outline(`${TITLE}${long}\n${BODY}\n二、规范执法\n${BODY}\n`)
    expect(sections.map(({ heading }) => paragraphs[heading]!.text)).toEqual([long, '二、规范执法'])
  })

  test('and above a sentence no longer than itself that begins with a deed', async () => {
    const heading = '一、县委、县政府坚持政治站位，加强组织领导，把法治政府建设摆到工作全局更加突出的位置来抓'
    const said = '突出县委对法治政府建设的领导，切实履行推进法治建设责任，不断提升法治政府建设各项工作质效。'
    const { paragraphs } = await outline(`${TITLE}${heading}\n${said}\n（一）学习\n${BODY}\n`)
    expect(paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining([heading, said]))
  })

  test('of several clauses, as a template asks for it, ends where it names what it tells of', async () => {
    const asked =
      '一、深入学习贯彻上级关于全面推进依法治水的重要会议精神，深入贯彻落实省委市委县委关于法治水利建设重大部署的情况以及各单位贯彻落实的具体措施'
    const { paragraphs, sections } = await outline(`${TITLE}${asked}\n我局${BODY}\n二、规范执法\n${BODY}\n`)
    expect(sections.map(({ heading }) => paragraphs[heading]!.text)).toEqual([asked, '二、规范执法'])
  })

  test.each(['厅党组书记、厅长', '县长', '主要负责同志', '党政主要负责人'])(
    'and above one that begins with %s',
    async (who) => {
      const heading = '三、2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况'
      const { paragraphs } = await outline(
        `${TITLE}一、举措\n办结案件九件。\n二、不足\n力量不足。\n${heading}\n${who}切实履行第一责任人职责，对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。\n`,
      )
      expect(paragraphs.map(({ text }) => text)).toContain(heading)
    },
  )

  test.each([
    [
      'in a stump of a word',
      '（一）深入学习宣传贯彻习近平法治思想，局党组理论学习中心组全年坚持专题学习研讨，邀请法',
      '律顾问作辅导报告，组织全体干部职工参加线上旁听和知识测试，并把学习情况纳入年终考核，作为评先评优的依据，不断提升依法行政能力。',
    ],
    [
      'behind a figure',
      '（一）加强河湖管护和水资源管理执法检查，局机关会同各水管所全年开展执法巡查320次并及时',
      '严格处理发现的各类问题，立案12件，结案11件，没有一件被复议机关撤销，群众对河湖环境的满意程度持续提高，投诉逐年减少。',
    ],
    [
      'inside a title',
      '（一）认真落实上级关于规范性文件管理的规定，修订出台《云溪县河道采砂管理办法和云溪县',
      '全面推行河湖长制实施细则》，组织听证两场，征求公众意见四十余条，采纳合理建议十一条，并按规定报送备案，及时向社会公布全文。',
    ],
  ])('is none where a sentence was broken %s', async (_, line, next) => {
    const { paragraphs } = await outline(`${TITLE}一、举措\n${line}\n${next}\n`)
    expect(paragraphs.map(({ text }) => text).join('')).toContain(line + next)
    expect(paragraphs.some(({ text }) => text.startsWith(next.slice(0, 6)))).toBe(false)
  })
})

describe('numbers that follow an announcement in its line', () => {
  const opening = '2023年，县水利局扎实推进法治政府建设。现将有关情况报告如下：'

  test('a heading right behind it, with its subsections', async () => {
    const text = `${opening} 一、基本情况 (一)抓好学习。组织学习四次。 (二)规范执法。办结案件九件。\n二、存在不足\n力量不足。\n`
    expect(tree(await outline(TITLE + text))).toBe('一、基本情况\n  (一)抓好学习。\n  (二)规范执法。\n二、存在不足')
  })
  test('without any space between', async () => {
    const text = `${opening}一、基本情况（一）抓好学习。组织学习四次。（二）规范执法。办结案件九件。\n`
    expect(tree(await outline(TITLE + text))).toBe('一、基本情况\n  （一）抓好学习。\n  （二）规范执法。')
  })
  test('the first heading at the end of the line, the second on its own', async () => {
    const text = `${opening}一、工作情况\n全年组织学习四次，办结案件九件。\n二、存在不足\n力量不足。\n`
    expect(tree(await outline(TITLE + text))).toBe('一、工作情况\n二、存在不足')
  })
  test('a number that goes on from the last section', async () => {
    const text = `一、工作情况\n（一）抓好学习。组织学习四次，措施到位。二、存在不足\n力量不足。\n三、明年打算\n充实力量。\n`
    expect(tree(await outline(TITLE + text))).toBe('一、工作情况\n  （一）抓好学习。\n二、存在不足\n三、明年打算')
  })
  test('not what a sentence counts or refers to', async () => {
    const plain = [
      `${opening}严格执行条例第三条第（一）项、第（二）项。一、二级响应及时启动。`,
      `修订后的办法规定（一）类事项当场办理。第（二）类事项三日内办理。`,
      `一类水功能区三个。二、三类水功能区五个，全部达标。`,
    ]
    const text = `一、工作情况\n${plain.join('\n')}\n三、明年打算\n充实力量。\n`
    expect(tree(await outline(TITLE + text))).toBe('一、工作情况\n三、明年打算')
  })
})

test('a report in one line is split where its numbers count up', async () => {
  const points = Array.from('一二三四五六七八九', (n) => `（${n}）抓好工作。全年办结事项九件。`).join('')
  const text = `${TITLE.trim()}2023年，县水利局推进法治建设。一、工作情况${points}二、存在不足（一）力量不足。人员偏少。（二）学习不够。时间偏少。三、明年打算。充实执法力量。`
  expect((await outline(text)).sections.map((section) => section.sections.length)).toEqual([9, 2, 0])
})

describe('a heading that its paragraph follows without any mark', () => {
  test.each([
    ['二、存在的问题和原因一是力量不足，由于编制偏少；二是学习不够。', '二、存在的问题和原因'],
    ['一、主要举措和成效2023年，我局组织执法检查320次，办理案件12件。', '一、主要举措和成效'],
    ['一、主要举措和成效今年以来，我局组织执法检查320次，办理案件12件。', '一、主要举措和成效'],
    [
      '一、主要工作　　我局高度重视法治建设，成立了由局长任组长的法治建设工作领导小组，全年研究法治工作四次，解决问题九个。',
      '一、主要工作',
    ],
    [
      '一、加强组织领导，健全推进机制　　县委成立全面依法治县委员会，下设4个协调小组，全年召开会议6次，研究解决问题19个。',
      '一、加强组织领导，健全推进机制',
    ],
    ['二、存在的不足　　执法力量不足，主要原因是编制少。', '二、存在的不足'],
    ['四、下一步安排　　2024年开展执法培训4次。', '四、下一步安排'],
  ])('ends before it: %s', async (line, heading) => {
    const { paragraphs } = await outline(`${TITLE}${line}\n`)
    expect(paragraphs.slice(1).map(({ text }) => text)).toEqual([heading, line.slice(heading.length).trim()])
  })
  test.each([
    '一、建立的标准不统一是主要问题。',
    '一、全面落实纲要和2023年，2024年工作要点。',
    '一、强化组织领导　　健全工作机制。',
    '一、强化组织领导，压实责任　　健全工作机制。',
    '四、2024年工作安排',
  ])('has no such end in %s', async (line) => {
    const { paragraphs } = await outline(`${TITLE}${line}\n`)
    expect(paragraphs[1]!.text).toBe(line)
  })
})

test('a word above a date is no heading', async () => {
  const page = `${TITLE}水润云溪\n2024-01-12\n2023年，县水利局推进法治建设，全年组织学习四次，办结案件九件，公开信息二百余条，群众满意。\n`
  expect(tree(await outline(`${page}一、主要工作\n${BODY}\n二、存在不足\n力量不足。\n`))).toBe(
    '一、主要工作\n二、存在不足',
  )
})

describe('a text copied off pages, its lines broken', () => {
  // Lines of 40 columns; a paragraph's first is set in.
  const lines = [
    '云溪县水利局2023年度法治政府建设情况报告',
    '　　2023年，县水利局认真落实各项部署，修',
    '订《云溪县河道管理办法》《云溪县取水管',
    '理规定》（云水发〔2023〕4号）《水闸规定》',
    '和其他制度三件。现将有关情况报告如下：',
    '　　一、主要举措',
    '　　全年组织执法检查三百二十次，立案十二',
    '件，办结案件十一件，移送有关部门三件，组',
    '织听证两次，没有一件被上级复议机关撤销',
    '、变更或者确认违法。与相邻的三个县建立协',
    '作机制，与检察院召开联席会议四次，取得了',
    '实实在在的效果，受到广大群众的一致好评。',
  ]
  const joined = [lines.slice(1, 5), lines.slice(6)].map((part) => part.join('').trim())
  const bodies = async (text: string): Promise<string[]> =>
    (await outline(text)).paragraphs.filter(({ role }) => role === 'body').map(({ text: words }) => words)

  test('goes on behind a title, in front of a mark and below a line that is set in', async () => {
    expect(await bodies(lines.join('\n'))).toEqual(joined)
  })

  test('goes on where marks hang over the end of a line, and beside many short lines', async () => {
    const hanging = lines.with(7, `${lines[7]}）”`).with(8, lines[8]!.slice(0, -1))
    const short = Array.from({ length: 8 }, (_, i) => `　　（${'一二三四五六七八'[i]}）健全依法决策制度机制和程序`)
    const found = await bodies([...hanging, ...short].join('\n'))
    expect(found[1]).toBe([hanging[6]!, ...hanging.slice(7)].join('').trim())
  })

  test.each([
    (page: number) => `- ${page} -`,
    (page: number) => `\n— ${page} —\n`,
    (page: number) => `第 ${page} 页 共 9 页`,
    (page: number) => `\n${page}\n`,
    (page: number) => `${page}/9\n${lines[0]}`,
    (page: number) => `云溪县水利局文件\n\n${page}`,
  ])('goes on below the number of a page (%#)', async (mark) => {
    const text = [...lines.slice(0, 3), mark(1), ...lines.slice(3, 8), mark(2), ...lines.slice(8)].join('\n')
    expect(await bodies(text)).toEqual(joined)
  })

  test('keeps what stands alone between two numbers', async () => {
    const text = [...lines, '- 1 -', '二、存在不足', '- 2 -', '　　力量不足。'].join('\n')
    expect((await outline(text)).paragraphs.find((one) => one.text === '二、存在不足')?.role).toBe('heading')
  })

  test('ends where a figure stands on a line of its own', async () => {
    const text = `${TITLE}一、情况\n受理\n12\n办结\n11\n`
    expect(await bodies(text)).toEqual(['受理', '12', '办结', '11'])
  })
})

describe('lines that were broken at one width', () => {
  const set = (...lines: string[]): string => `${lines.join('\n')}\n`
  const filler = set(
    '　　县水利局坚持把法治建设摆在全局工作的突出位置，党组会议专',
    '题研究法治工作四次，组织水法规学习12次，参加人员三百余人次，',
    '把学习成果用到河湖管护、取水许可和水事执法的各个环节上来，全',
    '年没有发生因执法引起的负面舆情，群众满意。',
    '　　我局推行行政执法公示制度，全年公示执法信息三百余条，对全',
    '部行政处罚决定进行法制审核，审核率达到百分之百，执法全过程记',
    '录设备配备到位，一线执法人员人手一台，运行良好。',
  )
  const last = async (text: string): Promise<string[]> =>
    (await outline(`${TITLE}一、主要工作\n${filler}${text}`)).paragraphs.slice(4).map((one) => one.text)

  test('a paragraph goes on behind any end of a line that the next one is not set in behind', async () => {
    expect(
      await last(
        set(
          '　　制定《云溪县河道管理办法》等规范性文件四件，开展评估两次。',
          '一是修订取水许可办法，二是公布权责清单，其中新增“一网通办”',
          '事项12项。',
        ),
      ),
    ).toEqual([
      '制定《云溪县河道管理办法》等规范性文件四件，开展评估两次。一是修订取水许可办法，二是公布权责清单，其中新增“一网通办”事项12项。',
    ])
  })

  test('nor one that no empty line parts from it, where such lines part paragraphs', async () => {
    const apart = filler
      .repeat(3)
      .replace(/\n　　/g, '\n\n')
      .trimStart()
    const lines = ['局长坚持重大决策合法性审查，支持法院依法审理案件和出庭应诉；', '带头学习宪法。']
    const joined = (
      await outline(`${TITLE}一、主要工作\n\n${apart}\n${lines.join('\n')}\n\n二、存在不足\n\n力量不足。`)
    ).paragraphs
    expect(joined.map(({ text }) => text)).toContain(lines.join(''))
  })

  test('a heading that is not set in stays one behind a full line', async () => {
    const full = '　　制定《云溪县河道管理办法》等规范性文件四件，开展评估两次。'
    expect(await last(set(full, '二、存在不足', '　　力量不足。'))).toEqual([full.trim(), '二、存在不足', '力量不足。'])
  })

  test('headings do not count where it is told whether paragraphs are set in', async () => {
    const sections = Array.from(
      { length: 9 },
      (_, i) => `${'二三四五六七八九十'[i]}、法治建设\n（一）健全制度\n　　全年开展检查三次。`,
    )
    const lines = ['　　我局推行行政执法公示制度，全年公示执法信息四百三十二余条；', '取得实效。']
    const text = `${TITLE}一、主要工作\n${filler}${set(...sections)}${set(...lines)}`
    expect((await outline(text)).paragraphs.at(-1)!.text).toBe(lines.join('').trim())
  })

  test('a heading stays one behind a sentence that ends inside quotation marks', async () => {
    const lines = [
      '　　局长在全局会上反复强调办案的同志“要把有理讲理放在第一位',
      '上，把有法讲法这八个字落到每一件信访事项里，自己要先做到。”',
    ]
    expect(await last(set(...lines, '二、存在不足', '　　力量不足。'))).toEqual([
      lines.join('').trim(),
      '二、存在不足',
      '力量不足。',
    ])
  })

  test('（2） goes on where （1） stands inside the paragraph', async () => {
    const lines = [
      '　　还有不足：（1）执法力量不足，一线执法人员老化，装备陈旧。',
      '（2）宣传方式不多，以发放传单为主。',
    ]
    expect(await last(set(...lines))).toEqual([lines.join('').trim()])
  })

  test('a number of a page stands behind the paragraph that it cut', async () => {
    const lines = ['　　全年开展水事执法检查320次，发现问题四十六个，立案查处案件', '12件，全部办结。']
    expect(await last(set(lines[0]!, '- 3 -', lines[1]!))).toEqual([lines.join('').trim(), '3 -'])
  })

  test('the last character of a title has a line of its own', async () => {
    const { facts } = await outline(`云溪县水利局关于2023年度推进法治政府建设工作情况的报\n告\n一、主要工作\n${filler}`)
    expect(facts).toMatchObject({ title: '云溪县水利局关于2023年度推进法治政府建设工作情况的报告', year: 2023 })
  })

  test('sentences full to the edge are no title', async () => {
    const opening = set(
      '　　一年来，县水利局坚持把法治建设摆在全局工作的突出位置，扎实',
      '推进各项工作任务，现将县水利局2023年度推进法治政府建设情况',
      '报告如下，请予审议。',
    )
    const { facts } = await outline(`${opening}一、主要工作\n${filler}`)
    expect(facts.title).toBe(null)
  })
})

describe('a page in one line', () => {
  const points = Array.from('一二三四五六', (n) => `（${n}）抓好工作。${BODY}`)
  const body = `2023年，县水利局推进法治建设。现将情况报告如下： 一、工作情况 ${points.join(' ')} 二、存在不足 力量不足。`
  const facts = async (head: string) => {
    const { facts, paragraphs } = await outline(head + body)
    return [facts.title, facts.issuer, facts.year, paragraphs.filter(({ role }) => role === 'furniture').length]
  }
  const title = '云溪县水利局2023年度法治政府建设情况报告'

  test.each([
    [`${title} `, 0],
    [`${title}　　`, 0],
    [title, 0],
    [`当前位置：首页 > 政务公开 > 法治政府建设年报 ${title} 发布日期：2024-02-05 来源：县水利局 `, 3],
    [`${title} 上传时间：2024-02-05 责编：张敏 `, 2],
  ])('begins with its title: %s', async (head, furniture) => {
    expect(await facts(head)).toEqual([title, '云溪县水利局', 2023, furniture])
  })

  test('has its offsets', async () => {
    const text = `${title}　${body}`
    const { paragraphs } = await outline(text)
    const opening = paragraphs.find(({ role }) => role === 'body')!
    expect(text.slice(opening.start)).toMatch(/^2023年，县水利局推进/)
  })

  test('is not cut in a sentence that names the report', async () => {
    const sentence = `根据法治政府建设情况报告 2023年的要求，县水利局推进法治建设。${BODY}`
    const { paragraphs } = await outline(`${title}\n${sentence.repeat(3)}\n一、工作情况\n${BODY.repeat(6)}\n`)
    expect(paragraphs[1]!.text).toBe(sentence.repeat(3))
  })
})

test('characters set apart are read as words', async () => {
  const spaced = [...'云溪县水利局2023年度法治政府建设情况报告'].join(' ')
  const { facts, paragraphs } = await outline(
    `${spaced}\n一 、 主 要 举 措 和 成 效\n${BODY}\n附表：大 中 小 类 别 表\n`,
  )
  expect(facts).toMatchObject({ title: '云溪县水利局2023年度法治政府建设情况报告', year: 2023 })
  expect(paragraphs.map(({ role, text }) => [role, text]).slice(1, 2)).toEqual([['heading', '一、主要举措和成效']])
  expect(paragraphs[1]!.offsets?.[2]).toBe(spaced.length + 1 + 4)
  expect(paragraphs[3]!.text).toBe('附表：大 中 小 类 别 表')
})

describe('a number on a line of its own', () => {
  const headings = async (text: string): Promise<readonly string[]> => {
    const { paragraphs } = await outline(`${TITLE}${text}`)
    return paragraphs.filter(({ role }) => role === 'heading').map(({ text: heading }) => heading)
  }

  test('belongs to the heading below it', async () => {
    expect(
      await headings(
        `一、\n主要举措和成效\n（一）\n强化学习\n${BODY}\n（二）\n规范执法\n${BODY}\n二、\n存在的不足\n执法力量不足。\n`,
      ),
    ).toEqual(['一、主要举措和成效', '（一）强化学习', '（二）规范执法', '二、存在的不足'])
  })

  test('and to none where that has a number itself', async () => {
    expect(await headings(`一、主要举措\n（一）\n（二）规范执法\n${BODY}\n二、存在的不足\n执法力量不足。\n`)).toEqual([
      '一、主要举措',
      '（二）规范执法',
      '二、存在的不足',
    ])
  })
})

describe('a title as long as the lines below it', () => {
  const body = [
    '为便于比较，本报告各项均列“去年怎样、今年怎样”两个数字，去年指',
    '二〇一九年，今年指二〇二〇年，凡是没有注明的都是全年的累计数字，',
    '各项比例均保留一位小数。',
    '一、主要举措',
    '全年组织执法检查三百二十次，立案十二件，办结案件十一件，移送三件',
    '，组织听证两次，没有一件被上级复议机关撤销、变更或者确认违法，与',
    '相邻的三个县建立协作机制，与检察院召开联席会议四次，取得了实实在',
    '在的效果，受到广大群众的一致好评。每季度第一个月的第一个整星期的',
    '一，局长雷打不动地听法治汇报，全年四次，件件都有清单，件件有回音',
    '，没有一件拖到下个季度。',
  ]

  test.each([
    ['白帆渡市住房和城乡建设局关于2020年度法治政府建设情况的总报告'],
    ['白帆渡市住房和城乡建设局2020年度法治政府建设情况报告（数字版', '）'],
    ['白帆渡市住房和城乡建设委员会综合处2020年度法治政府建设情', '况报告'],
    ['白帆渡自由贸易先行区旅游和文化广播电视体育委员会关于20', '20年度法治政府建设情况的报告'],
  ])('%s', async (...title) => {
    const { facts, sections } = await outline([...title, ...body].join('\n'))
    expect(facts.title).toBe(title.join('').replace('（数字版）', ''))
    expect(sections.map(({ label }) => label)).toEqual(['一、'])
  })
})

test('the beginning of a sentence that goes on with 如下 is no title', async () => {
  const opening = '根据要求，本局就2020年度推进法治政府建设情况报告'
  const { facts } = await outline(
    `白帆渡市司法局2020年度法治政府建设情况报告\n${opening}\n如下。本报告数据截至年底。\n一、主要举措\n${BODY}`,
  )
  expect(facts.title).toBe('白帆渡市司法局2020年度法治政府建设情况报告')
})

test('a number that was cut at its point goes on', async () => {
  const { paragraphs } = await outline(`${TITLE}一、举措\n全年办理登记10.\n2万件，其中转移登记3.7万件。\n`)
  expect(paragraphs.map(({ text }) => text)).toContain('全年办理登记10.2万件，其中转移登记3.7万件。')
})

test.each([
  '一、2023年度党政主要负责人履行推进法治建设第一责任人职责,加强法治政府建设的有关情况',
  '一、上一年度党政主要负责人履行推进法治建设第一责任人职责，带头学法守法用法，加强法治政府建设情况',
])('a heading that ends as one is whole, whatever begins below it: %s', async (heading) => {
  const { sections, paragraphs } = await outline(`${TITLE}${heading}\n压紧压实第一责任人职责,全年听取汇报4次。\n`)
  expect(sections.map(({ heading: at }) => paragraphs[at]!.text)).toEqual([heading])
})

test('a line that ends so goes on where the next says what was done with it', async () => {
  const heading = '一、党政主要负责人履行推进法治建设第一责任人职责，带头学法守法用法，每季度听取各科室依法行政工作情况'
  const next = '汇报，研究解决重点难点问题3个，督促整改。'
  const { paragraphs } = await outline(`${TITLE}${heading}\n${next}\n二、主要工作\n${BODY}\n`)
  expect(paragraphs[1]!.text).toBe(heading + next)
})

test.each([
  '一、深入学习贯彻党的二十大，二十届二中、三中、四中全会精神和重要讲话重要指示精神，充分发挥水利在推动法治政府建设方面的积极作用',
  '一、始终坚持党对法治政府建设的全面领导，加快构建职责明确、依法行政的政府治理体系，以法治政府建设引领更高水平的法治沧原建设',
])('a heading of several clauses ends where its line does: %s', async (heading) => {
  for (const begin of ['我局坚持党的领导，', '压实法治建设责任，'])
    expect(tree(await outline(`${TITLE}${heading}\n${begin}${BODY}\n`))).toBe(heading)
  const { paragraphs } = await outline(`${TITLE}一、举措\n${heading.slice(2)}\n推进各项工作，${BODY}\n`)
  expect(paragraphs.at(-1)!.text).toBe(`${heading.slice(2)}推进各项工作，${BODY}`)
})
