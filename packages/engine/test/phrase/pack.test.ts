import { describe, expect, it } from 'vitest'
import { compilePhrases } from '../../src/phrase/compile.js'
import { fold } from '../../src/phrase/fold.js'
import { createMatcher, hitsIn, unpackMatcher } from '../../src/phrase/match.js'
import { packPhrases } from '../../src/phrase/pack.js'

const compiled = compilePhrases([['聘请…顾问', '{报告年}年法治', '律师 !消防'], [], ['《宪法》', '顾问']])
const text = fold('2022年法治工作：聘请律师担任法律顾问，学习《宪法》。消防律师。').text

describe('packed phrases', () => {
  const packed = packPhrases(compiled)

  it('hit as those that were not packed do', () => {
    const hits = hitsIn(unpackMatcher(packed), text, 2022)
    expect(hits).toHaveLength(5)
    expect(hits).toEqual(hitsIn(createMatcher(compiled), text, 2022))
  })

  it('are read wherever they stand in memory', () => {
    const moved = new Uint8Array(packed.length + 1)
    moved.set(packed, 1)
    expect(hitsIn(unpackMatcher(moved.subarray(1)), text, 2022)).toHaveLength(5)
  })

  it('are not read with another order of bytes', () => {
    const foreign = packed.slice()
    foreign.subarray(0, 4).reverse()
    expect(() => unpackMatcher(foreign)).toThrow('damaged')
  })

  it('are not read where some of them are lost', () => {
    for (const length of [0, 3, 40, packed.length - 4])
      expect(() => unpackMatcher(packed.subarray(0, length)), `${length}`).toThrow('damaged')
  })
})
