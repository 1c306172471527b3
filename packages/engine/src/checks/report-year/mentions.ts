import { readYear } from '../../outline/facts/dates.js'
import { endsSentence } from '../../phrase/fold.js'
import type { Paragraph } from '../../types.js'

// A year by itself: no end of a span (but 截至 begins none), no document number.
const YEAR =
  /(?<![\d\-~到〔]|(?<!截)至|[\d年度][、和及])(20\d\d|二[〇零][〇零一二三四五六七八九]{2})年(?!(?:度)?[-~至到、和及](?:20|二〇|二零|今|\d))/y
// How many characters a year has before its 年.
const LENGTH = 4

/** A year where it stands in folded text, with the words of its sentence around it. */
export interface Mention {
  readonly year: number
  readonly start: number
  readonly before: string
  readonly after: string
  readonly sentence: string
}

/** The years of a folded text that stand by themselves. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = []
  for (let end = text.indexOf('年'); end >= 0; end = text.indexOf('年', end + 1)) {
    const start = end - LENGTH
    if (start < 0 || (text[start] !== '2' && text[start] !== '二')) continue
    YEAR.lastIndex = start
    if (!YEAR.test(text) || isInTitle(text, start)) continue
    let from = start
    while (from > 0 && start - from < 120 && !endsSentence(text.charCodeAt(from - 1))) from--
    let to = start
    while (to < text.length && to - start < 160 && !endsSentence(text.charCodeAt(to))) to++
    mentions.push({
      year: readYear(text.slice(start, end + 1))!,
      start,
      before: text.slice(from, start),
      after: text.slice(end + 1, to),
      sentence: text.slice(from, to),
    })
  }
  return mentions
}

/** Whether a place stands inside 《…》. */
function isInTitle(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - 80), at)
  const open = window.lastIndexOf('《')
  return open >= 0 && window.indexOf('》', open) < 0
}

/** From the beginning of the clause to the end of the words that the year belongs to. */
export function spanOf({ start, before, after }: Mention): [number, number] {
  const lead = /[^,:。;]{0,12}$/.exec(before)![0].length
  const words = /^度?[,:]?[^,:。;]{0,24}/.exec(after)![0].length
  return [start - lead, start + 5 + words]
}

/** Whether a text names a year, not as the end of a span. */
export function speaksOf(text: string, year: number): boolean {
  const words = `${year}年`
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at === 0 || !'-~至到'.includes(text[at - 1]!)) return true
  return false
}

/** Whether a heading has a year, under which work of that year is told. */
export const hasHeadingOf = (paragraphs: readonly Paragraph[], year: number): boolean =>
  paragraphs.some(({ role, text }) => role === 'heading' && text.includes(String(year)))
