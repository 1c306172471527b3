import { describe, expect, it } from 'vitest'
import { problemsOf, ROOT, rulesetOf, spotOf } from './files.js'

describe('a ruleset without a parent', () => {
  const ruleset = rulesetOf(ROOT)

  it('has its defaults filled in and points in hundredths', () => {
    expect(ruleset.parts.measures).toMatchObject({ weight: 2775, hints: ['做法'], passages: [], marks: [] })
    expect(ruleset.parts.other.items).toEqual({})
    expect(ruleset.parts.measures.items.party).toMatchObject({ basis: 'inspection', judge: 'phrases', atLeast: 1 })
    expect(ruleset.parts.measures.items.figures).toMatchObject({ judge: 'figures', phrases: [], atLeast: 3 })
    expect(ruleset.parts.shortcomings.items.problems).toMatchObject({ basis: 'duty' })
    expect(ruleset.grades).toEqual([
      { name: '优秀', from: 9000 },
      { name: '合格', from: 5999 },
    ])
    expect(ruleset).toMatchObject({ id: 'test/root', version: '1.0.0', pass: 6000, partial: 0.5, sha256: ROOT })
  })

  it('is the same with CRLF line ends and a byte-order mark', () => {
    const other = `\ufeff${ROOT.replaceAll('\n', '\r\n')}`
    expect({ ...rulesetOf(other), sha256: '' }).toEqual({ ...ruleset, sha256: '' })
  })

  it('may use aliases', () => {
    const text = ROOT.replace('others: [通知]', 'others: &no [通知]').replace('subjects: []', 'subjects: *no')
    expect(rulesetOf(text).document.subjects).toEqual(['通知'])
  })
})

/** The problems of `ROOT` with some words replaced; `‸` in them marks a spot, which comes back as `path:line:column`. */
function problemsWith(words: string, instead: string): { problems: string[]; spot: string } {
  expect(ROOT).toContain(words)
  const text = ROOT.replace(words, instead)
  return { problems: problemsOf(text.replace('‸', '')), spot: `it.yaml:${spotOf(text, '‸')}` }
}

