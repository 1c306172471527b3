import { describe, expect, it, vi } from 'vitest'
import { createJudge } from '../src/create-judge.js'
import type { JudgeSettings, Task, ThreadEvents, Threads } from '../src/io.js'
import { judgeEach, judgeTask } from '../src/judge-files.js'
import { judgeInThreads } from '../src/judge-in-threads.js'
import { isJudged, isPassedOver, type Result } from '../src/result.js'
import { CWD, fakeIo } from './fake-io.js'

const names = Array.from({ length: 120 }, (_, i) => `r${i}.txt`)
const files = Object.fromEntries(
  names.map((name) => [name, '岚川县水务局2023年度法治政府建设工作总结\n\n一、工作情况\n有。\n']),
)
const decisions = {
  cwd: CWD,
  today: '2026-11-21',
  file: '',
  folder: CWD,
  waivers: [],
  places: { waivers: [], attestations: [] },
  attestations: [],
  baseline: null,
}
const settings: JudgeSettings = {
  ruleset: null,
  namedBy: 'config',
  rulesets: null,
  asOf: null,
  decisions,
  texts: false,
}

const pool = { count: 2, settings: { ...settings, writing: null }, now: Date.now }

const pathOf = (result: Result): string => (isJudged(result) ? result.assessment.path : result.path)
const tasksOf = (paths: readonly string[]): Task[] => paths.map((path) => ({ path }))

async function readyJudge(io = fakeIo(files)) {
  const judge = await createJudge(settings, 'zh', io)
  if ('problems' in judge) throw new Error('broken ruleset')
  return judge
}

async function judge(paths: readonly string[], threads: Threads, concurrency: number | null = null) {
  const io = { ...fakeIo(files), threads: async () => threads }
  const results: Result[] = []
  const options = { settings, judge: await readyJudge(io), io, concurrency }
  for await (const result of judgeEach(tasksOf(paths), options)) results.push(result)
  return results
}

const none: Threads = { processors: 2, start: () => expect.fail('started') }

/** Threads that only pretend to be others; `when` may do something else with a task instead. */
function threadsThat(when: (path: string, events: ThreadEvents) => boolean = () => false, world = files) {
  const started: string[][] = []
  const threads: Threads = {
    processors: 2,
    start: (_, events) => {
      const seen: string[] = []
      started.push(seen)
      let turn = Promise.resolve()
      let isOver = false
      return {
        judge: (index, task) => {
          turn = turn.then(async () => {
            if (isOver) return
            seen.push(task.path)
            if (when(task.path, events)) {
              isOver = true
              return
            }
            const result = await judgeTask(task, await readyJudge(), fakeIo(world))
            if (!isOver) events.result(index, result)
          })
        },
        stop: () => {
          isOver = true
        },
      }
    },
  }
  return { threads, started }
}

describe('judgeEach', () => {
  it('starts no thread for a few files', async () => {
    expect((await judge(['r3.txt', 'none.txt', 'r1.txt'], none)).map(pathOf)).toEqual(['r3.txt', 'none.txt', 'r1.txt'])
  })

  it('starts none where one thread was asked for, or is all there is', async () => {
    expect((await judge(names, none, 1)).map(pathOf)).toEqual(names)
    expect((await judge(names, { ...none, processors: 1 })).map(pathOf)).toEqual(names)
  })

  it('shares many files with threads and puts the results in order', async () => {
    const { threads, started } = threadsThat()
    expect((await judge(names, threads)).map(pathOf)).toEqual(names)
    expect(started).toHaveLength(2)
    expect(started.every((seen) => seen.length > 10)).toBe(true)
  })
})

it('outputs of the program that nobody named are passed over, in threads as in one', async () => {
  const mine = '<!-- generator: dabiao 1.2.3 -->\n\n# 检查结果\n'
  const own = { ...files, 'r4.txt': mine, 'r9.txt': mine }
  const found = names.map((path): Task => (path === 'r9.txt' ? { path } : { path, found: true }))
  const io = fakeIo(own)
  const { threads } = threadsThat(undefined, own)
  for (const concurrency of [null, 1]) {
    const results: Result[] = []
    const judge = await readyJudge(io)
    const options = { settings, judge, io: { ...io, threads: async () => threads }, concurrency }
    for await (const result of judgeEach(found, options)) results.push(result)
    expect(results.map(pathOf)).toEqual(names)
    expect(results.filter((result) => !isJudged(result)).map(pathOf)).toEqual(['r4.txt', 'r9.txt'])
    expect(results.filter(isPassedOver).map(pathOf)).toEqual(['r4.txt'])
  }
})

it('a report that cannot be judged for a fault of the program is told, and the others are judged', async () => {
  const judge = await readyJudge()
  const choose: typeof judge.choose = async (facts, path) => {
    if (path === 'r1.txt') throw new Error('the check failed')
    return judge.choose(facts, path)
  }
  const options = { settings, judge: { ...judge, choose }, io: fakeIo(files) }
  const results: Result[] = []
  for await (const result of judgeEach(tasksOf(['r0.txt', 'r1.txt', 'r2.txt']), options)) results.push(result)
  expect(results.map(isJudged)).toEqual([true, false, true])
  expect((results[1] as { message: { zh: string } }).message.zh).toBe('检查它时程序出错，没有检查: the check failed')
})

describe('what goes wrong in a thread', () => {
  it.each(['memory', 'fault'] as const)('one that dies (%s) loses one report, which is told', async (why) => {
    const { threads, started } = threadsThat((path, events) => {
      if (path === 'r7.txt' || path === 'r8.txt') events.died(why)
      return path === 'r7.txt' || path === 'r8.txt'
    })
    const results = await judge(names, threads)
    expect(results.map(pathOf)).toEqual(names)
    expect(results.filter((result) => !isJudged(result)).map(pathOf)).toEqual(['r7.txt', 'r8.txt'])
    expect(started).toHaveLength(4)
  })

  it('threads that die at once lose what they were given, and the run ends', async () => {
    const threads: Threads = {
      processors: 2,
      start: (_, events) => {
        setTimeout(() => events.died('fault'), 0)
        return { judge: () => {}, stop: () => {} }
      },
    }
    const results = await judge(names, threads)
    expect(results.map(pathOf)).toEqual(names)
    expect(results.some(isJudged)).toBe(false)
  })

  it('one that takes too long is ended, and the report told', async () => {
    const { threads } = threadsThat((path) => path === 'r5.txt')
    const results: Result[] = []
    const run = judgeInThreads(tasksOf(names), { ...pool, threads, timeLimit: 50 })
    for await (const result of run) results.push(result as Result)
    expect(results.map(pathOf)).toEqual(names)
    expect(results.filter((result) => !isJudged(result)).map(pathOf)).toEqual(['r5.txt'])
  })

  it('an endless input is taken only as fast as its results are wanted', async () => {
    const { threads } = threadsThat()
    const taken = vi.fn()
    async function* endless() {
      for (let i = 0; ; i++) {
        taken()
        yield { path: names[i % names.length]! }
      }
    }
    let seen = 0
    for await (const _ of judgeInThreads(endless(), { ...pool, threads })) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      expect(taken.mock.calls.length - seen).toBeLessThan(70)
      if (++seen === 200) break
    }
  })

  it('an input that fails ends the run with its error', async () => {
    const { threads } = threadsThat()
    async function* failing() {
      yield { path: 'r1.txt' }
      throw new Error('gone')
    }
    const run = judgeInThreads(failing(), { ...pool, threads })
    await expect(
      (async () => {
        for await (const _ of run);
      })(),
    ).rejects.toThrow('gone')
  })
})
