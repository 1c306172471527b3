import { expect, it } from 'vitest'
import { createProgress, progressLine } from '../src/progress.js'
import { fakeIo } from './fake-io.js'

it('tells count, rate and time left', () => {
  expect(progressLine({ done: 500, total: 2000, elapsed: 2000 }, 'zh')).toBe(
    '█████░░░░░░░░░░░░░░░  500/2000 份  每秒 250 份  还要 6 秒',
  )
  expect(progressLine({ done: 60, total: 6000, elapsed: 1000 }, 'en')).toContain('1 min 39 s left')
  expect(progressLine({ done: 7, total: null, elapsed: 1000 }, 'zh')).toBe('7 份  每秒 7 份')
})

function shown(isTTY: boolean, isLong: boolean, passedOver = 0): string {
  const written: string[] = []
  let now = 0
  const stderr = { ...fakeIo({}).stderr, write: (text: string) => void written.push(text), isTTY }
  const progress = createProgress(10, 'zh', { stderr, now: () => now }, isLong)
  for (let i = 0; i < passedOver; i++) progress.passOver()
  for (let i = passedOver; i < 10; i++) {
    now += 300
    progress.step()
  }
  progress.end()
  return written.join('')
}

it('is silent where there is no terminal, or little to do', () => {
  expect(shown(false, true)).toBe('')
  expect(shown(true, false)).toBe('')
})

it('counts nothing that is passed over', () => {
  expect(shown(true, true, 3)).toContain('7/7 份')
})

it('is taken away at the end', () => {
  expect(shown(true, true)).toMatch(/10\/10 份.*\r\u001b\[K$/)
})
