import type { Assessment, Bilingual, Finding, ItemResult, PartResult, Place } from '@dabiao/engine'

const BASIS = '法治政府建设与责任落实督察工作规定'

const both = (zh: string, en: string): Bilingual => ({ zh, en })

/** The report that the hand-made assessment is about. */
export const reportText = [
  '岚川县水务局关于2023年度法治政府建设情况的报告',
  '',
  '一、2023年度推进法治政府建设的主要举措和成效',
  '　　（一）坚持党的领导。局党组全年专题学习习近平法治思想6次，研究法治建设议题11项，把法治政府建设纳入年度重点工作一体部署、一体推进、一体考核，形成主要负责人亲自抓、分管负责人具体抓、各股室合力抓的工作格局，全年办理行政许可412件，其中取水许可86件、涉河建设方案许可121件、水土保持方案许可205件，按时办结率100%。',
  '二、存在的不足和2024年工作打算',
  '一是执法力量\u001b[31m不足\u202e，二是“互联网+监管”应用不够深入。',
  '',
  '岚川县水务局',
  '2024年4月18日',
].join('\r\n')

/** The place of `words` in `reportText`. */
export function placeOf(words: string): Place & { readonly quote: string } {
  const lines = reportText.split('\r\n')
  const line = lines.findIndex((text) => text.includes(words))
  const column = lines[line]!.indexOf(words) + 1
  return {
    line: line + 1,
    column,
    endLine: line + 1,
    endColumn: column + words.length,
    paragraph: line + 1,
    quote: words,
  }
}

function item(id: string, zh: string, en: string, status: ItemResult['status'], weight = 400): ItemResult {
  const points = status === 'met' ? weight : status === 'partial' ? weight / 2 : 0
  return { id, title: both(zh, en), status, weight, points, count: null, evidence: [], reason: null, basis: BASIS }
}

function finding(rule: string, at: string, given: Partial<Finding>): Finding {
  return {
    ...placeOf(at),
    rule,
    severity: 'warning',
    message: both('说明', 'message'),
    advice: both('建议', 'advice'),
    part: null,
    pointsLost: 0,
    worth: 0,
    basis: BASIS,
    fixable: false,
    fix: [],
    fingerprint: '0f3a',
    waived: null,
    ...given,
  }
}

const HEADING = '二、存在的不足和2024年工作打算'

const parts: readonly PartResult[] = [
  {
    id: 'measures',
    title: both('主要举措和成效', 'Main measures and results'),
    status: 'section',
    heading: '一、2023年度推进法治政府建设的主要举措和成效',
    line: 3,
    paragraph: 3,
    weight: 3500,
    points: 3250,
    items: [
      item('party', '党的领导', 'Leadership of the Party', 'met'),
      item('technology', '科技保障', 'Technology', 'missing', 250),
    ],
    isHollow: false,
    because: [],
    digest: '',
    basis: BASIS,
  },
  {
    id: 'shortcomings',
    title: both('存在的不足和原因', 'Shortcomings and their causes'),
    status: 'merged',
    heading: HEADING,
    line: 5,
    paragraph: 5,
    weight: 2000,
    points: 1250,
    items: [item('problems', '问题', 'Problems', 'partial'), item('causes', '原因', 'Causes', 'missing', 500)],
    isHollow: false,
    because: [],
    digest: '',
    basis: BASIS,
  },
  {
    id: 'leadership',
    title: both('主要负责人履行第一责任人职责', 'Duty of the first responsible person'),
    status: 'content',
    heading: null,
    line: 4,
    paragraph: 4,
    weight: 2000,
    points: 1000,
    items: [],
    isHollow: false,
    because: [{ ...placeOf('主要负责人亲自抓') }],
    digest: '',
    basis: BASIS,
  },
  {
    id: 'next-year',
    title: both('下一年度主要安排', 'Arrangements for the next year'),
    status: 'merged',
    heading: HEADING,
    line: 5,
    paragraph: 5,
    weight: 1500,
    points: 1200,
    items: [item('answers-shortcomings', '针对不足的安排', 'Answers to the shortcomings', 'missing', 300)],
    isHollow: false,
    because: [],
    digest: '',
    basis: BASIS,
  },
  {
    id: 'other',
    title: both('其他需要报告的情况', 'Other matters'),
    status: 'absent',
    heading: null,
    line: 8,
    paragraph: 8,
    weight: 1000,
    points: 0,
    items: [],
    isHollow: false,
    because: [],
    digest: '',
    basis: BASIS,
  },
]

