import type { Bilingual, Evidence, Finding, Hundredths, ItemStatus, PartResult, PartStatus } from '@dabiao/engine'
import { EXPIRED_RULE, INLINE_RULE, REOPENED_RULE } from '../decisions/notice.js'
import type { Judged } from '../result.js'
import type { OutcomeWording } from '../wording/outcome-wording.js'
import { bilingual } from '../wording.js'
import { worstFirst } from './severity.js'
import { formatWording } from './wording.js'

/** `hollow`: only the heading of a part stands; `unasked`: nothing of it is written, and nobody asks for it. */
export type ShownStatus = PartStatus | 'hollow' | 'unasked'

/** A check has `found` something, or the text is `clean` of it. */
export type OutcomeStatus = ShownStatus | ItemStatus | 'found' | 'clean'

/** What came of one rule in one report, whether it was met or not. */
export interface Outcome {
  readonly rule: string
  readonly kind: 'part' | 'item' | 'check'
  /** The part that it is or belongs to; null for a check. */
  readonly part: PartResult | null
  readonly title: Bilingual
  readonly status: OutcomeStatus
  readonly basis: string
  /** Null for a check, which can only cost points. */
  readonly weight: Hundredths | null
  readonly points: Hundredths | null
  readonly count: number | null
  readonly evidence: readonly Evidence[]
  /** Why it is not applicable. */
  readonly reason: Bilingual | null
  /** The worst first. */
  readonly findings: readonly Finding[]
  /** Those that are counted, but not shown. */
  readonly hidden: readonly Finding[]
}

type Found = Pick<Outcome, 'findings' | 'hidden'>

/** Every rule that a report was judged by, in the order of the ruleset: parts, each with its items, then checks. */
export function outcomesOf({ assessment, hidden = [] }: Pick<Judged, 'assessment' | 'hidden'>): Outcome[] {
  const { parts, checks, findings } = assessment
  const found = (rule: string): Found => ({
    findings: findings.filter((finding) => finding.rule === rule).toSorted(worstFirst),
    hidden: hidden.filter((finding) => finding.rule === rule).toSorted(worstFirst),
  })
  const ofParts = parts.flatMap((part) => [partOutcome(part, found(part.id)), ...itemOutcomes(part, found)])
  const known = new Set([...ofParts, ...checks.map(({ id }) => ({ rule: id }))].map(({ rule }) => rule))
  // What is told of decisions on record is of no rule of the ruleset.
  const others = findings
    .filter(({ rule }, i) => !known.has(rule) && findings.findIndex((other) => other.rule === rule) === i)
    .map(({ rule, basis }) => ({
      id: rule,
      title: noticeTitles[rule] ?? { zh: rule, en: rule },
      basis,
      unable: null,
    }))
  return [
    ...ofParts,
    ...[...checks, ...others].map(({ id, title, basis, unable }): Outcome => {
      const own = found(id)
      return {
        ...NOTHING,
        rule: id,
        kind: 'check',
        part: null,
        title,
        basis,
        status: allOf(own).length > 0 ? 'found' : unable === null ? 'clean' : 'not-applicable',
        reason: unable,
        weight: null,
        points: null,
        ...own,
      }
    }),
  ]
}

/** What was found against a rule, shown or not, the worst first. */
export const allOf = ({ findings, hidden }: Found): readonly Finding[] =>
  hidden.length === 0 ? findings : [...findings, ...hidden].toSorted(worstFirst)

/** What the findings of a rule cost together. */
export const lostBy = (found: Found): Hundredths => allOf(found).reduce((sum, { pointsLost }) => sum + pointsLost, 0)

/** Whether everything that was found against a rule was accepted. */
export const isWaived = (found: Found): boolean =>
  allOf(found).length > 0 && allOf(found).every(({ waived }) => waived !== null)

/** How a part stands, as it is told to readers. */
export function shownStatus({ status, isHollow, weight }: PartResult): ShownStatus {
  if (!isHollow && status !== 'absent') return status
  if (weight === 0) return 'unasked'
  return isHollow ? 'hollow' : 'absent'
}

/** Whether a part that is not written costs nothing, because a person accepted that. */
export const isAccepted = (part: PartResult): boolean => isWanting(part) && part.points === part.weight

/** How a part stands, in words. */
export const statusText = (part: PartResult, words: OutcomeWording): string =>
  statusWords(shownStatus(part), isAccepted(part), words)

/** The same of what is known of a part. */
export const statusWords = (
  shown: ShownStatus,
  accepted: boolean,
  { status, acceptedStatus }: OutcomeWording,
): string => (accepted ? acceptedStatus(status[shown]) : status[shown])

/** Whether a part that is asked for is not written. */
export const isWanting = (part: PartResult): boolean => ['absent', 'hollow'].includes(shownStatus(part))

const NOTHING = { count: null, evidence: [], reason: null }

function partOutcome(part: PartResult, found: Found): Outcome {
  const { id, title, basis, weight, points, because } = part
  return {
    ...NOTHING,
    rule: id,
    kind: 'part',
    part,
    title,
    status: shownStatus(part),
    basis,
    weight,
    points,
    evidence: because,
    ...found,
  }
}

function itemOutcomes(part: PartResult, found: (rule: string) => Found): Outcome[] {
  return part.items.map(({ id, title, status, basis, weight, points, count, evidence, reason }) => {
    const rule = `${part.id}/${id}`
    return {
      rule,
      kind: 'item',
      part,
      title,
      status,
      basis,
      weight,
      points,
      count,
      evidence,
      reason,
      ...found(rule),
    }
  })
}

const noticeTitles: Readonly<Record<string, Bilingual>> = {
  [INLINE_RULE]: bilingual((_, lang) => formatWording[lang].notices.inline),
  [EXPIRED_RULE]: bilingual((_, lang) => formatWording[lang].notices.expired),
  [REOPENED_RULE]: bilingual((_, lang) => formatWording[lang].notices.reopened),
}
