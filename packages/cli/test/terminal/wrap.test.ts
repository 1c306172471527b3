import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/terminal/text-width.js'
import { wrap } from '../../src/terminal/wrap.js'

describe('wrap', () => {
  it('breaks between Chinese characters', () => {
    expect(wrap('全面推进法治政府建设工作', 10)).toEqual(['全面推进法', '治政府建', '设工作'])
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrap('全面推进法治，再接再厉', 12)).toEqual(['全面推进法', '治，再接再厉'])
    expect(wrap('全面推进法《纲要》要求', 12)).toEqual(['全面推进法', '《纲要》要求'])
  })

  it('keeps numbers with their unit and Latin words whole', () => {
    expect(wrap('我局全年办理412件案件', 14)).toEqual(['我局全年办理', '412件案件'])
    expect(wrap('say what was done with digital means', 12)).toEqual(['say what was', 'done with', 'digital', 'means'])
  })

  it('leaves no single character on the last line', () => {
    expect(wrap('一二三四五六七八九十一', 20)).toEqual(['一二三四五六七八', '九十一'])
  })

  it('cuts a word that is wider than the line', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })

  it('gives one empty line for nothing', () => {
    expect(wrap('', 10)).toEqual([''])
  })

  const mixed = fc.string({
    unit: fc.constantFrom(...'法治政府建设2023年 ab，。、；：（）《》“”…—%！?'),
    maxLength: 120,
  })

  it('keeps every character and the width, whatever the text', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 20, max: 60 }), (text, width) => {
        const lines = wrap(text, width)
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  it('keeps the marks where they belong wherever the marks leave a choice', () => {
    const sentence = fc
      .array(fc.constantFrom('推进法治', '（一）', '《纲要》，', '共12件、', '“三项制度”。', '——', '……'), {
        maxLength: 30,
      })
      .map((words) => words.join('工'))
    fc.assert(
      fc.property(sentence, fc.integer({ min: 24, max: 60 }), (text, width) => {
        for (const line of wrap(text, width).slice(1)) expect(line).not.toMatch(/^[）》”，、。—…]/)
        for (const line of wrap(text, width)) expect(line).not.toMatch(/[（《“]$/)
      }),
    )
  })
})
