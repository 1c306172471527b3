import { describe, expect, test } from 'vitest'
import { assessText } from './load-rulesets.js'

// Texts that are right, in the many ways in which offices put things: nothing is to be found in them.

interface Slots {
  /** A paragraph in the account of measures. */
  readonly measure: string
  readonly leaders: string
  readonly problems: string
  readonly plan: string
}

const FRAME: Slots = {
  measure: '（十）加强普法宣传。落实“谁执法谁普法”责任制，开展宣传活动16场，发放资料5600份。',
  leaders:
    '§主要负责人履行推进法治建设第一责任人职责情况\n局长亲自部署法治工作，主持局务会研究法治建设5次，解决难题4个。坚持重大事项合法性审查，听取法律顾问意见6次。推动严格规范公正文明执法，带队专项检查3次。督促班子成员依法履职，约谈科室负责人3人。出庭应诉1次，生效判决全部履行。带头学法5次，讲法治课2次。年底作专题述法。',
  problems:
    '§存在的不足和原因\n一是执法力量不足，主要原因是编制少。二是普法形式单一，原因在于调研不够。三是数字监管覆盖不全，主要是资金有限。',
  plan: '§2024年工作安排\n2024年，我局将充实执法力量，培训执法人员6期；创新普法形式，制作短视频8部；扩大数字监管覆盖面，新建监测点20处。',
}

/** The report with what is given in its slots; each § is the number of a section. */
function reportWith(slots: Partial<Slots>): string {
  const { measure, leaders, problems, plan } = { ...FRAME, ...slots }
  const text = `青砚县水利局2023年度法治政府建设情况报告
2023年，青砚县水利局以习近平法治思想为指导，认真落实《法治政府建设实施纲要（2021－2025年）》，现将有关情况报告如下。
§主要举措和成效
（一）坚持党的领导。局党组学习习近平法治思想7次，专题研究法治建设5次。
（二）依法履行职能。深化“放管服”改革，办理行政许可96件，压减时限四成。
（三）完善制度。制定规范性文件2件，均经合法性审核并备案，清理文件31件。
（四）科学决策。执行重大行政决策程序，法律顾问审查合同27份。
（五）规范执法。落实行政执法三项制度，开展执法检查180次，立案16件。
（六）应对突发事件。修订应急预案2部，开展应急演练4次。
（七）化解纠纷。办理行政复议2件、行政应诉1件，调解纠纷8起。
（八）接受监督。主动公开信息210条，办理人大代表建议6件、政协提案4件。
（九）数字法治。建成智慧监管平台，推行“互联网+监管”。
${measure}
${problems}
${leaders}
${plan}
§其他需要报告的情况
无。
青砚县水利局
2024年2月20日
`
  let number = 0
  return text.replace(/§/g, () => `${'一二三四五六'[number++]}、`)
}

const findingsIn = async (slots: Partial<Slots>): Promise<string[]> =>
  (await assessText(reportWith(slots))).findings.map(({ rule, quote }) => `${rule} ${quote}`)

test('the frame itself', async () => {
  expect(await findingsIn({})).toEqual([])
})

describe('causes under a heading of their own', () => {
  const CAUSES =
    '一是近年退休多、新进人员少。二是习惯于老办法，主动创新不够，抓落实力度不大。三是地方财力有限，信息化投入不足。'
  test.each([
    '原因分析',
    '产生的原因',
    '产生不足的原因',
    '产生上述问题的主要原因',
    '问题产生的根源',
    '深层次原因',
    '主客观原因',
    '问题根源分析',
  ])('%s', async (heading) => {
    const below = `§存在的不足和原因\n（一）存在的不足\n一是执法力量不足。二是普法形式单一。三是数字监管覆盖不全。\n（二）${heading}\n${CAUSES}`
    expect(await findingsIn({ problems: below })).toEqual([])
    const beside = `§存在的不足\n一是执法力量不足。二是普法形式单一。三是数字监管覆盖不全。\n§${heading}\n${CAUSES}`
    expect(await findingsIn({ problems: beside })).toEqual([])
  })

  test.each(['存在的不足及原因', '存在的问题、成因'])('but not under %s', async (heading) => {
    const problems = `§存在的不足和原因\n（一）${heading}\n执法力量不足。普法形式单一。\n（二）群众反映\n数字监管覆盖不全。`
    expect(await findingsIn({ problems })).toEqual([expect.stringContaining('shortcomings/causes')])
  })
})

test('what was put right stands beside the problems and is none', async () => {
  const problems = `${FRAME.problems.replace('和原因\n', '、原因及整改情况\n（一）存在的不足和原因\n')}\n（二）整改情况\n一是内部调剂执法人员3名；二是走访群众120户；三是申报专项资金200万元。`
  expect(await findingsIn({ problems })).toEqual([])
})

