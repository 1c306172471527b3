import { assess, type Bilingual, outlineOf } from '@dabiao/engine'
import { diffRulesets } from '@dabiao/engine/ruleset'
import type { Arguments } from '../../arguments.js'
import { differenceLines, type JudgedTwice, verdictLines } from '../../formats/ruleset/difference.js'
import type { Io, Task } from '../../io.js'
import { readEach } from '../../judge-files.js'
import type { Unread } from '../../result.js'
import { UsageError } from '../../usage-error.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { formatOptions } from '../format-options.js'
import { filesNamed } from '../input.js'
import { passingOver, tellNothing, tellTroubles } from '../tell-results.js'
import { type OpenedRuleset, openNamed } from './open.js'

const NO_REASON: Bilingual = { zh: '', en: '' }

/**
 * Tells what changed from one ruleset to another, and with reports which of them come out differently. Gives back 2
 * where a ruleset is broken or a report cannot be read, else 0: a difference is no fault.
 */
export async function diff(args: Arguments, io: Io, version: string): Promise<number> {
  const { words, lang } = args
  const [first, second, ...named] = words
  if (first === undefined || second === undefined) throw new UsageError(rulesetWording[lang].twoRulesets)
  const before = openNamed(first, args, io)
  const after = openNamed(second, args, io)
  if (before === null || after === null) return 2
  const options = formatOptions(args, io, version)
  const lines = differenceLines(diffRulesets(before.ruleset, after.ruleset), options)
  const { judged, unread } = await judgeTwice(await filesNamed(named, { file: null }, io), [before, after], args, io)
  tellTroubles(unread, args, io)
  const verdicts = judged.length === 0 ? [] : ['', ...verdictLines(judged, options)]
  io.stdout.write(`${[...lines, ...verdicts].join('\n')}\n`)
  if (named.length > 0 && judged.length + unread.length === 0) return tellNothing(args, io)
  return unread.length > 0 ? 2 : 0
}

async function judgeTwice(
  tasks: readonly Task[],
  [before, after]: readonly [OpenedRuleset, OpenedRuleset],
  args: Arguments,
  io: Io,
) {
  const judged: JudgedTwice[] = []
  const unread: Unread[] = []
  for await (const report of passingOver(readEach(tasks, io), args, io)) {
    if ('message' in report) {
      unread.push(report)
      continue
    }
    const how = { outline: outlineOf(report), asOf: args.options['as-of']?.year ?? null }
    judged.push({
      path: report.source.path,
      before: assess(report, before, NO_REASON, how),
      after: assess(report, after, NO_REASON, how),
    })
  }
  return { judged, unread }
}
