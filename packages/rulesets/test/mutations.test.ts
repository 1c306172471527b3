import type { Item, Part, PartId, Ruleset } from '@dabiao/engine'
import { prepareRuleset } from '@dabiao/engine'
import { type Cases, runCases } from '@dabiao/engine/cases'
import { bundleRuleset, createCompiler, listRules } from '@dabiao/engine/ruleset'
import { describe, expect, test } from 'vitest'
import { casesOf, IDS, loadTestRuleset, rulesetFile } from './load-rulesets.js'

type Change = (ruleset: Ruleset) => Ruleset

const withPart =
  (id: PartId, change: (part: Part) => Partial<Part>): Change =>
  (ruleset) => ({
    ...ruleset,
    parts: { ...ruleset.parts, [id]: { ...ruleset.parts[id], ...change(ruleset.parts[id]) } },
  })

const withItem = (rule: string, change: (item: Item) => Partial<Item>): Change => {
  const [part, name] = rule.split('/') as [PartId, string]
  return withPart(part, ({ items }) => ({ items: { ...items, [name]: { ...items[name]!, ...change(items[name]!) } } }))
}

const withoutItem = (rule: string): Change => {
  const [part, name] = rule.split('/') as [PartId, string]
  return withPart(part, ({ items }) => ({
    items: Object.fromEntries(Object.entries(items).filter(([id]) => id !== name)),
  }))
}

/** A list of phrases without those that hold some words. */
const drop =
  (words: string) =>
  (phrases: readonly string[]): string[] => {
    const rest = phrases.filter((phrase) => !phrase.includes(words))
    expect(rest.length).toBeLessThan(phrases.length)
    return rest
  }

/** A list of phrases of which those that hold some words exclude nothing any more. */
const open =
  (words: string) =>
  (phrases: readonly string[]): string[] => {
    const opened = phrases.map((phrase) => (phrase.includes(words) ? phrase.replace(/ !.*/, '') : phrase))
    expect(opened).not.toEqual(phrases)
    return opened
  }

const compile = createCompiler()

/** What the cases find wrong; that a rule lacks a sample is not what a mutation is about. */
async function failuresOf(ruleset: Ruleset, cases: Cases): Promise<string[]> {
  const prepared = prepareRuleset(bundleRuleset(ruleset, compile))
  const outcomes = await runCases(prepared, cases)
  const failures = outcomes.filter(({ kind, failure }) => failure !== null && kind !== 'missing')
  return failures.map(({ kind, name }) => `${kind} ${name}`)
}

// Stands in the number of the heading above every sample.
const ANYTHING = ['一']

const loaded = new Map(IDS.map((id) => [id, loadTestRuleset(rulesetFile(id))]))