describe('areas of work', () => {
  /** The report with other words for one of its areas. */
  const withArea = (number: string, words: string): string => {
    const text = reportWith({})
    const changed = text.replace(new RegExp(`^（${number}）.*$`, 'm'), `（${number}）${words}`)
    expect(changed).not.toBe(text)
    return changed
  }

  test.each([
    ['八', '主动接受县人大常委会执法检查，整改问题3条。'],
    ['八', '县人大常委会听取了我局专项工作报告，意见全部落实。'],
    ['八', '向县政协通报工作1次，采纳意见4条。'],
    ['八', '在门户网站公布财政预算决算。'],
    ['六', '依法开展山火扑救和善后，3小时扑灭。'],
    ['六', '妥善应对“6·12”暴雨灾害。'],
    ['六', '与邻县建立突发污染联动处置机制，桌面推演1次。'],
    ['六', '落实24小时值班，修编应急方案，储备抢险物资。'],
    ['三', '全年未制定规范性文件；配合司法局梳理历年文件21件。'],
    ['三', '完成到期文件评估2件，延续有效期1件。'],
    ['九', '打通与省、市的数据接口。'],
    ['九', '实现证照电子化6类。'],
    ['九', '归集数据260万条，跨部门共享调用12万次。'],
    ['九', '城市大脑接入视频1.6万路。'],
    ['四', '水价调整召开听证会2次，意见采纳率72%。'],
    ['四', '局务会议题46项，法规科全部提前审查把关。'],
    ['四', '对供水特许经营决策开展后评估。'],
    ['四', '专家委员会对4个项目逐一论证，缓议1个。'],
    ['五', '推行说服教育、劝导示范，让执法有力度更有温度。'],
    ['五', '规范乡镇执法，派员跟班指导26次。'],
    ['七', '支持法院审理案件，按时履行生效判决2件。'],
    ['七', '以我局为被申请人的复议3件，维持2件、撤回1件。'],
    ['六', '依法处置危化品运输车侧翻事故1起。'],
    ['三', '受理乡镇备案文件12件，纠正2件。'],
    ['一', '把党的领导贯穿法治政府建设全过程，重大事项向县委请示报告。'],
    ['一', '召开依法治水工作会议，法治工作与业务同谋划、同部署、同考核。'],
    ['二', '深化商事制度改革，新登记经营主体86户。'],
    ['八', '配合县委巡察，立行立改问题12个。'],
  ])('（%s）%s', async (number, words) => {
    expect((await assessText(withArea(number, words))).findings).toEqual([])
  })
})

describe('duties of the leaders', () => {
  test.each([
    ['督促班子成员依法履职，约谈科室负责人3人。', '听取各分管领导依法行政情况汇报2次。'],
    ['督促班子成员依法履职，约谈科室负责人3人。', '定期检查下属单位普法、执法工作。'],
    ['督促班子成员依法履职，约谈科室负责人3人。', '严肃查处违法行政行为，处理1人。'],
    ['亲自部署法治工作，主持局务会研究法治建设5次，解决难题4个。', '履行第一责任人职责，将法治建设列入年度重点工作。'],
    ['推动严格规范公正文明执法，带队专项检查3次。', '担任重大案件审理委员会主任，主持审理案件12件。'],
    ['推动严格规范公正文明执法，带队专项检查3次。', '带头依法行政，严格依照法定权限和程序行使权力。'],
    ['推动严格规范公正文明执法，带队专项检查3次。', '带队开展夜查4次，指挥查办重大案件2件。'],
    ['年底作专题述法。', '在县委全会上报告了履行第一责任人职责情况。'],
    ['亲自部署法治工作，主持局务会研究法治建设5次，解决难题4个。', '牵头成立法治专班，抽调6人。'],
    ['督促班子成员依法履职，约谈科室负责人3人。', '把依法履职情况作为干部提拔、评优的依据。'],
    ['出庭应诉1次，生效判决全部履行。', '多次协调法庭建设用地，支持人民法庭工作。'],
    ['带头学法5次，讲法治课2次。', '利用周一例会带领干部学一条法律。'],
  ])('%s: %s', async (usual, words) => {
    expect(FRAME.leaders).toContain(usual)
    expect(await findingsIn({ leaders: FRAME.leaders.replace(usual, words) })).toEqual([])
  })
})

test('a plan of two years names the next one', async () => {
  const plan = FRAME.plan.replaceAll('2024年', '2024—2025年')
  expect(await findingsIn({ plan })).toEqual([])
})

test('a cause behind a dash', async () => {
  const problems = '§存在的不足和原因\n①执法力量薄弱——编制少、转岗人员多；②普法形式单一——专业人才缺乏。'
  expect(await findingsIn({ problems })).toEqual([])
})

describe('points on lines of their own', () => {
  test.each([
    [
      '1.执法力量薄弱，主要原因是编制少。',
      '2.普法形式单一，主要原因是创新不够。',
      '3.监管数字化水平不高，主要原因是资金不足。',
    ],
    [
      '（一）执法力量薄弱（原因：编制少）；',
      '（二）普法形式单一（原因：创新不够）；',
      '（三）数字监管不全（原因：资金不足）。',
    ],
    ['1.执法多用老办法，原因在研究少。', '2.普法跟不上需求，原因在调研少。', '3.数字监管不全，其成因是资金少。'],
  ])('problems with their causes: %s', async (...lines) => {
    expect(await findingsIn({ problems: `§存在的不足和原因\n${lines.join('\n')}` })).toEqual([])
  })

  test.each([
    [
      '1.2024年6月底前，充实执法力量5名，加强培训。',
      '2.2024年12月底前，创新普法形式。',
      '3.2024年，扩大数字监管覆盖面。',
    ],
    ['（一）2024年，充实执法力量。', '（二）2024年，创新普法形式。', '（三）2024年，扩大数字监管覆盖面。'],
    ['（一）下一步，充实执法力量；', '（二）明年，创新普法形式；', '（三）2024年，扩大数字监管覆盖面。'],
  ])('tasks: %s', async (...lines) => {
    expect(await findingsIn({ plan: `§2024年工作安排\n${lines.join('\n')}` })).toEqual([])
  })
})

