import { describe, expect, test } from 'vitest'
import type { PartId, PartStatus } from '../../src/types.js'
import { assessTiny } from '../tiny-ruleset.js'

const TITLE = '云溪市水利局2023年法治政府建设情况报告\n'
const BODY = '规范行政执法，办结案件九件。\n'

async function statuses(text: string): Promise<Record<PartId, PartStatus>> {
  const { parts } = await assessTiny(TITLE + text)
  return Object.fromEntries(parts.map(({ id, status }) => [id, status])) as Record<PartId, PartStatus>
}

async function part(text: string, id: PartId) {
  return (await assessTiny(TITLE + text)).parts.find((found) => found.id === id)!
}

describe('status by headings', () => {
  test('five sections', async () => {
    const text = `一、主要举措和成效\n${BODY}二、存在的问题\n力量不足。\n三、第一责任人履职\n局长带头学法。\n四、下一步安排\n我局将加强执法。\n五、其他需要报告的事项\n无\n`
    expect(new Set(Object.values(await statuses(text)))).toEqual(new Set(['section']))
  })

  test('topical sections are the measures, the first its heading', async () => {
    const text = `一、加强组织领导\n${BODY}二、优化营商环境\n${BODY}三、存在的不足\n力量不足。\n`
    expect(await part(text, 'measures')).toMatchObject({ status: 'section', heading: '一、加强组织领导' })
  })

  test('one heading names two parts', async () => {
    const text = `一、主要工作\n${BODY}二、存在问题及下一步打算\n执法力量不足。下一步，我局将充实力量。\n`
    expect(await statuses(text)).toMatchObject({ shortcomings: 'merged', 'next-year': 'merged' })
    expect((await part(text, 'next-year')).items).toContainEqual(
      expect.objectContaining({ id: 'names-year', status: 'missing' }),
    )
    expect((await part(text, 'shortcomings')).items[0]).toMatchObject({ id: 'problems', count: 1 })
  })

  test('a heading as long as a sentence names what it comes to in its last clause', async () => {
    const long =
      '二、在肯定成绩的同时，对照上级关于法治政府建设的部署要求，对照群众对法治建设的新期待，对照先进地区的经验做法，当前还存在的问题和原因'
    const text = `一、主要举措和成效\n${BODY}${long}\n（一）力量。\n执法力量有待加强。\n`
    expect(await part(text, 'shortcomings')).toMatchObject({ status: 'section', heading: long })
    const sentence = `${long.replace('二、', '2.').replace('当前还', '切实解决')}，组织检查三次，完成整改。`
    expect(await part(`一、主要举措和成效\n${BODY}${sentence}\n`, 'shortcomings')).toMatchObject({ status: 'absent' })
  })

  test('a heading over several parts leaves each the subsection that names it, the leaders in another one too', async () => {
    const [duty, plan] = ['（二）落实第一责任人职责\n局长带头学法。\n', '（三）下一步安排\n我局将加强执法。\n']
    const text = `一、主要工作与下一步安排\n（一）规范执法\n${BODY}${duty}${plan}二、存在的问题\n执法力量不足。\n`
    expect(await statuses(text)).toMatchObject({ measures: 'merged', 'next-year': 'merged', leadership: 'subsection' })
  })

  test('what stands behind the subsection of a plan is of the plan too', async () => {
    const below = `（一）执法\n${BODY}（二）存在的问题\n力量不足。\n（三）下一步打算\n我局将加强执法。\n（四）充实力量\n2024年招录三人。\n`
    const { items } = await part(`一、主要工作、存在的问题及下一步打算\n${below}`, 'next-year')
    expect(items).toContainEqual(expect.objectContaining({ id: 'names-year', status: 'met' }))
  })

  test('a heading that enumerates fields of work names no part that is told below one of them', async () => {
    const below = `（一）执法\n${BODY}（二）普法\n局长亲自部署，带头学法。\n`
    const text = `一、执法与普法\n${below}二、存在的问题\n力量不足。\n`
    expect(await statuses(text)).toMatchObject({ measures: 'section', leadership: 'content' })
  })

  test('of problems and a plan under one heading each subsection may tell both', async () => {
    const each = (name: string): string => `（${name}）执法不足\n执法力量有待加强。下一步，我局将充实力量。\n`
    const text = `一、主要工作\n${BODY}二、存在的问题及下一步打算\n${each('一')}${each('二')}`
    expect((await part(text, 'shortcomings')).items[0]).toMatchObject({ id: 'problems', count: 2 })
    const other =
      '（一）执法力量\n执法力量有待加强，由于编制少。\n（二）普法形式不足\n形式有待丰富。\n（三）下一步\n我局将培训。\n'
    const found = await part(`一、主要工作\n${BODY}二、存在的问题及下一步打算\n${other}`, 'shortcomings')
    expect(found.items.map(({ status }) => status)).toEqual(['met', 'met'])
  })

  test('a heading that enumerates what stands below it names those parts too', async () => {
    const duty = '局长亲自部署，带头学法。\n'
    const below = `（一）主要工作\n${BODY}（二）关键少数\n${duty}（三）存在的问题\n执法力量不足。\n`
    expect(await statuses(`一、主要工作、关键少数与存在的问题\n${below}`)).toMatchObject({
      measures: 'merged',
      leadership: 'merged',
      shortcomings: 'merged',
    })
  })

  test('the year before two organs whose leader a heading names is no account of measures', async () => {
    const text = `一、2023年度县委、县政府主要负责人履行第一责任人职责情况\n县长带头学法。\n二、2023年度主要工作\n${BODY}`
    expect(await statuses(text)).toMatchObject({ leadership: 'section', measures: 'section' })
  })

  test('problems in words that no list knows stand in front of the plan', async () => {
    const about = '山大沟深，一个护林员管七八千亩，管不过来；老同志多，电脑不大会用。'
    const text = (body: string): string =>
      `一、主要工作\n${BODY}二、说说心里话\n${body}\n三、下一步安排\n我局将加强执法。\n`
    expect(await part(text(about), 'shortcomings')).toMatchObject({ status: 'section', heading: '二、说说心里话' })
    const [problems] = (await part(text(about), 'shortcomings')).items
    expect(problems).toMatchObject({ id: 'problems', status: 'met' })
    // A section on an area, though it stands there too.
    const area = '全年没有发生一起责任事故，不留死角，不断改进，不误农时，难点堵点一一打通。'
    expect((await statuses(text(area))).shortcomings).toBe('absent')
  })

  test('problems in words that no list knows under a heading that hints at them, wherever it stands behind the middle', async () => {
    const about = '山大沟深，一个护林员管七八千亩，管不过来；老同志多，用惯了纸和笔；活动图热闹，真正听得懂的没几个人。'
    const text = (body: string): string =>
      `一、主要工作\n${BODY}二、优化服务\n${BODY}三、短板弱项\n${body}\n四、第一责任人履职\n局长带头学法。\n五、下一步安排\n我局将加强执法。\n`
    expect(await part(text(about), 'shortcomings')).toMatchObject({ status: 'section', heading: '三、短板弱项' })
    expect((await statuses(text('全年化解纠纷九件，办结信访八件，当事人都很满意。'))).shortcomings).toBe('absent')
  })

  test('a section that opens by announcing what the leader did is about the leader', async () => {
    const list =
      '一块是学。全年学法九次，旁听庭审两次。\n一块是管。审签合同八十份，退回六份。\n一块是问。下乡十二趟。\n'
    const text = (opening: string): string =>
      `一、主要工作\n${BODY}二、一本账\n${opening}\n${list}三、下一步安排\n我局将加强执法。\n`
    expect((await statuses(text('局长对法治建设亲自部署，主要做了以下工作：'))).leadership).toBe('section')
    expect((await statuses(text('局长对法治建设亲自部署，全局上下同心。'))).leadership).not.toBe('section')
  })

  test('a section is about the leader where its first sentence is, not where one among others is', async () => {
    const text = (opening: string): string =>
      `一、加强组织领导\n${opening}局长亲自部署法治工作。局长带头学法。\n二、优化服务\n${BODY}`
    expect((await statuses(text(''))).leadership).toBe('section')
    expect((await statuses(text('全局重视法治建设，年初召开会议作出安排。'))).leadership).toBe('content')
  })

  test('the account of the leader goes on in paragraphs that begin with the leader', async () => {
    const text = (next: string): string =>
      `一、主要工作\n${BODY}局长亲自部署法治工作。局长成立领导小组。\n${next}\n二、下一步安排\n我局将加强执法。\n`
    const study = async (next: string) =>
      (await part(text(next), 'leadership')).items.find(({ id }) => id === 'study')!.status
    expect(await study('局长集中学法六次。')).toBe('met')
    expect(await study('干部职工集中学法六次。')).toBe('missing')
    expect(await study(`${BODY}局长集中学法六次。`)).toBe('missing')
  })

  test('thousands of paragraphs that begin with the leader are one account, read once', async () => {
    const deeds = '局长亲自部署法治工作，带头学法。\n'.repeat(10_000)
    expect(await part(`一、主要工作\n${BODY}${deeds}`, 'leadership')).toMatchObject({ status: 'content', line: 4 })
  })

  test('a list of what the report is made of is no account of the leader', async () => {
    const list = '全文包括2023年度基本情况、主要负责人亲自部署法治建设情况、存在问题和下一步安排。'
    expect((await statuses(`${list}\n一、主要工作\n${BODY}`)).leadership).toBe('absent')
    expect((await statuses(`一、主要工作\n${BODY}${list.replace('全文包括', '')}\n`)).leadership).toBe('content')
  })

  test('an account of the leader in one of several topics ends with it', async () => {
    const metIn = async (rest: string): Promise<readonly string[]> => {
      const told = '一是强化思想引领。局长履行第一责任人职责，亲自部署。'
      const { items } = await part(`一、主要工作\n${BODY}${told}${rest}\n`, 'leadership')
      return items.filter(({ status }) => status === 'met').map(({ id }) => id)
    }
    const one = await metIn('')
    expect(await metIn('二是抓好普法。开展学法活动。')).toEqual(one)
    expect(await metIn('二是依法决策。开展学法活动。')).not.toEqual(one)
    // What goes on with the leader is of the account.
    expect(await metIn('二是抓好普法。局长带头学法。')).not.toEqual(one)
  })

  test('of two passages on the leader the one that names the duty is the account', async () => {
    const lineOf = async (first: string, second: string): Promise<number> => {
      const text = `一、主要工作\n${first}\n${BODY}${second}\n二、下一步安排\n我局将加强执法。\n`
      return (await part(text, 'leadership')).line!
    }
    const told = '局长亲自部署，带头学习。'
    const duty = '主要负责人履行第一责任人职责，亲自过问学法。'
    expect(await lineOf(told, duty)).toBe(5)
    expect(await lineOf(duty, told)).toBe(3)
    expect(await lineOf(told, duty.replace('第一责任人', '领导'))).toBe(3)
    // Who only says that the duty was carried out tells nothing of it.
    expect(await lineOf(told, duty.replace('学法', ''))).toBe(3)
    expect(await lineOf(duty.replace('学法', ''), '局长亲自部署，带头学法，带头普法，亲自督办。')).toBe(5)
  })

  test('a plan shares no section with other matters that have their own', async () => {
    const text = (rest: string): string =>
      `一、主要工作\n${BODY}二、其他需要报告的情况和下一步安排\n我局将加强执法。\n${rest}`
    expect(await statuses(text(''))).toMatchObject({ 'next-year': 'merged', other: 'merged' })
    expect(await statuses(text('三、其他需要报告的情况\n无。\n'))).toMatchObject({
      'next-year': 'section',
      other: 'section',
    })
  })

  test('what the leader did, behind a comma, is no account of measures', async () => {
    const text = (heading: string): string =>
      `一、规范执法\n${BODY}二、优化服务\n${BODY}三、${heading}\n局长带头学法。\n`
    expect((await statuses(text('主要负责人履行第一责任人职责，推进主要工作情况'))).leadership).toBe('section')
    expect((await statuses(text('第一责任人履职和主要工作情况'))).leadership).toBe('merged')
    expect((await statuses(text('落实第一责任人职责，抓实主要举措'))).leadership).toBe('merged')
  })

  test('words of measures after a plan belong to the plan', async () => {
    const text = `一、主要工作\n${BODY}二、2024年思路和举措\n我局将加强执法。\n`
    expect(await statuses(text)).toMatchObject({ measures: 'section', 'next-year': 'section' })
  })

  test('a heading below the top level', async () => {
    const text = `一、主要工作\n（一）落实第一责任人职责\n局长带头学法。\n（二）规范执法\n${BODY}`
    expect(await part(text, 'leadership')).toMatchObject({ status: 'subsection', heading: '（一）落实第一责任人职责' })
  })

  test('the words of a part used for something else', async () => {
    const text = `一、主要工作\n（一）落实安全生产第一责任人职责\n${BODY}（二）规范执法\n${BODY}`
    expect((await statuses(text)).leadership).toBe('absent')
  })

  test('a heading that only suggests a part needs a body that agrees', async () => {
    const praise = `一、主要工作\n${BODY}二、补短板\n全年开展执法检查，成效明显。各项任务完成。\n`
    expect((await statuses(praise)).shortcomings).toBe('absent')
    const problems = `一、主要工作\n${BODY}二、补短板\n执法力量不足。普法形式不够丰富。\n`
    expect((await statuses(problems)).shortcomings).toBe('section')
  })

  test('a heading that suggests a plan is one behind the problems, whatever the words below', async () => {
    const behind = `一、主要工作\n${BODY}二、存在的不足\n力量不足。\n三、改进思路\n充实力量。\n`
    expect((await statuses(behind))['next-year']).toBe('section')
    const before = `一、创新思路\n${BODY}二、存在的不足\n力量不足。\n`
    expect((await statuses(before))['next-year']).toBe('absent')
  })

  test('a heading that names a part counts even over praise', async () => {
    const text = `一、主要工作\n${BODY}二、存在的问题\n全年各项任务圆满完成。\n`
    expect(await part(text, 'shortcomings')).toMatchObject({ status: 'section' })
    expect((await part(text, 'shortcomings')).items[0]).toMatchObject({ status: 'missing', count: 0 })
  })

  test('below the top level only the last heading suggests other matters', async () => {
    const account = (last: string): string => `一、主要工作\n（一）规范执法\n${BODY}${last}`
    expect((await statuses(account(`（二）抓好其他工作\n${BODY}（三）学习\n${BODY}`))).other).toBe('absent')
    const closing = account(`二、存在的不足\n（一）执法\n力量不足。\n（二）其他\n${BODY}`)
    expect((await statuses(closing)).other).toBe('subsection')
  })
  test('a heading that only suggests a part is none long before the one that names it', async () => {
    const problems = '执法力量不足，装备不足。\n'
    const text = (between: string): string => `一、补齐短板\n${problems}${between}三、存在的不足\n人手不足。\n`
    expect(await part(text(`二、普法\n${BODY}`), 'shortcomings')).toMatchObject({ heading: '三、存在的不足' })
    expect(await part(text(''), 'shortcomings')).toMatchObject({ heading: '一、补齐短板' })
  })

  test('a heading that its paragraph follows without any mark names what it begins with', async () => {
    const body =
      '县水利局党组书记和局长坚持把法治建设摆在全年工作的突出位置并与水利业务工作同部署同推进同检查同考核，带头学法。'
    const text = (heading: string): string => `一、主要工作\n${BODY}${heading}${body}\n`
    expect((await statuses(text('二、第一责任人履职情况'))).leadership).toBe('section')
    expect((await statuses(text('（四）第一责任人履职情况'))).leadership).not.toBe('section')
    expect((await statuses(text('二、安全生产，第一责任人履职情况'))).leadership).not.toBe('section')
  })

  test('other matters told in the heading itself, the signature behind them', async () => {
    const text = (last: string): string => `一、主要工作\n${BODY}${last}\n`
    expect((await statuses(text('二、其他无。'))).other).toBe('section')
    expect((await statuses(text('二、其他：无。云溪市水利局2024年1月8日'))).other).toBe('section')
    expect((await statuses(text('二、其他工作推进有力，无事故。'))).other).toBe('absent')
  })

  test('a bare 无 under any last heading is the part of other matters', async () => {
    expect((await statuses(`一、主要工作\n${BODY}二、还想说的话\n无\n`)).other).toBe('section')
  })
})

