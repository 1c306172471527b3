import { assess } from '../assess.js'
import { readReport } from '../read/index.js'
import type { PreparedRuleset } from '../ruleset/prepare.js'
import { listRules, type Rule } from '../ruleset/rules.js'
import type { Ruleset } from '../ruleset/types.js'
import type { Assessment, Bilingual } from '../types.js'
import { compareReport } from './compare-report.js'
import { reportAround, titleFor } from './sample-report.js'
import type { CaseOutcome, Cases, Sample } from './types.js'

/** Tries a ruleset on its cases. A rule without a good and a bad sample fails too, and so do samples of no rule. */
export async function runCases(prepared: PreparedRuleset, cases: Cases): Promise<readonly CaseOutcome[]> {
  const { ruleset } = prepared
  const rules = listRules(ruleset)
  const otherKind = await whyOfOtherKind(prepared)
  const samples = otherKind === null ? rules.flatMap(trySamples) : []
  const reports = cases.reports.map(async (expected): Promise<CaseOutcome> => {
    const failure = compareReport(expected, await judge(prepared, expected.text))
    return { kind: 'report', name: expected.name, at: expected.at, failure }
  })
  return [
    ...(otherKind === null
      ? []
      : [{ kind: 'other-kind', name: 'document', at: cases.at, failure: otherKind } as const]),
    ...(await Promise.all([...samples, ...reports])),
    ...rules.flatMap((rule) => lackingOf(rule, cases)),
    ...unknownRules(ruleset, cases),
  ]

  function trySamples(rule: Rule): readonly Promise<CaseOutcome>[] {
    const { good, tolerated, bad } = cases.samples.get(rule.id) ?? { good: [], tolerated: [], bad: [] }
    return [
      ...[...good, ...tolerated].map((sample) => trySample(sample, true)),
      ...bad.map((sample) => trySample(sample, false)),
    ]

    async function trySample(sample: Sample, isGood: boolean): Promise<CaseOutcome> {
      const assessment = await judge(prepared, reportAround(sample, ruleset, rule.item))
      const failure = isGood ? whyNotGood(rule, assessment) : whyNotBad(rule, assessment)
      return { kind: isGood ? 'good' : 'bad', name: rule.id, at: sample.at, failure }
    }
  }
}

/**
 * Why a ruleset is for no annual report on law-based government, whose parts all rulesets have: its `document` does not
 * know their usual title, which stands above all samples and drafts. Null where it does.
 */
export async function whyOfOtherKind(prepared: PreparedRuleset): Promise<Bilingual | null> {
  const title = titleFor(prepared.ruleset, null)
  if ((await judge(prepared, title)).reason === null) return null
  return {
    zh: `标准只用于法治政府建设年度报告，这一套的 document 却不认“${title}”这样的题目；样例和初稿都用这样的题目`,
    en: `rulesets are for annual reports on law-based government, but the document of this one does not know a title such as “${title}”, which samples and drafts have`,
  }
}

/** The samples of no rule of the ruleset. */
export function unknownRules(ruleset: Ruleset, { named }: Cases): readonly CaseOutcome[] {
  const ids = listRules(ruleset).map(({ id }) => id)
  return named
    .filter(({ rule }) => !ids.includes(rule))
    .map(({ rule, at }) => ({ kind: 'unknown', name: rule, at, failure: unknownRule(rule) }))
}

async function judge(prepared: PreparedRuleset, text: string): Promise<Assessment> {
  const report = await readReport(new TextEncoder().encode(text), 'case.txt')
  if ('refusal' in report) throw new Error(report.refusal.en)
  return assess(report, prepared, { zh: '', en: '' })
}

function lackingOf({ id }: Rule, { samples, at }: Cases): CaseOutcome[] {
  const { good, bad } = samples.get(id) ?? { good: [], bad: [] }
  const lacking = [...(good.length === 0 ? ['good'] : []), ...(bad.length === 0 ? ['bad'] : [])]
  if (lacking.length === 0) return []
  const failure = {
    zh: `“${id}”没有样例：缺 ${lacking.join('、')}`,
    en: `“${id}” lacks samples: ${lacking.join(' and ')}`,
  }
  return [{ kind: 'missing', name: id, at, failure }]
}

