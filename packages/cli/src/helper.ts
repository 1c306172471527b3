import { parentPort, workerData } from 'node:worker_threads'
import { createBuiltInRulesets } from './built-in-rulesets.js'
import { createChooser } from './choose-ruleset.js'
import type { HelperTask } from './io.js'
import { judgeFromQueue } from './judge-files.js'
import { readFile, realPath } from './read-file.js'

/** Judges files from the queue that this thread was given, and sends back the results. */
async function help({ queue, choosing }: HelperTask): Promise<void> {
  const io = { readFile, realPath, rulesets: createBuiltInRulesets() }
  const chooser = await createChooser(choosing, 'zh', io)
  if ('problems' in chooser) throw new Error(`${choosing.ruleset} was changed while it was in use`)
  parentPort?.postMessage(await judgeFromQueue(queue, chooser.choose, io))
}

// A rejection is an error event of the worker.
void help(workerData)
