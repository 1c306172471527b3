import type { Assessment, Bilingual, Finding, Outline, Paragraph } from '@dabiao/engine'
import { lineStarts, nearestWord } from '@dabiao/engine/text'
import { isCalendarDay } from '../calendar-day.js'
import { bilingual } from '../wording.js'
import { isInForce } from './in-force.js'
import { INLINE_RULE, noticeOf, withNotices } from './notice.js'

/** A comment in a draft that accepts what is found on the next line that is not empty. */
export interface InlineWaiver {
  readonly line: number
  readonly column: number
  readonly words: string
  /** Empty where it is missing. */
  readonly rule: string
  readonly reason: string
  readonly until: string | null
  readonly coversLine: number
}

/** The text of a report, and how it was understood. */
export interface ReadText {
  readonly text: string
  readonly outline: Outline
}

export const hasInlineWaivers = (text: string): boolean => /dabiao-disable-next-line/i.test(text)

// One that is not closed on its line accepts nothing, and must go all the same.
const COMMENT = /<!--\s{0,9}dabiao-disable-next-line\b([^\n]{0,500}?)(?:-->|$)/i

/** The comments of a Markdown draft, well formed or not. */
export function inlineWaiversIn(text: string): readonly InlineWaiver[] {
  if (!hasInlineWaivers(text)) return []
  const lines = text.split('\n')
  const covered = coveredLines(lines)
  return lines.flatMap((line, i) => {
    const match = COMMENT.exec(line)
    if (match === null) return []
    const [head = '', ...rest] = match[1]!.split(/\s--\s/)
    const words = head.split(/\s/).filter((word) => word !== '')
    const until = words.find((word) => word.startsWith('until='))?.slice('until='.length) ?? null
    return {
      line: i + 1,
      column: match.index + 1,
      words: match[0],
      rule: words.find((word) => !word.includes('=')) ?? '',
      reason: rest.join(' -- ').trim(),
      until,
      coversLine: covered[i]!,
    }
  })
}

/** For each line the number of the next one that is neither empty nor such a comment, 0 where there is none. */
function coveredLines(lines: readonly string[]): Uint32Array {
  const covered = new Uint32Array(lines.length)
  let next = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    covered[i] = next
    if (lines[i]!.trim() !== '' && !COMMENT.test(lines[i]!)) next = i + 1
  }
  return covered
}

const isDayOrNone = (until: string | null): boolean => until === null || isCalendarDay(until)

/** Whether a comment is in force on a day. */
export const holdsOn = ({ until }: InlineWaiver, today: string): boolean =>
  isDayOrNone(until) && isInForce(until, today)

/** Whether a comment is about a finding: its rule, on the line that it covers. */
export const isAbout = ({ rule, coversLine }: InlineWaiver, finding: Finding): boolean =>
  rule === finding.rule && finding.line <= coversLine && coversLine <= finding.endLine

/** The assessment with a finding for each comment: a text that is to be published must not have any. */
export function tellInline(
  assessment: Assessment,
  inline: readonly InlineWaiver[],
  { text, outline }: ReadText,
  today: string,
): Assessment {
  if (inline.length === 0) return assessment
  const paragraphs = paragraphsAt(inline, text, outline.paragraphs)
  const notices = inline.map((comment, i) =>
    noticeOf({
      line: comment.line,
      column: comment.column,
      endLine: comment.line,
      endColumn: comment.column + comment.words.length,
      paragraph: paragraphs[i]!,
      rule: INLINE_RULE,
      severity: 'error',
      message: messageOf(comment, assessment, today),
      advice: bilingual(({ gate }) => gate.inlineAdvice),
      part: null,
      quote: comment.words.slice(0, 80),
      fingerprint: `${INLINE_RULE}:${comment.line}`,
    }),
  )
  return { ...assessment, findings: withNotices(assessment.findings, notices) }
}

/** The number of the paragraph that each comment stands in or, on lines of its own, before. */
function paragraphsAt(inline: readonly InlineWaiver[], text: string, paragraphs: Outline['paragraphs']): number[] {
  const starts = lineStarts(text)
  let next = 0
  return inline.map(({ line }) => {
    while (next < paragraphs.length - 1 && endOf(paragraphs[next]!) <= starts[line - 1]!) next++
    return paragraphs[next]?.number ?? 1
  })
}

const endOf = ({ start, offsets, text }: Paragraph): number => (offsets?.at(-1) ?? start + text.length - 1) + 1

function messageOf(comment: InlineWaiver, { parts, checks, findings }: Assessment, today: string): Bilingual {
  const { rule, reason, until } = comment
  const items = parts.flatMap((part) => [part.id, ...part.items.map(({ id }) => `${part.id}/${id}`)])
  const rules = [...items, ...checks.map(({ id }) => id)]
  return bilingual(({ gate }) => {
    if (rule === '' || reason === '') return gate.inlineIncomplete
    if (!rules.includes(rule)) return gate.inlineUnknown(rule, nearestWord(rule, rules))
    if (!isDayOrNone(until)) return gate.inlineNoDay(until!)
    if (!holdsOn(comment, today)) return gate.inlineExpired
    return findings.some((finding) => isAbout(comment, finding)) ? gate.inlineLeft : gate.inlineUnused(rule)
  })
}
