import { answeredPlan, compareFindings, type Facts, isOneOrgan, outlineOf } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import { type Compared, comparisonJson } from '../formats/comparison-json.js'
import { comparisonLines } from '../formats/pretty/comparison.js'
import { type Gate, openRun } from '../gate.js'
import type { Io } from '../io.js'
import { judgeTask, readFile } from '../judge-files.js'
import { isScored } from '../result.js'
import { tell } from '../tell.js'
import { UsageError } from '../usage-error.js'
import { type ComparisonWording, comparisonWording } from '../wording/comparison-wording.js'
import { formatOptions } from './format-options.js'
import { tellTroubles } from './tell-results.js'

/**
 * Says what was mended from one report to another, what is new, and how the score moved; of two years of one issuer also
 * which arrangements of the earlier plan the later report answers. Gives back 2 where one cannot be judged, else 0.
 */
export async function compare(args: Arguments, io: Io, version: string): Promise<number> {
  const { words, lang, options } = args
  const [first, second, more] = words
  if (!first || !second || more !== undefined) throw new UsageError(comparisonWording[lang].twoReports)
  const gate = await openRun(args, io)
  if (gate === null) return 2
  const [before, after] = [
    await judgeTask({ path: first }, gate.judge, io),
    await judgeTask({ path: second }, gate.judge, io),
  ]
  tellTroubles([before, after], args, io)
  if (!isScored(before) || !isScored(after)) return 2
  const [old, current] = [before.assessment.facts, after.assessment.facts]
  for (const doubt of doubtsOf(old, current, comparisonWording[lang])) tell(doubt, io)
  const compared: Compared = {
    before: before.assessment,
    after: after.assessment,
    findings: compareFindings(before.assessment, after.assessment),
    plan: isYearAfter(old, current) ? await planOf(first, second, gate, io) : null,
  }
  const shown = formatOptions(args, io, version)
  io.stdout.write(
    options.format === 'json' ? comparisonJson(compared, shown) : `${comparisonLines(compared, shown).join('\n')}\n`,
  )
  return 0
}

/** Whether the second report is of the year after the first, by the same issuer. */
const isYearAfter = (before: Facts, after: Facts): boolean =>
  before.issuer !== null &&
  after.issuer !== null &&
  isOneOrgan(before.issuer, after.issuer) &&
  after.year !== null &&
  after.year - 1 === before.year

/** What became of the plan of the first report in the second; null where one of them has gone since it was judged. */
async function planOf(first: string, second: string, { judge }: Gate, io: Io): Promise<Compared['plan']> {
  const [old, current] = [await readFile(first, io), await readFile(second, io)]
  if ('message' in old || 'message' in current) return null
  const { prepared } = await judge.choose(outlineOf(current).facts, second)
  return answeredPlan(old, current, prepared)
}

/** Why these may not be the reports that were meant. */
function doubtsOf(before: Facts, after: Facts, say: ComparisonWording): string[] {
  const areOfTwo = before.issuer !== null && after.issuer !== null && !isOneOrgan(before.issuer, after.issuer)
  const areReversed = before.year !== null && after.year !== null && before.year > after.year
  return [
    ...(areOfTwo ? [say.otherIssuer(before.issuer, after.issuer)] : []),
    ...(areReversed ? [say.reversed(before.year, after.year)] : []),
  ]
}
