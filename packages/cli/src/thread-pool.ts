import type { Bilingual } from '@dabiao/engine'
import type { Task, Thread, ThreadSettings, Threads } from './io.js'
import type { Result } from './result.js'
import type { Written } from './shown.js'
import { bilingual } from './wording.js'

/** Tasks that one thread holds, so that it never waits for the next. */
const AHEAD = 4
const LOOK_EVERY = 1000

export interface PoolOptions {
  /** Threads to use at most. */
  readonly count: number
  readonly threads: Threads
  readonly settings: ThreadSettings
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

/** One of the pool; when its thread dies, another takes its place. */
interface Member {
  thread: Thread
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
  { count, threads, settings, now, timeLimit }: PoolOptions,
  answered: (index: number, result: Result | Written) => void,
): Pool {
  const members: Member[] = []

  const replace = (member: Member, why: Bilingual): void => {
    const culprit = member.tasks.shift()
    member.since = now()
    // One that has nothing to do is started again with its next task: it may have died of no task at all.
    member.thread = member.tasks.length === 0 ? NOBODY : startThread(member)
    for (const [index, task] of member.tasks) member.thread.judge(index, task)
    if (culprit) answered(culprit[0], { path: culprit[1].path, message: why })
  }
  const startThread = (member: Member): Thread =>
    threads.start(settings, {
      result: (index, result) => {
        member.tasks.shift()
        member.since = now()
        answered(index, result)
      },
      died: (why) => replace(member, DIED[why]),
    })
  const start = (): Member => {
    const member: Member = { thread: NOBODY, tasks: [], since: now() }
    member.thread = startThread(member)
    members.push(member)
    return member
  }
  /** An idle thread before a new one, a new one before one that is at work. */
  const freest = (): Member | null => {
    const [least] = members.toSorted((a, b) => a.tasks.length - b.tasks.length)
    if (least?.tasks.length === 0) return least
    if (members.length < count) return start()
    return least && least.tasks.length < AHEAD ? least : null
  }
  const look = setInterval(
    () => {
      for (const member of members) {
        if (member.tasks.length === 0 || now() - member.since <= timeLimit) continue
        member.thread.stop()
        replace(member, tooSlow(timeLimit))
      }
    },
    Math.min(LOOK_EVERY, timeLimit),
  )
  return {
    give: (index, task) => {
      const member = freest()
      if (member === null) return false
      if (member.tasks.length === 0) member.since = now()
      if (member.thread === NOBODY) member.thread = startThread(member)
      member.tasks.push([index, task])
      member.thread.judge(index, task)
      return true
    },
    stop: () => {
      clearInterval(look)
      for (const { thread } of members) thread.stop()
    },
  }
}

const NOBODY: Thread = { judge: () => {}, stop: () => {} }

const DIED: Readonly<Record<'memory' | 'fault', Bilingual>> = {
  memory: bilingual(({ gate }) => gate.outOfMemory),
  fault: bilingual(({ gate }) => gate.fault),
}

const tooSlow = (limit: number): Bilingual => bilingual(({ gate }) => gate.tooSlow(limit / 1000))
