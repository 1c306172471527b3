import { describe, expect, it } from 'vitest'
import { childOf, ITEM, problemsOf, ROOT, rulesetOf, spotOf } from './files.js'

const root = rulesetOf(ROOT)
const inMeasures = (lines: string): string => childOf(`parts:\n  measures:\n${lines}`)
const added = `    add:\n      rules:\n${ITEM.replaceAll(/^(?=.)/gm, '        ')}        phrases: [规范性文件]\n`

describe('a child', () => {
  it('that says nothing is its parent under another name', () => {
    const text = childOf('')
    expect(rulesetOf(text)).toEqual({ ...root, id: 'test/child', version: '1.1.0', sha256: ROOT + text })
  })

  it('replaces what it says, field by field', () => {
    const child = rulesetOf(
      childOf(`title: { zh: 子, en: Child }
issuers: [department]
pass: 70
partial: 0.25
document: { others: [方案] }
placing: { merged: { severity: warning } }
status: { merged: 0.5 }
bases: { duty: { issued: 2016年 }, local: { title: 本地办法 } }
grades: [{ name: 好, from: 80 }]
parts:
  measures: { basis: local, weight: 30 }
  next-year: { weight: 20, marks: [将] }
`),
    )
    expect(child.parts.measures.weight + child.parts['next-year'].weight).toBe(5000)
    expect(child).toMatchObject({
      title: { zh: '子' },
      issuers: ['department'],
      pass: 7000,
      partial: 0.25,
      grades: [{ name: '好', from: 8000 }],
      placing: { ...root.placing, merged: { ...root.placing.merged, severity: 'warning' } },
      status: { ...root.status, merged: 0.5 },
      document: { titles: root.document.titles, others: ['方案'], subjects: [] },
      bases: { ...root.bases, duty: { title: '第一责任人职责规定', issued: '2016年' }, local: { title: '本地办法' } },
    })
    // An item without a basis of its own goes with its part.
    expect(child.parts.measures.items.party).toMatchObject({ basis: 'local' })
    expect(child.parts['next-year']).toMatchObject({ marks: ['将'], headings: ['标题'] })
  })

  it('changes, drops and adds items', () => {
    const { items } = rulesetOf(inMeasures(`    items:\n      party: { weight: 2 }\n      figures: off\n${added}`))
      .parts.measures
    expect(Object.keys(items)).toEqual(['party', 'rules'])
    expect(items.party).toEqual({ ...root.parts.measures.items.party, weight: 2 })
    expect(items.rules).toMatchObject({ basis: 'inspection', judge: 'phrases', phrases: ['规范性文件'] })
  })

  it('replaces phrases or appends to them', () => {
    const lines = `    headings: [甲]
    addHeadings: [乙]
    addHints: [丙]
    addPassages: [丁]
    addMarks: [戊]
    items:
      party: { addPhrases: [党建], headings: [思想], addHeadings: [组织], except: [党校], addExcept: [党报] }
  shortcomings:
    items: { problems: { phrases: [有待], addPhrases: [不够] } }
`
    const { measures, shortcomings } = rulesetOf(inMeasures(lines)).parts
    expect(measures).toMatchObject({ headings: ['甲', '乙'], hints: ['做法', '丙'], passages: ['丁'], marks: ['戊'] })
    expect(measures.items.party!.phrases).toEqual(['党的领导', '{党委|党组}…领导', '党建'])
    expect(measures.items.party!.headings).toEqual(['思想', '组织'])
    expect(measures.items.party!.except).toEqual(['党校', '党报'])
    expect(shortcomings.items.problems).not.toHaveProperty('headings')
    expect(shortcomings.items.problems).not.toHaveProperty('except')
    expect(shortcomings.items.problems!.phrases).toEqual(['有待', '不够'])
  })

  it('may extend a file, whatever the id that it holds', () => {
    expect(
      rulesetOf(childOf('pass: 70\n', 'test/child', './base/root.yaml'), { './base/root.yaml': ROOT }),
    ).toMatchObject({
      id: 'test/child',
      pass: 7000,
    })
  })

  it('is for the issuers and years of its parent unless it says so', () => {
    const parent = childOf('from: 2019\nnames: [水利]\n')
    const library = { 'test/root': ROOT, 'test/child': parent }
    const child = rulesetOf(childOf('to: 2025\nissuers: [town]\n', 'test/a', 'test/child'), library)
    expect(child).toMatchObject({ from: 2019, to: 2025, names: ['水利'], issuers: ['town'] })
    expect(root).not.toHaveProperty('from')
    expect(root.names).toEqual([])
  })

  it('may have children of its own', () => {
    const child = inMeasures(added)
    const grandchild = childOf(
      'parts: { measures: { items: { rules: { addPhrases: [备案] }, party: off } } }\n',
      'test/grandchild',
      'test/child',
    )
    const ruleset = rulesetOf(grandchild, { 'test/root': ROOT, 'test/child': child })
    expect(ruleset.sha256).toBe(ROOT + child + grandchild)
    expect(Object.keys(ruleset.parts.measures.items)).toEqual(['figures', 'rules'])
    expect(ruleset.parts.measures.items.rules!.phrases).toEqual(['规范性文件', '备案'])
  })
})

