import { describe, expect, it } from 'vitest'
import { childOf, problemsOf, ROOT, rulesetOf } from './files.js'

/** What is said of the hints of the measures, a list of phrases; the list stands in line 28. */
function saidOf(...phrases: string[]): string[] {
  const text = ROOT.replace('hints: [做法]', `hints: ${JSON.stringify(phrases)}`)
  try {
    return problemsOf(text).map((problem) => problem.replace(/^it\.yaml:\d+:\d+: /, ''))
  } catch {
    return []
  }
}

const covered = (phrase: string, by: string): string =>
  `“${phrase}” never adds anything: wherever it stands, “${by}” does too; keep one of them`

describe('a phrase that can never add anything is told', () => {
  it.each<[string, string[], string[]]>([
    ['twice', ['甲', '乙', '甲'], ['“甲” stands here for the second time']],
    ['in another width', ['甲（1）', '甲(1)'], [covered('甲(1)', '甲（1）')]],
    ['a longer word', ['聘请法律顾问', '法律顾问'], [covered('聘请法律顾问', '法律顾问')]],
    ['every choice', ['{专职|兼职}法律顾问', '法律顾问'], [covered('{专职|兼职}法律顾问', '法律顾问')]],
    ['choices by several', ['{甲一|乙一}', '甲', '乙'], [covered('{甲一|乙一}', '甲')]],
    ['a gap', ['聘请专职…法律顾问', '聘请…顾问'], [covered('聘请专职…法律顾问', '聘请…顾问')]],
    ['a word that a gap spans', ['开展法治宣传活动', '开展…活动'], [covered('开展法治宣传活动', '开展…活动')]],
    ['more exclusions', ['甲一 !丙', '甲'], [covered('甲一 !丙', '甲')]],
    ['the same exclusions', ['甲一 !丙', '甲 !丙丁'], [covered('甲一 !丙', '甲 !丙丁')]],
    ['a year', ['{报告年}年度', '{报告年}年'], [covered('{报告年}年度', '{报告年}年')]],
  ])('%s', (_, phrases, problems) => {
    expect(saidOf(...phrases)).toEqual(problems)
  })

  it('where it stands', () => {
    const text = ROOT.replace('hints: [做法]', 'hints: [做法, 好做法]')
    expect(problemsOf(text)[0]).toMatch(
      new RegExp(`^it\\.yaml:\\d+:${'    hints: [做法, '.length + 1}: “好做法” never`),
    )
  })
})

describe('a phrase that adds something is not', () => {
  it.each<[string, string[]]>([
    ['another word', ['法律顾问', '法律顾间']],
    ['some choices', ['{聘请法律|任用法治}顾问', '法律顾问']],
    ['an exclusion that only the wider one has', ['聘请法律顾问', '法律顾问 !村居']],
    // 聘请《律师法》顾问: the word may stand inside 《…》, where it does not count by itself.
    ['a gap whose end would do', ['聘请…法律顾问', '法律顾问']],
    ['words in another order', ['甲…乙', '乙…甲']],
    ['a title', ['《民法典》', '民法典']],
    ['the report year and another', ['{报告年}年', '2024年']],
    ['the next year', ['{报告年}年', '{下一年}年']],
  ])('%s', (_, phrases) => {
    expect(saidOf(...phrases)).toEqual([])
  })

  it('if it is the parent’s', () => {
    const child = childOf('parts: { measures: { items: { party: { addPhrases: [领导] } } } }')
    expect(rulesetOf(child).parts.measures.items.party!.phrases).toHaveLength(3)
  })

  it('unless it is the child’s', () => {
    const child = childOf('parts: { measures: { addHints: [好做法] } }')
    expect(problemsOf(child)).toEqual([`it.yaml:4:33: ${covered('好做法', '做法')}`])
  })
})

describe('a choice that its own exclusion rules out is told', () => {
  it.each<[string, string]>([
    ['{规划|规划局|纲要} !规划局', 'the choice “规划局” holds the excluded “规划局”, so it can never match'],
    ['{甲|乙}…丙 !{丁|甲}', 'the choice “甲…丙” holds the excluded “甲”, so it can never match'],
  ])('%s', (phrase, problem) => {
    expect(saidOf(phrase)).toEqual([problem])
  })

  it('but not one that it only narrows', () => {
    expect(saidOf('{规划|纲要} !规划局')).toEqual([])
  })
})
