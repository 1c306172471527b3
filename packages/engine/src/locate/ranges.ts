import type { Outline, Passage } from '../types.js'

/** A stretch of the report between two points; a point is paragraph and character in one number. */
export interface Range {
  readonly from: number
  readonly to: number
}

const PARAGRAPH = 2 ** 25

/** The point before character `at` of a paragraph. */
export const point = (paragraph: number, at = 0): number => paragraph * PARAGRAPH + at

/** The paragraph and the character of a point. */
const atPoint = (value: number): { paragraph: number; at: number } => ({
  paragraph: Math.floor(value / PARAGRAPH),
  at: value % PARAGRAPH,
})

/** What is left of the ranges when all holes are cut out of them. */
export function without(ranges: readonly Range[], holes: readonly Range[]): Range[] {
  const sorted = [...holes].sort((a, b) => a.from - b.from)
  return ranges.flatMap(({ from, to }) => {
    const left: Range[] = []
    let at = from
    for (const hole of sorted) {
      if (hole.from >= to) break
      if (hole.to <= at) continue
      if (hole.from > at) left.push({ from: at, to: hole.from })
      at = Math.max(at, hole.to)
    }
    return at < to ? [...left, { from: at, to }] : left
  })
}

const CLAUSE_ENDS = /[，,。；;]/
// What is longer is no clause, but a text without marks.
const LONGEST_CLAUSE = 200

/** The clause around a passage, from one of its `ends` to the next. */
export function clauseAround({ paragraphs }: Outline, { paragraph, start, end }: Passage, ends = CLAUSE_ENDS): Passage {
  const { text } = paragraphs[paragraph]!
  const [least, most] = [Math.max(0, start - LONGEST_CLAUSE), Math.min(text.length, end + LONGEST_CLAUSE)]
  let [from, to] = [start, end]
  while (from > least && !ends.test(text[from - 1]!)) from--
  while (to < most && !ends.test(text[to]!)) to++
  return { paragraph, start: from, end: to }
}

/** Whether a paragraph begins in one of the ranges. */
export const isInside = (ranges: readonly Range[], paragraph: number): boolean =>
  ranges.some(({ from, to }) => from <= point(paragraph) && point(paragraph) < to)

/** The headings and body text inside ranges, a passage a paragraph. */
export function passagesIn(outline: Outline, ranges: readonly Range[]): Passage[] {
  const passages: Passage[] = []
  for (const { from, to } of ranges) {
    const first = atPoint(from)
    const last = atPoint(to)
    for (
      let paragraph = first.paragraph;
      paragraph <= last.paragraph && paragraph < outline.paragraphs.length;
      paragraph++
    ) {
      const { role, text } = outline.paragraphs[paragraph]!
      if (role !== 'heading' && role !== 'body') continue
      const start = paragraph === first.paragraph ? first.at : 0
      const end = paragraph === last.paragraph ? Math.min(last.at, text.length) : text.length
      if (start < end) passages.push({ paragraph, start, end })
    }
  }
  return passages
}

/** A whole paragraph as a passage. */
export function whole(outline: Outline, paragraph: number): Passage {
  return { paragraph, start: 0, end: outline.paragraphs[paragraph]!.text.length }
}

/** The words of a passage. */
export const textAt = (outline: Outline, { paragraph, start, end }: Passage): string =>
  outline.paragraphs[paragraph]!.text.slice(start, end)

/** Whether a passage begins inside another one. */
export const beginsIn = ({ paragraph, start }: Passage, within: Passage): boolean =>
  paragraph === within.paragraph && start >= within.start && start < within.end