describe('a child is refused', () => {
  it.each<[string, string, string, string]>([
    [
      'an unknown item',
      inMeasures('    items: { prty: { weight: 2 } }'),
      'prty',
      'unknown item “prty”, did you mean “party”?',
    ],
    [
      'an unknown item off',
      inMeasures('    items: { constructor: off }'),
      'constructor',
      'unknown item “constructor”, expected one of: party, figures',
    ],
    [
      'off misspelt',
      inMeasures('    items: { party: of }'),
      'of }',
      'is “of”, expected “off” or a map of what differs',
    ],
    [
      'false for off',
      inMeasures('    items: { party: false }'),
      'false',
      'is true or false, expected a map of keys and values',
    ],
    [
      'an item that is there',
      inMeasures(added.replace('rules', 'figures')),
      'figures',
      'the parent has an item “figures”, changes of it stand under items',
    ],
    ['an item in part', inMeasures(added.replace(/ *weight: 1\n/, '')), 'rules', '“weight” is missing'],
    [
      'a key misspelled, which is not told as missing too',
      inMeasures(added.replace('weight: 1\n', 'wieght: 1\n')),
      'wieght',
      'unknown key “wieght”, did you mean “weight”?',
    ],
    [
      'a basis without title',
      childOf('bases: { local: { issued: 2020年 } }'),
      'local',
      'the parent has no basis “local”, a new one needs its title',
    ],
    [
      'an unknown part',
      childOf('parts: { appendix: { weight: 1 } }'),
      'appendix',
      'unknown key “appendix”, expected one of: measures, shortcomings, leadership, next-year, other',
    ],
    ['a part off', childOf('parts: { other: off }'), 'off', 'is text, expected a map of keys and values'],
    ['weights', childOf('parts: { other: { weight: 9 } }'), '9', 'the weights of the parts add up to 99, expected 100'],
    [
      'weights, at the last that it gives',
      childOf('parts: { measures: { weight: 30 }, leadership: { weight: 19 }, other: { basis: duty } }'),
      '19',
      'the weights of the parts add up to 101.25, expected 100',
    ],
    [
      'an option of a check that has none',
      childOf('checks: { component-sum: { options: { most: 1 } } }'),
      'most',
      'unknown key “most”, this check has no options',
    ],
    [
      'an item of a part without items',
      childOf('parts: { other: { items: { party: { weight: 2 } } } }'),
      'party',
      'unknown item “party”, there are none',
    ],
    [
      'an item referred to',
      childOf('parts: { shortcomings: { items: { problems: off } } }'),
      'off }',
      'unknown item “shortcomings/problems”, expected one of: measures/party, measures/figures, next-year/answers',
    ],
    [
      'phrases taken away',
      inMeasures('    items: { party: { phrases: [] } }'),
      'phrases',
      'is judged by phrases and has none, expected at least one',
    ],
    ['a phrase', inMeasures("    addHints: [好, '甲 {乙']"), '{乙', '“{” is never closed'],
    [
      'a phrase of a new item',
      inMeasures(added.replace('规范性文件', '…文件')),
      '…文件',
      'the gap stands at an end of the phrase, expected words on both sides',
    ],
    [
      'a basis of a new item',
      inMeasures(`${added}        basis: locl\n`),
      'locl',
      'unknown basis “locl”, expected one of: inspection, duty',
    ],
    ['no such parent', childOf('', 'test/child', 'test/rot'), 'test/rot', 'there is no ruleset “test/rot” to extend'],
    ...[
      '../../etc/passwd',
      './../base.yaml',
      './a/../../base.yaml',
      '/etc/passwd',
      './base.txt',
      'C:\\\\base.yaml',
    ].map((path): [string, string, string, string] => [
      `a path out of its folder, ${path},`,
      childOf('', 'test/child', JSON.stringify(path)),
      JSON.stringify(path),
      path === './base.txt'
        ? '“./base.txt” is not well formed, expected something like “fazhi/department” or “./city.yaml”'
        : `“${path}” is not in or below the folder of this file; expected the id of a ruleset (fazhi/department), or a file in or below this folder (./city.yaml)`,
    ]),
    [
      'an item that only others are asked',
      childOf('issuers: [town]\nparts: { measures: { items: { party: { applies: [department] } } } }'),
      '[department] }',
      'is asked of departments, but the ruleset is for towns and subdistricts (issuers); expected one of these, or the item off',
    ],
  ])('%s', (_, text, spot, message) => {
    expect(problemsOf(text)).toContain(`it.yaml:${spotOf(text, spot)}: ${message}`)
  })

  it('in a circle', () => {
    const library = { 'test/a': childOf('', 'test/a', 'test/b'), 'test/b': childOf('', 'test/b', 'test/a') }
    expect(problemsOf(childOf('', 'test/a', 'test/a'))).toEqual([
      'it.yaml:3:10: extends goes in a circle: test/a → test/a',
    ])
    expect(problemsOf(library['test/a'], library)).toEqual([
      'test/b.yaml:3:10: extends goes in a circle: test/a → test/b → test/a',
    ])
    expect(problemsOf(childOf('', 'test/c', 'test/a'), library)).toEqual([
      'test/b.yaml:3:10: extends goes in a circle: test/a → test/b → test/a',
    ])
  })

  it('in a circle of files', () => {
    const library = { './b.yaml': childOf('', 'test/b', './a.yaml'), './a.yaml': childOf('', 'test/a', './b.yaml') }
    expect(problemsOf(childOf('', 'test/it', './b.yaml'), library)).toEqual([
      './a.yaml.yaml:3:10: extends goes in a circle: test/b → test/a → ./b.yaml',
    ])
  })

  it('with a parent that goes by another id', () => {
    expect(problemsOf(childOf('', 'test/child', 'test/alias'), { 'test/alias': ROOT })).toEqual([
      'it.yaml:3:10: the ruleset found for “test/alias” has the id “test/root”',
    ])
  })

  it('with a broken parent, by the problems of that', () => {
    const library = { 'test/root': ROOT.replace('pass: 60', 'pass: many') }
    expect(problemsOf(childOf(''), library)).toEqual([
      `test/root.yaml:${spotOf(library['test/root'], 'many')}: is text, expected a number`,
    ])
  })

  it('by mistakes of form and of what it refers to in one go', () => {
    const lines =
      'pass: 600\nparts: { measures: { items: { prty: { weight: 2 } } }, shortcomings: { items: { problems: { wieght: 2, basis: locl } } } }'
    expect(problemsOf(childOf(lines))).toEqual([
      expect.stringContaining('is 600'),
      expect.stringContaining('unknown item “prty”, did you mean “party”?'),
      expect.stringContaining('unknown key “wieght”'),
      expect.stringContaining('unknown basis “locl”'),
    ])
    expect(problemsOf(childOf('pass: 600', 'test/child', 'test/rot'))).toEqual([
      expect.stringContaining('there is no ruleset “test/rot” to extend'),
      expect.stringContaining('is 600'),
    ])
    const library = { 'test/root': ROOT.replace('pass: 60', 'pass: many') }
    expect(
      problemsOf(childOf('pass: 600\nparts: { measures: { items: { prty: { weight: 2 } } } }'), library),
    ).toHaveLength(1)
  })

  it('that appends where there is no parent', () => {
    const text = ROOT.replace('hints: [做法]', 'addHints: [做法]')
    expect(problemsOf(text)).toEqual([
      `it.yaml:${spotOf(text, 'addHints')}: unknown key “addHints”, expected one of: title, basis, severity, weight, presence, headings, hints, passages, naming, marks, others, fields, mayBeNone, message, advice, items`,
    ])
  })
})
