import type { Finding } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import { draftWaiverOf, recordDecision } from '../decisions/draft-decision.js'
import { createFits } from '../decisions/fits.js'
import { isRecorded } from '../decisions/in-force.js'
import { isNotice } from '../decisions/notice.js'
import { waivedText } from '../formats/waived-text.js'
import type { Io } from '../io.js'
import { tellDone } from '../tell.js'
import { UsageError } from '../usage-error.js'
import { wording } from '../wording.js'
import { foundIn, judgeNamed, nameOf } from './judge-named.js'

/**
 * Records that the findings of a rule in a file are accepted. Gives back 2 where the file cannot be judged, else 0.
 * Throws a UsageError where there is no such finding or something needed is missing.
 */
export async function waive(args: Arguments, io: Io): Promise<number> {
  const { lang, options } = args
  const named = await judgeNamed(args, io)
  if (named === null) return 2
  const { rule, path, reason, approvedBy, settings, judged } = named
  const say = wording[lang].gate
  const { assessment, text } = judged
  const { findings } = assessment
  const { quote, until } = options
  const waiver = { rule, ...(quote !== undefined && { quote }) }
  const fits = createFits(text)
  const fitting = findings.filter((finding) => !isNotice(finding) && fits(waiver, finding))
  if (!fitting.some((finding) => isOpen(finding, until))) {
    const name = nameOf(rule, judged, lang)
    const waived = fitting[0]?.waived
    if (waived) throw new UsageError(say.acceptedAlready(path, name, waivedText(waived, lang), waived.until !== null))
    const isElsewhere = quote !== undefined && findings.some((finding) => !isNotice(finding) && finding.rule === rule)
    throw new UsageError(
      isElsewhere ? say.noneHolds(path, name, quote) : say.nothingToWaive(path, name, foundIn(judged, lang)),
    )
  }
  const answers = { reason, approvedBy, ...(until !== undefined && { until }) }
  const context = { settings, args, io }
  const written = recordDecision(() => draftWaiverOf({ path, ...waiver }, answers, context), context)
  tellDone(say.waived(path, nameOf(rule, judged, lang), written.path), io)
  // Whoever thought of one of them is told that the others are accepted too.
  if (fitting.length > 1)
    tellDone(say.waivedAll(fitting.length, [...new Set(fitting.map(({ line }) => line))], quote !== undefined), io)
  return 0
}

/** Whether a waiver until a day, for good without one, accepts a finding that is not accepted so long yet. */
function isOpen(finding: Finding, until: string | undefined): boolean {
  const { waived } = finding
  if (waived === null || !isRecorded(finding)) return true
  return waived.kind === 'waiver' && waived.until !== null && (until === undefined || waived.until < until)
}
