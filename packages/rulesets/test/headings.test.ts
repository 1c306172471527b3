import type { PartId } from '@dabiao/engine'
import { describe, expect, test } from 'vitest'
import { assessText } from './load-rulesets.js'

/** What a top-level heading is taken for above a body that says little: `measures` is also what no part claims. */
async function partsUnder(heading: string, body = '按照上级要求，对照任务逐项落实。'): Promise<string> {
  const text = `云溪市水利局2023年度法治政府建设情况报告\n一、${heading}\n${body}\n`
  const assessment = await assessText(text)
  const found = assessment.parts.filter(({ status }) => status === 'section' || status === 'merged')
  return found.map(({ id }) => id).join(' ')
}

const statusIn = async (text: string, part: PartId): Promise<string> =>
  (await assessText(text)).parts.find(({ id }) => id === part)!.status

const HEADINGS: readonly (readonly [parts: PartId | `${PartId} ${PartId}`, ...headings: string[]])[] = [
  [
    'measures',
    '主要举措和成效',
    '2023年度推进法治政府建设的主要举措和成效',
    '工作开展情况',
    '一年来的主要做法',
    '2023年法治政府建设重点工作完成情况',
    '法治政府建设取得的成绩',
    '贯彻落实《法治政府建设实施纲要（2021－2025年）》情况',
    '强化组织领导，压实法治建设责任',
    '坚持问题导向，着力解决群众反映强烈的突出问题',
    '聚焦困难和差距，精准帮扶企业',
    '抓落实：层层传导压力',
    '深入贯彻新思想，把法治政府建设纳入发展总体规划和年度工作计划，为推进法治建设提供保障',
    '把法治政府建设列入年度工作计划，压实各方责任',
    '纳入年度工作计划',
    '按照年度工作安排，有序推进依法行政',
    '全面贯彻党的二十届三中全会精神的情况，紧密围绕市委工作安排，推动法治政府建设的举措和成效',
    '紧密围绕市委工作安排推动法治政府建设',
    '化解历史遗留难点、困难',
    '盯住群众身边的问题',
    '反馈问题和整改',
    '补齐短板弱项，提升执法水平',
    '深化“放管服”改革，优化法治化营商环境',
    '依法全面履行政府职能',
    '落实安全生产第一责任人职责',
    '健全突发事件应急预案和处置机制',
    '全面落实上级2023年法治工作计划',
    '抓好整改落实，推动督察反馈问题清零',
    '存在问题整改落实情况',
    '上年度存在问题的整改情况',
    '法治督察反馈问题整改落实情况',
    '贯彻习近平总书记重要指示精神，全面落实法治建设部署',
    '明确工作目标，层层压实任务',
  ],
  [
    'shortcomings',
    '存在的不足和原因',
    '存在的主要问题',
    '推进法治政府建设存在的困难和问题及原因分析',
    '存在问题及整改措施',
    '存在的差距和短板',
    '当前工作中的薄弱环节',
    '工作中存在的不足、原因和问题整改情况',
    '面临的困难与挑战',
    '问题和不足',
    '差距与不足',
    '法治建设短板弱项',
    '不足之处',
    '对标要求，仍有不小差距',
    '问题分析',
    '问题及原因分析',
    '困难和建议',
    '困难与对策',
  ],
  [
    'measures',
    '为民解难处，用心办实事',
    '从没有抓好的小事抓起',
    '还没有做到的全部补上',
    '历史尚欠的账一次还清',
    '聚焦问题与短板，安排专项整治',
    '书记亲自抓的十件民生实事',
    '局长带着干的三件大事',
  ],
  [
    'leadership',
    '2023年度县委、县政府主要负责人履行推进法治建设第一责任人职责情况',
    '这一年，主要负责人怎样履职',
    '党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    '2023年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
    '2023年度党政主要负责人履行推进法治建设第一责任人职责、加强法治政府建设有关情况',
    '2023年度主要负责人履职尽责、推进法治建设情况',
    '主要负责人履行第一责任人职责及2023年述法情况',
    '党政主要负责人履行职责情况及述法情况',
    '主要负责人履行推进法治建设第一责任人职责情况',
    '县政府主要负责同志履行推进法治建设第一责任人职责情况',
    '党政主要负责人履职情况',
    '局主要领导履行法治建设第一责任人职责的情况',
    '落实法治建设第一责任人职责',
    '“一把手”履行法治建设职责情况',
    '“一把手”与法治',
  ],
  ['measures leadership', '主要负责人履职情况及法治政府建设情况', '第一责任人履职和推进法治政府建设的主要举措'],
  [
    'next-year',
    '围绕创建目标的工作安排',
    '融入大局的工作思路',
    '按照工作要求的重点安排',
    '2024年度推进法治政府建设的主要安排',
    '下一步工作打算',
    '下步工作思路',
    '下一年度工作计划',
    '2024年工作思路和主要举措',
    '今后努力方向',
    '明年工作设想',
    '2024年及今后一段时期法治政府建设的重点任务',
    '下一阶段工作措施',
    '二〇二四年工作安排',
    '新的一年工作打算',
    '后续考虑',
    '下年计划清单',
  ],
  [
    'other',
    '其他需要报告的情况',
    '其他需要报告的事项',
    '其他事项',
    '其他需要说明的情况',
    '还有什么要说明的',
    '先行说明的事项',
    '其他需要报告的情况 无 云溪市水利局 2024年2月27日',
  ],
  [
    'shortcomings next-year',
    '存在的问题和下一步打算',
    '存在的不足及2024年工作计划',
    '存在的主要问题、原因及下一步工作安排',
    '当前短板与下步打算',
    '问题和打算',
    '不足与工作思路',
  ],
  ['measures shortcomings', '主要成效和存在的问题', '成绩与不足', '法治政府建设工作情况及存在的不足'],
  [
    'measures leadership',
    '主要负责人履行第一责任人职责情况及法治政府建设主要举措',
    '推进法治政府建设主要举措成效和第一责任人履职情况',
    // 一个“情况”管两样。
    '推进法治政府建设和主要负责人履行推进法治建设第一责任人职责情况',
    '2023年推进法治政府建设、主要负责人履行第一责任人职责情况',
  ],
]