describe('a problem says where it is, what is and what was expected', () => {
  const list = ROOT.slice(ROOT.indexOf('grades:'), ROOT.indexOf('pass:'))

  it.each<[string, string, string]>([
    ['hints:', '‸hint:', 'unknown key “hint”, did you mean “hints”?'],
    ['issued:', '‸isued:', 'unknown key “isued”, did you mean “issued”?'],
    [
      'hints: [做法]',
      '‸by_phrase: [做法]',
      'unknown key “by_phrase”, expected one of: title, basis, severity, weight, presence, headings, hints, passages, naming, marks, others, fields, mayBeNone, message, advice, items',
    ],
    ['[government,', '[‸goverment,', 'unknown value “goverment”, did you mean “government”?'],
    ['judge: points', 'judge: ‸point', 'unknown value “point”, did you mean “points”?'],
    ['judge: points', 'judge: ‸regexes', 'unknown value “regexes”, expected one of: phrases, points, figures, answers'],
    ['pass: 60', 'pass: ‸sixty', 'is text, expected a number'],
    ['pass: 60', 'pass: ‸.inf', 'is Infinity, expected a number'],
    ['pass: 60', 'pass: ‸60.005', 'is 60.005, expected at most two decimals'],
    ['pass: 60', 'pass: ‸101', 'is 101, expected at most 100'],
    ['presence: 0.5', 'presence: ‸-1', 'is -1, expected at least 0'],
    ['weight: 1\n', 'weight: ‸0\n', 'is 0, expected more than 0'],
    ['atLeast: 3', 'atLeast: ‸2.5', 'is 2.5, expected a whole number'],
    ['atLeast: 3', 'from: ‸21', 'is 21, expected at least 1949'],
    ['version: 1.0.0', 'version: ‸1.0', 'is 1, expected text like “1.0.0”'],
    ['version: 1.0.0', "version: ‸'1'", '“1” is not well formed, expected something like “1.0.0”'],
    ['id: test/root', 'id: ‸../root', '“../root” is not well formed, expected something like “fazhi/department”'],
    ['headings: [标题]', 'headings: ‸[]', 'is empty, expected at least one'],
    ['headings: [标题]', 'headings: ‸标题', 'is text, expected a list'],
    ['headings: [标题]', 'headings: [标题, ‸8]', 'is 8, expected text'],
    ['headings: [标题]', 'headings: [标题, ‸~]', 'is empty, expected text'],
    [
      'headings: [标题]',
      'headings: [‸{标题|名}]',
      'is a map of keys and values, expected text; a phrase that begins with { must stand in quotes',
    ],
    [
      'name: 优秀',
      'name: ‸{ zh: 优秀, en: Excellent }',
      'is a map of keys and values, expected text; there is no zh and en here, only the text itself',
    ],
    ['headings: [标题]', 'headings: [‸标题: 名]', 'is a map of keys and values, expected text'],
    ['zh: 根,', "zh: ‸'',", 'is empty, expected text'],
    ['zh: 根,', 'zh: ‸,', 'is empty, expected text'],
    ['zh: 根, en: Root', 'zh: 根, en: Root, ‸or so', 'unknown key “or so”, expected one of: zh, en'],
    ['issuers: [government, department]', 'issuers: ‸[department, department]', 'says one value twice'],
    ['figures:', '‸Figures:', '“Figures” is not well formed, expected lower-case letters, digits and hyphens'],
    ['pass: 60\n', '', '“pass” is missing'],
    ['title: { zh: 根, en: Root }', '‸title: { zh: 根 }', '“en” is missing'],
    [list, list.replace('59.99', '‸90'), '“合格” begins at 90, not below “优秀” before it; grades go from high to low'],
    ['section: 1,', 'section: ‸0.9,', 'section is 0.9, expected 1'],
    ['weight: 10\n', 'weight: ‸9\n', 'the weights of the parts add up to 99, expected 100'],
    ['basis: duty', 'basis: ‸dutty', 'unknown basis “dutty”, did you mean “duty”?'],
    ['basis: inspection', 'basis: ‸constructor', 'unknown basis “constructor”, expected one of: inspection, duty'],
    [
      'of: shortcomings/problems',
      'of: ‸shortcomings/problem',
      'unknown item “shortcomings/problem”, did you mean “shortcomings/problems”?',
    ],
    [
      'judge: answers\n        of: shortcomings/problems',
      'judge: ‸answers',
      'judge: answers needs “of”, the item that is answered, e.g. shortcomings/problems',
    ],
    ['atLeast: 3', 'from: 2020\n        to: ‸2018', 'no year lies between from 2020 and to 2018'],
    ['pass: 60', 'pass: 60\nfrom: 2020\nto: ‸2018', 'no year lies between from 2020 and to 2018'],
    ['atLeast: 3', '‸phrases: [件]', 'judge: figures makes no use of phrases, expected none'],
    ['atLeast: 3', '‸except: [件]', 'judge: figures makes no use of except, expected none'],
    ["- '{党委|党组}…领导'", "- '{党委|党组}…领导'\n        except: ['‸{党校']", '“{” is never closed'],
    ['judge: points', '‸within: [other]\n        judge: points', 'judge: points makes no use of within, expected none'],
    [
      'of: shortcomings/problems',
      'of: shortcomings/problems\n        ‸atLeast: 2',
      'judge: answers makes no use of atLeast, expected none',
    ],
    ['judge: points', '‸of: measures/party\n        judge: points', 'judge: points makes no use of of, expected none'],
    ['pass: 60', "pass: 60\nnames: ['‸{水利']", '“{” is never closed'],
    ['[government,', '[‸village,', 'unknown value “village”, expected one of: government, department, town'],
    ['- 党的领导', '- 党的‸{领导', '“{” is never closed'],
    [
      "- '{党委|党组}…领导'",
      "- '‸{党委|党组}…'",
      'the gap stands at an end of the phrase, expected words on both sides',
    ],
    [
      "- '{党委|党组}…领导'",
      '- ‸"领导\\u0020{党委}"',
      '“{党委}” is neither {报告年} nor {下一年}, and a choice needs | between its alternatives: {不足|短板}',
    ],
    [
      'others: [通知]',
      "others: [通知, '办法 ‸!办法']",
      'the excluded words stand in the phrase itself, so it can never match',
    ],
  ])('%s as %s', (words, instead, message) => {
    const { problems, spot } = problemsWith(words, instead)
    expect(problems).toEqual([`${instead === '' ? 'it.yaml:1:1' : spot}: ${message}`])
  })

  it('with the parent that was probably forgotten', () => {
    expect(problemsOf('id: test/own\nversion: 1.0.0\npass: 70\nfrmo: 2020\n')).toEqual([
      'it.yaml:1:1: there is no extends, and 9 keys of a whole ruleset are missing; to say only what differs from another one, add the line extends: fazhi/department',
      expect.stringMatching(/^it\.yaml:4:1: unknown key “frmo”/),
    ])
  })

  it('at the key of an item that lacks its phrases', () => {
    const text = ROOT.replace('judge: points', 'judge: phrases')
    expect(problemsOf(text)).toEqual([
      `it.yaml:${spotOf(text, 'problems:')}: is judged by phrases and has none, expected at least one`,
    ])
  })

  it('for all problems of a file at once', () => {
    expect(problemsOf(ROOT.replace('pass: 60', 'pass: 600').replace('partial: 0.5', 'partial: half'))).toHaveLength(2)
    expect(problemsOf(ROOT.replaceAll('headings: [标题]', "headings: ['标题}', '…']"))).toHaveLength(10)
  })

  it('for mistakes of form, of phrases and of what is referred to at once', () => {
    const broken = ROOT.replace('pass: 60', 'pass: 600')
      .replace('basis: duty', 'basis: dutty')
      .replace('- 党的领导', "- '党的}'")
    expect(problemsOf(broken)).toEqual([
      expect.stringContaining('is 600, expected at most 100'),
      expect.stringContaining('“}”'),
      expect.stringContaining('unknown basis “dutty”, did you mean “duty”?'),
    ])
    const of = ROOT.replace('pass: 60', 'pass: 600').replace('of: shortcomings/problems', 'of: shortcomings/problem')
    expect(problemsOf(of)[1]).toContain('unknown item “shortcomings/problem”')
  })

  it('but not for what follows from a mistake that is told', () => {
    expect(problemsOf(ROOT.replace('bases:', 'basis:'))).toHaveLength(1)
    expect(problemsOf(ROOT.replace('duty: { title:', 'duty: { tilte:'))).toHaveLength(1)
    expect(problemsOf(ROOT.replace('  shortcomings:\n', '  shortcoming:\n'))).toHaveLength(1)
    expect(problemsOf(ROOT.replace('      problems:\n', '      Problems:\n'))).toHaveLength(1)
  })

  it('for a file that holds something else', () => {
    expect(problemsOf('[]')).toEqual(['it.yaml:1:1: is a list, expected a map of keys and values'])
    expect(problemsOf('')).toEqual(['it.yaml:1:1: is empty, expected a map of keys and values'])
    expect(problemsOf('# 空的')).toEqual(['it.yaml:1:1: is empty, expected a map of keys and values'])
  })
})
