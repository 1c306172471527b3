import { type Assessment, FULL, type Hundredths } from '@dabiao/engine'
import type { Judged } from '../../result.js'
import { safe, safeLine } from '../../terminal/safe.js'
import { cutEnd, cutStart, padEnd, textWidth } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { shownPoints } from '../shown-points.js'
import { toCheckTexts } from '../to-check-texts.js'
import { baselineText, failureReasons } from '../verdict-text.js'
import type { Page } from './page.js'

const MAX_TITLE_LINES = 3

/** Who says what, the score with its bar and what closes the gate, and the ruleset with why it was chosen. */
export function headingBlock(judged: Judged, page: Page): string[] {
  const { assessment } = judged
  const score = [
    ...scoreLine(assessment, page),
    ...baselineLines(judged, page),
    ...failingLines(failureReasons(judged, page.lang), page),
  ]
  return [...aboutLines(assessment, page), '', ...score, '', ...rulesetLines(assessment, page)]
}

const failingLines = (failing: readonly string[], { width, paint }: Page): string[] =>
  failing.flatMap((why) => wrap(safeLine(why), width).map((line) => paint('bad', line)))

function baselineLines(judged: Judged, { lang, width, paint }: Page): string[] {
  const said = baselineText(judged, lang)
  return said === null ? [] : wrap(said, width).map((line) => paint('dim', line))
}

/** The title, who issued it, for which year, when it was published or signed, what is to be looked into, and the file. */
export function aboutLines(assessment: Assessment, { lang, width, paint, say }: Page): string[] {
  const { facts, signed, path } = assessment
  const title = cutEnd(facts.title === null ? say.heading.noTitle : safeLine(facts.title), width * MAX_TITLE_LINES)
  const issuer = facts.issuer === null ? say.heading.noIssuer : safeLine(facts.issuer)
  const about = [issuer, say.heading.year(facts.year), say.heading.dated(facts.published, signed)].join(' · ')
  return [
    ...wrap(title, width).map((line) => paint('bold', line)),
    ...wrap(cutEnd(about, width * 2), width),
    ...toCheckTexts(assessment, lang).flatMap((text) =>
      wrap(`! ${safeLine(text)}`, width).map((line) => paint('fair', line)),
    ),
    paint('dim', cutStart(safe(path), width)),
  ]
}

function scoreLine(assessment: Assessment, { width, paint, say }: Page): string[] {
  if (assessment.score === null) return []
  const verdict = assessment.passed ? `✓ ${say.heading.passed}` : `✗ ${say.heading.failed}`
  const score = say.heading.score(shownPoints(assessment.score))
  const grade = assessment.grade === null ? '' : `  ${cutEnd(safeLine(assessment.grade), 12)}`
  const style = assessment.passed ? 'good' : 'bad'
  const room = width - textWidth(`${score}${grade}  ${verdict}  `)
  const words = `${paint('bold', score)}${grade}  ${paint(style, verdict)}`
  return room < 10 ? [words] : [`${words}  ${paint(style, bar(assessment.score, room))}`]
}

/** The score as a bar of `width` columns; what is missing differs in shape, not only in colour. */
function bar(score: Hundredths, width: number): string {
  // Only a full score fills the bar, only none leaves it empty.
  const filled = Math.min(
    Math.max(Math.round((score / FULL) * width), score > 0 ? 1 : 0),
    score < FULL ? width - 1 : width,
  )
  return '█'.repeat(filled) + '░'.repeat(width - filled)
}

function rulesetLines({ ruleset }: Assessment, { lang, width, paint, say }: Page): string[] {
  const label = padEnd(say.heading.ruleset, textWidth(say.heading.ruleset) + 2)
  const indent = ' '.repeat(textWidth(label))
  const room = width - indent.length
  const name = say.heading.rulesetName(safeLine(ruleset.title[lang]), safe(ruleset.id), safe(ruleset.version))
  const [first, ...rest] = [...wrap(name, room), ...wrap(safeLine(ruleset.reason[lang]), room)]
  return [`${paint('dim', label)}${first}`, ...rest.map((line) => indent + line)]
}
