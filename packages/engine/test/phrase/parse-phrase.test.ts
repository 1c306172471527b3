import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEXT_YEAR, type Phrase, type PhraseProblem, parsePhrase, REPORT_YEAR } from '../../src/phrase/parse-phrase.js'

function parse(source: string): Phrase {
  const parsed = parsePhrase(source)
  if ('problem' in parsed) throw new Error(parsed.problem.message.en)
  return parsed.phrase
}

function problemOf(source: string): PhraseProblem {
  const parsed = parsePhrase(source)
  if ('phrase' in parsed) throw new Error(`no problem in ${source}`)
  return parsed.problem
}

describe('parsePhrase', () => {
  it.each<[string, string[][]]>([
    ['法律顾问', [['法律顾问']]],
    ['法律 顾问', [['法律顾问']]],
    ['“ＡＢ”（１）', [['ab(1)']]],
    ['聘请…法律顾问', [['聘请', '法律顾问']]],
    ['聘请……法律顾问', [['聘请', '法律顾问']]],
    ['聘请 ... 法律顾问', [['聘请', '法律顾问']]],
    ['甲…乙…丙', [['甲', '乙', '丙']]],
    ['{不足|短板|问题}', [['不足'], ['短板'], ['问题']]],
    ['｛不足｜短板｝', [['不足'], ['短板']]],
    ['存在{不足|{薄弱|短}板}', [['存在不足'], ['存在薄弱板'], ['存在短板']]],
    ['法律{|顾问}', [['法律'], ['法律顾问']]],
    ['{|聘请…}顾问', [['顾问'], ['聘请', '顾问']]],
    ['{|聘请}…顾问', [['顾问'], ['聘请', '顾问']]],
    ['{甲|甲|“甲”}', [['甲']]],
    ['{下一年}年', [[`${NEXT_YEAR}年`]]],
    ['{报告年} 年…{下一年}', [[`${REPORT_YEAR}年`, NEXT_YEAR]]],
    ['1.主要举措', [['1.主要举措']]],
    ['无。', [['无。']]],
  ])('%s', (source, variants) => {
    expect(parse(source)).toEqual({ variants, excluded: [] })
  })

  it.each<[string, string[]]>([
    ['第一责任人 !安全生产', ['安全生产']],
    ['第一责任人　！安全生产', ['安全生产']],
    ['第一责任人 !安全生产 !{消防|信访}', ['安全生产', '消防', '信访']],
    ['第一责任人 ! 安全 生产  ', ['安全生产']],
    ['第一责任人 !{报告年}年', [`${REPORT_YEAR}年`]],
  ])('%s excludes', (source, excluded) => {
    expect(parse(source)).toEqual({ variants: [['第一责任人']], excluded })
  })

  it.each<[string, number, RegExp]>([
    ['', 0, /no words/],
    ['  ', 0, /no words/],
    ['“”', 0, /no words/],
    ['{甲|}', 0, /no words/],
    ['…甲', 0, /gap stands at an end/],
    ['甲…', 0, /gap stands at an end/],
    ['{…|…}', 0, /gap stands at an end/],
    ['甲}', 1, /outside of/],
    ['甲|乙', 1, /outside of/],
    ['甲{乙|丙', 1, /never closed/],
    ['甲{乙|{丙|丁}', 1, /never closed/],
    ['甲{乙}', 1, /neither \{报告年\} nor \{下一年\}/],
    ['{明年}计划', 0, /neither/],
    ['{constructor}', 0, /neither/],
    ['甲。乙', 1, /a sentence ends/],
    ['甲；…乙', 1, /a sentence ends/],
    ['第一责任人!安全', 5, /needs a space/],
    ['!安全', 0, /a sentence ends/],
    ['甲{乙 !丙|丁}', 4, /after the whole phrase/],
    ['甲 !', 2, /no words/],
    ['甲 !{乙|}', 2, /no words/],
    ['甲 !乙…丙', 2, /has a gap/],
    ['甲 !乙。', 2, /a sentence ends/],
    ['{行政复议|复议} !复议', 10, /can never match/],
    ['字'.repeat(201), 200, /201 characters/],
  ])('%s has a problem at %i', (source, offset, message) => {
    const problem = problemOf(source)
    expect(problem.offset).toBe(offset)
    expect(problem.message.en).toMatch(message)
    expect(problem.message.zh).toMatch(/[一-鿿]/)
  })

  it('takes what is just within the caps', () => {
    expect(parse('字'.repeat(200)).variants).toHaveLength(1)
    expect(parse(`${'{甲|'.repeat(8)}乙${'}'.repeat(8)}`).variants).toHaveLength(2)
    expect(problemOf(`${'{甲|'.repeat(9)}乙${'}'.repeat(9)}`).message.en).toMatch(/more than 8 deep/)
    const four = '{甲|乙|丙|丁}'
    expect(parse(`{子|丑}${four.repeat(3)}`).variants).toHaveLength(128)
    expect(problemOf(`{子|丑}${four.repeat(4)}`).message.en).toMatch(/more than 500 variants/)
    expect(problemOf('{甲|乙}'.repeat(33)).message.en).toMatch(/more than 500 variants/)
  })

  it('never throws, keeps offsets inside the source and words without gaps', () => {
    const source = fc
      .array(fc.constantFrom(...'{}|…!！ .甲乙。“｛｜'.split(''), '{报告年}', '{下一年}', ' !', '\t'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(source, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parsePhrase(text)
        if ('problem' in parsed) {
          expect(parsed.problem.offset).toBeGreaterThanOrEqual(0)
          expect(parsed.problem.offset).toBeLessThanOrEqual(text.length)
          return
        }
        expect(parsed.phrase.variants.length).toBeGreaterThan(0)
        for (const words of parsed.phrase.variants) expect(words.every((word) => word.length > 0)).toBe(true)
        expect(parsed.phrase.variants.flat().join('')).not.toMatch(/[ \r…{}|]/)
      }),
    )
  })
})