describe('status by the body', () => {
  test('what a page has below the report makes its plan no less late', async () => {
    const text = `一、主要举措和成效\n${BODY.repeat(3)}下一步，我局将加强执法。\n`
    const page = `云溪市水利局\n2024年1月5日\n${'上一篇：无\n'.repeat(20)}`
    expect(await part(text + page, 'next-year')).toMatchObject({ status: 'content' })
  })

  test('leaders in a paragraph of another section', async () => {
    const text = `一、主要工作\n${BODY}局主要负责人亲自部署法治工作，带头学法。\n${BODY}`
    expect(await part(text, 'leadership')).toMatchObject({ status: 'content', heading: null, line: 4 })
  })

  test('the account of the leaders ends where it turns to what others did', async () => {
    const study = async (rest: string) => {
      const { items } = await part(`一、主要工作\n${BODY}局长亲自部署法治工作。${rest}\n${BODY}`, 'leadership')
      return items[0]!.status
    }
    expect(await study('综合执法队全年学法九次。')).toBe('missing')
    expect(await study('扎实开展普法宣传，办讲座九场。')).toBe('missing')
    expect(await study('我局依法办案九件，干部学法九次。')).toBe('missing')
    expect(await study('各科室确定联络员。干部学法九次。')).toBe('missing')
    expect(await study('局长还在各科室学法九次。')).toBe('met')
    expect(await study('坚持学法九次。')).toBe('met')
    expect(await study('对各科室学法情况通报两次。')).toBe('met')
    expect(await study('全局学法九次，局长带头参加。')).toBe('met')
  })

  test('a plan inside the section of shortcomings', async () => {
    const text = `一、主要工作\n${BODY}二、存在的不足\n执法力量不足，今后的工作中将抓好以下几方面：\n（一）充实力量。招录人员。\n（二）加强培训。组织轮训。\n`
    expect(await statuses(text)).toMatchObject({ shortcomings: 'section', 'next-year': 'content' })
    expect((await part(text, 'shortcomings')).items[0]).toMatchObject({ count: 1 })
  })

  test('下一步 in the middle of the account is no plan', async () => {
    const text = `一、主要工作\n${BODY}下一步，该案将移送法院。\n${BODY.repeat(12)}二、存在的不足\n力量不足。\n`
    expect((await statuses(text))['next-year']).toBe('absent')
  })

  test('存在 without a problem is a mention', async () => {
    expect((await statuses(`一、主要工作\n仍有企业存在侥幸心理。\n${BODY}`)).shortcomings).toBe('absent')
    expect((await statuses(`一、主要工作\n${BODY}工作中仍存在一些问题，执法力量不足。\n`)).shortcomings).toBe('content')
  })
})

