import { describe, expect, it } from 'vitest'
import { type Difference, diffRulesets, listRules } from '../../src/ruleset/index.js'
import { childOf, ITEM, ROOT, rulesetOf } from './files.js'

const root = rulesetOf(ROOT)

describe('listRules', () => {
  it('lists parts and items with what they cost', () => {
    expect(listRules(root).map(({ id, severity, points, basis }) => [id, severity, points, basis.title])).toEqual([
      ['measures', 'error', 2775, '督察工作规定'],
      ['measures/party', 'warning', 694, '督察工作规定'],
      ['measures/figures', 'warning', 693, '督察工作规定'],
      ['shortcomings', 'error', 2000, '督察工作规定'],
      ['shortcomings/problems', 'warning', 1000, '第一责任人职责规定'],
      ['leadership', 'error', 2000, '督察工作规定'],
      ['next-year', 'error', 2225, '督察工作规定'],
      ['next-year/answers', 'warning', 1112, '督察工作规定'],
      ['other', 'error', 1000, '督察工作规定'],
    ])
    expect(listRules(root)[1]).toMatchObject({ part: 'measures', item: { phrases: ['党的领导', '{党委|党组}…领导'] } })
    expect(listRules(root)[0]!.item).toBeNull()
  })

  it('leaves out what its years never ask, and gives its points to the others', () => {
    const text = childOf('to: 2018\nparts: { measures: { items: { figures: { from: 2021 } } } }')
    const rules = listRules(rulesetOf(text))
    expect(rules.map(({ id }) => id)).not.toContain('measures/figures')
    expect(rules.find(({ id }) => id === 'measures/party')!.points).toBe(1387)
  })
})

describe('diffRulesets', () => {
  const changes = (lines: string): Difference[] => [...diffRulesets(root, rulesetOf(childOf(lines)))]
  const version = { kind: 'value', rule: null, key: 'version', before: '1.0.0', after: '1.1.0' }

  it('finds only the version where a child says nothing', () => {
    expect(changes('')).toEqual([version])
    expect(diffRulesets(root, root)).toEqual([])
  })

  it('tells values, lists and rules apart', () => {
    const added = `    add:\n      rules:\n${ITEM.replaceAll(/^(?=.)/gm, '        ')}        phrases: [规范性文件]\n`
    const lines = `pass: 70
issuers: [department]
status: { section: 1, subsection: 0.8, merged: 0.7, content: 0.4, absent: 0 }
parts:
  measures:
    addHints: [成效]
    items:
      party: { severity: error, phrases: [党建] }
      figures: off
${added}`
    expect(changes(lines)).toEqual([
      version,
      { kind: 'list', rule: null, key: 'issuers', added: [], removed: ['government'] },
      { kind: 'value', rule: null, key: 'status.merged', before: 0.8, after: 0.7 },
      { kind: 'value', rule: null, key: 'pass', before: 60, after: 70 },
      { kind: 'list', rule: 'measures', key: 'hints', added: ['成效'], removed: [] },
      {
        kind: 'list',
        rule: 'measures/party',
        key: 'phrases',
        added: ['党建'],
        removed: ['党的领导', '{党委|党组}…领导'],
      },
      { kind: 'value', rule: 'measures/party', key: 'severity', before: 'warning', after: 'error' },
      { kind: 'removed', rule: 'measures/figures', title: { zh: '条目', en: 'Item' } },
      { kind: 'added', rule: 'measures/rules', title: { zh: '条目', en: 'Item' } },
    ])
  })

  it('says what an item costs where only its neighbours changed', () => {
    expect(changes('parts: { measures: { items: { figures: { weight: 3 } } } }')).toEqual([
      version,
      { kind: 'value', rule: 'measures/party', key: 'points', before: 6.94, after: 3.47 },
      { kind: 'value', rule: 'measures/figures', key: 'weight', before: 1, after: 3 },
      { kind: 'value', rule: 'measures/figures', key: 'points', before: 6.93, after: 10.4 },
    ])
  })
})
