import { endsSentence } from './fold.js'

/** The bounds of the sentence that the character at `offset` of folded text belongs to; its closing mark is inside. */
export function sentenceAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = Math.max(0, Math.min(offset, text.length))
  let end = start
  while (start > 0 && !endsSentence(text.charCodeAt(start - 1))) start--
  while (end < text.length && !endsSentence(text.charCodeAt(end))) end++
  return { start, end: Math.min(end + 1, text.length) }
}

/**
 * The outermost pairs of 《…》 in folded text as [open, close, open, close, …], in order. A pair stands within one
 * sentence, so that a forgotten mark does no harm further on.
 */
export function titleMarks(text: string): readonly number[] {
  const pairs: number[] = []
  const open: number[] = []
  for (let i = text.indexOf('《'); i >= 0 && i < text.length; i = open.length > 0 ? i + 1 : text.indexOf('《', i + 1)) {
    const character = text.charCodeAt(i)
    if (character === 0x300a) {
      open.push(i)
    } else if (character === 0x300b && open.length > 0) {
      const from = open.pop()!
      while (pairs.length > 0 && pairs.at(-2)! > from) pairs.length -= 2
      pairs.push(from, i)
    } else if (endsSentence(character)) {
      open.length = 0
    }
  }
  return pairs
}
