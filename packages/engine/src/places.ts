import type { Evidence, Outline, Passage, Place, Source } from './types.js'

/** Turns passages of paragraphs into places of the source. */
export interface Places {
  readonly place: (passage: Passage) => Place
  readonly evidence: (passage: Passage) => Evidence
  /** The first characters of a passage, for a quotation of at most `most` characters. */
  readonly quote: (passage: Passage, most?: number) => string
}

const LONGEST_QUOTE = 80

export function placesIn({ text }: Source, { paragraphs }: Outline): Places {
  const starts = lineStarts(text)
  const offset = (paragraph: number, at: number): number => {
    const { start, offsets, text: words } = paragraphs[paragraph]!
    if (!offsets) return start + at
    return at < words.length ? offsets[at]! : (offsets.at(-1) ?? start) + 1
  }
  const place = ({ paragraph, start, end }: Passage): Place => {
    const from = lineAndColumn(starts, offset(paragraph, start))
    const to = lineAndColumn(starts, end > start ? offset(paragraph, end - 1) + 1 : offset(paragraph, end))
    return {
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      paragraph: paragraphs[paragraph]!.number,
    }
  }
  const quote = ({ paragraph, start, end }: Passage, most = LONGEST_QUOTE): string => {
    const words = paragraphs[paragraph]!.text.slice(start, end).trim()
    return words.length > most ? `${words.slice(0, cutAt(words, most))}…` : words
  }
  return { place, quote, evidence: (passage) => ({ ...place(passage), quote: quote(passage) }) }
}

/** Not between the halves of a surrogate pair. */
const cutAt = (words: string, most: number): number => (/[\ud800-\udbff]/.test(words[most - 1]!) ? most - 1 : most)

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

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