describe('parts told where they are often only mentioned', () => {
  test('the leaders before the account', async () => {
    const told = `局主要负责人亲自部署法治工作，亲自督办重点案件，带头学法。现报告如下：\n一、主要工作\n${BODY}`
    expect((await statuses(told)).leadership).toBe('content')
    const mention = `局主要负责人亲自部署，成效明显。现报告如下：\n一、主要工作\n${BODY}`
    expect((await statuses(mention)).leadership).toBe('absent')
  })

  test('problems under the heading of the plan, or behind the leaders', async () => {
    const problems = '工作中仍存在一些问题：执法力量不足；普法形式不够丰富；监督薄弱。'
    const before = `一、主要工作\n${BODY}二、下一步打算\n${problems}\n下一步，我局将加强执法。\n`
    expect(await statuses(before)).toMatchObject({ shortcomings: 'content', 'next-year': 'section' })
    const inOne = `一、主要工作\n${BODY}二、下一步打算\n${problems}下一步，我局将充实执法力量；丰富普法形式；加强监督。\n`
    expect(await statuses(inOne)).toMatchObject({ shortcomings: 'content', 'next-year': 'section' })
    expect((await part(inOne, 'next-year')).items).toContainEqual(
      expect.objectContaining({ id: 'answers-shortcomings', status: 'met' }),
    )
    const behind = `一、主要工作\n${BODY}二、第一责任人履职\n局长带头学法。\n${problems}\n`
    expect(await statuses(behind)).toMatchObject({ shortcomings: 'content', leadership: 'section' })
    const mention = `一、主要工作\n${BODY}二、下一步打算\n工作中仍存在一些不足。下一步，我局将加强执法。\n`
    expect((await statuses(mention)).shortcomings).toBe('absent')
  })

  test('a point of the plan about leaders is no account of them', async () => {
    const text = `一、主要工作\n${BODY}二、下一步打算\n1.落实第一责任人职责。带头学法。\n2.规范执法。培训人员。\n`
    expect((await statuses(text)).leadership).toBe('absent')
  })
})

