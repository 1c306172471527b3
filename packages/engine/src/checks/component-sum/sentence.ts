import { type Quantity, quantitiesIn } from '../../text/quantities.js'

/** A sentence of folded text with its figures; what stands in brackets is blanked and is a clause of its own. */
export interface Sentence {
  /** The words with the inside of brackets blanked, same length. */
  readonly text: string
  /** The words as they stand. */
  readonly full: string
  /** Where it begins in the paragraph. */
  readonly start: number
  /** Figures outside brackets; places are those of `text`. */
  readonly figures: readonly Quantity[]
  /** The insides of its brackets. */
  readonly asides: readonly Aside[]
}

interface Aside {
  readonly start: number
  readonly end: number
}

// Most sentences hold none.
const FIGURE = /\d|[一二三四五六七八九十两][件起宗例名户家份场部]/

const LONGEST = 800

const ENDS = [...'。!?\n'].map((mark) => mark.charCodeAt(0))

/** The sentences of a paragraph's folded text. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const isEnd = i === text.length || ENDS.includes(text.charCodeAt(i))
    // Every figure is compared with its neighbours, which must not take the square of a text without full stops.
    if (!isEnd && i - start < LONGEST) continue
    if (i > start + 5) sentences.push(sentenceFrom(text.slice(start, i), start))
    start = i + 1
  }
  return sentences
}

/** Reads a clause as a sentence. */
export function sentenceFrom(full: string, start: number): Sentence {
  const asides = full.includes('(') ? asidesOf(full) : []
  let text = full
  for (const { start: from, end } of asides) {
    text = text.slice(0, from - 1) + ' '.repeat(end - from + 2) + text.slice(end + 1)
  }
  return { text, full, start, figures: FIGURE.test(text) ? quantitiesIn(text) : [], asides }
}

/** The outermost brackets that are closed. */
function asidesOf(text: string): Aside[] {
  const asides: Aside[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') {
      if (depth++ === 0) from = i + 1
    } else if (text[i] === ')' && depth > 0 && --depth === 0) asides.push({ start: from, end: i })
  }
  return asides
}
