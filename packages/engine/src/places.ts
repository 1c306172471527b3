import { isChinese } from './text/han.js'
import { lineStarts } from './text/line-starts.js'
import { literalSpans } from './text/literal-spans.js'
import { referenceAt } from './text/references.js'
import type { Edit, Evidence, Outline, Passage, Place, Source, SourceEdit } from './types.js'

/** Turns passages of paragraphs into places of the source. */
export interface Places {
  /** The place of a passage, or of everything up to the end of a later one. */
  readonly place: (passage: Passage, to?: Passage) => Place
  /** The UTF-16 offsets of a passage into the source, `end` exclusive. */
  readonly span: (passage: Passage) => { readonly start: number; readonly end: number }
  /** The characters of the source that a passage was read from. */
  readonly written: (passage: Passage) => string
  /** The same changes in the source, without those of what other programs read, such as targets of links. */
  readonly edits: <T extends Edit>(changes: readonly T[]) => readonly (Omit<T, 'at'> & SourceEdit)[]
  readonly evidence: (passage: Passage) => Evidence
  /** The first characters, at most 200, of a passage, or of everything up to the end of a later one. */
  readonly quote: (passage: Passage, to?: Passage) => string
  /** The words of a paragraph in the characters of the source. */
  readonly words: (paragraph: number) => string
}

const LONGEST_QUOTE = 200

// What is more than a number would be written in simplified characters.
const WORDS = /(?![一二三四五六七八九十])[\u4e00-\u9fff]/

export function placesIn({ lined: text, format, isTraditional }: Source, { paragraphs }: Outline): Places {
  const starts = lineStarts(text)
  const offset = (paragraph: number, at: number): number => {
    const { start, offsets, text: words } = paragraphs[paragraph]!
    if (!offsets) return start + at
    return at < words.length ? offsets[at]! : behind(offsets.at(-1) ?? start)
  }
  /** The offset behind the character at one, which may be written as `&ldquo;`. */
  const behind = (at: number): number => at + (referenceAt(text, at)?.length ?? 1)
  const span = ({ paragraph, start, end }: Passage) => ({
    start: offset(paragraph, start),
    end: end > start ? behind(offset(paragraph, end - 1)) : offset(paragraph, end),
  })
  const written = (passage: Passage): string => {
    const { start, end } = span(passage)
    return text.slice(start, end)
  }
  const place = (passage: Passage, to: Passage = passage): Place => {
    const begin = lineAndColumn(starts, span(passage).start)
    const end = lineAndColumn(starts, span(to).end)
    return {
      line: begin.line,
      column: begin.column,
      endLine: end.line,
      endColumn: end.column,
      paragraph: paragraphs[passage.paragraph]!.number,
    }
  }
  const words = (paragraph: number): string => {
    const read = paragraphs[paragraph]!.text
    if (!isTraditional) return read
    const own = (i: number): string => {
      const character = text[offset(paragraph, i)] ?? ''
      return isChinese(character.charCodeAt(0)) ? character : read[i]!
    }
    return Array.from({ length: read.length }, (_, i) => own(i)).join('')
  }
  const quote = ({ paragraph, start, end }: Passage, to?: Passage): string => {
    let quoted = words(paragraph).slice(start, end)
    if (to && to.paragraph > paragraph) {
      for (let i = paragraph + 1; i < to.paragraph; i++) quoted += ` ${words(i)}`
      quoted += ` ${words(to.paragraph).slice(0, to.end)}`
    }
    quoted = quoted.trim()
    return quoted.length > LONGEST_QUOTE ? `${quoted.slice(0, cutAt(quoted, LONGEST_QUOTE))}…` : quoted
  }
  let literal: Uint8Array | null = null
  const isLiteral = (start: number, end: number): boolean => {
    if (format !== 'md') return false
    literal ??= literalIn(text)
    return literal.subarray(start, end).includes(1)
  }
  const edits = <T extends Edit>(changes: readonly T[]) =>
    changes
      .map(({ at, ...change }) => ({ ...span(at), ...change }))
      .filter(({ start, end, text: by }) => !isLiteral(start, end) && !(isTraditional && WORDS.test(by)))
  const evidence = (passage: Passage): Evidence => {
    const { line, column, endLine, endColumn, paragraph } = place(passage)
    return { line, column, endLine, endColumn, paragraph, quote: quote(passage) }
  }
  return { place, span, written, quote, words, edits, evidence }
}

/** 1 for each character of a Markdown text that is not for people to read. */
function literalIn(text: string): Uint8Array {
  const literal = new Uint8Array(text.length)
  for (const { start, end } of literalSpans(text)) literal.fill(1, start, end)
  return literal
}

/** Not between the halves of a surrogate pair. */
const cutAt = (words: string, most: number): number => (/[\ud800-\udbff]/.test(words[most - 1]!) ? most - 1 : most)

function lineAndColumn(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}
