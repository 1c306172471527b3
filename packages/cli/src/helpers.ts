import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Helpers, HelperTask } from './io.js'
import type { Result } from './result.js'

const MOST_HELPERS = 7

/** Threads that judge files beside this one, as many as there are processors for; `helper.ts` is what runs in them. */
export const helpers: Helpers = {
  start: (most, task) =>
    Array.from({ length: Math.min(most, MOST_HELPERS, availableParallelism() - 1) }, () => startHelper(task)),
}

function startHelper(task: HelperTask): Promise<[number, Result][]> {
  return new Promise((resolve, reject) => {
    const launcher = JSON.stringify(join(import.meta.dirname, 'launch.js'))
    const worker = new Worker(`require(${launcher}).load('./helper.js')`, { eval: true, workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
    // Without effect after a message.
    worker.once('exit', (code) => reject(new Error(`a helper ended with ${code} and no result`)))
  })
}
