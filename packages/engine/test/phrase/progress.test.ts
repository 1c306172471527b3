import { expect, it } from 'vitest'
import { compilePhrases } from '../../src/phrase/compile.js'
import { beginText, createProgress, meet } from '../../src/phrase/progress.js'
import { layOut } from '../../src/phrase/tables.js'

it('forgets what it read before when positions begin anew', () => {
  const progress = createProgress(layOut(compilePhrases([['聘请…顾问']])))
  const [engage, adviser] = [0, 1]
  beginText(progress, 4)
  meet(progress, engage, 0, 2)
  progress.next = 2 ** 29
  beginText(progress, 4)
  expect(progress.base).toBeLessThan(10)
  meet(progress, adviser, 2, 4)
  expect(progress.count).toBe(0)
  meet(progress, engage, 0, 2)
  meet(progress, adviser, 2, 4)
  expect(progress.hits.slice(0, progress.count)).toEqual([0, 0, 4])
})