describe('where an absent part should begin', () => {
  test('before the next part in the official order, else at the end', async () => {
    const text = `一、主要工作\n${BODY}二、下一步安排\n我局将加强执法。\n`
    expect((await part(text, 'shortcomings')).line).toBe(4)
    expect((await part(text, 'other')).line).toBe(5)
  })
})

describe('documents of another kind', () => {
  test.each([
    ['云溪市水利局2023年政府信息公开工作年度报告', '题目'],
    ['关于报送2023年度法治政府建设情况报告的通知', '题目'],
    ['Examples', '开头的“Examples”不是这类报告的题目，正文很少谈到法治政府建设'],
    ['今天天气很好，我们去看水库。', '没有找到题目，正文很少谈到法治政府建设'],
    ['建设法治政府，走近法治政府，评说法治政府。', '没有找到题目，正文在规定的五个部分中只认出1个'],
  ])('%s', async (title, reason) => {
    const { applicable, score, findings, reason: why } = await assessTiny(`${title}\n一、主要工作\n${BODY}`)
    expect({ applicable, score, findings }).toEqual({ applicable: false, score: null, findings: [] })
    expect(why?.zh).toContain(reason)
  })
})

describe('a text without a title', () => {
  const rest = '法治政府，人人有责；法治政府，大家来建。\n全年开展检查九次。\n局长亲自带头。\n'

  test.each([
    ['that carries two parts in passing is no report', '近日，本县开会谈法治政府。', false],
    ['is one where its first paragraph says so', '现将法治政府建设情况报告如下。', true],
    // What it announces need not come up again.
    [
      'is one that announces itself below a heading of all kinds of work',
      '工作总结\n现将法治政府建设情况总结如下。',
      true,
    ],
  ])('%s', async (_, first, expected) => {
    expect((await assessTiny(`${first}\n${rest}`)).applicable).toBe(expected)
  })

  test('is one whose first paragraph speaks of the subject and announces it, though only its first part is written', async () => {
    const draft = (subject: string): string =>
      `2023年，我局重视${subject}，把${subject}摆上日程。现将有关情况报告如下：\n一、主要举措和成效\n推进法治政府建设。${BODY}`
    expect((await assessTiny(draft('法治政府建设'))).applicable).toBe(true)
    expect((await assessTiny(draft('水利工程建设'))).applicable).toBe(false)
  })
})

