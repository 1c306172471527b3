import type { Finding, Hundredths, PartResult } from '@dabiao/engine'
import { lineStarts } from '@dabiao/engine/text'
import type { Judged } from '../../result.js'
import { severityStyle } from '../../terminal/paint.js'
import { safeLine } from '../../terminal/safe.js'
import { cutEnd, padStart, textWidth } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { checkCost } from '../check-cost.js'
import { cited } from '../cited.js'
import { costText } from '../cost-text.js'
import { isOfPart } from '../is-of-part.js'
import { belowText, spotText } from '../place-text.js'
import { worstFirst } from '../severity.js'
import { severityMark } from '../severity-mark.js'
import { shownPoints } from '../shown-points.js'
import { waivedText } from '../waived-text.js'
import { formatWording } from '../wording.js'
import { excerptOf } from './excerpt.js'
import { type Page, sectionLine } from './page.js'

const INDENT = 2
const GAP = '  '

/** How the lines below a finding's head are set: labels flush right up to `labels` columns, the text behind them. */
interface Layout {
  readonly page: Page
  readonly labels: number
  readonly text: string
  readonly starts: readonly number[]
  readonly placeOf: (finding: Finding) => string
  /** Below which heading it stands, where that helps to find it; else empty. */
  readonly belowOf: (finding: Finding) => string
  readonly parts: readonly PartResult[]
}

/** All findings, by part in the order of the parts, the worst rule first; those on the whole text last. */
export function findingsBlock({ assessment, text }: Judged, page: Page): string[] {
  const { findings, parts } = assessment
  if (findings.length === 0) return []
  const { say, lang } = page
  const placeOf = (finding: Finding): string => spotText(finding, assessment, lang)
  const belowOf = (finding: Finding): string => belowText(finding, assessment, lang)
  const words = Math.max(
    ...[say.findings.asks, say.findings.basis, say.findings.advice].map(textWidth),
    ...Object.values(say.severity).map((word) => textWidth(word) + 2),
  )
  // Findings may be more than a function takes arguments.
  const labels = findings.reduce((most, finding) => Math.max(most, textWidth(placeOf(finding))), words)
  const layout: Layout = { page, labels, placeOf, belowOf, text, starts: lineStarts(text), parts }
  const groups = [
    ...parts.map((part) => {
      const of = findings.filter(({ part: id }) => id === part.id)
      return { name: safeLine(part.title[lang]), of, byChecksInPart: checkCost(of, assessment) }
    }),
    // Of no part: there is nothing to tell those of checks apart from.
    {
      name: formatWording[lang].whole,
      of: findings.filter(({ part: id }) => !parts.some((part) => part.id === id)),
      byChecksInPart: 0,
    },
  ]
  return [
    sectionLine(say.findings.section, page),
    ...groups.filter(({ of }) => of.length > 0).flatMap((group) => ['', ...groupLines(group, layout)]),
  ]
}

export const pointsLost = (findings: readonly Finding[]): Hundredths =>
  findings.reduce((sum, finding) => sum + finding.pointsLost, 0)

interface Group {
  readonly name: string
  readonly of: readonly Finding[]
  /** What those of checks cost in a part, whose points are not less for them. */
  readonly byChecksInPart: Hundredths
}

function groupLines({ name, of, byChecksInPart }: Group, layout: Layout): string[] {
  const { width, paint, say } = layout.page
  const sum = say.findings.group(of.length, shownPoints(pointsLost(of)), shownPoints(byChecksInPart))
  const title = cutEnd(name, width - textWidth(sum) - GAP.length)
  const sorted = byRule(of.toSorted(worstFirst))
  return [
    `${paint('bold', title)}${GAP}${paint('dim', sum)}`,
    ...runsOf(sorted).flatMap((run, index, runs) => ['', ...runLines(run, runs[index - 1]?.at(-1), layout)]),
  ]
}

/** Findings one behind the other of which the same is to be said. */
function runsOf(sorted: readonly Finding[]): Finding[][] {
  const runs: Finding[][] = []
  for (const finding of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && saysTheSame(run.at(-1)!, finding)) run.push(finding)
    else runs.push([finding])
  }
  return runs
}

/** What is to be done about the same slip in many places is said once, below the last of them, and for how many. */
function runLines(run: readonly Finding[], before: Finding | undefined, layout: Layout): string[] {
  const { findings: words } = layout.page.say
  return [
    ...run.flatMap((finding, index) => [
      ...headLines(finding, layout),
      ...quoteLines(finding, index === 0 ? before : run[index - 1], layout),
    ]),
    ...(run.length === 1 ? [] : labelled('', words.forAll(run.length), layout)),
    ...tellLines(run.at(-1)!, layout),
  ]
}

/** The findings of one rule and severity one after the other in the order of the text, where the worst of them stands. */
function byRule(sorted: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of sorted) {
    const key = `${finding.severity} ${finding.rule}`
    const same = groups.get(key)
    if (same) same.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].flatMap((same) => same.toSorted((a, b) => a.line - b.line || a.column - b.column))
}

const saysTheSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.severity === b.severity &&
  a.basis === b.basis &&
  a.advice.zh === b.advice.zh &&
  a.waived === null &&
  b.waived === null

function tellLines(finding: Finding, layout: Layout): string[] {
  const { lang, say } = layout.page
  return [
    ...askLines(finding, layout),
    ...labelled(say.findings.advice, safeLine(finding.advice[lang]), layout),
    ...labelled('', finding.waived === null ? '' : safeLine(waivedText(finding.waived, lang)), layout),
  ]
}

/** Mark, severity and message, with the points lost at the right edge. */
function headLines(finding: Finding, { page, labels }: Layout): string[] {
  const { lang, width, paint, say } = page
  const style = severityStyle[finding.severity]
  const label = `${severityMark[finding.severity]} ${say.severity[finding.severity]}`
  const lost = costText(finding, lang)
  const room = width - INDENT - labels - GAP.length - (lost === '' ? 0 : textWidth(lost) + GAP.length)
  const [first = '', ...rest] = wrap(safeLine(finding.message[lang]), room)
  const fill = lost === '' ? '' : padStart(lost, width - INDENT - labels - GAP.length - textWidth(first))
  const margin = ' '.repeat(INDENT + labels - textWidth(label))
  const indent = ' '.repeat(INDENT + labels + GAP.length)
  return [
    `${margin}${paint(style, label)}${GAP}${paint('bold', first)}${fill}`,
    ...rest.map((line) => indent + paint('bold', line)),
  ]
}

function quoteLines(finding: Finding, previous: Finding | undefined, layout: Layout): string[] {
  const { page, labels, placeOf, belowOf } = layout
  const { width, paint, say } = page
  const label = `${padStart(placeOf(finding), INDENT + labels)}${GAP}`
  const samePlace =
    previous !== undefined &&
    (['line', 'column', 'endLine', 'endColumn'] as const).every((key) => previous[key] === finding[key])
  if (samePlace) return [paint('dim', `${label}${say.findings.same}`)]
  const below = wrap(belowOf(finding), width - textWidth(label)).filter((line) => line !== '')
  if (below.length === 0) return excerptLines(finding, label, layout)
  const margin = ' '.repeat(textWidth(label))
  return [
    ...below.map((line, i) => paint('dim', `${i === 0 ? label : margin}${line}`)),
    ...excerptLines(finding, margin, layout),
  ]
}

/** The words at the place behind a label, with carets below them. */
function excerptLines(finding: Finding, label: string, { page, text, starts, parts }: Layout): string[] {
  const { width, paint, say } = page
  const style = severityStyle[finding.severity]
  const absent = parts.some(({ id, status }) => id === finding.rule && status === 'absent')
  // The caret of what is absent stands behind the words.
  const excerpt = excerptOf(text, starts, finding, width - textWidth(label) - Number(absent))
  if (excerpt === null || excerpt.line === '')
    return absent
      ? [paint('dim', label + say.findings.here)]
      : label.trim() === ''
        ? []
        : [paint('dim', label.trimEnd())]
  const quoted = `${paint('dim', label)}${excerpt.line}`
  const margin = ' '.repeat(textWidth(label) + excerpt.start)
  if (absent) {
    const hint = `^ ${say.findings.here}`
    return [quoted, margin + paint(style, margin.length + textWidth(hint) <= width ? hint : '^')]
  }
  return excerpt.length === 0 ? [quoted] : [quoted, margin + paint(style, '^'.repeat(excerpt.length))]
}

/** What the rule asks for, as far as the rule is a part or an item, and the document that it rests on. */
function askLines(finding: Finding, layout: Layout): string[] {
  const { lang, say } = layout.page
  const words = say.findings
  const title = safeLine(finding.basis)
  const basis = title === '' ? '' : cited(title)
  const part = layout.parts.find(({ id }) => isOfPart(finding.rule, id))
  const item = part?.items.find(({ id }) => finding.rule === `${part.id}/${id}`)
  if (part === undefined) return basis === '' ? [] : labelled(words.basis, basis, layout)
  const partTitle = safeLine(part.title[lang])
  const asked = item === undefined ? words.asksPart(partTitle) : words.asksItem(partTitle, safeLine(item.title[lang]))
  const [first, ...rest] = labelled(words.asks, asked, layout)
  const citation = basis === '' ? '' : words.citing(basis)
  // The title of the document stands whole, behind the sentence or on a line of its own.
  const room = layout.page.width - INDENT - layout.labels - GAP.length
  if (rest.length === 0 && textWidth(asked + citation) <= room) return [first + citation]
  return [first!, ...rest, ...labelled('', basis, layout)]
}

function labelled(label: string, sentence: string, { page, labels }: Layout): string[] {
  if (sentence === '') return []
  const indent = ' '.repeat(INDENT + labels + GAP.length)
  const [first = '', ...rest] = wrap(sentence, page.width - indent.length)
  return [`${page.paint('dim', padStart(label, INDENT + labels))}${GAP}${first}`, ...rest.map((line) => indent + line)]
}
