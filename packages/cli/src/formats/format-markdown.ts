import { isScored, type Judged, type Result } from '../result.js'
import { safeLine } from '../terminal/safe.js'
import { unscored } from '../unscored.js'
import { wording } from '../wording.js'
import { cited } from './cited.js'
import { costText } from './cost-text.js'
import { findingCounts } from './finding-counts.js'
import { markdownMark } from './generator.js'
import { nameReports } from './name-reports.js'
import { placeText } from './place-text.js'
import { worstFirst } from './severity.js'
import { severityMark } from './severity-mark.js'
import { shownPoints } from './shown-points.js'
import { toCheckTexts } from './to-check-texts.js'
import type { FormatOptions } from './types.js'
import { countsText, markedVerdict, verdictReasons } from './verdict-text.js'
import { waivedText } from './waived-text.js'
import { formatWording } from './wording.js'

/** A comment on a merge request may have 65,536 characters at GitHub; beyond a few dozen nobody reads on. */
const SHOWN_FINDINGS = 50

/** A summary for a merge request: a table of the reports, then the findings of each. */
export function formatMarkdown(results: readonly Result[], options: FormatOptions): string {
  const { lang, version } = options
  const { summary, severity } = wording[lang]
  const scored = results.filter(isScored)
  const nameOf = nameReports(scored, lang)
  const heads = [
    summary.verdict,
    summary.score,
    summary.grade,
    severity.error,
    severity.warning,
    severity.info,
    summary.file,
  ]
  const lines = [
    markdownMark(version),
    '',
    `## ${formatWording[lang].markdown.title}`,
    '',
    inert(countsText(results, lang)),
    '',
    tableLine(heads),
    '| --- | ---: | --- | ---: | ---: | ---: | --- |',
    ...results.map((result) => tableLine(cellsOf(result, nameOf, options))),
    ...scored.flatMap((result) => findingsLines(result, nameOf(result), options)),
  ]
  return `${lines.join('\n')}\n`
}

const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function cellsOf(result: Result, nameOf: (one: Judged) => string | null, { lang }: FormatOptions): string[] {
  const { summary } = wording[lang]
  if (!isScored(result)) {
    const { path, why } = unscored(result, lang)
    return [`? ${summary.notJudged}`, '', '', '', '', '', `${inert(path)}<br>${inert(why)}`]
  }
  const { score, grade, path } = result.assessment
  const name = nameOf(result)
  const counts = findingCounts(result)
  return [
    [markedVerdict(result, lang), ...verdictReasons(result, lang).map(inert)].join('<br>'),
    shownPoints(score ?? 0),
    inert(grade ?? ''),
    ...[counts.error, counts.warning, counts.info].map(String),
    [...(name === null ? [] : [name]), path, ...toCheckTexts(result.assessment, lang)].map(inert).join('<br>'),
  ]
}

function findingsLines({ assessment }: Judged, issuer: string | null, { lang }: FormatOptions): string[] {
  const { findings, path } = assessment
  if (findings.length === 0) return []
  const words = wording[lang]
  const say = formatWording[lang]
  const name = issuer ?? path
  const rest = findings.length - SHOWN_FINDINGS
  return [
    '',
    `<details><summary>${say.label(inertHtml(name))}${say.markdown.details(findings.length)}</summary>`,
    '',
    ...findings
      .toSorted(worstFirst)
      .slice(0, SHOWN_FINDINGS)
      .flatMap((finding) => {
        const { severity, message, advice, basis, waived } = finding
        const lost = costText(finding, lang, ' (', ')')
        const head = `${severityMark[severity]} ${words.severity[severity]}`
        return [
          `- ${head} **${inert(message[lang])}**${lost} ${placeText(finding, assessment, lang)}`,
          ...(advice[lang] === '' ? [] : [`  - ${say.label(words.findings.advice)}${inert(advice[lang])}`]),
          ...(basis === '' ? [] : [`  - ${say.label(words.findings.basis)}${inert(cited(basis))}`]),
          ...(waived === null ? [] : [`  - ${inert(waivedText(waived, lang))}`]),
        ]
      }),
    ...(rest > 0 ? ['', say.markdown.more(rest)] : []),
    '',
    '</details>',
  ]
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' }

/**
 * A text that Markdown shows as it stands: punctuation escaped, and an empty comment behind each sign that a host makes
 * a link, a mention or a reference of (`@name`, `#1`, `!1`, `://`, `www.`).
 */
const inert = (text: string): string => kept(text, (sign) => (sign.length > 1 ? sign : `\\${sign}`))

/** The same inside of an element, where nothing is escaped by a backslash. */
const inertHtml = (text: string): string => kept(text, (sign) => sign)

const kept = (text: string, written: (sign: string) => string): string =>
  safeLine(text).replace(
    /[!-/:-@[-`{-~]|www(?=\.)/g,
    (sign) => ENTITIES[sign] ?? `${written(sign)}${/[@#!$%~:w]/.test(sign) ? '<!-- -->' : ''}`,
  )