const unknownRule = (rule: string): Bilingual => ({
  zh: `标准里没有“${rule}”`,
  en: `the ruleset has no rule “${rule}”`,
})

/** Why a good sample does not satisfy its rule; null where it does. */
function whyNotGood(rule: Rule, assessment: Assessment): Bilingual | null {
  const unread = whyUnread(rule, assessment)
  if (unread !== null) return unread
  if (rule.check) return whyNotClean(rule, assessment)
  const { status, reason, quotes } = standingOf(rule, assessment)
  if (status === 'met' || status === 'section') return null
  // That there is nothing of the kind is all that can be said of it.
  if (status === 'not-applicable' && quotes.length > 0) return null
  const why = reason === null ? { zh: '', en: '' } : { zh: `（${reason.zh}）`, en: ` (${reason.en})` }
  return {
    zh: `好样例应当达到要求，结果是 ${status}${why.zh}`,
    en: `a good sample should satisfy the rule, but it comes out as ${status}${why.en}`,
  }
}

/** Whether a rule is an absent part without weight: nobody asks for it. */
const isUnasked = (rule: Rule, { parts }: Assessment): boolean =>
  parts.some(({ id, weight, status }) => id === rule.id && weight === 0 && status === 'absent')

/** Why a bad sample does not bring its rule's finding about; null where it does. */
function whyNotBad(rule: Rule, assessment: Assessment): Bilingual | null {
  const unread = whyUnread(rule, assessment)
  if (unread !== null) return unread
  if (assessment.findings.some((finding) => finding.rule === rule.id) || isUnasked(rule, assessment)) return null
  if (rule.check) return { zh: '坏样例应当被发现，结果没有', en: 'a bad sample should be found, but it is not' }
  const { status, quotes } = standingOf(rule, assessment)
  const by = quotes.map((quote) => `“${quote}”`)
  return {
    zh: `坏样例不应达到要求，结果是 ${status}${by.length > 0 ? `，因为有${by.join('、')}` : ''}`,
    en: `a bad sample should not satisfy the rule, but it comes out as ${status}${by.length > 0 ? ` by ${by.join(', ')}` : ''}`,
  }
}

/** What a check found in a sample in which it must find nothing; null where it did not. */
function whyNotClean(rule: Rule, { findings }: Assessment): Bilingual | null {
  const found = findings.find((finding) => finding.rule === rule.id)
  if (found === undefined) return null
  return {
    zh: `好样例不应被发现，结果在“${found.quote}”处：${found.message.zh}`,
    en: `a good sample should not be found, but it is at “${found.quote}”: ${found.message.en}`,
  }
}

/** Why a sample says nothing about its rule. */
function whyUnread(rule: Rule, { reason, parts }: Assessment): Bilingual | null {
  if (reason !== null) return notOfThisKind(reason)
  if (rule.item === null || parts.find(({ id }) => id === rule.part)!.status !== 'absent') return null
  return {
    zh: `套上样例的报告里没有认出“${rule.part}”这一部分，部分的 title 或样例自己的标题应在 headings 之中`,
    en: `the part “${rule.part}” is not found in the report around the sample; its title, or the sample’s own heading, should be among its headings`,
  }
}

const notOfThisKind = (reason: Bilingual): Bilingual => ({
  zh: `套上样例的报告没有被认作这类报告：${reason.zh}`,
  en: `the report around the sample is not taken for one of this kind: ${reason.en}`,
})

function standingOf(rule: Rule, { parts }: Assessment) {
  const part = parts.find(({ id }) => id === rule.part)!
  const item = part.items.find(({ id }) => `${part.id}/${id}` === rule.id)
  const { status, evidence } = item ?? { status: part.status, evidence: part.because }
  return { status, quotes: evidence.map(({ quote }) => quote), reason: item?.reason ?? null }
}
