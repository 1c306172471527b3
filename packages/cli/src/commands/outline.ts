import { outlineOf } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import { outlineJson } from '../formats/outline-json.js'
import { outlineLines } from '../formats/pretty/outline.js'
import { chooserFor } from '../gate.js'
import type { Io } from '../io.js'
import { describeJudged, judgeReport, readFile } from '../judge-files.js'
import type { Understood } from '../result.js'
import { formatOptions } from './format-options.js'
import { inputOf } from './input.js'
import { tellTroubles } from './tell-results.js'

/**
 * Shows how each named file was understood: its tree of headings, where each part stands, and the words that decided.
 * Gives back 2 where something could not be read, else 0.
 */
export async function outline(args: Arguments, io: Io, version: string): Promise<number> {
  const { files, io: input } = inputOf(args, io)
  const choose = await chooserFor(args, io)
  if (!choose) return 2
  const understood: Understood[] = []
  for (const path of files) {
    const report = await readFile(path, input)
    if ('message' in report) {
      tellTroubles([report], args, io)
      continue
    }
    const tree = outlineOf(report)
    understood.push({
      assessment: await judgeReport(report, tree, choose),
      described: await describeJudged(report, tree, choose),
    })
  }
  const options = formatOptions(args, io, version)
  const output =
    args.options.format === 'json'
      ? outlineJson(understood, options)
      : understood.map((one) => `${outlineLines(one, options).join('\n')}\n`).join('\n')
  if (output !== '') io.stdout.write(output)
  return understood.length < files.length ? 2 : 0
}
