import fc from 'fast-check'
import { expect, it } from 'vitest'
import { figuresIn } from '../../src/items/figures.js'
import type { Reading } from '../../src/locate/reading.js'
import { fold } from '../../src/phrase/fold.js'

const figures = (original: string, start = 0, end = original.length): string[] => {
  const outline = { paragraphs: [{ text: original }] }
  const reading = { folded: () => fold(original), outline } as unknown as Reading
  return figuresIn(reading, [{ paragraph: 0, start, end }]).map((at) => original.slice(at.start, at.end))
}

it.each<[string, string[]]>([
  ['办理案件１２件、调解 3 起，办结率98.5％', ['１２件', '3 起', '98.5％']],
  ['发放资料1,200余份，投入3.5亿元，增长2个百分点', ['1,200余份', '3.5亿元', '2个百分点']],
  ['培训20余万人次', ['20余万人次']],
  ['建成站点5座，罚款3‰，培训40学时，用时2个工作日', ['5座', '3‰', '40学时', '2个工作日']],
  ['联合5部门，服务3人民', []],
  ['〔2023〕5号，第12条，2023年3月，3年', []],
  ['第1,200条', []],
  ['立案四百一十二件，回访当事人十六名', ['四百一十二件', '十六名']],
  ['立案四百一十二件，结案12件', ['12件']],
  ['落实省委“1310”具体部署，检查3次', ['3次']],
])('%s', (text, found) => {
  expect(figures(text)).toEqual(found)
})

it('leaves out what reaches beyond the passage', () => {
  expect(figures('办案12件，结案8件', 0, 5)).toEqual(['12件'])
  expect(figures('办案12件，结案8件', 3)).toEqual(['8件'])
})

// The whole in one expression, as slow as it is plain; units as far as the pieces below make them up.
const PLAIN =
  /(?=\d)(?<![\d.,第〔(])\d{1,12}(?:[,.]\d{1,6}){0,4}(?:余|多|几)?(?:[十百千]?[万亿])?(?:余|多)?(?:%|个百分点|个工作日|个小时|个次|工作日|课时|小时|人次|件次|人|件|次|个|分|课|天)/g

it('finds what one expression for all of it finds', () => {
  const piece = fc.constantFrom(
    ...'0123456789,.第〔(余多几十百千万亿%人次件个百分点工作日课时小时天平方年',
    '123',
    '12345678901234',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('')
      const { text: folded, index } = fold(text)
      const wanted = [...folded.matchAll(PLAIN)].map(({ index: at, 0: words }) =>
        text.slice(index[at]!, index[at + words.length - 1]! + 1),
      )
      // Without any, numerals may count.
      const found = figures(text)
      expect(wanted.length > 0 ? found : found.filter((words) => /^[\d０-９]/.test(words))).toEqual(wanted)
    }),
    { numRuns: 5000 },
  )
})
