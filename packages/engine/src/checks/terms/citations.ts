import type { Paragraph, Passage } from '../../types.js'

/** A document named in 《》. */
export interface Citation {
  /** Its name without 中华人民共和国 in front and a year or 修订 in brackets behind. */
  readonly name: string
  readonly at: Passage
  /** Whether it is called one of 中华人民共和国. */
  readonly isNational: boolean
  /** What stands in front of it and behind it, a few words each. */
  readonly before: string
  readonly after: string
  /** The sentence that it stands in, for the few of which that matters. */
  readonly sentence: () => string
}

const NATIONAL = '中华人民共和国'

/** The documents that the report names. */
export function citationsIn(paragraphs: readonly Paragraph[]): Citation[] {
  return paragraphs.flatMap(({ role, text }, paragraph) => {
    if (role === 'furniture' || role === 'contents' || !text.includes('《')) return []
    return [...text.matchAll(/《([^《》〈〉\n]{2,60})》/g)].map(({ 0: whole, 1: inner, index }): Citation => {
      const isNational = inner!.startsWith(NATIONAL)
      const start = index + 1 + (isNational ? NATIONAL.length : 0)
      const name = text.slice(start, index + whole.length - 1).replace(/\s*[（(][^（）()]{1,20}[）)]$/, '')
      const end = index + whole.length
      return {
        name,
        at: { paragraph, start, end: start + name.length },
        isNational,
        before: text.slice(Math.max(0, index - 24), index),
        after: text.slice(end, end + 24),
        sentence: () => sentenceAround(text, index, end),
      }
    })
  })
}

const LONGEST_HALF = 160

/** The words around a place, from full stop to full stop. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_HALF), start)
  const after = text.slice(end, end + LONGEST_HALF)
  const stop = after.indexOf('。')
  return before.slice(before.lastIndexOf('。') + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop))
}
