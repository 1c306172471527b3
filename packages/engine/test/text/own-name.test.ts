import { expect, it } from 'vitest'
import { OURS, OURSELVES } from '../../src/text/own-name.js'

const ours = new RegExp(`^${OURS}`)
const ourselves = new RegExp(`^${OURSELVES}`)

it.each(['我局', '本中心', '我街道', '我关坚持'])('hears an organ speak of itself: %s', (text) => {
  expect([ourselves.test(text), ours.test(text)]).toEqual([true, true])
})

it.each(['全局', '全县'])('hears one speak for all of its own: %s', (text) => {
  expect([ourselves.test(text), ours.test(text)]).toEqual([false, true])
})

it.each(['本办法', '全关键环节', '各局', '我国', '本队伍'])('hears neither in %s', (text) => {
  expect([ourselves.test(text), ours.test(text)]).toEqual([false, false])
})

it.each(['建强基本队伍', '健全基本单位', '资本市场', '标本馆', '健全镇街体系', '安全办'])(
  'hears neither inside of %s',
  (text) => {
    expect(new RegExp(OURS).test(text)).toBe(false)
  },
)
