import { describe, expect, it } from 'vitest'
import { createLoader, type TracedRuleset } from '../../src/ruleset/index.js'
import { childOf, ROOT, spotOf } from './files.js'

function trace(text: string, library: Readonly<Record<string, string>> = { 'test/root': ROOT }): TracedRuleset {
  const resolveParent = (id: string) => ({ path: `${id}.yaml`, text: library[id]! })
  const traced = createLoader({ resolveParent, sha256: () => '' }).trace({ path: 'it.yaml', text })
  if ('problems' in traced) throw new Error(JSON.stringify(traced.problems))
  return traced
}

/** A value with the file and line that it comes from. */
function valueAt({ values }: TracedRuleset, path: string): string | undefined {
  const found = values.find((value) => value.path.join('.') === path)
  return found && `${found.value} ${found.origin === null ? 'default' : `${found.origin.path}:${found.origin.line}`}`
}

const rootLine = (words: string): string => `test/root.yaml:${spotOf(ROOT, words).split(':')[0]}`

describe('a trace', () => {
  const text = childOf(`pass: 70
parts:
  measures:
    message: { zh: 本市, en: Here }
    items:
      party: { weight: 2, addPhrases: [党建] }
      figures: off
    add:
      rules:
        title: { zh: 制度, en: Rules }
        severity: info
        weight: 1
        message: { zh: 没有, en: None }
        advice: { zh: 补上, en: Add }
        phrases: [规范性文件]
`)
  const traced = trace(text)

  it('gives the line of each value, whichever file says it', () => {
    expect(valueAt(traced, 'id')).toBe('test/child it.yaml:1')
    expect(valueAt(traced, 'pass')).toBe('70 it.yaml:4')
    expect(valueAt(traced, 'partial')).toBe(`0.5 ${rootLine('partial:')}`)
    expect(valueAt(traced, 'parts.measures.weight')).toBe(`27.75 ${rootLine('weight: 27.75')}`)
    expect(valueAt(traced, 'parts.measures.message.zh')).toBe('本市 it.yaml:7')
    expect(valueAt(traced, 'parts.measures.items.party.weight')).toBe('2 it.yaml:9')
    expect(valueAt(traced, 'parts.measures.items.party.severity')).toBe(`warning ${rootLine('severity: warning')}`)
    expect(valueAt(traced, 'parts.measures.items.rules.phrases.0')).toBe('规范性文件 it.yaml:18')
    expect(valueAt(traced, 'grades.1.from')).toBe(`59.99 ${rootLine('合格')}`)
  })

  it('tells each phrase of a list apart', () => {
    const phrases = [0, 1, 2].map((index) => valueAt(traced, `parts.measures.items.party.phrases.${index}`))
    expect(phrases).toEqual([
      `党的领导 ${rootLine('- 党的领导')}`,
      `{党委|党组}…领导 ${rootLine('…领导')}`,
      '党建 it.yaml:9',
    ])
  })

  it('tells what no file says, and that an item goes with the basis of its part', () => {
    expect(valueAt(traced, 'parts.measures.items.party.judge')).toBe('phrases default')
    expect(valueAt(traced, 'parts.measures.items.party.basis')).toBe(`inspection ${rootLine('basis: inspection')}`)
  })

  it('names the files and the items that were dropped', () => {
    expect(traced.layers).toEqual([
      { id: 'test/root', version: '1.0.0', path: 'test/root.yaml' },
      { id: 'test/child', version: '1.1.0', path: 'it.yaml' },
    ])
    expect(traced.dropped).toEqual([
      { rule: 'measures/figures', origin: { id: 'test/child', path: 'it.yaml', line: 10 } },
    ])
    expect(traced.values.some(({ path }) => path.includes('figures'))).toBe(false)
  })

  it('has a value for all that the ruleset says', () => {
    expect(traced.values.filter(({ origin }) => origin === null).map(({ path }) => path.at(-1))).toEqual(
      expect.arrayContaining(['judge', 'atLeast']),
    )
    expect(traced.values.every(({ value }) => typeof value !== 'object')).toBe(true)
  })

  it('follows an alias to what it stands for', () => {
    const aliased = trace(
      ROOT.replace('others: [通知]', 'others: &no\n    - 通知').replace('subjects: []', 'subjects: *no'),
    )
    expect(valueAt(aliased, 'document.subjects.0')).toBe(valueAt(aliased, 'document.others.0'))
  })
})