describe('a section of a few words', () => {
  test('is none of other matters for a 无 inside of them', async () => {
    const text = `一、主要举措\n${BODY}二、行政执法\n办理处罚案件32件，无一败诉。\n三、存在的问题\n力量不足。\n`
    expect(await part(text, 'other')).toMatchObject({ status: 'absent' })
    expect(await part(text.replace('办理处罚案件32件，无一败诉。', '我局无。'), 'other')).toMatchObject({
      status: 'section',
    })
  })
})

describe('a heading over a bare 无', () => {
  const measures = (text: string) => part(`一、主要举措和成效\n${BODY}${text}二、存在的问题\n力量不足。\n`, 'measures')
  const flown = async (text: string) => (await measures(text)).items.find(({ id }) => id === 'technology')?.status

  test('is no evidence of what it names', async () => {
    expect(await flown('（一）用好无人机\n无。\n（二）规范执法\n办结案件两件。\n')).toBe('missing')
    expect(await flown('（一）用好无人机\n无事故。\n')).toBe('met')
    expect(await flown('（一）用好无人机\n无。\n全年一次。\n')).toBe('met')
  })

  test('is an answer where it names what others bring before the organ', async () => {
    expect(await flown('（一）无人机案件的行政复议、应诉情况\n无。\n（二）规范执法\n办结案件两件。\n')).toBe('met')
  })
})

