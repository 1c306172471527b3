import type { Arguments } from '../arguments.js'
import { planLines } from '../formats/pretty/plan.js'
import { openRun } from '../gate.js'
import type { Io } from '../io.js'
import { judgeEach } from '../judge-files.js'
import { isScored, type Result } from '../result.js'
import { DEFAULT_TARGET } from './default-target.js'
import { formatOptions } from './format-options.js'
import { tasksOf } from './input.js'
import { passingOver, tellNothing, tellTroubles } from './tell-results.js'

/** Says for each report what to mend to reach the target. Gives back 2 where something could not be judged, else 0. */
export async function plan(args: Arguments, io: Io, version: string): Promise<number> {
  const gate = await openRun(args, io)
  if (gate === null) return 2
  const tasks = await tasksOf(args, gate.settings.ignore.value, io)
  const results: Result[] = []
  const judged = judgeEach(tasks, { settings: gate.judging, judge: gate.judge, io })
  for await (const result of passingOver(judged, args, io)) results.push(result)
  if (results.length === 0) return tellNothing(args, io)
  tellTroubles(results, args, io)
  const scored = results.filter(isScored)
  const shown = formatOptions(args, io, version)
  const blocks = scored.map(
    ({ assessment }) => `${planLines(assessment, args.options.target ?? DEFAULT_TARGET, shown).join('\n')}\n`,
  )
  if (blocks.length > 0) io.stdout.write(blocks.join('\n'))
  return scored.length < results.length ? 2 : 0
}
