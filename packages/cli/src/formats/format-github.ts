import type { Assessment, Finding, Lang, Severity } from '@dabiao/engine'
import { isPassedOver, isScored, type Judged, type Result } from '../result.js'
import { safe, safeLine } from '../terminal/safe.js'
import { unscored } from '../unscored.js'
import { wording } from '../wording.js'
import { costText } from './cost-text.js'
import { isPaged } from './is-paged.js'
import { placeText } from './place-text.js'
import { severities, worstFirst } from './severity.js'
import { toCheckTexts } from './to-check-texts.js'
import type { FormatOptions } from './types.js'
import { waivedText } from './waived-text.js'
import { formatWording } from './wording.js'

/** The host shows so many of each level and drops the rest without a word. */
const SHOWN = 10

const command: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

interface Annotation {
  readonly severity: Severity
  readonly line: string
}

/** Workflow commands that a GitHub runner makes annotations of: the worst of each level, then how many more there are. */
export function formatGithub(results: readonly Result[], options: FormatOptions): string {
  const { lang } = options
  const scored = results.filter(isScored)
  const annotations = [
    ...results.flatMap((result) => (isScored(result) ? [] : unreadAnnotation(result, lang))),
    ...foundAnnotations(scored, lang),
    // They cost nothing: what is found must not be dropped for them.
    ...scored.flatMap((one) => doubtAnnotations(one, lang)),
  ]
  return severities
    .flatMap((severity) => {
      const same = annotations.filter((one) => one.severity === severity)
      const rest = same.length - SHOWN
      const more = rest > 0 ? [formatWording[lang].github.more(rest, wording[lang].severity[severity])] : []
      return [...same.slice(0, SHOWN).map(({ line }) => line), ...more]
    })
    .map((line) => `${line}\n`)
    .join('')
}

function unreadAnnotation(result: Exclude<Result, Judged>, lang: Lang): Annotation {
  const { path, why } = unscored(result, lang)
  const severity = isPassedOver(result) ? 'warning' : 'error'
  return { severity, line: commandLine(severity, { file: path, title: formatWording[lang].notChecked }, why) }
}

const doubtAnnotations = ({ assessment }: Judged, lang: Lang): Annotation[] =>
  toCheckTexts(assessment, lang).map((text) => ({
    severity: 'warning',
    line: commandLine('warning', { file: assessment.path }, text),
  }))

/** What is found in all reports, by the points that it costs. */
const foundAnnotations = (scored: readonly Judged[], lang: Lang): Annotation[] =>
  scored
    .flatMap(({ assessment }) => assessment.findings.toSorted(worstFirst).map((finding) => ({ finding, assessment })))
    .toSorted((a, b) => b.finding.pointsLost - a.finding.pointsLost)
    .map(({ finding, assessment }) => foundAnnotation(finding, assessment, lang))

function foundAnnotation(finding: Finding, assessment: Assessment, lang: Lang): Annotation {
  const { message, advice, waived } = finding
  // What was accepted is told, but no trouble any more.
  const severity = waived === null ? finding.severity : 'info'
  const lost = costText(finding, lang, ' (', ')')
  const paged = isPaged(assessment)
  const place = paged ? `${placeText(finding, assessment, lang)} ` : ''
  const region = paged ? {} : regionOf(finding)
  const text = `${place}${message[lang]}${lost}\n${waived === null ? advice[lang] : waivedText(waived, lang)}`.trim()
  return { severity, line: commandLine(command[severity], { file: assessment.path, ...region }, text) }
}

function regionOf({ line, column, endLine, endColumn }: Finding): Record<string, number> {
  // Columns are shown only where the place is within one line, and the last one is part of it.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}
  return { line, endLine, ...columns }
}

function commandLine(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  const text = message.split('\n').map(safeLine).join('\n')
  return `::${name} ${written.join(',')}::${escapeMessage(text)}`
}

const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeMessage(safe(text.replace(/[\r\n]+/g, ' ')))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