describe.each(HEADINGS)('%s', (parts, ...headings) => {
  test.each(headings)('%s', async (heading) => {
    expect(await partsUnder(heading)).toBe(parts)
  })
})

describe('headings that only suggest a part go by their body', () => {
  const PROBLEMS = '执法力量不足，人员老化。普法形式不够丰富，针对性有待加强。'
  const LEADERS = '局党组书记、局长亲自部署、亲自督办法治工作，带头学法，年终述法。'
  const PLANS = '2024年，我局将充实执法力量，将继续丰富普法形式。'
  const PRAISE = '全年开展执法检查56次，办结案件12件，群众满意度达到98%。'

  test.each([
    ['补短板', PROBLEMS, 'shortcomings'],
    ['补短板', PRAISE, 'measures'],
    ['正视自身差距', PROBLEMS, 'shortcomings'],
    ['问题', '执法人员少，任务重。', 'shortcomings'],
    ['难点', PROBLEMS, 'shortcomings'],
    ['问题', PRAISE, 'measures'],
    ['抓关键少数', LEADERS, 'leadership'],
    ['抓住“关键少数”', PRAISE, 'measures'],
    ['坚持以上率下', LEADERS, 'leadership'],
    ['书记局长', '局长每季度抽查执法案卷。执法队检查56次。全年办理许可30件。', 'measures'],
    ['怎么干', PLANS, 'next-year'],
    ['改进措施', PLANS, 'next-year'],
    ['还想说的话', '无。', 'other'],
    ['履职情况', LEADERS, 'leadership'],
    ['履职情况', PRAISE, 'measures'],
    ['上年度报告所列问题整改情况', PROBLEMS, 'measures'],
  ])('%s', async (heading, body, part) => {
    expect(await partsUnder(heading, body)).toBe(part)
  })
})

test('a heading that only suggests the leaders is theirs where most of its sentences are, and others tell the measures', async () => {
  const own = '局长每季度抽查执法案卷。书记在党组会上带领学习宪法。局长到庭应诉。'
  const measures = '一、主要工作\n全年开展执法检查56次，办结案件12件。\n'
  const statusOf = async (text: string) => {
    const { parts } = await assessText(`云溪市水利局2023年度法治政府建设情况报告\n${text}`)
    return parts.find(({ id }) => id === 'leadership')!.status
  }
  expect(await statusOf(`${measures}二、书记局长\n${own}\n`)).toBe('section')
  expect(await statusOf(`一、书记局长齐抓共管\n${own}全年开展执法检查56次，办结案件12件。\n`)).toBe('content')
})

