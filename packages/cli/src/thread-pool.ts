import type { Bilingual } from '@dabiao/engine'
import type { Helper, HelperSettings, Helpers, Task } from './io.js'
import type { Result } from './result.js'
import type { Written } from './shown.js'
import { bilingual } from './wording.js'

/** Tasks that one thread holds, so that it never waits for the next. */
const AHEAD = 4
const LOOK_EVERY = 1000

export interface PoolOptions {
  readonly threads: number
  readonly helpers: Helpers
  readonly settings: HelperSettings
  readonly now: () => number
  /** Milliseconds that one report may take. */
  readonly timeLimit: number
}

/** Threads that are given tasks and answer with results, each task once. */
export interface Pool {
  /** Gives a task to a thread; false where every thread has enough to do. */
  readonly give: (index: number, task: Task) => boolean
  readonly stop: () => void
}

interface Thread {
  helper: Helper
  /** What it was given and has not answered, in order: it is at the first. */
  readonly tasks: [number, Task][]
  /** When it began with the first. */
  since: number
}

/**
 * Threads that judge. One that dies, or takes too long over a report, loses that report alone: it is told as not
 * checked, and another thread takes over the rest.
 */
export function createPool(
  { threads: most, helpers, settings, now, timeLimit }: PoolOptions,
  answered: (index: number, result: Result | Written) => void,
): Pool {
  const threads: Thread[] = []

  const replace = (thread: Thread, why: Bilingual): void => {
    const culprit = thread.tasks.shift()
    thread.since = now()
    // One that has nothing to do is started again with its next task: it may have died of no task at all.
    thread.helper = thread.tasks.length === 0 ? NOBODY : startHelper(thread)
    for (const [index, task] of thread.tasks) thread.helper.judge(index, task)
    if (culprit) answered(culprit[0], { path: culprit[1].path, message: why })
  }
  const startHelper = (thread: Thread): Helper =>
    helpers.start(settings, {
      result: (index, result) => {
        thread.tasks.shift()
        thread.since = now()
        answered(index, result)
      },
      died: (why) => replace(thread, DIED[why]),
    })
  const start = (): Thread => {
    const thread: Thread = { helper: NOBODY, tasks: [], since: now() }
    thread.helper = startHelper(thread)
    threads.push(thread)
    return thread
  }
  /** An idle thread before a new one, a new one before one that is at work. */
  const freest = (): Thread | null => {
    const [least] = threads.toSorted((a, b) => a.tasks.length - b.tasks.length)
    if (least?.tasks.length === 0) return least
    if (threads.length < most) return start()
    return least && least.tasks.length < AHEAD ? least : null
  }
  const look = setInterval(
    () => {
      for (const thread of threads) {
        if (thread.tasks.length === 0 || now() - thread.since <= timeLimit) continue
        thread.helper.stop()
        replace(thread, tooSlow(timeLimit))
      }
    },
    Math.min(LOOK_EVERY, timeLimit),
  )
  return {
    give: (index, task) => {
      const thread = freest()
      if (thread === null) return false
      if (thread.tasks.length === 0) thread.since = now()
      if (thread.helper === NOBODY) thread.helper = startHelper(thread)
      thread.tasks.push([index, task])
      thread.helper.judge(index, task)
      return true
    },
    stop: () => {
      clearInterval(look)
      for (const { helper } of threads) helper.stop()
    },
  }
}

const NOBODY: Helper = { judge: () => {}, stop: () => {} }

const DIED: Readonly<Record<'memory' | 'fault', Bilingual>> = {
  memory: bilingual(({ gate }) => gate.outOfMemory),
  fault: bilingual(({ gate }) => gate.fault),
}

const tooSlow = (limit: number): Bilingual => bilingual(({ gate }) => gate.tooSlow(limit / 1000))
