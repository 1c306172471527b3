import { describe, expect, it } from 'vitest'
import { createPaint, wantsColour } from '../../src/terminal/paint.js'

describe('wantsColour', () => {
  it.each([
    ['a terminal', null, {}, true, true],
    ['no terminal', null, {}, false, false],
    ['a dumb terminal', null, { TERM: 'dumb' }, true, false],
    ['NO_COLOR', null, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', null, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', null, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', null, { FORCE_COLOR: '0' }, true, false],
    ['both', null, { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
    ['--color', true, { NO_COLOR: '1' }, false, true],
    ['--no-color', false, { FORCE_COLOR: '1' }, true, false],
  ] as const)('%s', (_, asked, env, isTerminal, colour) => {
    expect(wantsColour(asked, env, isTerminal)).toBe(colour)
  })
})

describe('createPaint', () => {
  it('paints only with colour', () => {
    expect(createPaint(false)('bad', '错误')).toBe('错误')
    expect(createPaint(true)('bad', '错误')).toBe('\u001b[31m错误\u001b[39m')
    expect(createPaint(true)('bad', '')).toBe('')
  })
})
