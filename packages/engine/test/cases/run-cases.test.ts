import { describe, expect, it } from 'vitest'
import { type CaseOutcome, loadCases, runCases } from '../../src/cases/index.js'
import { prepareRuleset } from '../../src/ruleset/prepare.js'
import { childOf, load, ROOT as PLAIN } from '../ruleset/files.js'

/** A ruleset whose parts are told by their headings. */
const ROOT = ['举措', '不足', '责任', '打算', '其他'].reduce((text, word) => text.replace('[标题]', `[${word}]`), PLAIN)

const file = (text: string, path = 'it.cases.yaml') => ({ path, text })

async function outcomesOf(
  own: string,
  { ruleset = ROOT, inherited = [] as string[] } = {},
): Promise<readonly CaseOutcome[]> {
  const loaded = load(ruleset, { 'test/root': ROOT })
  const read = loadCases(
    file(own),
    inherited.map((text, index) => file(text, `parent-${index}.cases.yaml`)),
  )
  if ('problems' in loaded || 'problems' in read) throw new Error('not valid')
  return runCases(prepareRuleset(loaded), read.cases)
}

/** What failed of a kind, as `path:line:column name: failure`. */
async function failuresOf(kind: CaseOutcome['kind'], ...all: Parameters<typeof outcomesOf>): Promise<string[]> {
  return (await outcomesOf(...all))
    .filter((outcome) => outcome.kind === kind && outcome.failure !== null)
    .map(({ at, name, failure }) => `${at.path}:${at.line}:${at.column} ${name}: ${failure!.en}`)
}

const SAMPLES = `rules:
  measures:
    good: |
      一、举措
      做了许多。
    bad: 举措不少。
  measures/party:
    good: |
      一、举措
      党的领导。
    bad: |
      一、举措
      党的建设。
`

describe('samples', () => {
  it('come out as they should', async () => {
    const outcomes = await outcomesOf(SAMPLES)
    expect(outcomes.filter(({ kind }) => kind === 'good' || kind === 'bad')).toEqual([
      { kind: 'good', name: 'measures', at: { path: 'it.cases.yaml', line: 3, column: 11 }, failure: null },
      { kind: 'bad', name: 'measures', at: { path: 'it.cases.yaml', line: 6, column: 10 }, failure: null },
      { kind: 'good', name: 'measures/party', at: { path: 'it.cases.yaml', line: 8, column: 11 }, failure: null },
      { kind: 'bad', name: 'measures/party', at: { path: 'it.cases.yaml', line: 11, column: 10 }, failure: null },
    ])
  })

  it('are told where they do not', async () => {
    const swapped = SAMPLES.replace('党的领导。\n    bad: |', '党的建设。\n    bad: |').replace('党的建设。\n`', '')
    expect(await failuresOf('good', swapped)).toEqual([
      'it.cases.yaml:8:11 measures/party: a good sample should satisfy the rule, but it comes out as missing',
    ])
    expect(await failuresOf('bad', SAMPLES.replace('      党的建设', '      党组领导、党的领导'))).toEqual([
      'it.cases.yaml:11:10 measures/party: a bad sample should not satisfy the rule, but it comes out as met by “党组领导”, “党的领导”',
    ])
  })

  it('are told where the report around them does not show their part', async () => {
    const unread = 'rules:\n  shortcomings/problems: { good: 力量薄弱, bad: 没有薄弱, }\n'
    expect(await failuresOf('bad', unread)).toEqual([
      'it.cases.yaml:2:45 shortcomings/problems: the part “shortcomings” is not found in the report around the sample; ' +
        'its title, or the sample’s own heading, should be among its headings',
    ])
  })

  it('are not tried by a ruleset for another kind of report, which is told once', async () => {
    const ruleset = ROOT.replace("titles: ['法治政府…报告']", "titles: ['信息公开…报告']").replace(
      'others: [通知]',
      'others: [法治政府]',
    )
    const outcomes = (await outcomesOf(SAMPLES, { ruleset })).filter(({ kind }) => kind !== 'missing')
    expect(outcomes.map(({ kind, name, failure }) => `${kind} ${name}: ${failure!.en}`)).toEqual([
      'other-kind document: rulesets are for annual reports on law-based government, but the document of this one does not ' +
        'know a title such as “云溪县人民政府2024年度法治政府建设情况报告”, which samples and drafts have',
    ])
  })

  it('may be several, each with its place', async () => {
    const several =
      'rules:\n  measures/party:\n    good:\n      - "一、举措\\n党的领导。"\n      - "一、举措\\n党的建设。"\n'
    expect(await failuresOf('good', several)).toEqual([
      'it.cases.yaml:5:9 measures/party: a good sample should satisfy the rule, but it comes out as missing',
    ])
  })

  it('that a rule lacks are told, and those of no rule', async () => {
    const some = `${SAMPLES.replace('    bad: 举措不少。\n', '')}  measures/prty:\n    good: 甲\n`
    expect((await failuresOf('missing', some)).slice(0, 3)).toEqual([
      'it.cases.yaml:1:1 measures: “measures” lacks samples: bad',
      'it.cases.yaml:1:1 measures/figures: “measures/figures” lacks samples: good and bad',
      'it.cases.yaml:1:1 shortcomings: “shortcomings” lacks samples: good and bad',
    ])
    expect(await failuresOf('unknown', some)).toEqual([
      'it.cases.yaml:13:3 measures/prty: the ruleset has no rule “measures/prty”',
    ])
  })

  it('are inherited but for what the child says itself', async () => {
    const child = childOf('parts: { measures: { items: { party: { phrases: [党建] }, figures: off } } }')
    const own = 'rules:\n  measures/party:\n    good: "一、举措\\n党建。"\n'
    const outcomes = await outcomesOf(own, { ruleset: child, inherited: [SAMPLES] })
    const samples = outcomes.filter(({ name, kind }) => name === 'measures/party' && kind !== 'missing')
    expect(samples.map(({ kind, at, failure }) => [kind, at.path, failure])).toEqual([
      ['good', 'it.cases.yaml', null],
      ['bad', 'parent-0.cases.yaml', null],
    ])
    expect(outcomes.some(({ name }) => name === 'measures/figures')).toBe(false)
  })
})

