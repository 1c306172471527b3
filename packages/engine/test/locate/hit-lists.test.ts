import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hitsWithin, holdsHit, sortHits } from '../../src/locate/hit-lists.js'

const LISTS = 3

const hit = fc.record({
  list: fc.nat(LISTS - 1),
  paragraph: fc.nat(3),
  start: fc.nat(20),
  length: fc.integer({ min: 1, max: 9 }),
  phrase: fc.nat(5),
})
const within = fc.record({ paragraph: fc.nat(4), start: fc.nat(20), end: fc.nat(25) })

it('gives the hits of a list that begin in passages, in order', () => {
  fc.assert(
    fc.property(fc.array(hit), fc.nat(LISTS), fc.array(within, { maxLength: 3 }), (all, list, passages) => {
      const inOrder = [...all].sort((a, b) => a.paragraph - b.paragraph)
      const lists = sortHits(
        inOrder.flatMap((one) => [one.list, one.paragraph, one.start, one.start + one.length, one.phrase]),
        LISTS + 1,
      )
      const wanted = passages.map((passage) =>
        inOrder
          .filter((one) => one.list === list && one.paragraph === passage.paragraph)
          .filter(({ start }) => start >= passage.start && start < passage.end)
          .sort((a, b) => a.start - b.start || a.phrase - b.phrase)
          .map(({ paragraph, start, length, phrase }) => ({ paragraph, start, end: start + length, phrase })),
      )
      expect(hitsWithin(lists, list, passages)).toEqual(wanted.flat())
      for (const [i, passage] of passages.entries()) expect(holdsHit(lists, list, passage)).toBe(wanted[i]!.length > 0)
    }),
  )
})
