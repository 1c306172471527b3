import { expect, test } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../../rulesets/test/load-rulesets.js'
import { assess } from '../../src/assess.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import { read } from '../read-text.js'

const prepared = prepareRuleset(loadTestRuleset(rulesetFile('fazhi/department')))

async function messageOfStudy(measures: string): Promise<string | undefined> {
  const text = `云溪县水利局2023年度法治政府建设情况报告

一、主要举措和成效
（一）加强党的领导。${measures}
二、主要负责人履行第一责任人职责情况
局长主持召开法治工作会议3次。
`
  const { findings } = assess(await read(text), prepared, { zh: '测试', en: 'test' })
  return findings.find(({ rule }) => rule === 'leadership/study')?.message.zh
}

test('a duty that the measures tell of the leader is said to stand there', async () => {
  expect(await messageOfStudy('党委会学习4次，局长讲授法治党课1次。')).toMatch(
    /：“主要举措和成效”里写了“局长讲授法治党课1次”，写到这一部分才算$/,
  )
})

test.each(['开展法治宣传活动12场。', '副局长讲授法治党课1次。', '企业负责人带头学法。'])(
  'it is not said where others do it: %s',
  async (measures) => {
    expect(await messageOfStudy(measures)).toMatch(/情况$/)
  },
)

test('what the leader does for the rule of law is told where the Party is asked for, and does not count', async () => {
  const partyIn = async (leaders: string) => {
    const text = `云溪县水利局2023年度法治政府建设情况报告\n\n一、主要举措和成效\n检查56次。\n二、主要负责人履行第一责任人职责情况\n${leaders}\n`
    return assess(await read(text), prepared, { zh: '测试', en: 'test' }).findings.find(
      ({ rule }) => rule === 'measures/party',
    )
  }
  expect(await partyIn('局长带领党组学习习近平法治思想4次。')).toBeUndefined()
  const found = await partyIn('年内履职有力，局长主持召开党组会研究法治工作4次，带头学法。')
  expect(found).toMatchObject({ severity: 'info' })
  expect(found!.message.zh).toMatch(
    /：“主要负责人履行第一责任人职责”里写了“局长主持召开党组会研究法治工作4次”，写到这一部分才算$/,
  )
})