describe('a part of which only the heading stands', () => {
  const before = `一、主要举措和成效\n${BODY}二、存在的问题\n力量不足。\n`
  const of = (text: string, id: PartId) => part(before + text, id)

  test.each<[string, PartId]>([
    ['三、第一责任人履职\n四、下一步安排\n我局将加强执法。\n', 'leadership'],
    ['三、下一步安排\n\n云溪市水利局\n2024年1月5日\n', 'next-year'],
    ['三、下一步安排\n四、其他需要报告的事项\n', 'other'],
  ])('%s earns nothing, and keeps its status', async (text, id) => {
    const { status, isHollow, points, items } = await of(text, id)
    expect({ status, isHollow, points }).toEqual({ status: 'section', isHollow: true, points: 0 })
    expect(items.filter((item) => item.status === 'met')).toEqual([])
    const { findings } = await assessTiny(TITLE + before + text)
    expect(findings.filter((finding) => finding.part === id)).toMatchObject([{ rule: id }])
  })

  test.each<[string, PartId]>([
    ['三、其他需要报告的事项\n无\n', 'other'],
    ['三、其他需要报告的事项：无\n', 'other'],
    ['三、无其他需要报告的事项\n', 'other'],
    ['三、下一步安排\n（一）加强执法\n（二）加强学习\n', 'next-year'],
    ['三、下一步安排：加强执法，充实力量\n', 'next-year'],
    // The heading and its text in one line.
    ['三、第一责任人履职 局长带头学法，出庭应诉1次\n', 'leadership'],
    // What is yet to be counted is written all the same.
    ['三、第一责任人履职\n局长带头学法XX次。\n', 'leadership'],
    // The plan took the text; something stands below the heading.
    ['三、第一责任人履职\n下一步，我局将加强执法。\n', 'leadership'],
  ])('%s does more than that', async (text, id) => {
    expect(await of(text, id)).toMatchObject({ isHollow: false })
  })

  test.each([
    ['（一）经费不足\n（二）存在执法不够规范的问题\n', false],
    ['（一）存在的主要问题和不足\n（二）原因分析\n', true],
  ])('headings of problems are told from those that announce them: %s', async (headings, isHollow) => {
    const text = `一、主要举措和成效\n${BODY}二、存在的问题\n${headings}三、下一步安排\n我局将加强执法。\n`
    expect(await part(text, 'shortcomings')).toMatchObject({ isHollow })
  })
})

