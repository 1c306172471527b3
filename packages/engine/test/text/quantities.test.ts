import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantitiesIn } from '../../src/text/quantities.js'

const UNITS = [
  '个百分点|个工作日|个小时|个月|个次',
  '平方公里|平方千米|平方米|立方米|万字|公里|千米|公顷|公斤|千克',
  '人次|件次|家次|户次|车次|场次|艘次|辆次|台次|台套|批次|航次|项次|条次|份次|卷次|处次|趟次|班次|宗次',
  '[件起宗例家户个项条次场份册本部篇期名人位辆台艘套处元亩米吨所座支批栋幢笔张块卷对分天课站组队岗村枚只头株棵袋箱瓶具封幅](?!门|民)',
].join('|')

// What is read, as one expression.
const QUANTITY = new RegExp(
  '(?<![\\d.第])(?:(?<whole>\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)|\\d{1,12})(?:\\.(?<decimals>\\d{1,6}))?' +
    `([余多几])?(?<scale>[百千]?[万亿]|[百千])?([余多])?(?<unit>%|${UNITS})` +
    '|(?<![第每同某各近这那本逐几数上下之〇零百千万初唯统随一二三四五六七八九十两])' +
    '(?<chinese>[一二三四五六七八九两](?:千(?:[一二三四五六七八九两]百)?|百)(?:[一二三四五六七八九]十[一二三四五六七八九]?|[零〇][一二三四五六七八九](?:十[一二三四五六七八九]?)?)?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两])(?<counted>[件起宗例名户家份场部])(?=[,、;:()。 ]|$))',
  'g',
)

const isVague = (before: string, words: string, after: string): boolean =>
  /\d[余多几]|[余多](?:%|[^余多]{1,4})$/.test(words) ||
  /(?:近|约|逾|超|超过|大约|不少于|不低于|不超过|至少|最多|\d[-~至到]|[-~])$/.test(before) ||
  /^(?:以上|左右|上下|以内|以下|多|余|\+)/.test(after)

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 百万: 1e6, 千万: 1e7 }

test('reads what the expression reads', () => {
  const piece = fc.constantFrom(
    ...'0123456789,,..一二十十两百千万亿余多几第件人次个米克字户部门民%年、。至-~'.split(''),
    ...['个百分点', '平方米', '千米', '万字', '不少于', '至少', '以上', '1,234', '百分之', '每'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      const read = [...text.matchAll(QUANTITY)].map(({ 0: words, index, groups }) => {
        const { whole, decimals, scale = '', unit, counted } = groups!
        const end = index + words.length
        const value = whole && Number(`${whole.replaceAll(',', '')}.${decimals ?? '0'}`) * (SCALES[scale] ?? 1)
        return {
          start: index,
          end,
          unit: unit ?? counted,
          vague: isVague(text.slice(0, index), words, text.slice(end)),
          // Those of 百亿 and of Chinese numerals are told below.
          ...(value !== undefined && !/^[百千]亿/.test(scale) && { value }),
        }
      })
      expect(quantitiesIn(text)).toMatchObject(read)
      expect(quantitiesIn(text)).toHaveLength(read.length)
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['受理两件、十二起、二十件', [2, 12, 20]],
  ['立案一百一十二件、二百三十六件、三千零五件、两千四百件', [112, 236, 3005, 2400]],
  ['走访一百二户、一万二千户', []],
  ['投入1.2万元、3百亿元', [12000, 3e10]],
  ['清运5千克、3千件、2百万字', [5, 3000, 200]],
  ['1234,567件、1,2345件、1.2345678件', [567, 2345]],
])('values of %s', (text, values) => {
  expect(quantitiesIn(text).map(({ value }) => value)).toEqual(values)
})
