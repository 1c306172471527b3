import type { Assessment, Finding, Severity } from '@dabiao/engine'
import { isPassedOver, isScored, type Judged, type Result } from '../result.js'
import { safeLine } from '../terminal/safe.js'
import { unscored } from '../unscored.js'
import { wording } from '../wording.js'
import { cited } from './cited.js'
import { isPaged } from './is-paged.js'
import { stringify } from './json.js'
import { type Outcome, outcomesOf } from './outcomes.js'
import { placeText } from './place-text.js'
import { worstFirst } from './severity.js'
import { toCheckTexts } from './to-check-texts.js'
import type { FormatOptions } from './types.js'
import { waivedText } from './waived-text.js'
import { formatWording } from './wording.js'

/** Code hosts take no more. */
const MOST_RESULTS = 25_000
const LONGEST_DESCRIPTION = 1024

const level: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

interface Placed {
  readonly assessment: Assessment
  readonly finding: Finding
  /** Which of those with the same fingerprint in its report, from 1. */
  readonly turn: number
}

/** SARIF 2.1.0: one run, the rules of all rulesets that were applied, a result a finding. */
export function formatSarif(results: readonly Result[], options: FormatOptions): string {
  const { lang, version } = options
  const scored = results.filter(isScored)
  const rules = rulesOf(scored)
  const placed = scored.flatMap(placedFindings)
  const kept =
    placed.length <= MOST_RESULTS
      ? placed
      : placed.toSorted((a, b) => worstFirst(a.finding, b.finding)).slice(0, MOST_RESULTS)
  const notes = [
    ...results
      .filter((result) => !isScored(result))
      .map((result) => ({
        ...unscored(result, lang),
        level: isPassedOver(result) ? ('warning' as const) : ('error' as const),
      }))
      .map(({ path, why, level }) => noteOf(why, { level, path })),
    ...scored.flatMap(({ assessment }) =>
      toCheckTexts(assessment, lang).map((text) => noteOf(text, { level: 'warning', path: assessment.path })),
    ),
    ...(kept.length < placed.length ? [noteOf(formatWording[lang].markdown.more(placed.length - kept.length))] : []),
  ]
  return stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dabiao', version, rules: rules.map((rule) => ruleObject(rule, options)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: results.every((result) => isScored(result) || isPassedOver(result)),
            toolExecutionNotifications: notes,
          },
        ],
        results: kept.map((one) => resultObject(one, rules, options)),
      },
    ],
  })
}

/** A rule as it is described: by the first report that it was applied to, and the first that it found something in. */
interface Rule {
  readonly outcome: Outcome
  readonly finding: Finding | null
}

function rulesOf(scored: readonly Judged[]): Rule[] {
  const rules = new Map<string, Rule>()
  for (const judged of scored) {
    for (const outcome of outcomesOf(judged)) {
      const known = rules.get(outcome.rule)
      if (known?.finding) continue
      rules.set(outcome.rule, { outcome: known?.outcome ?? outcome, finding: outcome.findings[0] ?? null })
    }
  }
  return [...rules.values()]
}

function ruleObject({ outcome, finding }: Rule, { lang }: FormatOptions) {
  const { findings } = wording[lang]
  const title = plain(outcome.title[lang])
  const part = outcome.part === null ? null : plain(outcome.part.title[lang])
  const asked =
    part === null ? title : outcome.kind === 'part' ? findings.asksPart(part) : findings.asksItem(part, title)
  const basis = outcome.basis === '' ? '' : findings.citing(cited(plain(outcome.basis)))
  const advice = finding === null ? '' : `\n${formatWording[lang].label(findings.advice)}${plain(finding.advice[lang])}`
  return {
    id: outcome.rule,
    shortDescription: { text: title },
    fullDescription: { text: cut(`${asked}${basis}`) },
    help: { text: `${asked}${basis}${advice}` },
    defaultConfiguration: { level: level[finding?.severity ?? 'warning'] },
  }
}

function resultObject({ assessment, finding, turn }: Placed, rules: readonly Rule[], { lang }: FormatOptions) {
  const { rule, severity, message, advice, pointsLost, part, fingerprint, waived } = finding
  const { line, column, endLine, endColumn } = finding
  const text = [message[lang], advice[lang]]
    .filter((words) => words !== '')
    .map(plain)
    .join('\n')
  const suppression = waived && { kind: 'external', status: 'accepted', justification: plain(waivedText(waived, lang)) }
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ outcome }) => outcome.rule === rule),
    level: level[severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(assessment.path) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        ...(isPaged(assessment)
          ? { logicalLocations: [{ name: placeText(finding, assessment, lang), kind: 'element' }] }
          : {}),
      },
    ],
    // The name of the fingerprint that hosts follow a result by.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${turn}` },
    ...(suppression ? { suppressions: [suppression] } : {}),
    properties: { part, pointsLost: pointsLost / 100 },
  }
}

function placedFindings({ assessment }: Judged): Placed[] {
  const turns = new Map<string, number>()
  return assessment.findings.map((finding) => {
    const turn = (turns.get(finding.fingerprint) ?? 0) + 1
    turns.set(finding.fingerprint, turn)
    return { assessment, finding, turn }
  })
}

function noteOf(text: string, about: { readonly level: 'error' | 'warning'; readonly path: string } | null = null) {
  const message = { text: plain(text) }
  if (about === null) return { level: 'note', message }
  const { level, path } = about
  return { level, message, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] }
}

/** A text in which a viewer finds no link: `[words](target)` would be one. */
const plain = (text: string): string => safeLine(text).replaceAll('](', '] (')

const cut = (text: string): string =>
  text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1)}…` : text

/** A path as a relative reference, or a `file:` URI where it is absolute. */
function uriOf(path: string): string {
  const names = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  // Half of a surrogate pair has no encoding.
  const encoded = names
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return names.startsWith('/') ? `file://${encoded}` : encoded
}