describe('a section that no heading names, behind that of the problems', () => {
  const before = `一、主要举措和成效\n${BODY}二、存在的问题\n力量不足。\n`

  test.each([
    ['2024年招录2名，开设直播间。', 'section'],
    ['在新的一年里，招录2名，开设直播间。', 'section'],
    ['2024年6月底前，招录2名。', 'section'],
    ['2024年：25万元，已列入预算。', 'absent'],
    ['2024年1月，召开述职会。', 'absent'],
    ['2024年，荣获先进集体称号。', 'absent'],
    ['2024年度收到表扬信3封。', 'absent'],
  ] as const)('%s: the plan is %s', async (text, status) => {
    expect((await statuses(`${before}三、巩固与深化\n${text}\n`))['next-year']).toBe(status)
  })
})

describe('a section below a heading that only hints at the problems', () => {
  const around = (text: string) =>
    `一、主要举措和成效\n${BODY}二、冷静思考\n${text}\n三、2024年工作安排\n2024年，招录2名。\n`

  test.each([
    ['法治队伍专业人才少，普法创新少。', 'section'],
    ['办事环节多、证明材料减少，投诉纠纷少，群众跑腿次数少。', 'absent'],
    ['一年来，送法活动不少，参加群众至少千人。', 'absent'],
  ] as const)('%s: the problems are %s', async (text, status) => {
    expect((await statuses(around(text))).shortcomings).toBe(status)
  })
})
