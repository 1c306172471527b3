// Made-up reports for the benchmark: every one different, every run the same.

const BUREAUS = [
  '水务局',
  '教育局',
  '卫生健康局',
  '交通运输局',
  '住房和城乡建设局',
  '市场监督管理局',
  '农业农村局',
  '民政局',
]
const COUNTIES = ['岚川县', '云溪市', '青砚区', '松泽县', '望塘区', '临皋县']

const PARTS = [
  [
    '{year}年度推进法治政府建设的主要举措和成效',
    ['加强党的领导', '优化营商环境', '规范行政执法', '化解矛盾纠纷', '加强法治宣传'],
    5,
  ],
  ['推进法治政府建设存在的不足和原因', [null], 3],
  ['党政主要负责人履行推进法治建设第一责任人职责情况', ['统筹谋划部署', '带头学法述法'], 3],
  ['{next}年度推进法治政府建设的主要安排', ['提升执法能力', '完善制度机制'], 3],
  ['其他需要报告的情况', [null], 1],
]

const SENTENCES = [
  '局党组把法治建设纳入重要议事日程，召开专题会议{a}次，研究解决重大问题{b}个。',
  '深入学习贯彻习近平法治思想，组织党组理论学习中心组集体学法{a}次，参加{c}人次。',
  '全年办理行政许可事项{c}件，办结率百分之百，群众满意度持续提升。',
  '严格落实行政执法“三项制度”，制作执法文书{c}份，开展法制审核{b}件。',
  '聘请法律顾问{a}名，参与重大行政决策合法性审查{b}件，提出法律意见{c}条。',
  '开展“双随机、一公开”检查{c}次，发现问题{b}个，已全部整改到位。',
  '依法办理行政复议案件{a}件、行政应诉案件{a}件，主要负责人出庭应诉{a}次。',
  '落实“谁执法谁普法”责任制，举办法治宣传活动{b}场，发放宣传资料{c}余份。',
  '办理人大代表建议{a}件、政协委员提案{a}件，满意率达到百分之百。',
  '建成智慧监管平台，归集执法数据{c}条，实现全流程网上办理。',
  '执法人员业务能力还不够强，法治培训的针对性有待进一步提高。',
  '由于专业执法力量不足，部分工作与群众的期盼还有一定差距。',
  '主要负责人认真履行第一责任人职责，对重要工作亲自部署、重大问题亲自过问。',
  '{next}年，我局将继续完善执法监督机制，进一步提升依法行政水平。',
  '对照《法治政府建设实施纲要（2021－2025年）》的要求，逐项抓好落实。',
]

// Characters of running text; with headings about 11 KB.
const TARGET = 3150

/** A report of about 11 KB of Markdown; the same number always gives the same text. */
export function reportOf(number) {
  const random = generator(number + 1)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const year = 2018 + (number % 7)
  const fill = (text) =>
    text
      .replaceAll('{year}', year)
      .replaceAll('{next}', year + 1)
      .replace(/\{([abc])\}/g, (_, size) => String(1 + Math.floor(random() * { a: 9, b: 90, c: 3000 }[size])))
  const paragraph = (length) => {
    let text = ''
    while (text.length < length) text += fill(pick(SENTENCES))
    return text
  }
  const issuer = pick(COUNTIES) + pick(BUREAUS)
  const blocks = [`# ${issuer}关于${year}年度法治政府建设情况的报告`, paragraph(150)]
  const weight = PARTS.reduce((sum, [, , share]) => sum + share, 0)
  for (const [part, [heading, areas, share]] of PARTS.entries()) {
    blocks.push(`## ${'一二三四五'[part]}、${fill(heading)}`)
    for (const [area, name] of areas.entries()) {
      if (name !== null) blocks.push(`### （${'一二三四五'[area]}）${name}`)
      const length = (TARGET * share) / weight / areas.length
      blocks.push(paragraph(length / 2), paragraph(length / 2))
    }
  }
  return `${blocks.join('\n\n')}\n\n${issuer}\n\n${year + 1}年2月${1 + (number % 28)}日\n`
}

/** Numbers from 0 to 1 that look random (xorshift). */
function generator(seed) {
  let state = seed * 2654435761
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
