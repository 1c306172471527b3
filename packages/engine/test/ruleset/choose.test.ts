import { describe, expect, it } from 'vitest'
import { whyNotAsked } from '../../src/ruleset/asked.js'
import { chooseRuleset, whyUnfit } from '../../src/ruleset/choose.js'
import { issuerClassOf } from '../../src/ruleset/issuer-class.js'
import type { Scope } from '../../src/ruleset/types.js'
import type { Facts } from '../../src/types.js'

const facts = (kind: Facts['kind'], issuer: string | null, year: number | null): Facts =>
  ({ title: null, kind, issuer, year, published: null }) as Facts

const scope = (id: string, issuers: Scope['issuers'], rest: Partial<Scope> = {}): Scope => ({
  id,
  issuers,
  names: [],
  ...rest,
})

const ALL = [
  scope('all', ['government', 'department', 'town']),
  scope('government', ['government'], { from: 2019 }),
  scope('department', ['department'], { from: 2019 }),
  scope('town', ['town'], { from: 2019 }),
  scope('ecology', ['department'], { from: 2019, names: ['{生态环境|环保}'] }),
  scope('early', ['government', 'department', 'town'], { from: 2016, to: 2018 }),
]

describe('a town is told by its name', () => {
  it.each<[string, ReturnType<typeof issuerClassOf>]>([
    ['云溪县松泽镇人民政府', 'town'],
    ['松泽镇', 'town'],
    ['柳汊乡政府', 'town'],
    ['锦澜区人民政府听潮街道办事处', 'town'],
    ['听潮街道', 'town'],
    ['龙泉办事处', 'town'],
    ['松泽镇党委', 'town'],
    ['新乡市人民政府', 'government'],
    ['景德镇市人民政府', 'government'],
    ['乡宁县人民政府', 'government'],
    ['澜川市人民政府驻北京办事处', 'government'],
    ['澜川经济开发区管理委员会', 'government'],
  ])('%s', (issuer, expected) => {
    expect(issuerClassOf(facts('government', issuer, 2024))).toBe(expected)
  })

  it('or by what it calls itself where no name is known', () => {
    expect(issuerClassOf({ ...facts('government', null, 2024), isTown: true })).toBe('town')
    expect(issuerClassOf({ ...facts('government', '岚川县人民政府', 2024), isTown: true })).toBe('government')
  })

  it('and not where its name or kind is not known', () => {
    expect(issuerClassOf(facts('government', null, 2024))).toBe('government')
    expect(issuerClassOf(facts(null, null, 2024))).toBeNull()
    expect(issuerClassOf(facts('department', '松泽镇', 2024))).toBe('department')
  })
})

describe('chooseRuleset', () => {
  it.each<[Facts, string, string]>([
    [facts('department', '云溪县水利局', 2023), 'department', '报告单位“云溪县水利局”属于部门'],
    [facts('government', '云溪县人民政府', 2023), 'government', '报告单位“云溪县人民政府”属于县级以上政府'],
    [facts('government', '松泽镇人民政府', 2023), 'town', '报告单位“松泽镇人民政府”属于乡镇、街道'],
    [facts('department', '云溪县生态环境局', 2023), 'ecology', '报告单位“云溪县生态环境局”的名称里有“生态环境”'],
    [facts('department', '云溪县生态环境局', 2018), 'early', '这份报告是2018年度的，用2016至2018年度的标准'],
    [facts(null, null, 2017), 'early', '这份报告是2017年度的，用2016至2018年度的标准'],
    [facts(null, null, 2023), 'all', '看不出报告单位是政府还是部门，用各类机关通用的标准'],
    [
      facts('department', '云溪县水利局', 2012),
      'all',
      '报告单位“云溪县水利局”属于部门，没有更贴切的标准，用各类机关通用的',
    ],
    // Of an unknown year, what is in force is meant.
    [facts('department', '云溪县水利局', null), 'department', '报告单位“云溪县水利局”属于部门'],
    [facts('department', null, 2023), 'department', '报告单位的名称不明，看正文属于部门'],
  ])('%j gets %s', (who, id, zh) => {
    const choice = chooseRuleset(who, ALL)
    expect(choice).toMatchObject({ id, reason: { zh } })
    expect(choice!.reason.en).not.toBe('')
    expect(chooseRuleset(who, [...ALL].reverse())).toEqual(choice)
  })

  it('finds none where none fits', () => {
    expect(chooseRuleset(facts('department', '云溪县水利局', 2023), [ALL[1]!, ALL[3]!])).toBeNull()
    expect(chooseRuleset(facts(null, null, 2023), [])).toBeNull()
  })
})

describe('whyUnfit', () => {
  it('names whom and what years a ruleset is for', () => {
    expect(whyUnfit(facts('department', '水利局', 2023), ALL[3]!)).toEqual({
      zh: 'town 适用于乡镇、街道的报告，报告单位属于部门',
      en: 'town is for reports of towns and subdistricts; the issuer is one of the departments',
    })
    expect(whyUnfit(facts('department', '水利局', 2015), ALL[2]!)).toMatchObject({
      zh: 'department 适用于2019年度起的报告，这份报告是2015年度的',
    })
    expect(whyUnfit(facts('department', '水利局', 2023), ALL[5]!)).toMatchObject({
      en: 'early is for reports of the years 2016 to 2018; this report is for 2023',
    })
    expect(whyUnfit(facts('department', '水利局', 2023), ALL[4]!)).toEqual({
      zh: 'ecology 适用于名称里有“生态环境”“环保”的机关，报告单位是“水利局”',
      en: 'ecology is for organs with “生态环境”, “环保” in their names; the issuer is “水利局”',
    })
    expect(whyUnfit(facts('department', null, 2023), ALL[4]!)).toBeNull()
    expect(whyUnfit(facts('department', '环保局', 2023), ALL[4]!)).toBeNull()
    expect(whyUnfit(facts(null, null, null), ALL[3]!)).toBeNull()
  })
})

describe('whyNotAsked', () => {
  const town = facts('government', '松泽镇人民政府', 2024)

  it('counts a town as a town, and as a government only where both are named', () => {
    expect(whyNotAsked({ applies: ['government'] }, town)).toEqual({
      zh: '只要求县级以上政府写，报告单位属于乡镇、街道',
      en: 'asked of governments from county level up only; the issuer is one of the towns and subdistricts',
    })
    expect(whyNotAsked({ applies: ['government', 'town'] }, town)).toBeNull()
    expect(whyNotAsked({ applies: ['town'] }, facts(null, null, 2024))).toBeNull()
  })

  it('includes the first and the last year', () => {
    const years = (year: number | null) => whyNotAsked({ from: 2019, to: 2021 }, facts(null, null, year))
    expect(years(2018)).toMatchObject({ zh: '只要求2019至2021年度的报告写，这份报告是2018年度的' })
    expect([2019, 2021, null].map(years)).toEqual([null, null, null])
    expect(years(2022)).not.toBeNull()
    expect(whyNotAsked({ to: 2021 }, facts(null, null, 2022))).toMatchObject({
      en: 'asked for the years up to 2021 only; this report is for 2022',
    })
  })
})
