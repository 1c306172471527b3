import type { Arguments } from '../arguments.js'
import { isNotice } from '../decisions/notice.js'
import { decisionsPath, record, recordedPath } from '../decisions/record.js'
import type { Io } from '../io.js'
import { nearest } from '../nearest.js'
import { literalGlob } from '../paths/match-path.js'
import { tellDone } from '../tell.js'
import { UsageError } from '../usage-error.js'
import { wording } from '../wording.js'
import { judgeNamed, needed, ruleAndFile } from './judge-named.js'

/**
 * Records that the findings of a rule in a file are accepted. Gives back 2 where the file cannot be judged, else 0.
 * Throws a UsageError where there is no such finding or something needed is missing.
 */
export async function waive(args: Arguments, io: Io): Promise<number> {
  const { lang, options } = args
  const { rule, path } = ruleAndFile(args)
  const [reason, approvedBy] = [needed(args, 'reason'), needed(args, 'approved-by')]
  const named = await judgeNamed(args, io)
  if (named === null) return 2
  const { settings, judged } = named
  const open = judged.assessment.findings.filter((finding) => !finding.waived && !isNotice(finding))
  const { quote, until } = options
  if (!open.some((finding) => finding.rule === rule && (!quote || finding.quote.includes(quote)))) {
    const near = nearest(
      rule,
      open.map((finding) => finding.rule),
    )
    const say = wording[lang].gate
    throw new UsageError(near === rule || near === null ? say.nothingToWaive(path, rule) : say.noRule(rule, near))
  }
  const file = decisionsPath(settings)
  const entry = {
    rule,
    path: literalGlob(recordedPath(file, path, args, io)),
    ...(quote !== undefined && { quote }),
    reason,
    approvedBy,
    ...(until !== undefined && { until }),
  }
  record(file, 'waivers', entry, { lang, io })
  tellDone(wording[lang].gate.waived(path, rule, file), io)
  return 0
}