describe('the cases of the national ruleset notice', () => {
  const { ruleset } = loaded.get('fazhi/annual-report')!
  const cases = casesOf(loaded.get('fazhi/annual-report')!)

  test('nothing where nothing changed', async () => {
    expect(await failuresOf(ruleset, cases)).toEqual([])
  })

  test.each<[string, Change]>([
    ['a phrase removed', withItem('leadership/debriefing', ({ phrases }) => ({ phrases: drop('{述法|')(phrases) }))],
    ['a phrase removed', withItem('measures/emergency', ({ phrases }) => ({ phrases: drop('应急{预案|')(phrases) }))],
    ['a phrase added', withItem('measures/disputes', ({ phrases }) => ({ phrases: [...phrases, '复议'] }))],
    ['an exclusion dropped', withItem('measures/party', ({ phrases }) => ({ phrases: open('!{指导')(phrases) }))],
    [
      'an exclusion dropped',
      withItem('measures/enforcement', ({ phrases }) => ({ phrases: open('联合执法')(phrases) })),
    ],
    ['an exclusion dropped', withItem('shortcomings/causes', ({ phrases }) => ({ phrases: open('不限于')(phrases) }))],
    [
      'an exception dropped',
      withItem('leadership/judiciary', ({ except }) => ({ except: drop('{行政诉讼法')(except!) })),
    ],
    [
      'an exclusion of a heading dropped',
      withPart('shortcomings', ({ headings }) => ({ headings: open('解决存在')(headings) })),
    ],
    [
      'an exclusion of a heading dropped',
      withPart('leadership', ({ headings }) => ({ headings: open('第一责任 !')(headings) })),
    ],
    ['atLeast lowered', withItem('measures/figures', () => ({ atLeast: 2 }))],
    ['atLeast raised', withItem('measures/figures', () => ({ atLeast: 4 }))],
    [
      'the way of judging changed',
      withItem('measures/figures', () => ({ judge: 'phrases', phrases: ['企业'], atLeast: 1 })),
    ],
    ['the parts of evidence changed', withItem('measures/figures', () => ({ within: ['leadership'] }))],
    ['a hint removed', withPart('shortcomings', ({ hints }) => ({ hints: drop('补弱项')(hints) }))],
    ['a hint removed', withPart('leadership', ({ hints }) => ({ hints: drop('关键少数')(hints) }))],
    ['a hint removed', withPart('next-year', ({ hints }) => ({ hints: drop('怎么干')(hints) }))],
    ['a hint made a heading', withPart('leadership', ({ headings }) => ({ headings: [...headings, '关键少数'] }))],
    ['the headings replaced', withPart('next-year', () => ({ headings: ['明年'] }))],
    ['the passages removed', withPart('other', () => ({ passages: [] }))],
    ['what names the part forgotten', withPart('leadership', () => ({ naming: [] }))],
    ['those who are not meant forgotten', withPart('leadership', () => ({ others: [] }))],
    ['the fields of other work forgotten', withPart('leadership', () => ({ fields: [] }))],
    ['what may be none forgotten', withPart('measures', () => ({ mayBeNone: [] }))],
    ['the marks removed', withPart('shortcomings', () => ({ marks: [] }))],
    [
      'points of parts changed',
      (all) => withPart('other', () => ({ weight: 700 }))(withPart('measures', () => ({ weight: 2900 }))(all)),
    ],
    ['the fraction for partial changed', (all) => ({ ...all, partial: 0.6 })],
    ['the pass mark raised', (all) => ({ ...all, pass: 6100 })],
    ['the pass mark lowered', (all) => ({ ...all, pass: 5900 })],
    [
      'a grade raised',
      (all) => ({ ...all, grades: all.grades.map((grade) => ({ ...grade, from: grade.from && grade.from + 100 })) }),
    ],
    ['the other kinds of document forgotten', (all) => ({ ...all, document: { ...all.document, others: [] } })],
    ...(['subsection', 'merged', 'content'] as const).map((status): [string, Change] => [
      `the fraction for ${status} changed`,
      (all) => ({ ...all, status: { ...all.status, [status]: all.status[status] - 0.1 } }),
    ]),
    ...(['subsection', 'merged', 'content'] as const).map((status): [string, Change] => [
      `the severity of ${status} changed`,
      (all) => ({ ...all, placing: { ...all.placing, [status]: { ...all.placing[status], severity: 'error' } } }),
    ]),
  ])('%s', async (_, change) => {
    expect(await failuresOf(change(ruleset), cases)).not.toEqual([])
  })
})

describe.each(IDS)('the cases of %s notice, for every rule,', (id) => {
  const { ruleset } = loaded.get(id)!
  const cases = casesOf(loaded.get(id)!)
  const rules = listRules(ruleset).flatMap(({ id: rule, item }) => (item === null ? [] : [rule]))
  /** The reports say what each rule costs; of the samples only the rule's own can tell. */
  const casesFor = (rule: string): Cases => ({ ...cases, samples: new Map([[rule, cases.samples.get(rule)!]]) })

  test.each<[string, (rule: string) => Change]>([
    ['an item off', withoutItem],
    [
      'a severity changed',
      (rule) => withItem(rule, ({ severity }) => ({ severity: severity === 'info' ? 'error' : 'info' })),
    ],
    ['a weight changed', (rule) => withItem(rule, ({ weight }) => ({ weight: weight + 0.2 }))],
    ['other phrases', (rule) => withItem(rule, () => ({ judge: 'phrases', phrases: ['无关的话'] }))],
    [
      'phrases that say anything',
      (rule) => withItem(rule, () => ({ judge: 'phrases', phrases: ANYTHING, atLeast: 1 })),
    ],
  ])('%s', async (_, change) => {
    const unnoticed: string[] = []
    for (const rule of rules) {
      const failures = await failuresOf(change(rule)(ruleset), casesFor(rule))
      if (failures.length === 0) unnoticed.push(rule)
    }
    expect(unnoticed).toEqual([])
  })
})