test('leaders told of on lines of their own', async () => {
  const leaders = FRAME.leaders.replace(
    /\n[\s\S]*$/,
    '\n（一）县委书记履行第一责任人职责，主持会议研究部署法治工作6次，带头学法4次。\n（二）县长履行第一责任人职责，坚持合法性审查，约谈科室负责人3人，出庭应诉1次，推动严格执法，年底述法。',
  )
  expect(await findingsIn({ leaders })).toEqual([])
})

describe('headings that hold 原因 and name a problem', () => {
  test.each([
    ['（一）执法力量不足及其产生的原因', '（二）普法形式单一的原因', '（三）数字监管覆盖不全的原因'],
    ['（一）历史原因造成的执法力量不足问题', '（二）普法形式单一', '（三）数字监管覆盖不全'],
  ])('%s', async (...headings) => {
    const problems = `§存在的不足和原因\n${headings.map((heading) => `${heading}\n主要是编制少、调研少。`).join('\n')}`
    expect(await findingsIn({ problems })).toEqual([])
  })

  test('根源治理', async () => {
    const problems = '§存在的不足\n（一）矛盾纠纷根源治理不够。\n力量不足。\n（二）污染根源性整治滞后。\n形式单一。'
    const { parts } = await assessText(reportWith({ problems }))
    const { items } = parts.find(({ id }) => id === 'shortcomings')!
    expect(items.map(({ status }) => status)).toEqual(['met', 'missing'])
  })
})

test('a plan may begin with what is yet to be put right', async () => {
  const plan =
    '§2024年工作安排\n（一）整改措施\n1.充实执法力量，招录5名。\n2.创新普法形式，制作短视频8部。\n3.扩大数字监管覆盖面。'
  expect(await findingsIn({ plan })).toEqual([])
})

describe('a plan of as many points as there are problems', () => {
  const problems =
    '§存在的不足和原因\n1.法律法规更新快，学习跟不上；2.部门联动机制不健全；3.执法装备陈旧。以上问题，主要原因是学习自觉性不强、经费紧张。'
  const planOf = (second: string, third: string) =>
    `§2024年工作安排\n2024年，1.建立“一周一法”微课堂；2.${second}；3.${third}。`

  test('answers them where it takes up most', async () => {
    expect(await findingsIn({ problems, plan: planOf('与公安签订协作协议', '购置执法记录仪40台') })).toEqual([])
  })

  test('and not where it does not', async () => {
    const plan = planOf('修缮办公楼', '种树100棵')
    expect(await findingsIn({ problems, plan })).toEqual([expect.stringContaining('answers-shortcomings')])
  })
})

describe('headings that name problems and causes together', () => {
  const POINTS =
    '一是执法力量不足，主要原因是编制少。二是普法形式单一，原因在于调研不够。三是数字监管不全，主要是资金有限。'
  test.each([
    '主要问题及深层次原因',
    '存在的问题及具体原因',
    '问题暨原因分析',
    '存在的主要问题、根源',
    '问题与不足原因分析',
    '原因分析及整改措施',
  ])('%s', async (heading) => {
    expect(await findingsIn({ problems: `§存在的不足和原因\n（一）${heading}\n${POINTS}` })).toEqual([])
  })
})

test('a part is empty where its headings only name it again', async () => {
  const plan = '§2024年工作安排\n（一）2024年主要工作安排。\n（二）2024年工作计划。'
  expect(await findingsIn({ plan })).toEqual([expect.stringContaining('next-year')])
})

describe('what will be done told beside each problem in a table', () => {
  const table = (second: string): string =>
    `§存在的不足和原因\n存在问题 | 产生原因 | 下步措施\n物业矛盾突出 | 维修资金使用难 | 出台应急使用指引\n案卷归档滞后 | 专职人员流失 | ${second}\n`
  const plan = '§2024年工作安排\n除落实上表各项措施外，2024年还将优化施工图审查。'

  test('answers it', async () => {
    expect(await findingsIn({ problems: table('轮训2期'), plan })).toEqual([])
  })

  test('but an empty cell does not, whatever a cell above it says', async () => {
    expect((await findingsIn({ problems: table('无'), plan })).join()).toContain('answers-shortcomings 案卷归档滞后')
    const named = table('无').replace('物业矛盾突出', '缺乏防范措施')
    expect((await findingsIn({ problems: named, plan })).join()).toContain('answers-shortcomings 案卷归档滞后')
  })
})
