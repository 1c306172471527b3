import type { Arguments } from '../arguments.js'
import { planLines } from '../formats/pretty/plan.js'
import { isScored } from '../formats/pretty/style.js'
import type { Io } from '../io.js'
import { judgeFiles } from '../judge-files.js'
import { chooserFor, choosingOf, formatOptions, inputOf, tellTroubles } from './session.js'

/** Hundredths. */
const DEFAULT_TARGET = 9000

/** Says for each report what to mend to reach the target. Gives back 2 where something could not be judged, else 0. */
export async function plan(args: Arguments, io: Io, version: string): Promise<number> {
  const { files, io: input } = inputOf(args, io)
  const choose = await chooserFor(args, io)
  if (!choose) return 2
  const results = await judgeFiles(files, { choosing: choosingOf(args), choose, io: input })
  tellTroubles(results, files, args, io)
  const scored = results.filter(isScored)
  const options = formatOptions(args, io, version)
  const blocks = scored.map(
    ({ assessment }) => `${planLines(assessment, args.options.target ?? DEFAULT_TARGET, options).join('\n')}\n`,
  )
  if (blocks.length > 0) io.stdout.write(blocks.join('\n'))
  return scored.length < files.length ? 2 : 0
}
