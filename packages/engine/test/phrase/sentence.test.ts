import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/phrase/fold.js'
import { sentenceAt, titleMarks } from '../../src/phrase/sentence.js'

describe('sentenceAt', () => {
  const { text } = fold('存在不足。原因是什么？一是人少；二是事多')
  it.each([
    [0, '存在不足。'],
    [4, '存在不足。'],
    [5, '原因是什么?'],
    [11, '一是人少;'],
    [text.length - 1, '二是事多'],
    [text.length, '二是事多'],
    [-1, '存在不足。'],
    [99, '二是事多'],
  ])('at %i', (offset, sentence) => {
    const { start, end } = sentenceAt(text, offset)
    expect(text.slice(start, end)).toBe(sentence)
  })

  it('holds its character, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (any, place) => {
        const offset = place % any.length
        const { start, end } = sentenceAt(any, offset)
        expect(start).toBeLessThanOrEqual(offset)
        expect(end).toBeGreaterThan(offset)
        expect(end).toBeLessThanOrEqual(any.length)
      }),
    )
  })
})

describe('titleMarks', () => {
  it.each<[string, number[]]>([
    ['', []],
    ['甲《乙》丙《丁》', [1, 3, 5, 7]],
    ['《甲《乙》丙《丁》》', [0, 9]],
    ['《甲《乙》', [2, 4]],
    ['甲》《乙', []],
    ['《甲。乙》《丙》', [5, 7]],
  ])('%s', (text, marks) => {
    expect(titleMarks(text)).toEqual(marks)
  })
})
