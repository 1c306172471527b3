import { type Assessment, checkById, type Finding, FULL, type Hundredths } from '@dabiao/engine'
import type { Judged } from '../../result.js'
import { safeLine } from '../../terminal/safe.js'
import { padStart, textWidth } from '../../terminal/text-width.js'
import { wrap } from '../../terminal/wrap.js'
import { findingCounts } from '../finding-counts.js'
import { isOfPart } from '../is-of-part.js'
import { isWanting } from '../outcomes.js'
import { placeText } from '../place-text.js'
import { worstFirst } from '../severity.js'
import { shownPoints } from '../shown-points.js'
import { acceptedWords } from '../verdict-text.js'
import { pointsLost } from './findings.js'
import { type Page, sectionLine } from './page.js'

const SHOWN_GAINS = 3

/** How many findings, and what would bring the most points. */
export function totalsBlock(judged: Judged, page: Page): string[] {
  const { lang, width, say } = page
  const { assessment, hidden = [] } = judged
  const { findings, score } = assessment
  const lost = shownPoints(score === null ? pointsLost(findings) : FULL - score)
  if (findings.length === 0) {
    const none =
      hidden.length === 0
        ? say.totals.none
        : say.totals.noErrors(findingCounts(judged), acceptedWords(judged, lang), lost)
    return [sectionLine(say.totals.section, page), '', ...wrap(none, width)]
  }
  const gains = gainsOf(assessment).slice(0, SHOWN_GAINS)
  const lines = [
    sectionLine(say.totals.section, page),
    '',
    ...wrap(
      say.totals.counts(findingCounts(judged), acceptedWords(judged, lang), lost) +
        (hidden.length === 0 ? '' : say.totals.hidden),
      width,
    ),
  ]
  const mendable = mendableIn(assessment)
  if (mendable > 0) lines.push(...wrap(say.totals.mendable(mendable), width))
  const past = pastLines(assessment, page)
  if (gains.length === 0) return [...lines, ...past]
  lines.push('', hidden.length === 0 ? say.totals.gains : say.totals.shownGains, ...gainLines(gains, assessment, page))
  const reach = gains.reduce((sum, { points }) => sum + points, score ?? 0)
  if (score !== null) lines.push(say.totals.reach(shownPoints(reach)))
  return [...lines, ...past]
}

/** What is lost for what has happened, which no change of the text wins back. */
export function pastLines({ findings }: Assessment, { lang, width, say }: Page): string[] {
  const past = findings.filter(isPast)
  const lost = pointsLost(past)
  if (lost === 0) return []
  return wrap(say.totals.past(checkById(past[0]!.rule)!.title[lang], shownPoints(lost)), width)
}

const isPast = ({ rule }: Finding): boolean => checkById(rule)?.isPast === true

/** How many findings `dabiao fix` mends; it changes texts alone. */
const mendableIn = ({ format, findings }: Assessment): number =>
  format === 'md' || format === 'txt' ? findings.filter(({ fixable, waived }) => fixable && !waived).length : 0

/** Each gain with what to do for it, the amounts in a column. */
export function gainLines(gains: readonly Gain[], assessment: Assessment, page: Page): string[] {
  const { width, say, paint } = page
  const amounts = gains.map(({ points }) => say.totals.gain(shownPoints(points)))
  const column = Math.max(...amounts.map(textWidth))
  const indent = ' '.repeat(2 + column + 2)
  return gains.flatMap((gain, index) => {
    const [first, ...rest] = wrap(whatToMend(gain, assessment, page), width - indent.length)
    return [`  ${paint('good', padStart(amounts[index]!, column))}  ${first}`, ...rest.map((line) => indent + line)]
  })
}

export interface Gain {
  /** The worst of the rule's findings. */
  readonly finding: Finding
  readonly points: Hundredths
  /** In how many places something is to be changed; 1 for a part or an item, which is written once. */
  readonly count: number
  /** Whether it is a whole part that is not there. */
  readonly isPart: boolean
  /** In how many of them by hand; 1 where one deed does it. */
  readonly places: number
}

/**
 * What each rule's findings cost together, the most first, as far as a change of the text wins it back. Parts that share
 * a heading are freed by one deed; what would cost nothing is no place to change.
 */
export function gainsOf({ findings, parts }: Assessment): Gain[] {
  const byDeed = new Map<string, Finding[]>()
  for (const finding of findings.filter((one) => !isPast(one) && costs(one))) {
    const part = parts.find(({ id, status }) => id === finding.rule && status === 'merged')
    const deed = part === undefined ? finding.rule : `heading in line ${part.line}`
    const same = byDeed.get(deed)
    if (same) same.push(finding)
    else byDeed.set(deed, [finding])
  }
  return [...byDeed.values()]
    .map((same) => gainOf(same, parts))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
}

/** Whether a finding costs something, or would if no ceiling were reached before. */
const costs = ({ pointsLost, worth, waived }: Finding): boolean => pointsLost > 0 || (worth > 0 && waived === null)

function gainOf(same: readonly Finding[], parts: Assessment['parts']): Gain {
  const finding = same.toSorted(worstFirst)[0]!
  const ofParts = parts.some(({ id }) => isOfPart(finding.rule, id))
  const isPart = parts.some((part) => part.id === finding.rule && isWanting(part))
  const count = ofParts ? 1 : same.length
  const places = same.every(({ fixable }) => fixable) ? 1 : count
  return { finding, points: pointsLost(same), count, isPart, places }
}

/** What to do about all findings of a rule, in a few words. */
export function whatToMend({ finding, count }: Gain, assessment: Assessment, page: Page): string {
  const check = assessment.checks.find(({ id }) => id === finding.rule)
  return check !== undefined && count > 1
    ? page.say.totals.mendAll(safeLine(check.title[page.lang]), count)
    : whatToDo(finding, assessment, page)
}

/** What to write to win back the points of a finding. */
function whatToDo(finding: Finding, assessment: Assessment, { lang, say }: Page): string {
  const { rule } = finding
  const { parts } = assessment
  const mendOne = (): string =>
    say.totals.mendOne(
      placeText(finding, assessment, lang),
      firstAdvice(safeLine(finding.advice[lang])),
      safeLine(finding.message[lang]),
    )
  const part = parts.find(({ id }) => isOfPart(rule, id))
  if (part === undefined) return mendOne()
  const title = safeLine(part.title[lang])
  if (rule === part.id) {
    const sharing = parts.filter(({ status, line }) => status === 'merged' && line === part.line)
    if (part.status === 'merged' && sharing.length > 1)
      return say.totals.separate(sharing.map((one) => safeLine(one.title[lang])))
    return isWanting(part) ? say.totals.addPart(title) : say.totals.raisePart(title)
  }
  const item = part.items.find(({ id }) => rule === `${part.id}/${id}`)
  if (item === undefined) return mendOne()
  const itemTitle = safeLine(item.title[lang])
  return item.status === 'partial' ? say.totals.extendItem(title, itemTitle) : say.totals.addItem(title, itemTitle)
}

/** What to do before all else, without the exceptions and reasons that follow it. */
const firstAdvice = (advice: string): string => /^[^；：;:]*/.exec(advice)![0].replace(/，例如$|, e\.g\.$/, '')
