import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePhrases } from '../../src/phrase/compile.js'
import { fold } from '../../src/phrase/fold.js'
import { createMatcher, type Hit, hitsIn } from '../../src/phrase/match.js'
import { parsePhrase } from '../../src/phrase/parse-phrase.js'

/** The original words that one phrase hits, in order. */
function found(phrase: string, original: string, year: number | null = 2022): string[] {
  return hitsOf([[phrase]], original, year).map((hit) => quote(original, hit))
}

function hitsOf(lists: string[][], original: string, year: number | null = 2022): readonly Hit[] {
  return hitsIn(createMatcher(JSON.parse(JSON.stringify(compilePhrases(lists)))), fold(original).text, year)
}

function quote(original: string, { start, end }: Hit): string {
  const { index } = fold(original)
  return original.slice(index[start], index[end - 1]! + 1)
}

describe('a literal', () => {
  it.each<[string, string, string[]]>([
    ['法律顾问', '聘请法律顾问3名，法律顾问参与决策', ['法律顾问', '法律顾问']],
    ['法律顾问', '聘请“法律　顾\n问”3名', ['法律　顾\n问']],
    ['“法律顾问”', '聘请法律顾问', ['法律顾问']],
    ['(1)', '（１）内容', ['（１）']],
    ['（１）', '(1)内容', ['(1)']],
    ['App', 'ａｐｐ上线', ['ａｐｐ']],
    ['甲甲', '甲甲甲甲甲', ['甲甲', '甲甲']],
    ['无。', '五、其他。无。', ['无。']],
    ['法律顾问', '法律。顾问', []],
    ['法律顾问', '', []],
  ])('%s in %s', (phrase, text, quotes) => {
    expect(found(phrase, text)).toEqual(quotes)
  })

  it('hits the same in half-width and full-width text', () => {
    const full = '（１）办结行政复议２０件，其中：确认违法１件；'
    const half = '(1)办结行政复议20件,其中:确认违法1件;'
    const lists = [
      ['(1)办结', '复议20件，其中', '办结…1件'],
      ['{确认|撤销}违法', '：确认…；'],
    ]
    expect(hitsOf(lists, half)).toEqual(hitsOf(lists, full))
    expect(hitsOf(lists, full)).toHaveLength(5)
  })
})

describe('a gap', () => {
  it.each<[string, string, string[]]>([
    ['聘请…顾问', '聘请3名律师担任顾问，续聘顾问', ['聘请3名律师担任顾问']],
    ['聘请…顾问', '聘请。顾问', []],
    ['聘请…顾问', '聘请律师；担任顾问', []],
    ['聘请…顾问', '聘请律师担任顾问；聘请专家担任顾问', ['聘请律师担任顾问', '聘请专家担任顾问']],
    ['聘请…顾问', '聘请顾问', ['聘请顾问']],
    // As short as it can be: the last beginning before the first completion.
    ['聘请…顾问', '聘请专家，聘请律师任顾问', ['聘请律师任顾问']],
    ['甲…乙…丙', '甲乙甲丁乙戊丙丙', ['甲丁乙戊丙']],
    ['甲…乙…丙', '甲乙。丙', []],
    // The words of a gap phrase do not overlap.
    ['法律法规…法规', '法律法规', []],
    ['下一步…一步', '下一步，下一步', ['下一步，下一步']],
    ['下一步…步', '下一步', []],
    ['甲…甲', '甲甲甲甲', ['甲甲', '甲甲']],
  ])('%s in %s', (phrase, text, quotes) => {
    expect(found(phrase, text)).toEqual(quotes)
  })
})

describe('a choice', () => {
  it.each<[string, string, string[]]>([
    ['{不足|短板|问题}', '存在问题、短板和不足', ['问题', '短板', '不足']],
    ['存在{一些|}{不足|{薄弱|短}板}', '存在不足，存在一些短板', ['存在不足', '存在一些短板']],
    // Of the choices that end with the same word, the first one written counts.
    ['{聘请…|}顾问', '聘请法律顾问', ['聘请法律顾问']],
    ['{|聘请…}顾问', '聘请法律顾问', ['顾问']],
    ['聘请…{法律顾问|律师}', '聘请律师任法律顾问', ['聘请律师']],
    ['{法律|法律顾问}', '法律顾问', ['法律']],
  ])('%s in %s', (phrase, text, quotes) => {
    expect(found(phrase, text)).toEqual(quotes)
  })
})

