import { type Assessment, type Finding, FULL, type Hundredths, type Lang } from '@dabiao/engine'
import { isJudged, isScored, type Judged, type Result } from '../result.js'
import { safeLine } from '../terminal/safe.js'
import { unscored } from '../unscored.js'
import { wording } from '../wording.js'
import { allOf, lostBy, type Outcome, outcomesOf } from './outcomes.js'
import { placeText } from './place-text.js'
import { shownPoints } from './shown-points.js'
import { toCheckTexts } from './to-check-texts.js'
import type { FormatOptions } from './types.js'
import { acceptedWords, verdictReasons } from './verdict-text.js'
import { waivedText } from './waived-text.js'
import { type FormatWording, formatWording } from './wording.js'

type Column = keyof FormatWording['csv']
type Row = Partial<Readonly<Record<Column, string>>>

const BYTE_ORDER_MARK = '\ufeff'

/**
 * One table for spreadsheets: of each file a row of its own (kind `report`), then a row for each rule. What a part's row
 * lost has its items in it, as its points have; parts and checks add up to what the report lost.
 */
export function formatCsv(results: readonly Result[], options: FormatOptions): string {
  const { csv } = formatWording[options.lang]
  const columns = Object.keys(csv) as Column[]
  const rows = [csv as Row, ...results.flatMap((result) => rowsOf(result, options))]
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','))
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`
}

function rowsOf(result: Result, options: FormatOptions): Row[] {
  const { lang } = options
  const say = formatWording[lang]
  if (isScored(result)) return scoredRows(result, options)
  const about = isJudged(result) ? aboutReport(result.assessment) : { path: result.path }
  return [{ ...about, kind: say.kind.report, result: say.notChecked, message: unscored(result, lang).reason }]
}

function scoredRows(judged: Judged, options: FormatOptions): Row[] {
  const { assessment } = judged
  const { lang } = options
  const say = formatWording[lang]
  const { heading } = wording[lang]
  const about = aboutReport(assessment)
  const score = assessment.score ?? 0
  const report: Row = {
    ...about,
    kind: say.kind.report,
    title: assessment.facts.title ?? '',
    result: assessment.passed ? heading.passed : heading.failed,
    weight: shownPoints(FULL),
    points: shownPoints(score),
    lost: shownPoints(FULL - score),
    findings: String(assessment.findings.length + (judged.hidden ?? []).length),
    waived: distinct(acceptedWords(judged, lang), lang),
    message: distinct(
      [
        ...(assessment.grade === null ? [] : [assessment.grade]),
        ...verdictReasons(judged, lang),
        ...toCheckTexts(assessment, lang),
      ],
      lang,
    ),
  }
  return [report, ...outcomesOf(judged).map((outcome) => ({ ...about, ...ruleRow(outcome, assessment, options) }))]
}

function aboutReport({ path, facts, ruleset }: Assessment): Row {
  return {
    path,
    issuer: facts.issuer ?? '',
    year: facts.year === null ? '' : String(facts.year),
    ruleset: `${ruleset.id} ${ruleset.version}`,
  }
}

function ruleRow(outcome: Outcome, assessment: Assessment, { lang }: FormatOptions): Row {
  const say = formatWording[lang]
  const { findings, evidence } = outcome
  const all = allOf(outcome)
  const [worst] = all
  const at = findings[0] ?? evidence[0]
  const each = (said: (finding: Finding) => string): string => distinct(findings.map(said), lang)
  return {
    kind: say.kind[outcome.kind],
    rule: outcome.rule,
    title: outcome.title[lang],
    result: say.status[outcome.status],
    weight: pointsCell(outcome.weight),
    points: pointsCell(outcome.points),
    lost: shownPoints(outcome.weight === null ? lostBy(outcome) : outcome.weight - (outcome.points ?? 0)),
    severity: worst === undefined ? '' : wording[lang].severity[worst.severity],
    findings: String(all.length),
    place: at === undefined ? '' : placeText(at, assessment, lang),
    message: each(({ message }) => message[lang]) || (outcome.reason?.[lang] ?? ''),
    advice: each(({ advice }) => advice[lang]),
    quote: at?.quote ?? '',
    basis: outcome.basis,
    waived: distinct(
      findings.flatMap(({ waived }) => (waived === null ? [] : waivedText(waived, lang))),
      lang,
    ),
  }
}

const pointsCell = (amount: Hundredths | null): string => (amount === null ? '' : shownPoints(amount))

const distinct = (texts: readonly string[], lang: Lang): string => [...new Set(texts)].join(formatWording[lang].clause)

/**
 * RFC 4180; what a spreadsheet would take for a formula, also of full width, begins with an apostrophe, as does what a
 * runner of GitHub would take for a command.
 */
function cell(text: string): string {
  const line = safeLine(text).replaceAll('##[', '## [')
  const inert = /^(?:[=+\-@＝＋－＠\t\r]|::)/.test(line) ? `'${line}` : line
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
