import type { LocatedPart, Passage, Section } from '../types.js'
import { passagesIn, point } from './ranges.js'
import type { Reading } from './reading.js'

// What a heading says after its own words: 五、其他：无, 三、存在的不足。执法力量不足.
const SAYS_MORE = /[:：。！!；;].*[\p{L}\p{N}]|[^\s，,]\s+\S{6}/su
// A heading that goes on longer than this holds the text of its section.
const LONGEST = 60
const saysMore = (heading: string): boolean => heading.length > LONGEST || SAYS_MORE.test(heading)
const NOTHING_TO_TELL = /[无没]/

/**
 * Whether a part has its heading and nothing else: no text, no headings of points below it, nothing told in the heading.
 * Text that another part took out of the section is text all the same.
 */
export function isHollow(reading: Reading, { id, status, at, span }: Omit<LocatedPart, 'isHollow'>): boolean {
  if (at === null || status === 'absent' || status === 'content') return false
  const section = sectionAt(reading.outline.sections, at.paragraph)
  const heading = reading.outline.paragraphs[at.paragraph]!.text.slice(section?.label.length ?? 0).trim()
  if (saysMore(heading) || (id === 'other' && NOTHING_TO_TELL.test(heading))) return false
  const below = section ? passagesIn(reading.outline, [{ from: point(section.from), to: point(section.to) }]) : []
  return ![...below, ...span].some(
    (passage) => passage.paragraph !== at.paragraph && saysSomething(reading, id, passage),
  )
}

function sectionAt(sections: readonly Section[], heading: number): Section | undefined {
  const around = sections.find(({ from, to }) => from <= heading && heading < to)
  return around === undefined || around.heading === heading ? around : sectionAt(around.sections, heading)
}

/** Text of the body, be it full of gaps, or a heading that says more than which part it is (（二）原因分析). */
function saysSomething(reading: Reading, id: LocatedPart['id'], passage: Passage): boolean {
  const { role, text } = reading.outline.paragraphs[passage.paragraph]!
  if (role === 'body') return true
  const words = text.slice(passage.start, passage.end)
  return saysMore(words) || !reading.holds(`${id}/headings`, passage)
}
