import { parentPort, workerData } from 'node:worker_threads'
import { createBuiltInRulesets } from './built-in-rulesets.js'
import { createJudge } from './create-judge.js'
import { realPath } from './folders.js'
import type { Task, ThreadSettings } from './io.js'
import { judgeTask } from './judge-files.js'
import { readFile } from './read-file.js'
import { isPassedOver } from './result.js'
import { writeResult } from './shown.js'

/** Judges the tasks that this thread is sent, in their order, and sends back each result. */
async function judgeSent({ writing, ...settings }: ThreadSettings): Promise<void> {
  const io = { readFile, realPath, rulesets: createBuiltInRulesets() }
  const judge = await createJudge(settings, 'zh', io)
  if ('problems' in judge) throw new Error(`${settings.ruleset} was changed while it was in use`)
  let turn = Promise.resolve()
  parentPort!.on('message', ([index, task]: [number, Task]) => {
    turn = turn.then(async () => {
      const result = await judgeTask(task, judge, io)
      const isWritten = writing !== null && !isPassedOver(result)
      parentPort!.postMessage([index, isWritten ? writeResult(result, writing) : result])
    })
  })
}

// A rejection is an error event of the worker.
void judgeSent(workerData)
