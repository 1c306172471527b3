import { readLabel } from '../../outline/numbering.js'
import { hanOr } from '../../text/han.js'
import type { Paragraph } from '../../types.js'
import type { Numbered } from './rows.js'

/** Plain lines since the heading before that stand alone as headings do: one of them may have lost its number. */
export function bareLines(previous: Numbered, member: Numbered, paragraphs: readonly Paragraph[]): readonly number[] {
  const bare: number[] = []
  for (let i = previous.paragraph + 1; i < member.paragraph - 1; i++) {
    const { role, text } = paragraphs[i]!
    const isApart = i > previous.paragraph + 1 && paragraphs[i - 1]!.number !== paragraphs[i]!.number
    if ((role === 'body' || role === 'heading') && isApart && BARE.test(text) && !readLabel(text)) bare.push(i)
  }
  return bare
}

/** The same of paragraphs that begin with a short sentence, as headings do, between two headings that run into theirs. */
export function namedParagraphs(
  previous: Numbered,
  member: Numbered,
  paragraphs: readonly Paragraph[],
): readonly number[] {
  if (![previous, member].every(({ paragraph }) => runsIn(paragraph, paragraphs))) return []
  const first = [previous, member].map((heading) => firstOf(heading, paragraphs))
  const isAlike = (text: string): boolean => first.every((word) => word === text[0]) || NAMES_WORK.test(text)
  const named: number[] = []
  for (let i = previous.paragraph + 2; i < member.paragraph; i++) {
    const { role, text } = paragraphs[i]!
    if (role === 'body' && NAMED.test(text) && isAlike(text) && !readLabel(text)) named.push(i)
  }
  return named
}

/** Whether the body of a heading stands in its line. */
export const runsIn = (heading: number, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs[heading]!.number === paragraphs[heading + 1]?.number

/** The first word of a heading. */
const firstOf = ({ paragraph, label }: Numbered, paragraphs: readonly Paragraph[]): string | undefined =>
  paragraphs[paragraph]!.text.slice(label.length)[0]

// What such a sentence begins with, and what it does not tell of.
const NAMES_WORK =
  /^(?:加强|强化|规范|严格|推进|深化|优化|落实|完善|健全|做好|坚持|依法|化解|提升|创新|全面|主动|畅通|防范|压实|夯实|聚焦|突出|狠抓|守住|建强|用好|打造)(?![^。]*(?:取得|成效|明显|完成|显现))[^。]{2,16}。/

const NAMED = new RegExp(`^(?![一二三四五六七八九十]{1,2}[是要]|[我全本])${hanOr('“”《》、，, ')}{4,24}。.{20}`)

/** A line that may be a heading by its looks. */
export const BARE = new RegExp(`^(?![一二三四五六七八九十]{1,2}[是要]|附|表)${hanOr('\\d“”《》、，, ')}{4,40}$`)
