import type { Assessment, Finding, Hundredths, ItemResult, Lang, PartResult } from '@dabiao/engine'
import { isJudged, isPassedOver, type PassedOver, type Result, type Unread } from '../result.js'
import { countSeverities } from './severity.js'
import type { FormatOptions } from './types.js'

const SCHEMA_VERSION = 1

// They stand only inside strings, where an escape means the same; a terminal, or a runner of GitHub (`##[`), must not obey
// what a report contains.
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|(?<=##)\[/g
// The same as fast to look for as can be: hardly any report has one.
const MAY_BE_OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * The result as JSON, schema version 1. Points are numbers out of 100; texts are in the language asked for. Of the
 * summary's reports, `failed` are those judged and not passed, `unreadable` those that could not be checked: not read, or
 * of another kind.
 */
export function formatJson(results: readonly Result[], { lang, version }: FormatOptions): string {
  const assessments = results.filter(isJudged).map(({ assessment }) => assessment)
  const written = assessments.map((assessment) => reportJson(assessment, lang))
  const passedOver = results.filter(isPassedOver)
  const summary = summaryOf(assessments.map(countsOf), results.length - passedOver.length)
  return joinJson(written, { ...passedOverOf(passedOver, lang), summary }, version)
}

/** The files that nobody named and no run reads, where there are any: no reports of the summary, but not checked either. */
export const passedOverOf = (passedOver: readonly PassedOver[], lang: Lang) =>
  passedOver.length === 0 ? {} : { passedOver: passedOver.map((one) => unreadOf(one, lang)) }

/** A file that was not read, with the reason. */
export const unreadOf = ({ path, message }: Unread, lang: Lang) => ({ path, error: message[lang] })

/** What a document holds behind its reports. */
type Rest = ReturnType<typeof passedOverOf> & { readonly summary: ReturnType<typeof summaryOf> }

/** The document of reports that are written already, each as `reportJson` does. */
export function joinJson(reports: readonly string[], rest: Rest, version: string): string {
  const document = jsonOf({ reports: [], ...rest }, version)
  if (reports.length === 0) return document
  return document.replace('"reports": []', () => `"reports": [\n    ${reports.join(',\n    ')}\n  ]`)
}

/** One report of the contract as it stands in the document, indented by its depth in it. */
export const reportJson = (assessment: Assessment, lang: Lang): string =>
  stringify([[reportOf(assessment, lang)]]).slice('[\n  [\n    '.length, -'\n  ]\n]\n'.length)

/** A document of the program's: what it holds behind the version of its schema and the tool that made it. */
export const jsonOf = (content: object, version: string): string =>
  stringify({ schemaVersion: SCHEMA_VERSION, tool: { name: 'dabiao', version }, ...content })

/** JSON that a terminal can be shown, ending with a line break; `indent` 0 makes it one line. */
export function stringify(document: object, indent = 2): string {
  const json = `${JSON.stringify(document, null, indent)}\n`
  return MAY_BE_OBEYED.test(json) || json.includes('##[') ? json.replace(OBEYED, escaped) : json
}

/** Hundredths as points; adding 0 keeps a minus zero out. */
const points = (amount: Hundredths): number => amount / 100 + 0

/** One report of the contract. */
export function reportOf(assessment: Assessment, lang: Lang) {
  const { ruleset, score } = assessment
  return {
    path: assessment.path,
    document: documentOf(assessment, lang),
    ...toCheckOf(assessment, lang),
    ruleset: { id: ruleset.id, version: ruleset.version, sha256: ruleset.sha256 },
    score: score === null ? null : points(score),
    grade: assessment.grade,
    passed: assessment.passed,
    parts: assessment.parts.map((part) => partOf(part, lang)),
    ...uncheckedOf(assessment, lang),
    findings: assessment.findings.map((finding) => findingOf(finding, lang)),
    ledger: assessment.ledger.map((entry) => ({
      rule: entry.rule,
      points: points(entry.points),
      reason: entry.reason[lang],
    })),
  }
}

/** The checks that could not judge this report, where there are any. */
function uncheckedOf({ checks }: Assessment, lang: Lang) {
  const unable = checks.flatMap(({ id, unable: why }) => (why === null ? [] : [{ rule: id, reason: why[lang] }]))
  return unable.length === 0 ? {} : { unchecked: unable }
}

/** What a person is to look into, where there is something. */
const toCheckOf = ({ toCheck }: Assessment, lang: Lang) =>
  toCheck.length === 0 ? {} : { disagreements: toCheck.map((one) => one[lang]) }

/** What the report says of itself, and whether it is of this kind. */
export function documentOf({ facts, format, encoding, applicable, reason }: Assessment, lang: Lang) {
  return {
    title: facts.title,
    issuer: facts.issuer,
    kind: facts.kind,
    year: facts.year,
    published: facts.published,
    format,
    encoding,
    applicable,
    reason: reason?.[lang] ?? null,
  }
}

function partOf(part: PartResult, lang: Lang) {
  return {
    id: part.id,
    status: part.status,
    heading: part.heading,
    line: part.line,
    weight: points(part.weight),
    points: points(part.points),
    items: part.items.map((item) => itemOf(item, lang)),
  }
}

function itemOf(item: ItemResult, lang: Lang) {
  return {
    id: item.id,
    status: item.status,
    weight: points(item.weight),
    points: points(item.points),
    count: item.count,
    evidence: item.evidence.map(({ line, column, quote }) => ({ line, column, quote })),
    ...(item.reason === null ? {} : { reason: item.reason[lang] }),
  }
}

function findingOf(finding: Finding, lang: Lang) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[lang],
    advice: finding.advice[lang],
    part: finding.part,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    paragraph: finding.paragraph,
    quote: finding.quote,
    pointsLost: points(finding.pointsLost),
    basis: finding.basis,
    fixable: finding.fixable,
    fingerprint: finding.fingerprint,
    waived: finding.waived,
  }
}

/** What the summary counts of a report. */
export interface Counts {
  readonly applicable: boolean
  readonly passed: boolean
  readonly error: number
  readonly warning: number
  readonly info: number
}

export function countsOf({ applicable, passed, findings }: Assessment): Counts {
  return { applicable, passed, ...countSeverities(findings) }
}

/** The summary of the reports that were judged, out of so many files. */
export function summaryOf(judged: readonly Counts[], reports: number) {
  const applicable = judged.filter((one) => one.applicable)
  const passed = applicable.filter((one) => one.passed).length
  const sum = (severity: Finding['severity']): number => judged.reduce((all, one) => all + one[severity], 0)
  return {
    reports,
    passed,
    failed: applicable.length - passed,
    unreadable: reports - applicable.length,
    error: sum('error'),
    warning: sum('warning'),
    info: sum('info'),
  }
}
