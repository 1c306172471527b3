import { isRecorded, lastDayOf } from '../decisions/in-force.js'
import { isNotice } from '../decisions/notice.js'
import { isOfPart } from '../formats/is-of-part.js'
import type { FindingModel, ReportModel } from './model.js'
import type { ReviewWording } from './wording.js'

/** Why a finding is not to be waived, in one line; null where it may be, or its waiver has an end to be put off. */
export function whyNotWaived({ finding }: FindingModel, say: ReviewWording['note']): string | null {
  if (isNotice(finding)) return say.notice
  if (!isRecorded(finding) || lastDayOf(finding) !== null) return null
  return finding.waived?.kind === 'attestation' ? say.cannotAttest.attested : say.alreadyWaived
}

/**
 * Why a person's judgement of a finding would be none, in one line; null where it is asked for: of an item that the machine
 * has not found, or not found enough of, in a part that is there.
 */
export function whyNotAttested(
  { finding, itemTitle, partTitle }: FindingModel,
  { assessment }: ReportModel,
  { cannotAttest: say, notice }: ReviewWording['note'],
): string | null {
  if (isNotice(finding)) return notice
  if (isRecorded(finding)) return finding.waived?.kind === 'attestation' ? say.attested : say.waived
  if (partTitle === null || !isOfPart(finding.rule, finding.part ?? '')) return say.check
  if (itemTitle === null) return say.part
  const part = assessment.parts.find(({ id }) => id === finding.part)
  return part === undefined || part.digest === '' ? say.absent : null
}
