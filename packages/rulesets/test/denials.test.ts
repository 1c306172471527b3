import { describe, expect, test } from 'vitest'
import { assessText } from './load-rulesets.js'

/** How an item stands in a report that says nothing else about it. */
async function statusOf(rule: string, words: string): Promise<string> {
  const [part, name] = rule.split('/') as [string, string]
  const measures = part === 'measures' ? words : '工作12项。'
  const leader = part === 'leadership' ? `主要负责人认真对待。${words}` : '局长认真对待。'
  const text = `江州市城市管理局2024年度法治政府建设情况报告\n一、主要举措和成效\n${measures}\n二、主要负责人履行第一责任人职责情况\n${leader}\n`
  const assessment = await assessText(text)
  const { items } = assessment.parts.find(({ id }) => id === part)!
  return items.find(({ id }) => id === name)!.status
}

type Rows = readonly (readonly [rule: string, ...words: string[]])[]

const DENIED: Rows = [
  ['leadership/debriefing', '因工作安排，本年度尚未述法。', '主要负责人本年度尚未开展述法。', '因故没有述法。'],
  ['leadership/judiciary', '本年度未出庭应诉。', '局长未出庭应诉。'],
  ['leadership/decisions', '尚未聘请法律顾问。', '没有落实合法性审查。'],
  ['measures/decisions', '尚未聘请法律顾问。', '未开展合法性审查。', '法律顾问至今没有聘请。'],
  ['measures/emergency', '未编制应急预案。', '应急预案尚未编制。', '受经费限制，未能举办应急演练。'],
  ['measures/publicity', '未开展普法活动。', '全年普法活动没有开展。', '一年来没搞普法宣传。'],
  [
    'measures/enforcement',
    '没有落实行政执法三项制度。',
    '我局没有落实行政执法三项制度。',
    '未开展执法检查，未组织执法培训。',
  ],
  ['leadership/study', '因工作繁忙，未参加学法。', '局长没有参加学法，也未讲法治课。'],
  ['measures/technology', '尚未建成信息化平台。'],
  ['measures/party', '未组织学习习近平法治思想。', '党组会未研究法治建设。'],
  ['measures/oversight', '政府信息未公开。'],
  ['leadership/organising', '局长全年没有听取法治工作汇报。'],
  ['measures/rules', '本年度未制定规范性文件。'],
  ['measures/disputes', '没有建立人民调解组织。'],
]

const MEANT: Rows = [
  ['leadership/debriefing', '督促未述法的单位补述。', '述法未流于形式。', '各科室未述法的，年度考核不得评优。'],
  [
    'leadership/judiciary',
    '本年度未发生行政诉讼案件。',
    '无行政诉讼案件，主要负责人未出庭应诉。',
    '坚决杜绝应出庭未出庭现象。',
    '没有出现应出庭未出庭情形，出庭应诉。',
    '出庭应诉3件，应出庭未出庭0件。',
    '局长未出庭的，由分管副局长出庭。',
  ],
  [
    'measures/decisions',
    '未开展合法性审查，一律不得上会。',
    '未进行合法性审查的议题不上会。',
    '尚未聘请法律顾问的6个乡镇已全部聘请。',
    '个别乡镇尚未聘请法律顾问，已督促配备。',
    '重大合同未经法律顾问审查不签。',
  ],
  [
    'measures/enforcement',
    '未出现超期执法案件，落实三项制度。',
    '本年度未作出行政处罚决定。',
    '检查发现2家单位行政执法公示未落实，已督促整改。',
  ],
  ['measures/disputes', '未发生行政复议、行政诉讼案件。', '未收到行政复议申请。'],
  ['measures/publicity', '没有因疫情停止普法宣传。', '以往没有开展的普法活动，今年办了3场。'],
  ['leadership/supervision', '对未开展执法案卷评查的科室进行约谈。', '从未插手干预执法案件。'],
  ['measures/emergency', '未发生突发事件，应急预案齐备。', '未按预案启动应急响应的情况没有发生。'],
  ['measures/functions', '未开展行政许可，全年无许可事项。'],
  ['leadership/study', '没有学法就不上岗，全年组织学法12次。'],
  ['measures/technology', '未来三年建设数字政府，平台已上线执法平台。'],
]

const each = (rows: Rows) => rows.flatMap(([rule, ...words]) => words.map((one) => [rule, one] as const))

describe('what the report says was not done is no evidence', () => {
  test.each(each(DENIED))('%s %s', async (rule, words) => {
    expect(await statusOf(rule, words)).toBe('missing')
  })
})

describe('reports of zero, what is said of others, and rules of the house are none of that', () => {
  test.each(each(MEANT))('%s %s', async (rule, words) => {
    expect(await statusOf(rule, words)).toBe('met')
  })
})