describe('an exclusion', () => {
  const phrase = '第一责任人 !安全生产 !{消防|信访}'
  it.each<[string, string[]]>([
    ['履行第一责任人职责', ['第一责任人']],
    ['安全生产第一责任人', []],
    ['第一责任人抓安全生产', []],
    ['第一责任人抓消 防工作', []],
    ['第一责任人抓安全生产。第一责任人抓法治', ['第一责任人']],
    ['抓安全生产；第一责任人抓法治', ['第一责任人']],
    ['第一责任人抓法治；抓信访', ['第一责任人']],
    ['第一责任人、第一责任人、信访', []],
  ])('in %s', (text, quotes) => {
    expect(found(phrase, text)).toEqual(quotes)
  })

  it('concerns its own phrase only', () => {
    expect(
      hitsOf([['第一责任人 !安全'], ['责任人', '安全']], '安全第一责任人').map((hit) => [hit.list, hit.phrase]),
    ).toEqual([
      [1, 1],
      [1, 0],
    ])
  })
})

describe('a slot', () => {
  it.each<[string, string, number | null, string[]]>([
    ['{下一年}年', '2023年，２０２２年', 2022, ['2023年']],
    ['{下一年}年', '二〇三〇年和二零三零年，二〇二九年', 2029, ['二〇三〇年', '二零三零年']],
    ['{报告年} 年', '2023年，２０２２ 年', 2022, ['２０２２ 年']],
    ['{报告年}年…{下一年}年', '总结2022年、谋划2023年', 2022, ['2022年、谋划2023年']],
    ['{下一年}年', '2023年', null, []],
    ['明年{|{下一年}}计划', '明年计划，明年2023计划', null, ['明年计划']],
    ['到{下一年}年', '到2023年', 2022, ['到2023年']],
    ['{2023|{下一年}}年', '2023年', 2022, ['2023年']],
    ['总结 !{报告年}', '总结2022年。总结2021年', 2022, ['总结']],
  ])('%s in %s for %s', (phrase, text, year, quotes) => {
    expect(found(phrase, text, year)).toEqual(quotes)
  })

  it('is not met by the characters that stand for it inside', () => {
    expect(hitsOf([['{报告年}年', '{下一年}年']], '\t年\n年')).toEqual([])
  })
})

describe('the name of a document', () => {
  it.each<[string, string, string[]]>([
    ['行政处罚', '落实《行政处罚法》，作出行政处罚', ['行政处罚']],
    ['行政处罚', '落实<行政处罚法>', []],
    ['行政处罚', '落实《关于〈行政处罚法〉的行政处罚通知》', []],
    ['行政处罚', '落实《行政处罚法', ['行政处罚']],
    ['行政处罚', '落实《行政处罚法。出台办法》', ['行政处罚']],
    ['行政处罚', '行政处罚法》', ['行政处罚']],
    ['落实…行政处罚', '落实《行政处罚法》', ['落实《行政处罚']],
    ['行政…宣传', '《行政处罚法》宣传', ['行政处罚法》宣传']],
    ['行政…法', '《行政处罚法》', []],
    ['《行政处罚法》', '落实《行政处罚法》', ['《行政处罚法》']],
    ['{《纲要》|处罚}', '《处罚法》', ['处罚']],
    ['办法', '《纲要，出台《办法》和办法', ['办法']],
    ['带头 !安全生产', '带头学习《安全生产法》', ['带头']],
    ['带头 !安全生产', '带头检查安全生产，学习《安全生产法》', []],
  ])('%s in %s', (phrase, text, quotes) => {
    expect(found(phrase, text)).toEqual(quotes)
  })

  it('does not shadow a hit beside it', () => {
    expect(found('聘请…顾问', '《聘请顾问办法》；聘请顾问')).toEqual(['聘请顾问'])
  })
})

