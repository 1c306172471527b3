import { type Assessment, type Evidence, type Finding, spotOf } from '@dabiao/engine'
import { ruleName, ruleTitle } from '../rule-title.js'
import { bilingual } from '../wording.js'
import { EXPIRED_RULE, noticeOf, REOPENED_RULE, withNotices } from './notice.js'
import type { Attestation, WaiverEntry } from './types.js'

/** A waiver that has expired, and a finding that it no longer accepts. */
interface Expired {
  readonly waiver: WaiverEntry
  readonly finding: Finding
}

/** Decisions about a report that no longer hold. */
interface Lapsed {
  readonly expired: readonly Expired[]
  readonly reopened: readonly Attestation[]
}

/** The assessment with a finding for each decision that no longer holds. */
export function tellLapsed(assessment: Assessment, { expired, reopened }: Lapsed): Assessment {
  if (expired.length === 0 && reopened.length === 0) return assessment
  const notices = [
    ...expired.map((one) => expiredNotice(one, assessment)),
    ...reopened.map((one) => reopenedNotice(one, assessment)),
  ]
  return { ...assessment, findings: withNotices(assessment.findings, notices) }
}

function expiredNotice({ waiver, finding }: Expired, judged: Assessment): Finding {
  const name = ruleName(waiver.rule, ruleTitle(waiver.rule, judged))
  return noticeOf({
    ...finding,
    rule: EXPIRED_RULE,
    severity: 'error',
    message: bilingual(({ gate }, lang) => gate.lapsed.expired({ ...waiver, rule: name[lang] })),
    advice: bilingual(({ gate }) => gate.lapsed.expiredAdvice),
    fingerprint: `${EXPIRED_RULE}:${finding.fingerprint}`,
  })
}

function reopenedNotice(attestation: Attestation, judged: Assessment): Finding {
  const { parts, findings } = judged
  const { rule, on } = attestation
  const name = ruleName(rule, ruleTitle(rule, judged))
  const part = parts.find(({ id }) => rule.startsWith(`${id}/`))
  const { quote, ...place } = findings.find((finding) => finding.rule === rule) ?? (part ? spotOf(part) : BEGINNING)
  return noticeOf({
    ...place,
    rule: REOPENED_RULE,
    severity: 'warning',
    message: bilingual(({ gate }, lang) => gate.lapsed.reopened({ ...attestation, rule: name[lang] })),
    advice: bilingual(({ gate }) => gate.lapsed.reopenedAdvice),
    part: part?.id ?? null,
    quote,
    fingerprint: `${REOPENED_RULE}:${rule}:${on}`,
  })
}

const BEGINNING: Evidence = { line: 1, column: 1, endLine: 1, endColumn: 1, paragraph: 1, quote: '' }