describe('reports', () => {
  const report = (rest: string): string =>
    `reports:\n  - name: 空报告\n    text: |\n      云溪县水利局2024年法治政府建设情况报告\n${rest}`
  const ids = ['measures', 'shortcomings', 'leadership', 'next-year', 'other']
  const points = [27.75, 20, 20, 22.25, 10]
  const findings = ids.map((id, i) => `      - { rule: ${id}, severity: error, points: ${points[i]} }\n`)

  it('come out exactly', async () => {
    const exact = report(`    findings:\n${findings.join('')}    score: 0\n    passed: false\n`)
    const [outcome] = await outcomesOf(exact)
    expect(outcome).toEqual({
      kind: 'report',
      name: '空报告',
      at: { path: 'it.cases.yaml', line: 2, column: 5 },
      failure: null,
    })
  })

  it('are told in what they differ', async () => {
    const other = findings.slice(1).join('').replace('20', '19')
    const wrong = report(`    findings:\n${other}    score: 5\n    passed: true\n    grade: 优秀\n`)
    expect(await failuresOf('report', wrong)).toEqual([
      'it.cases.yaml:2:5 空报告: not found: shortcomings error 19; found but not expected: measures error 27.75, ' +
        'shortcomings error 20; score is 0, expected 5; passed is false, expected true; grade is , expected 优秀',
    ])
  })

  it('may be documents of another kind', async () => {
    const notice = 'reports:\n  - { name: 通知, text: 关于开会的通知, findings: [], score: null, passed: false }\n'
    expect(await failuresOf('report', notice)).toEqual([])
  })
})

describe('a file of cases', () => {
  const problemsOf = (text: string): string[] => {
    const read = loadCases(file(text))
    return 'cases' in read ? [] : read.problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`)
  }

  it.each([
    ['rules:\n  measures: { god: 甲 }', ['2:15 unknown key “god”, did you mean “good”?']],
    ['rules:\n  measures: { good: 8 }', ['2:21 is 8, expected text']],
    ['rules:\n  measures: { good: { measure: 甲 } }', ['2:23 unknown key “measure”, did you mean “measures”?']],
    ['reports:\n  - { name: 甲, text: 乙, findings: [], score: null }', ['2:5 “passed” is missing']],
    ['rules: [', ['1:9 Flow sequence in block collection must be sufficiently indented and end with a ]']],
    ['', []],
    ['# 还没有写', []],
  ])('%s', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems)
  })
})
