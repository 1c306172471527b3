import type { Task } from './io.js'
import type { Result } from './result.js'
import type { Written } from './shown.js'
import { createPool, type PoolOptions } from './thread-pool.js'

/** Results that may wait for an earlier one, for each thread: what bounds the memory of a run. */
const WINDOW = 32
const TIME_LIMIT = 60_000

type ThreadOptions = Omit<PoolOptions, 'timeLimit'> & {
  readonly timeLimit?: number
  /** Ends the run early: the generator gives no more. */
  readonly signal?: AbortSignal
}

/** Judges tasks in threads; gives each result in its turn. Takes no more tasks than it has room for. */
export async function* judgeInThreads(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  { signal, timeLimit = TIME_LIMIT, ...options }: ThreadOptions,
): AsyncGenerator<Result | Written> {
  const ready = new Map<number, Result | Written>()
  const bell = createBell()
  const pool = createPool({ ...options, timeLimit }, (index, result) => {
    ready.set(index, result)
    bell.ring()
  })
  let [taken, given, isExhausted] = [0, 0, false]
  let failure: unknown = null

  const feed = async (): Promise<void> => {
    for await (const task of tasks) {
      while (taken - given >= WINDOW * options.count || !pool.give(taken, task)) {
        await bell.wait()
        if (signal?.aborted) return
      }
      taken++
    }
    isExhausted = true
  }
  signal?.addEventListener('abort', bell.ring)
  feed()
    .catch((error: unknown) => {
      failure = error
    })
    .finally(bell.ring)
  try {
    while (!signal?.aborted && failure === null && !(isExhausted && given === taken)) {
      const result = ready.get(given)
      if (result === undefined) {
        await bell.wait()
        continue
      }
      ready.delete(given++)
      bell.ring()
      yield result
    }
    if (failure !== null) throw failure
  } finally {
    pool.stop()
  }
}

/** Something to wait for that may ring many times; whoever waits is woken by the next ring. */
function createBell(): { ring: () => void; wait: () => Promise<void> } {
  let waiting: (() => void)[] = []
  return {
    ring: () => {
      const woken = waiting
      waiting = []
      for (const wake of woken) wake()
    },
    wait: () => new Promise((resolve) => waiting.push(resolve)),
  }
}