const findings: readonly Finding[] = [
  finding('measures/technology', '一、2023年度推进', {
    severity: 'info',
    part: 'measures',
    pointsLost: 250,
    message: both(
      '没有写运用科技手段推进法治政府建设的情况',
      'Nothing is said of digital means of law-based government',
    ),
    advice: both(
      '在“主要举措和成效”中补写信息化、“互联网+监管”等情况，例如“建成水行政执法综合管理平台，案件全部网上办理”。',
      'Say under the measures what was done with digital means, such as a platform for enforcement.',
    ),
  }),
  finding('leadership', '主要负责人亲自抓', {
    severity: 'error',
    part: 'leadership',
    pointsLost: 1000,
    message: both(
      '主要负责人履行第一责任人职责的情况没有单独写',
      'The duty of the first responsible person has no heading of its own',
    ),
    advice: both('单列一章，写明主要负责人怎样组织、决策、督促和述法。', 'Give it a section of its own.'),
  }),
  finding('shortcomings/problems', HEADING, {
    part: 'shortcomings',
    pointsLost: 200,
    message: both('只写了一个问题', 'Only one problem is named'),
    advice: both('写明两个以上的具体问题。', 'Name two concrete problems or more.'),
  }),
  finding('shortcomings/causes', HEADING, {
    part: 'shortcomings',
    pointsLost: 500,
    message: both('只写了不足，没有写明原因', 'Shortcomings are named, their causes are not'),
    advice: both('在每个问题之后写明原因，例如“主要是因为执法人员编制不足”。', 'State a cause after each problem.'),
  }),
  finding('page-residue', '执法力量\u001b[31m不足\u202e', {
    severity: 'info',
    message: both('文中夹有控制字符', 'There are control characters in the text'),
    advice: both('删去。', 'Delete them.'),
    basis: '',
  }),
  finding('component-sum', '全年办理行政许可412件，其中取水许可86件、涉河建设方案许可121件、水土保持方案许可205件', {
    message: both('总数412与各分项之和412不符', 'The total 412 is not the sum of its components'),
    advice: both('核对总数和各分项。', 'Check the total against its components.'),
    pointsLost: 50,
    basis: '党政机关公文格式',
  }),
  finding('other', '岚川县水务局\r'.trim(), {
    severity: 'warning',
    part: 'other',
    ...{ line: 8, column: 1, endLine: 8, endColumn: 1, quote: '' },
    pointsLost: 1000,
    message: both('没有“其他需要报告的情况”', 'Other matters are not reported'),
    advice: both('在文末单列一章；没有就写“无”。', 'Add a section at the end; write 无 if there is nothing.'),
  }),
]

/** A hand-made assessment with every status but `subsection` and every kind of finding. */
export function assessment(given: Partial<Assessment> = {}): Assessment {
  return {
    path: 'reports/lanchuan-water-2023.txt',
    format: 'txt',
    encoding: 'utf-8',
    facts: {
      title: '岚川县水务局关于2023年度法治政府建设情况的报告',
      issuer: '岚川县水务局',
      kind: 'department',
      year: 2023,
      published: '2024-04-18',
      disagreements: [],
    },
    toCheck: [],
    signed: true,
    applicable: true,
    reason: null,
    ruleset: {
      id: 'fazhi/department',
      title: both('部门法治政府建设年度报告', 'Annual report of a department'),
      version: '1.0.0',
      sha256: 'ab'.repeat(32),
      pass: 6000,
      reason: both('报告单位“岚川县水务局”是政府部门', 'its issuer 岚川县水务局 is a department'),
    },
    score: 6700,
    grade: '合格',
    passed: true,
    parts,
    checks: [
      {
        id: 'component-sum',
        title: both('总数与分项', 'Totals and components'),
        basis: '党政机关公文格式',
        unable: null,
      },
      { id: 'page-residue', title: both('网页残留', 'Page residue'), basis: '', unable: null },
      {
        id: 'placeholder',
        title: both('未填写的占位', 'Placeholders'),
        basis: '党政机关公文处理工作条例',
        unable: null,
      },
    ],
    findings,
    ledger: [{ rule: 'shortcomings/causes', points: -500, reason: both('没有写明原因', 'no causes') }],
    ...given,
  }
}
