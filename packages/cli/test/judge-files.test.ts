import { expect, it } from 'vitest'
import { createChooser } from '../src/choose-ruleset.js'
import type { HelperTask } from '../src/io.js'
import { judgeFiles, judgeFromQueue } from '../src/judge-files.js'
import { isJudged, type Result } from '../src/result.js'
import { fakeIo } from './fake-io.js'

const names = Array.from({ length: 120 }, (_, i) => `r${i}.txt`)
const files = Object.fromEntries(
  names.map((name) => [name, '岚川县水务局2023年度法治政府建设工作总结\n\n一、工作情况\n有。\n']),
)

const choosing = { ruleset: null, asOf: null }

const pathOf = (result: Result): string => (isJudged(result) ? result.assessment.path : result.path)

async function judge(
  paths: readonly string[],
  start: (most: number, task: HelperTask) => Promise<[number, Result][]>[],
) {
  const io = { ...fakeIo(files), helpers: async () => ({ start }) }
  const chooser = await createChooser(choosing, 'zh', io)
  if ('problems' in chooser) throw new Error('broken ruleset')
  return judgeFiles(paths, { choosing, choose: chooser.choose, io })
}

it('starts no helper for a few files', async () => {
  const results = await judge(['r3.txt', 'none.txt', 'r1.txt'], () => expect.fail('started'))
  expect(results.map(pathOf)).toEqual(['r3.txt', 'none.txt', 'r1.txt'])
})

it('shares many files with helpers and puts the results in order', async () => {
  let taken = 0
  const results = await judge(names, (most, { queue }) => {
    expect(most).toBe(1)
    const io = fakeIo(files)
    const helped = createChooser(choosing, 'zh', io).then(async (chooser) => {
      if ('problems' in chooser) throw new Error('broken ruleset')
      const judged = await judgeFromQueue(queue, chooser.choose, io)
      taken = judged.length
      return judged
    })
    return [helped]
  })
  expect(results.map(pathOf)).toEqual(names)
  expect(taken).toBeGreaterThan(0)
})

it('does all by itself where there are no helpers', async () => {
  expect((await judge(names, () => [])).map(pathOf)).toEqual(names)
})
