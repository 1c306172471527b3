import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Threads } from './io.js'
import type { Result } from './result.js'
import type { Written } from './shown.js'

const MOST_THREADS = 8

// What a thread may take before it is ended: a report of 10 MB needs less than half of it.
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 32 }

/** Threads that judge; `thread.ts` is what runs in them. */
export const threads: Threads = {
  processors: Math.min(MOST_THREADS, availableParallelism()),
  start: (settings, { result, died }) => {
    const launcher = JSON.stringify(join(import.meta.dirname, 'main.js'))
    const program = `require(${launcher}).load('./thread.js')`
    const worker = new Worker(program, { eval: true, workerData: settings, resourceLimits: LIMITS })
    let isOver = false
    const end = (why: 'memory' | 'fault'): void => {
      if (!isOver) died(why)
      isOver = true
    }
    worker.on('message', ([index, judged]: [number, Result | Written]) => {
      if (!isOver) result(index, judged)
    })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault'),
    )
    worker.on('exit', () => end('fault'))
    return {
      judge: (index, task) => worker.postMessage([index, task]),
      stop: () => {
        isOver = true
        void worker.terminate()
      },
    }
  },
}
