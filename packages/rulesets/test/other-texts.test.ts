import { describe, expect, test } from 'vitest'
import { assessText } from './load-rulesets.js'

const BODY = `一、主要举措和成效
我局推进法治政府建设，落实行政执法三项制度，完成整改问题12个。
二、存在的不足
法治政府建设还有差距，执法力量不足，原因是编制少。
三、下一步打算
继续推进法治政府建设，开展执法培训4次。
`

test.each([
  ['云溪市水利局2023年度法治政府建设情况报告', true],
  ['云溪市水利局2023年度法治政府建设暨督察反馈问题整改情况报告', true],
  ['云溪市水利局关于法治政府建设督察反馈问题整改情况的报告', false],
  ['关于2023年度法治政府建设督察情况的通报', false],
  ['云溪市召开法治政府建设推进会', false],
  ['云溪市政府常务会议听取2023年度法治政府建设工作情况汇报', false],
  ['岚川县委常委会专题听取2023年度依法行政工作情况汇报', false],
  ['岚川县人大常委会审议县政府2023年法治政府建设工作情况报告', false],
  ['云溪市政府常务会议审议2023年度法治政府建设情况报告', false],
  ['云溪市人民政府2023年度法治政府建设情况报告（常务会审议稿）', true],
  ['云溪市人民政府2023年度法治政府建设情况报告常务会审议稿', true],
  ['云溪市水利局近年来依法行政工作情况的报告', false],
  ['云溪市水利局近年来暨2023年法治政府建设情况报告', true],
  ['云溪市人民政府关于近五年法治政府建设情况的报告', false],
  ['云溪市水利局关于《云溪市法治政府建设实施方案（2021—2025年）》贯彻落实情况的报告', false],
  ['云溪市水利局法治政府建设实施方案中期评估报告', false],
  ['云溪市水利局2024年普法依法治理工作总结', false],
  ['云溪市水利局2024年依法治理工作总结', true],
  ['云溪市水利局关于落实《法治政府建设实施纲要（2021—2025年）》2023年度法治政府建设情况的报告', true],
  ['云溪市落实省五年法治政府建设规划2023年度情况报告', true],
  ['云溪市二〇二五年法治政府建设工作情况报告', true],
  ['云溪市水利局2023年推进依法行政工作情况及2024年工作打算', true],
  ['松泽镇关于履行推进法治建设第一责任人职责情况的报告', false],
  ['2025年度镇党委主要负责人履行推进法治建设第一责任人职责情况的报告', false],
  ['云溪市水利局2025年度法治建设暨履行第一责任人职责情况的报告', true],
  ['云溪市水利局2025年度法治政府建设暨履行推进法治建设第一责任人职责情况的报告', true],
  ['红枫区开展乡镇街道法治建设专项督察', false],
  // The list that a page stood in says nothing of it.
  ['公示公告', true],
  ['公告', false],
  ['《红枫区2024年法治政府建设工作要点》已经印发，为便于理解，现作如下解读。', false],
  ['随着法治政府建设不断深入，本文将对2024年度县法治建设工作计划进行解析与展望。', false],
  ['我院在市人大监督指导下，对2020年以来的行政审判工作情况进行全面回顾，现报告如下。', false],
  ['云溪市人民法院\n主任、各位委员：\n我院的行政审判工作推进了法治政府建设。', false],
  ['云溪市水利局坚持依法行政，本文件所称执法人员均持证上岗。', true],
  ['云溪市人民法院与我局建立联席机制，行政审判工作中的问题及时会商，现将2023年情况报告如下。', true],
])('%s is a report of this kind: %s', async (title, isReport) => {
  const assessment = await assessText(`${title}\n${BODY}`)
  expect(assessment.applicable).toBe(isReport)
})

const ALL_WORK = `2020年，我局深入学习贯彻习近平法治思想，不断提升法律服务水平。
一、党建引领显担当
学习12次，审查文件20件，推进法治政府建设示范创建，推进依法行政。
二、公共法律服务
办理法律援助案件420宗，法治建设工作有序。
三、存在的不足
人手不足，原因是编制少。
四、2021年工作计划
推进法治政府建设示范创建。
`

test.each([
  ['云溪市司法局2020年工作总结', ALL_WORK, false],
  ['云溪市司法局2020年工作总结和2021年工作思路 |', ALL_WORK, false],
  ['云溪市司法局2020年工作总结', `现将我局2020年法治政府建设工作情况报告如下：\n${ALL_WORK}`, true],
  ['云溪市司法局2020年法治建设工作总结', ALL_WORK, true],
])('%s, of all kinds of work: %#', async (title, body, isReport) => {
  expect((await assessText(`${title}\n${body}`)).applicable).toBe(isReport)
})

const NOTICE = '云溪市水利局关于公开2023年度法治政府建设年度报告的公告'

test.each([
  [NOTICE, '现将报告予以公开，接受社会监督。\n附件：法治政府建设年度报告.docx\n', false],
  [NOTICE, BODY, true],
  ['云溪市水利局法治政府建设示范创建自评报告', BODY, false],
])('%s, with the report or without: %#', async (title, body, isReport) => {
  expect((await assessText(`${title}\n${body}`)).applicable).toBe(isReport)
})

