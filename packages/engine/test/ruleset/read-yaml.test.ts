import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RulesetProblem } from '../../src/ruleset/index.js'
import { readYaml } from '../../src/ruleset/read-yaml.js'
import { childOf, load, problemsOf, ROOT, rulesetOf } from './files.js'

describe('YAML that a ruleset must not be', () => {
  const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`,
  ).join('')}`

  it.each<[string, string, string]>([
    ['a bomb of aliases', bomb, 'it.yaml:1:1: more than 100 aliases (*), or they grow too large'],
    [
      'many aliases',
      `a: &a 1\nb:\n${'  - *a\n'.repeat(101)}`,
      'it.yaml:103:5: more than 100 aliases (*), or they grow too large',
    ],
    ['deep lists', '['.repeat(100_000), 'it.yaml:1:52: nested more than 50 deep'],
    ['deep block lists', '- '.repeat(100_000), 'it.yaml:1:102: nested more than 50 deep'],
    [
      'deep maps',
      Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'it.yaml:51:52: nested more than 50 deep',
    ],
    ['too large', `# ${'甲'.repeat(1024 * 1024)}`, 'it.yaml:1:1: the file has more than 1048576 characters'],
    ['a key twice', 'id: a/b\nversion: 1.0.0\nid: c/d\n', 'it.yaml:3:1: the key “id” stands here for the second time'],
    ['a quoted key twice', "a: 1\n'a': 2\n", 'it.yaml:2:1: the key “a” stands here for the second time'],
    ['a prototype', 'id: x\n__proto__: { pass: 1 }\n', 'it.yaml:2:1: a key must not be __proto__'],
    ['a prototype inside', 'parts: { other: { "__proto__": {} } }\n', 'it.yaml:1:19: a key must not be __proto__'],
    ['a custom tag', 'id: !!js/function "() => 1"\n', 'it.yaml:1:5: Unresolved tag: tag:yaml.org,2002:js/function'],
    [
      'a tag for a phrase',
      'others:\n  - !安全\n',
      'it.yaml:2:6: Tags and anchors must be separated from the next token by white space; a phrase that begins with { or ! must stand in quotes',
    ],
    ['binary', 'id: !!binary aGk=\n', 'it.yaml:1:5: Unresolved tag: tag:yaml.org,2002:binary'],
    ['a set', 'id: !!set { a }\n', 'it.yaml:1:5: Unresolved tag: tag:yaml.org,2002:set'],
    ['a map for a key', '? { a: 1 }\n: 2\n', 'it.yaml:1:3: With stringKeys, all keys must be strings'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'it.yaml:2:1: a second document begins here, expected one'],
    ['an unknown alias', 'a: *b\n', 'it.yaml:1:4: there is no &b before *b'],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)[0]).toBe(problem)
  })

  it('is told line by line, one thing of each', () => {
    const read = readYaml({ path: 'it.yaml', text: 'a: !x 1\nb: !y [!z 1, !x 2]\nc: !y 1\nd: [\n' })
    expect('problems' in read && read.problems.map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:4',
      '2:4',
      '3:4',
      '5:1',
    ])
  })

  it('is told about phrases that want quotes', () => {
    const text = 'others:\n  - {下一年}年\n'
    expect(problemsOf(text)).toEqual([
      'it.yaml:2:10: Unexpected scalar at node end; text with { } in it must stand in quotes',
    ])
  })

  it('is told once about text with braces, whatever follows from it', () => {
    const message = 'message: { zh: “{部分}”不是一章, en: x }'
    const text = `placing:\n  merged: { ${message} }\n  content: { ${message} }\npass: 60\n`
    const read = readYaml({ path: 'it.yaml', text })
    expect('problems' in read && read.problems.map(({ line, message }) => `${line}: ${message.zh}`)).toEqual([
      '2: 此处的内容不合语法；含有 { } 的文字要整段加引号',
    ])
  })

  it('is told of curly quotes where they are meant to be quotes', () => {
    expect(problemsOf('others: [“旁听{|行政诉讼}庭审”, 甲]\n')).toEqual([
      'it.yaml:1:13: Missing , or : between flow sequence items; quotes must be straight ", and these are curly',
    ])
  })

  it('is told of each line that is wrong by itself', () => {
    const text = 'others: ["甲"，"乙"]\nnames: [丙, 丁{戊|己}]\n'
    expect(problemsOf(text)).toEqual([
      'it.yaml:1:13: Missing , or : between flow sequence items; a comma “,” stands between values, and this one is full-width “，”',
      'it.yaml:2:13: Missing , or : between flow sequence items; text with { } in it must stand in quotes',
    ])
  })

  it('is refused when it goes in a circle', () => {
    expect(problemsOf('id: &a { id: *a }\n').length).toBeGreaterThan(0)
    expect(problemsOf('&a [*a]\n')).toEqual(['it.yaml:1:1: is a list, expected a map of keys and values'])
  })

  it('is refused soon however many keys it has', () => {
    const keys = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}:\n`).join('')
    expect(problemsOf(keys(100_000))).toEqual([
      'it.yaml:25001:1: up to here the file has more than 100000 words and marks',
    ])
    expect(problemsOf(keys(20_000))).toHaveLength(50)
  })

  it('is refused with more phrases than anyone writes', () => {
    const list = (count: number): string => Array.from({ length: count }, (_, i) => `    - 词${i}句\n`).join('')
    const withOthers = (count: number): string => ROOT.replace('  others: [通知]\n', `  others:\n${list(count)}`)
    expect(problemsOf(withOthers(100_000))[0]).toMatch(/more than 1048576 characters$/)
    expect(problemsOf(withOthers(11_000))[0]).toMatch(/up to here there are more than 10000 phrases$/)
    expect(rulesetOf(withOthers(5000)).document.others).toHaveLength(5000)
  })

  it.each([
    [
      'choices a thousand deep',
      `${'{'.repeat(1000)}甲${'|乙}'.repeat(1000)}`,
      'the phrase has 4001 characters, 200 at most are allowed',
    ],
    ['choices ten deep', `${'{'.repeat(10)}甲${'|乙}'.repeat(10)}`, '{ } are nested more than 8 deep'],
    [
      'choices that multiply',
      '{甲|乙|丙|丁}'.repeat(8),
      'the choices make more than 500 variants, split the phrase into several',
    ],
  ])('has no %s', (_, phrase, problem) => {
    expect(problemsOf(ROOT.replace('others: [通知]', `others: ['${phrase}']`))[0]).toContain(problem)
  })

  it('does not become other YAML by its version', () => {
    const text = childOf('parts: { measures: { items: { figures: off } } }\n')
    expect(rulesetOf(`%YAML 1.1\n---\n${text}`).parts.measures.items).not.toHaveProperty('figures')
  })

  it('leaves prototypes alone', () => {
    problemsOf('__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('has choices that together are not too many', () => {
    const phrase = `'${'{甲|乙}'.repeat(8)}'`
    const text = ROOT.replace('others: [通知]', `others: [${Array(400).fill(phrase).join(', ')}]`)
    expect(problemsOf(text)[0]).toMatch(/up to here the choices of all phrases make more than 100000 variants$/)
  })
})

describe('for every text', () => {
  const damaged = fc
    .tuple(fc.nat(ROOT.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 8 }))
    .map(([at, length, instead]) => ROOT.slice(0, at) + instead + ROOT.slice(at + length))
  const yamlish = fc
    .array(
      fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '-',
        '[',
        ']',
        '{',
        '}',
        '&a',
        '*a',
        '!',
        '|',
        '>',
        '"',
        "'",
        '#',
        '%',
        '\t',
        '?',
        ',',
        '---\n',
        'id: ',
        '甲',
      ),
      { maxLength: 60 },
    )
    .map((all) => all.join(''))

  const any = fc.oneof(damaged, yamlish, fc.string({ unit: 'binary' }))

  function expectInside(text: string, problems: readonly RulesetProblem[]): void {
    const lines = text.split('\n')
    expect(problems.length).toBeGreaterThan(0)
    for (const { line, column, message } of problems) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(column).toBeGreaterThanOrEqual(1)
      expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
      expect(message.zh).not.toBe('')
      expect(message.en).not.toBe('')
    }
  }

  it('reading never throws, and problems stand inside the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const read = readYaml({ path: 'it.yaml', text })
        if ('problems' in read) expectInside(text, read.problems)
      }),
      { numRuns: 2000 },
    )
  })

  // Each run compiles the schema anew, so these are few.
  it('loading never throws, and problems stand inside the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const loaded = load(text)
        if ('problems' in loaded) expectInside(text, loaded.problems)
      }),
      { numRuns: 100 },
    )
  }, 30_000)
})

describe('readYaml', () => {
  const yaml = readYaml({ path: 'a.yaml', text: "a:\n  - 'x’y'\n  - &b { c: d }\ne: *b\n" })
  if ('problems' in yaml) throw new Error('unreadable')
  const message = { zh: '', en: '' }
  const spot = (path: (string | number)[], rest = {}): number[] => {
    const { line, column } = yaml.place({ paths: [path], message, ...rest })
    return [line, column]
  }

  it('places keys, values, offsets, and what it has not where it would stand', () => {
    expect(spot([])).toEqual([1, 1])
    expect(spot(['a'])).toEqual([2, 3])
    expect(spot(['a'], { key: true })).toEqual([1, 1])
    expect(spot(['a', 0])).toEqual([2, 5])
    expect(spot(['a', 0], { offset: 2 })).toEqual([2, 8])
    expect(spot(['a', 1, 'c'])).toEqual([3, 13])
    expect(spot(['e', 'c'], { key: true })).toEqual([3, 10])
    expect(spot(['a', 9])).toEqual([1, 1])
    expect(spot(['z', 'y'])).toEqual([1, 1])
  })
})