describe('a matcher', () => {
  it('finds all lists at once, sorted, and says which phrase it was', () => {
    const lists = [['法律顾问', '顾问'], [], ['聘请…顾问', '律师']]
    expect(hitsOf(lists, '聘请律师任法律顾问')).toEqual([
      { list: 2, phrase: 0, start: 0, end: 9 },
      { list: 2, phrase: 1, start: 2, end: 4 },
      { list: 0, phrase: 0, start: 5, end: 9 },
      { list: 0, phrase: 1, start: 7, end: 9 },
    ])
  })

  it('carries nothing over from text to text', () => {
    const match = createMatcher(compilePhrases([['聘请…顾问', '律师 !消防']]))
    expect(hitsIn(match, '聘请消防', null)).toEqual([])
    expect(hitsIn(match, '顾问律师', null)).toEqual([{ list: 0, phrase: 1, start: 2, end: 4 }])
    expect(hitsIn(match, '顾问律师', null)).toHaveLength(1)
  })

  it('works without lists and without phrases', () => {
    expect(hitsOf([], '法律')).toEqual([])
    expect(hitsOf([[], []], '2022年')).toEqual([])
  })

  it('refuses to compile an invalid phrase', () => {
    expect(() => compilePhrases([['法律', '{不足']])).toThrow(SyntaxError)
  })
})

describe('for every text and every phrase', () => {
  const letters = fc
    .array(fc.constantFrom('甲', '乙', '丙', '甲乙', '。', '；', '《', '》', ' ', '2022', '2023'), { maxLength: 24 })
    .map((all) => all.join(''))
  const word = fc.stringMatching(/^[甲乙丙]{1,3}$/)
  const either = fc.oneof(
    word,
    fc.array(word, { minLength: 2, maxLength: 3 }).map((all) => `{${all.join('|')}}`),
  )
  const words = fc.array(either, { minLength: 1, maxLength: 3 }).map((all) => all.join('…'))
  const phrase = fc
    .tuple(words, fc.option(words), fc.option(word))
    .map(
      ([one, other, excluded]) =>
        (other === null ? one : `{${one}|${other}}`) + (excluded === null ? '' : ` !${excluded}`),
    )
    .filter((source) => 'phrase' in parsePhrase(source))

  it('hits wherever a regular expression does', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }), letters, (phrases, original) => {
        const { text } = fold(original.replace(/[《》]/g, ''))
        const hits = hitsIn(createMatcher(compilePhrases([phrases])), text, 2022)
        phrases.forEach((source, index) => {
          const wanted = sentencesWith(source, text)
          const starts = hits
            .filter((hit) => hit.phrase === index)
            .map((hit) => text.slice(0, hit.start).split(/[。;]/).length - 1)
          expect([...new Set(starts)]).toEqual(wanted)
        })
      }),
      { numRuns: 3000 },
    )
  })

  it('keeps to the text, sorted, without overlap in a phrase', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(phrase, { maxLength: 3 }), { maxLength: 3 }),
        fc.oneof(letters, fc.string({ unit: 'binary' })),
        (lists, original) => {
          const { text } = fold(original)
          const ends = new Map<string, number>()
          let last = 0
          for (const hit of hitsIn(createMatcher(compilePhrases(lists)), text, 2022)) {
            expect(hit.start).toBeGreaterThanOrEqual(last)
            expect(hit.end).toBeGreaterThan(hit.start)
            expect(hit.end).toBeLessThanOrEqual(text.length)
            const key = `${hit.list}/${hit.phrase}`
            expect(hit.start).toBeGreaterThanOrEqual(ends.get(key) ?? 0)
            ends.set(key, hit.end)
            last = hit.start
          }
        },
      ),
    )
  })
})

/** The numbers of the sentences that hold a phrase, by regular expressions. */
function sentencesWith(source: string, text: string): number[] {
  const parsed = parsePhrase(source)
  if ('problem' in parsed) throw new Error(source)
  const { variants, excluded } = parsed.phrase
  return text.split(/[。;]/).flatMap((sentence, number) => {
    const holds = variants.some((words) => new RegExp(words.join('.*')).test(sentence))
    return holds && !excluded.some((word) => sentence.includes(word)) ? [number] : []
  })
}