const LEADER = `四、主要负责人履行推进法治建设第一责任人职责情况
局长主持会议研究法治工作4次。
`

test.each([
  ['云溪市水利局关于报送2023年度法治政府建设报告的函', BODY + LEADER, true],
  ['云溪市水利局关于报送2023年度法治政府建设报告的函', '现将报告报上，法治政府建设情况请审阅。\n', false],
  ['关于报送《云溪市水利局2023年法治建设年度报告》的函', BODY + LEADER, true],
  ['云溪市水利局关于报送2023年度安全生产工作报告的函', BODY + LEADER, false],
  ['云溪市水利局关于报送近三年法治政府建设工作报告的函', BODY + LEADER, false],
  ['云溪市水利局关于做好2023年度法治政府建设报告报送工作的通知', BODY + LEADER, false],
  ['云溪市水利局关于2023年度法治政府建设督察反馈问题整改情况的报告', BODY + LEADER, false],
])('%s is the report that it sends where it tells what reports do', async (title, body, isReport) => {
  expect((await assessText(`${title}\n${body}`)).applicable).toBe(isReport)
})

const ACCOUNT =
  '一、2024年度推进法治政府建设的主要举措和成效\n（一）规范执法。开展执法培训4次，办理行政处罚案件12件。\n'

describe('without a title, with nothing but the account', () => {
  test.each([
    ['2024年，我局推进依法行政，取得成效。现将有关情况报告如下：', true],
    ['2024年，我局坚持法治引领。现将我局2024年度法治政府建设情况报告如下：', true],
    ['2024年，松泽镇推进法治政府建设，现将全年工作总结如下。', true],
    ['2024年，我局推进法治政府建设，现将云溪市水利局2024年工作开展情况报告如下：', true],
    ['区财政局认真梳理总结2024年度法治政府建设情况，现报告如下。', true],
    ['现根据上级有关要求，将松泽镇2024年度法治政府建设有关情况报告如下。', true],
    // Nothing is announced, or something else.
    ['2024年，我局推进法治政府建设，取得成效。', false],
    ['2024年，我局推进法治政府建设，现将普法工作情况报告如下：', false],
    ['2024年，我局推进法治政府建设，现将行政复议案件办理情况报告如下：', false],
    ['2024年，我局推进法治政府建设，现将政府信息公开情况报告如下：', false],
    ['2024年，我市推进法治政府建设，现将优化营商环境工作情况报告如下：', false],
    ['2024年，我局推进法治政府建设，现将党风廉政建设情况汇报如下：', false],
    ['根据法治政府建设的要求，现将本人2024年述职述法报告如下：', false],
    ['本人推进法治政府建设，现将2024年履行法治建设第一责任人职责情况报告如下：', false],
    ['我局推进法治政府建设，认真总结2024年普法工作情况，现报告如下：', false],
    ['我局推进法治政府建设，梳理2024年党风廉政建设情况，现汇报如下：', false],
    ['为推进法治政府建设，现将2024年工作要点公布如下：', false],
    ['现将2024年法治政府建设督察情况通报如下：', false],
  ])('%s is the beginning of a report of this kind: %s', async (first, isReport) => {
    const assessment = await assessText(`${first}\n${ACCOUNT}`)
    expect(assessment.applicable).toBe(isReport)
  })
})

const MEETING = `会议学习了法治政府建设的要求，听取了法治政府建设情况汇报。
会议强调，要规范行政执法，严格落实三项制度。
党组书记、局长张明对法治建设工作亲自部署、亲自过问。下一步，区审计局将继续推进法治政府建设。
`

describe('news of a meeting', () => {
  test.each([
    ['12月5日下午，青砚区审计局召开党组会议，专题研究法治政府建设工作。', false],
    ['近日，青砚区审计局召开会议研究法治政府建设。', false],
    ['2024年12月5日，青砚区审计局举行法治政府建设讲座。', false],
    ['2024年，青砚区审计局召开会议9次，现将法治政府建设情况报告如下：', true],
  ])('%s begins a report: %s', async (first, isReport) => {
    const text = `推动法治政府建设取得新成效\n${first}\n${MEETING}`
    const assessment = await assessText(text)
    expect(assessment.applicable).toBe(isReport)
  })
})

test('an account headed by the subject, beside problems and a plan, is a report that says so once', async () => {
  const text = `2022年，市科技局深入学习贯彻党的二十大精神，推进依法履职。
一、推进法治政府建设的成效和主要举措
开展普法宣传12场，审查合同36件。
二、存在的不足和原因
执法力量不足，原因是编制少。
三、下一年度工作安排
2023年，开展培训4次。
`
  expect((await assessText(text)).applicable).toBe(true)
})

test('a report in a newspaper on such a report is none, one that a newspaper reported on is', async () => {
  const tells = (sentence: string): Promise<boolean> =>
    assessText(`云溪市水利局依法治水，成效明显。\n${BODY}${sentence}\n`).then(({ applicable }) => applicable)
  expect(await tells('记者了解到，2024年云溪市水利局将继续推进示范创建。')).toBe(false)
  expect(await tells('2024年，云溪市水利局将继续推进示范创建。（记者 李四）')).toBe(false)
  expect(await tells('2024年，我局将主动接受新闻媒体和记者监督。')).toBe(true)
})