describe('problems in the body, under no heading of their own', () => {
  test.each([
    ['回头看这一年，问题比较突出：执法力量不足，普法形式单一。', 'content'],
    ['我局执法力量薄弱、普法针对性不强的问题还没有根本解决。', 'content'],
    ['但也要看到，执法力量不足，普法形式单一。', 'content'],
    ['不足：执法力量不足，普法形式单一。', 'content'],
    ['工作中也有短板，主要是人手紧、装备旧。', 'content'],
    ['由于编制限制，执法人员只有6人，难以覆盖全县。', 'content'],
    ['当前面临的主要困难是经费不足、人员老化。', 'content'],
    ['需要改进的是：执法不够规范，普法形式老套。', 'content'],
    ['总结一年工作，有三个方面做得不够好：执法频次低、案卷质量差、宣传面窄。', 'content'],
    ['目前制约工作的突出问题是专业人才缺乏。', 'content'],
    ['在肯定成绩的同时，也看到执法力量与任务不匹配、信息化手段落后等问题。', 'content'],
    ['法治建设仍处在爬坡阶段，还有不少硬骨头要啃，如历史遗留违建处置难。', 'content'],
    ['对标先进，我局普法品牌不响、执法案例不多。', 'content'],
    ['执法保障不到位的情况依然没有根本改变。', 'content'],
    ['还有一些工作没有做到位，如文件清理滞后。', 'content'],
    ['说到不足，一是人少，二是钱少，三是懂法的少。', 'content'],
    ['存在问题方面，执法队伍年龄偏大、法律专业人员仅1人。', 'content'],
    ['执法记录落实不到位、审核人员不足等老问题没有解决。', 'content'],
    ['对标先进地区，学习借鉴经验做法，制度不断完善。', 'absent'],
    ['检查发现企业安全意识淡薄、设备老旧等问题，责令整改12家。', 'absent'],
    ['针对执法力量不足、文书不规范的问题，组织培训6期。', 'absent'],
    ['调解员人手紧的村也都配齐了，没有一个村缺调解员。', 'absent'],
    ['群众法律意识淡薄的局面明显改变，发案数下降30%。', 'absent'],
    ['解决了执法人员不足的老问题，招录8人。', 'absent'],
    ['化解历史遗留难题12件，破解执行难、监管难。', 'absent'],
    ['依然没有改变坚持以人民为中心的初心，不断改进作风。', 'absent'],
    ['还有3家企业未落实到位，已责令限期整改。', 'absent'],
    ['工作做得不够好的3个科室被约谈，不合格的文书退回重做。', 'absent'],
    ['存在问题：一是执法力量不足；二是普法形式单一。', 'content'],
    ['我镇法治建设虽有进步，但因为任务重，办案程序上还有疏漏，有的干部重业务轻法律。', 'content'],
    ['全年整改取得明显成效，但仍有2家企业执法记录不完整，已责令整改。', 'absent'],
    ['耕地图斑的基层巡查仍有漏洞，一人管上万亩地，顾不过来，这是漏报的直接原因。', 'content'],
    ['审计取证还不够扎实，个别底稿定性偏软，原因在于大数据审计人才少，复核力量不足。', 'content'],
    [
      '组织培训4期。基层水管员身兼数职，换人频繁，加之我们的培训集中在年底、平时缺少辅导，审核因此常有漏洞，部分企业台账建得不完整。',
      'content',
    ],
    ['三个乡没有派出机构，日常监管留有空白；取证质量参差不齐，主要是企业层层转包，管不到末端。', 'content'],
    ['移送的线索没有按期反馈，识别能力不够，往往群众举报在前、发现在后，这是由于业务骨干少。', 'content'],
    ['来访中看得出我们的欠账：企业改制时档案不全，政策口径讲得不一致。', 'content'],
    ['由于天气条件限制，部分项目推迟，未影响全年进度。', 'absent'],
    ['组织企业培训4期。部分企业台账不完整，主要是人员少、意识弱，跟不上新要求。', 'absent'],
    ['从审计情况看，乡镇预算执行不严、台账不全，主要是人员少、意识弱。', 'absent'],
    ['对12家单位开展检查，发现制度不健全、记录不完整的问题，主要是管理人员少。', 'absent'],
    ['今年受疫情影响，线下宣传少，改为线上直播12场。', 'absent'],
    ['村民法律意识薄弱，办事找关系，为此开展普法活动12场。', 'absent'],
    ['检查发现的主要问题：超限运输、证照不全，力量不足的场所已补齐人员。', 'absent'],
    ['开展问题整改“回头看”，群众反映突出的问题明显减少，有证执法人员不足的只有2家。', 'absent'],
    ['我局督促企业整改隐患，安全意识不强的问题还没有解决的只有2家。', 'absent'],
    ['针对督察反馈的执法不规范、文书不完整等问题，逐项整改到位。', 'absent'],
  ])('%s', async (sentence, status) => {
    const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n${sentence}\n`
    expect(await statusIn(text, 'shortcomings')).toBe(status)
  })
})

test.each([
  ['虽然做了一些工作，但还存在有的科室不愿接手、信息共享不畅等不足。2024年，我局将重点做好以下工作：', 'content'],
  ['对照要求，工作还存在信息共享不畅、有的科室不愿接手等不足。2024年，我局将重点做好以下工作：', 'content'],
  ['针对存在的信息共享不畅等不足，2024年，我局将重点做好以下工作：', 'absent'],
])('problems admitted in front of the plan, below its heading: %s', async (sentence, status) => {
  const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n二、下一步工作计划\n${sentence}\n（一）充实力量。\n（二）丰富普法。\n`
  expect(await statusIn(text, 'shortcomings')).toBe(status)
})

test.each(['二、有关说明', '二、说明事项', '附注'])(
  'what closes a report as a remark is other matters: %s',
  async (heading) => {
    const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n${heading}\n部分案卷落款为原来的机构名称。\n`
    expect(await statusIn(text, 'other')).not.toBe('absent')
  },
)

const MEASURES = '云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n'

test('the leaders’ account may stand below the problems without a heading, or among other matters', async () => {
  const account = '局长切实履行推进法治建设第一责任人职责，亲自部署法治工作，带头学法，年度述职时一并述法。'
  const problems = '二、存在的不足\n1.执法力量不足。\n2.普法形式单一。\n'
  expect(await statusIn(`${MEASURES}${problems}${account}\n`, 'leadership')).toBe('content')
  expect(await statusIn(`${MEASURES}${problems}局长将履行第一责任人职责，亲自部署，带头学法。\n`, 'leadership')).toBe(
    'absent',
  )
  const others = `三、其他需要报告的事项\n（一）数据以平台统计为准。\n（二）附报有关情况。${account}\n`
  expect(await statusIn(`${MEASURES}${problems}${others}`, 'leadership')).not.toBe('absent')
})

test('a section that begins with the leader and the duty is theirs, whatever of the rest a list knows', async () => {
  const body =
    '局党组书记、局长坚决扛起第一责任人责任，年初签订责任书。硬骨头逐个去啃。督促各队按程序办案。老大难有了着落。\n'
  expect(await statusIn(`${MEASURES}二、“关键少数”责任落实\n${body}`, 'leadership')).toBe('section')
  expect(
    await statusIn(
      `${MEASURES}二、“关键少数”责任落实\n${body.replace('局党组书记、局长坚决扛起第一责任人责任，', '')}`,
      'leadership',
    ),
  ).toBe('absent')
})

test('problems may be admitted before the account, and the plan begin with the year alone', async () => {
  const lead = '工作有进步，但对照要求还存在执法力量不足、普法形式单一、台账不规范等问题。现将有关情况报告如下。\n'
  expect(await statusIn(MEASURES.replace('一、', `${lead}一、`), 'shortcomings')).toBe('content')
  expect(
    await statusIn(`${MEASURES}二、谋新篇，明确工作重点\n2024年：（1）组织轮训。（2）实行包案。\n`, 'next-year'),
  ).toBe('section')
})

test('the leaders’ account may close the report behind the plan', async () => {
  const text = (last: string): string =>
    `云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n二、下一步工作计划\n（一）充实力量。\n（二）丰富普法。\n${last}\n`
  const told = '最后报告主要负责人履职情况：局长担任第一责任人，主持研究法治议题5项，年度述职时一并述法。'
  expect(await statusIn(text(told), 'leadership')).toBe('content')
  const year = '一年来，局主要负责人严格落实推进法治建设第一责任人职责，先后5次主持召开党组会研究法治工作。'
  expect(await statusIn(text(year), 'leadership')).toBe('content')
  const asked =
    '一年来，局主要负责人严格按照上级要求履行推进法治建设第一责任人职责，先后5次主持召开党组会研究法治工作。'
  expect(await statusIn(text(asked), 'leadership')).toBe('content')
  const promise = '新的一年，局主要负责人将带头履行推进法治建设第一责任人职责，主持召开党组会研究法治工作。'
  expect(await statusIn(text(promise), 'leadership')).toBe('absent')
  expect(await statusIn(text('局长将履行第一责任人职责，主持研究法治议题，年度述职时一并述法。'), 'leadership')).toBe(
    'absent',
  )
})

describe('problems and the plan below one heading', () => {
  const problemsIn = async (body: string): Promise<number | null> => {
    const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n二、存在问题和下步工作安排\n${body}\n`
    const { items } = (await assessText(text)).parts.find(({ id }) => id === 'shortcomings')!
    return items.find(({ id }) => id === 'problems')!.count
  }

  test('are told together where each problem has its own remedy', async () => {
    const lead = '对照示范创建的标准还有差距，下一步从三个方面改进：'
    const met =
      '一是针对执法终端配备不足的问题，争取资金配齐；二是针对普法形式单一的问题，办好公开课；三是针对案卷不规范的问题，组织评查。'
    expect(await problemsIn(lead + met)).toBe(3)
    const woven =
      '以下几方面尚有不足，下一年度将逐一改进。其一，执法检查偏少，拟扩大抽查。其二，普法深度不够，将办好公开课。其三，说理性不强，将推行说理式文书。'
    expect(await problemsIn(woven)).toBe(3)
  })

  test('are apart where the plan only solves them', async () => {
    const told = '工作中仍存在执法力量薄弱、普法形式单一等问题，主要原因是编制偏少。'
    const plan =
      '2024年，我局将针对上述问题，重点做好以下工作：一是加强学习。二是着力解决执法人员不足问题。三是改变形式单一的现状。四是规范执法。'
    expect(await problemsIn(told + plan)).toBe(2)
  })

  test('and the year that the heading names is that of the plan', async () => {
    const body = '（一）存在问题。执法力量薄弱，普法形式单一。\n（二）工作安排。加强队伍建设，开展送课下乡。'
    const text = `云溪市水利局2021年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n二、存在问题及2022年工作安排\n${body}\n`
    const { items } = (await assessText(text)).parts.find(({ id }) => id === 'next-year')!
    expect(items.map(({ id, status }) => `${id} ${status}`)).toContain('names-year met')
    expect(items.find(({ id }) => id === 'arrangements')!.count).toBe(2)
  })

  test('are apart where one of the headings of the plan says what is to be put right', async () => {
    const told = '还有一定差距：法律人才短缺；基层力量薄弱，专干流动频繁。2024年，我局将从以下方面努力：'
    const plan = ['注重人才引进。', '防止执法不规范反弹。', '推进等级评估。', '稳妥做好职能划转，保证工作不断档。']
    expect(await problemsIn([told, ...plan.map((one, i) => `（${'一二三四'[i]}）${one}`)].join('\n'))).toBe(2)
  })
})

describe('a task under the heading of the plan is no account of other matters', () => {
  const partsBelow = async (last: string): Promise<string> => {
    const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n二、下一步打算\n1.充实力量。\n2.丰富普法。\n${last}\n`
    return statusIn(text, 'other')
  }
  test.each([
    ['3.完成好上级交办的其它任务。', 'absent'],
    ['3.完成上级交办的其他事项。', 'absent'],
    ['3.其他工作\n配合做好平安创建。', 'absent'],
    ['3.其他各项任务\n有序推进。', 'absent'],
    ['3.落实好县里安排的其他事项\n按期办结。', 'absent'],
    ['3.其他需要报告的工作\n无。', 'subsection'],
    ['3.其他事项\n无。', 'subsection'],
    ['3.其他情况\n没有需要报告的。', 'subsection'],
  ])('%s', async (last, status) => {
    expect(await partsBelow(last)).toBe(status)
  })
})

test.each([
  ['机构改革以来年均开展检查32次，重点抓好水源地。', 'absent'],
  ['来年重点抓好水源地，继续开展检查。', 'content'],
  ['围绕上面几件事，2024年县局准备这样安排：培训、评查、普法。', 'content'],
  ['2024年着手建立联动平台，把线索编号管起来。', 'content'],
  ['拟于明年上半年招录执法人员3名。', 'content'],
  ['2024年工作打算。一是抓培训，二是抓评查。', 'content'],
  ['改进办法：一是招人，二是培训。', 'content'],
  ['2024年，重点在三个方面见效：队伍、培训、评查。', 'content'],
  ['2024年1月，报告经局党组会审议通过。', 'absent'],
  ['2024年度被评为先进单位。', 'absent'],
  ['落实《2024年工作计划》，年初印发2023年工作要点。', 'absent'],
  ['督察反馈整改措施：全部完成。', 'absent'],
  ['会议部署了下一步重点工作。', 'absent'],
])('%s: the plan is %s', async (sentence, status) => {
  const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要举措和成效\n全年开展普法3场。\n${sentence}\n`
  expect(await statusIn(text, 'next-year')).toBe(status)
})

describe('what the head of the organ did, in words that no list knows', () => {
  const statusOf = async (paragraph: string): Promise<string> => {
    const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要举措和成效\n全年开展普法3场。\n${paragraph}\n二、存在的不足\n力量薄弱。\n`
    return statusIn(text, 'leadership')
  }
  test.each([
    [
      '局长、党组书记俞某把水行政执法当成自己的事来抓。年初他定下全局依法治水要点，四次到市委编办协调执法编制，有两名科长因超期办案被他约谈。',
      'content',
    ],
    [
      '支队挂牌前，局长胡某三次召集各队负责人会商执法职责。每月他抽三十本案卷翻阅，对两名越权办案的干部作了调岗处理。',
      'content',
    ],
    [
      '局长到任时，有18件旧案跨了年度。他带着班子把案卷逐件看过一遍；老机井确权案牵涉三个乡镇，他跑了四趟；年底报告这些事时，他没有回避欠账。',
      'content',
    ],
    [
      '取水口整治拖了半年，几方各有说法，局长登门与管委会谈定边界；有企业托人说情，科长来请示，他答复按证据办；缺测流设备，他到市里争取来两套。',
      'content',
    ],
    [
      '全年盯住几个环节：巡查台账造假，局长暗访了6个水管站；水权合同有争议，他先听律师怎么说；久立不结的案件，他每月调卷来看。',
      'content',
    ],
    [
      '这个案子从线索起就由局长盯着：他两次请县直几家来会商；鉴定卡住，他协调来两名专家；退回补证的案卷，他要经办人当面说明。',
      'content',
    ],
    ['调解员老周每天走访两户人家，他的本子记满了纠纷；他调成36件；他被评为先进。', 'absent'],
    ['县长到我局调研执法。他指出要加强巡查；他强调要守住底线；他要求加大普法力度。', 'absent'],
    ['县长李某到我局调研。他指出要依法；他强调执法；他要求普法。', 'absent'],
    ['省水利厅厅长带队到我局调研。他指出要依法；他强调执法；他要求普法。', 'absent'],
    ['河口水管站站长李某每天巡河。他守了二十年；他带出三名徒弟；他被评为先进，依法办事。', 'absent'],
    ['收到举报：一名站长收受礼金。他已被立案；他退还了礼金；他受到处分。', 'absent'],
    ['局长李某获评全国先进。他的事迹被报道；他家三代治水；他热爱摄影。', 'absent'],
    ['缘由主任李某离任，工作暂停。他项权证补办；他县水源引入；他处井口封填。', 'absent'],
    ['由公安局局长任总指挥，出动警力120人次。治安大队大队长带队检查。市场监管局局长参加。', 'absent'],
    ['副局长兼任领导小组副组长，召集会议研究执法工作，约谈科室负责人2人，讲法治课1次。', 'absent'],
    ['局长信箱受理投诉36件，约谈企业2家，举办法治讲座3次，聘请法律顾问2名。', 'absent'],
    ['其他单位负责人听取执法汇报，约谈科室负责人2人，讲法治课1次。', 'absent'],
    ['各水管站站长召集会议研究执法工作，讲法治课1次，约谈干部2人。', 'absent'],
  ])('%s', async (paragraph, status) => {
    expect(await statusOf(paragraph)).toBe(status)
  })
})

test.each([
  [
    '（二）领导责任压到每个人。局长每月主持例会；他先听座谈再付表决；执法队员扣押物品未开单据，他责成队长登门道歉。',
    'subsection',
  ],
  ['（二）领导责任压到每个人。站长每天巡河；他累计巡河3600公里；他守了二十年。', 'absent'],
  ['（二）领导责任压到每个人。局长每月主持例会。各科室签订责任书12份；逐级检查36次；整改问题18个；通报3次。', 'absent'],
])('%s: of the leaders as a %s', async (subsection, status) => {
  const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要举措和成效\n（一）开展普法。全年3场。\n${subsection}\n（三）优化服务。办理许可36件。\n二、存在的不足\n力量薄弱。\n`
  expect(await statusIn(text, 'leadership')).toBe(status)
})

describe('a heading above several parts that names none of them', () => {
  const reportOf = (first: string, ...below: readonly string[]): string =>
    `云溪市水利局2023年度法治政府建设情况报告\n第一部分　${first}\n${below.join('\n')}\n第二部分　2024年工作计划\n2024年，我局将充实力量。\n`
  const MEASURES = '一、主要举措和成效\n全年开展普法3场。'
  const LEADERS = '二、主要负责人履行第一责任人职责情况\n局长带头学法4次，主持会议3次研究法治工作。'
  const PROBLEMS = '三、存在的不足\n力量薄弱，手段落后。'

  test('is no section of the measures', async () => {
    const text = reportOf('2023年工作总结', MEASURES, LEADERS, PROBLEMS)
    expect(await statusIn(text, 'leadership')).toBe('section')
    expect(await statusIn(text, 'shortcomings')).toBe('section')
  })

  test('but one that says something itself, or holds one part beside the measures, is', async () => {
    const own = reportOf('2023年工作总结\n一年来，我局推进法治建设。', MEASURES, LEADERS, PROBLEMS)
    expect(await statusIn(own, 'shortcomings')).toBe('subsection')
    const one = reportOf('2023年主要工作', '一、主要举措\n普法3场。', '二、其他工作\n检查6次。', PROBLEMS)
    expect(await statusIn(one, 'shortcomings')).toBe('subsection')
  })
})

test('the account of the leaders begins with the sentences that lead up to it', async () => {
  const text =
    '云溪市统计局2023年度法治政府建设情况报告\n一、主要举措和成效\n全年开展执法检查32次。局长任法治建设领导小组组长，年内主持研究法治工作3次。局长带头学法1次。\n二、存在的不足\n力量薄弱。\n'
  const assessment = await assessText(text)
  const { items } = assessment.parts.find(({ id }) => id === 'leadership')!
  expect(items.find(({ id }) => id === 'organising')!.status).toBe('met')
})

describe('a first responsible person in the body of the account', () => {
  test.each([
    ['严格落实第一责任人职责，主要负责同志带头推进依法行政，防范统计造假、数据质量问题。', 'content'],
    ['局党组书记、局长切实履行推进法治建设第一责任人职责。', 'content'],
    ['站长作为推进法治建设的第一责任人，与各工区签订了责任书。', 'content'],
    ['市长带头学习《安全生产法》等7部法律法规。', 'content'],
    ['局长对执法体制改革等问题多次作出批示。', 'content'],
    ['局长每季度听一次法治工作汇报，逢会必讲依法办事。', 'content'],
    ['局长主持召开局务会研究依法行政工作6次，审定执法计划。', 'content'],
    ['局长在年终述职中专门报告了依法行政情况。', 'content'],
    ['局长对法治建设负总责，年初与各科室签了责任状。', 'content'],
    ['馆长带头学法、带头讲宪法课，签订责任书12份。', 'content'],
    ['行长在行务会上研究法治工作3次。', 'content'],
    ['主要负责同志严格按法定权限行使职权，没有一项决策被纠正。', 'content'],
    ['局长签批合法性审查件120件，对两名执法不规范的干部进行了谈话。', 'content'],
    ['邀请县法院院长讲授行政诉讼法，组织旁听庭审。', 'absent'],
    ['市长调研我局工作时强调依法治水，我局抓好落实。', 'absent'],
    ['各分局局长述职述法，接受评议。', 'absent'],
    ['书记员到庭参加培训，学习法律法规。', 'absent'],
    ['村支书、村主任带头学法，讲法治课12场。', 'absent'],
    ['副局长主持召开执法工作推进会3次，听取执法队汇报。', 'absent'],
    ['局长办公会听取法治工作汇报3次，审议重大事项12项。', 'absent'],
    ['各司法所所长带头调解，化解矛盾纠纷120件。', 'absent'],
    ['县长主持召开政府常务会议，审议通过我局起草的《节水办法》。', 'absent'],
    ['人大常委会主任听取了我局依法行政工作汇报。', 'absent'],
    ['县委书记、县长到我局调研督导执法工作。', 'absent'],
    ['组织各科室主要负责人听取执法案例讲解。', 'absent'],
    ['开展“局长接待日”12次，对执法类信访案件逐件督导。', 'absent'],
    ['县长对安全生产工作作出批示。', 'absent'],
    ['经验做法获市长批示肯定。', 'absent'],
    ['统计机构主要负责人是防范统计造假的第一责任人。', 'absent'],
    ['落实网络安全第一责任人职责，签订责任书18份。', 'absent'],
    ['企业主要负责人履行推进法治建设第一责任人职责的要求写进章程示范文本。', 'absent'],
    ['局长与各水管站签订责任书，各站站长是本站森林防火第一责任人。', 'absent'],
    ['层层压实耕地保护第一责任人职责，局长带头签订责任书。', 'absent'],
  ])('%s', async (sentence, status) => {
    const text = `云溪市统计局2023年度法治政府建设情况报告\n一、主要举措和成效\n全年开展执法检查32次，立案6件。\n${sentence}\n二、存在的不足\n力量薄弱。\n`
    expect(await statusIn(text, 'leadership')).toBe(status)
  })
})

test.each([
  ['此外，我局本年度接受省厅执法督查，没有受到通报批评。', 'content'],
  ['此外，我局将配合做好示范创建工作。', 'absent'],
  ['其他无。', 'content'],
  ['另需报告一点：省局检查组指出的问题已整改到位。', 'content'],
  ['还有一个情况要汇报：机构改革后人员已调整。', 'content'],
  ['其他无证经营户均已取缔。', 'absent'],
  ['还有3种情况需要及时报告县局，均已落实。', 'absent'],
])('%s: other matters are %s', async (sentence, status) => {
  const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要举措和成效\n全年开展普法3场。\n二、2024年安排\n2024年，我局将充实力量。\n${sentence}\n`
  expect(await statusIn(text, 'other')).toBe(status)
})

test('an account without headings or set phrases is one, and a greeting is none', async () => {
  const statusOf = async (text: string): Promise<string> => {
    return statusIn(`云溪县渔政站2023年法治建设工作小结\n${text}\n云溪县渔政站\n2024年1月26日\n`, 'measures')
  }
  expect(await statusOf('查处电鱼案件12件，罚款3万元。\n在集市摆摊普法6次，调解渔民纠纷8起。')).toBe('content')
  expect(await statusOf('感谢各级领导的关心。')).toBe('absent')
})

describe('what only looks like a part', () => {
  const partsOf = async (text: string) => {
    const assessment = await assessText(`青河县农业农村局2023年度法治政府建设情况报告\n${text}\n`)
    return new Map(assessment.parts.map((part) => [part.id, part]))
  }
  const LEADERS_LAST = `主要负责人履行推进法治建设第一责任人职责情况\n局长带头学法4次，主持召开会议3次研究法治工作。`

  test.each([
    '坚持党委领导，压实法治建设责任',
    '推动法治副校长履职尽责',
    '落实单位领导法治宣传责任',
    '村支部书记讲法治',
  ])('the heading %s is of the measures', async (heading) => {
    const parts = await partsOf(
      `一、${heading}\n全年开展普法3场。\n二、规范执法\n立案6件。\n三、${LEADERS_LAST}\n四、存在的不足\n力量薄弱。`,
    )
    expect(parts.get('leadership')!.heading).toBe('三、主要负责人履行推进法治建设第一责任人职责情况')
  })

  test('what the public is not content with is no shortcoming of the organ', async () => {
    const parts = await partsOf(
      '一、紧盯老百姓不满意的事\n办结热线36件。\n二、存在的不足和原因\n力量薄弱，因为编制少。',
    )
    expect(parts.get('shortcomings')!.heading).toBe('二、存在的不足和原因')
  })

  test.each([
    '二是3名骨干将于明年退休',
    '二是更新经费尚未列入2024年度计划',
    '二是平台计划明年建成',
    '二是2024年还要走2人',
  ])('%s is a problem, and no plan', async (problem) => {
    const parts = await partsOf(
      `一、主要工作\n立案6件。\n二、存在的不足和下一步打算\n一是执法力量不足；${problem}；三是普法形式单一。主要原因是编制连年未补。\n2024年，我局将补充执法人员5人。`,
    )
    const { items } = parts.get('shortcomings')!
    expect(items.find(({ id }) => id === 'problems')!.count).toBe(3)
    expect(items.find(({ id }) => id === 'causes')!.status).toBe('met')
  })

  test.each([
    '走访种养大户，了解到当前面临的主要困难是贷款难。',
    '用水户法律意识淡薄，乱接水管，查处3起。',
    '占道经营是多年的老问题，仍未根除。',
    '行政诉讼败诉1件，原因是送达程序不规范。',
    '调解纠纷210起，原因是早年登记不够规范。',
  ])('%s: the true account stands below', async (sentence) => {
    const parts = await partsOf(
      `一、主要工作\n（一）优化服务。办理许可36件。\n（二）规范执法。${sentence}\n（三）开展普法。办讲座12场。\n肯定成绩的同时，也要看到，执法力量不足，主要是编制少。\n二、2024年安排\n2024年，我局将充实力量。`,
    )
    expect(parts.get('shortcomings')!.items.find(({ id }) => id === 'causes')!.evidence[0]!.quote).toContain('主要是')
  })
})

const ADMITTED =
  '我局法治建设成效明显，但仍存在执法力量不足、普法形式单一等问题，主要原因是编制和经费有限，需要认真整改。'

test.each([
  [ADMITTED, 'content'],
  ['在总结成绩的同时我们也认识到，受编制偏紧影响，重审批、轻监管的现象仍未扭转，群众法治意识有待提高。', 'content'],
  ['虽然存在雨情水情复杂、执法力量不足等困难，但全局上下齐心协力，各项任务圆满完成。', 'absent'],
  ['针对上年督察指出的执法不规范、文书不完整等问题，逐项整改到位。', 'absent'],
])('problems admitted in the preface: %s', async (preface, status) => {
  const text = `云溪市水利局2023年度法治政府建设情况报告\n${preface}现将情况报告如下：\n一、主要工作\n全年开展执法检查56次。\n二、2024年工作安排\n2024年，我局将充实力量。\n`
  expect(await statusIn(text, 'shortcomings')).toBe(status)
})

test.each([
  ['总结过去的工作，我们也清醒地看到，执法力量不足，部分文书不规范，群众对水法规知晓度不高。', 'content'],
  ['局长清醒认识到依法治水的重要性，带头查找短板，推动解决执法不规范的问题。', 'absent'],
  ['我们深刻认识到执法不规范、监管不到位的危害，专题研究4次。', 'absent'],
])('problems admitted behind the leaders: %s', async (last, status) => {
  const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n二、主要负责人履行第一责任人职责情况\n局长主持召开法治工作会议3次，带头学法。\n${last}\n三、2024年工作安排\n2024年，我局将充实力量。\n`
  expect(await statusIn(text, 'shortcomings')).toBe(status)
})

const NEXT = '2024年，我局将继续推进法治政府建设，完善制度，强化监督，提升执法水平。'

test.each([
  ['深入开展普法宣传', '组织“8·8”宣传活动，参与企业1.6万家。', 'content'],
  ['深入开展普法宣传', '在宪法宣传周走进社区、企业开展宣讲，营造了尊法学法守法用法的浓厚氛围。', 'content'],
  ['强化法治保障', '严格落实“谁执法谁普法”责任制，法治宣传深入人心。', 'content'],
  ['推进数字水利', '建成智慧监管平台，实现了服务对象数据共享。', 'content'],
  ['再接再厉，开创法治水利新局面', '当前，法治建设面临新形势新要求。', 'section'],
  ['久久为功，推动法治建设再上新台阶', '2023年，我局普法宣传深入人心，行政执法规范有序，取得了明显成效。', 'section'],
  ['结束语', '法治政府建设任重道远，行政执法、普法宣传都还要加强。', 'section'],
])('a plan that closes the report below %s, behind %s', async (heading, before, status) => {
  const text = `云溪市水利局2023年度法治政府建设情况报告\n一、加强党的领导\n局党组研究法治工作4次。\n二、规范行政执法\n开展检查86次，作出行政处罚3件。\n三、${heading}\n${before}\n${NEXT}\n`
  expect(await statusIn(text, 'next-year')).toBe(status)
})

test.each(['五、其他\n无。\n', ''])(
  'arrangements that count anew below the heading of the plan are its own, behind it %j',
  async (last) => {
    const plan = '四、2024年工作安排\n一、深化法治宣传，城区、林区并重。\n二、提升执法能力，开展“百日轮训”。\n'
    const text = `云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展执法检查56次。\n二、存在不足\n执法力量不足。\n三、主要负责人履职情况\n局长主持召开法治会议4次，带头学法。\n${plan}${last}`
    const { items, status } = (await assessText(text)).parts.find(({ id }) => id === 'next-year')!
    expect([status, items.find(({ id }) => id === 'arrangements')!.count]).toEqual(['section', 2])
  },
)

test.each([
  ['四、工作重点\n1.充实执法力量，招录2名；\n2.创新普法形式，开设直播间。\n', 'section'],
  ['四、重点工作\n（一）加强执法队伍建设。\n（二）加强普法宣传。\n', 'section'],
  ['四、工作措施\n一是加强执法队伍建设。二是加强普法宣传。\n', 'section'],
  ['四、重点工作\n加强执法队伍建设，全年培训4期。\n', 'absent'],
  ['四、重点工作完成情况\n加强执法队伍建设。\n', 'absent'],
  ['四、加强执法\n加强执法队伍建设。\n五、加强普法\n加强普法宣传。\n六、加强公开\n加强公开。\n', 'absent'],
])('right behind the problems, what only arranges is the plan: %j: %s', async (section, status) => {
  const before =
    '云溪市水利局2023年度法治政府建设情况报告\n一、主要工作\n办理行政许可97件，处罚24件。\n二、优化服务\n压减时限。\n'
  const text = `${before}三、存在的不足\n执法力量不足，原因是编制少。\n${section}七、其他需要报告的情况\n无。\n`
  expect(await statusIn(text, 'next-year')).toBe(status)
})
