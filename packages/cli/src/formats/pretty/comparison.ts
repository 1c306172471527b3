import type { AnsweredArrangement, Assessment, Finding } from '@dabiao/engine'
import { severityStyle } from '../../terminal/paint.js'
import { safeLine } from '../../terminal/safe.js'
import { cutEnd } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { comparisonWording } from '../../wording/comparison-wording.js'
import { wording } from '../../wording.js'
import type { Compared } from '../comparison-json.js'
import { spotText } from '../place-text.js'
import { severityMark } from '../severity-mark.js'
import { shownPoints } from '../shown-points.js'
import type { FormatOptions } from '../types.js'
import { waivedText } from '../waived-text.js'
import { aboutLines } from './heading.js'
import { type Page, sectionLine } from './page.js'

/** What was mended between two reports, what is new, how the score moved, and what became of the plan. */
export function comparisonLines({ before, after, findings, plan }: Compared, options: FormatOptions): string[] {
  const say = wording[options.lang]
  const words = comparisonWording[options.lang]
  const page: Page = { ...options, say }
  const section = (name: string, found: readonly Finding[], of: Assessment): string[] => [
    '',
    sectionLine(`${name} ${found.length}`, page),
    '',
    ...(found.length === 0 ? [`  ${words.none}`] : found.flatMap((finding) => findingLines(finding, of, page))),
  ]
  return [
    words.from,
    ...aboutLines(before, page).map((line) => `  ${line}`),
    words.to,
    ...aboutLines(after, page).map((line) => `  ${line}`),
    '',
    `${words.score}  ${scoreMoved(before, after)}`,
    ...section(words.mended, findings.mended, before),
    ...section(words.fresh, findings.fresh, after),
    ...section(words.still, findings.still, after),
    ...(findings.accepted.length === 0 ? [] : section(words.accepted, findings.accepted, after)),
    ...(plan === null || plan.length === 0 ? [] : planLines(plan, before, page)),
  ]
}

function scoreMoved({ score: before }: Assessment, { score: after }: Assessment): string {
  const moved = (after ?? 0) - (before ?? 0)
  const sign = moved > 0 ? '+' : moved < 0 ? '' : '±'
  return `${shownPoints(before ?? 0)} → ${shownPoints(after ?? 0)}  (${sign}${shownPoints(moved)})`
}

function findingLines(finding: Finding, of: Assessment, { lang, width, paint }: Page): string[] {
  const { severity, message, waived } = finding
  const [first, ...rest] = wrap(safeLine(`${message[lang]}  ${spotText(finding, of, lang)}`), width - 4)
  const accepted = waived === null ? [] : wrap(safeLine(waivedText(waived, lang)), width - 4)
  return [
    `  ${paint(severityStyle[severity], severityMark[severity])} ${first}`,
    ...rest.map((text) => `    ${text}`),
    ...accepted.map((text) => paint('dim', `    ${text}`)),
  ]
}

function planLines(plan: readonly AnsweredArrangement[], { facts }: Assessment, page: Page): string[] {
  const { lang, width, paint } = page
  const words = comparisonWording[lang]
  const answered = plan.filter(({ answer }) => answer !== null).length
  return [
    '',
    sectionLine(cutEnd(words.answered(answered, plan.length, facts.year ?? 0), width - 4), page),
    '',
    ...plan.flatMap(({ arrangement, answer }) => [
      `  ${answer ? paint('good', '✓') : paint('fair', '!')} ${cutEnd(safeLine(arrangement.quote), width - 4)}`,
      ...(answer
        ? [paint('dim', cutEnd(`    → ${safeLine(answer.quote)}`, width))]
        : [paint('dim', `    → ${words.no}`)]),
    ]),
  ]
}
