import { codeTable } from '../../text/code-table.js'
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
  /** The first words behind it, which may explain its figures. */
  readonly next: string
}

interface Aside {
  readonly start: number
  readonly end: number
}

const LONGEST = 800
const SHORTEST = 6

// What a character does in a sentence; a table, since every character of a text is looked up.
const ENDS = 1
const COUNTS = 2
const ROLES = codeTable([
  [ENDS, '。!?\n'],
  [COUNTS, '0123456789一二三四五六七八九十两('],
])

/** The sentences of a paragraph's folded text; null for one without figures and brackets. */
export function sentencesOf(text: string): readonly (Sentence | null)[] {
  const sentences: (Sentence | null)[] = []
  let start = 0
  // Where the first character stands that may count something.
  let first = -1
  for (let i = 0; i <= text.length; i++) {
    const role = i < text.length ? ROLES[text.charCodeAt(i)] : ENDS
    // Every figure is compared with its neighbours, which must not take the square of a text without full stops.
    if (role !== ENDS && i - start < LONGEST) {
      if (first < 0 && role === COUNTS) first = i
      continue
    }
    if (i - start >= SHORTEST) {
      const next = first < 0 ? '' : text.slice(i + 1, i + 1 + MOST_NEXT)
      const sentence = first < 0 ? null : sentenceFrom(text.slice(start, i), start, { from: first - start, next })
      sentences.push(sentence && sentence.figures.length + sentence.asides.length > 0 ? sentence : null)
    }
    start = i + 1
    first = -1
  }
  return sentences
}

const MOST_NEXT = 40

/** Reads a clause as a sentence; before `from` it has no figures, behind it stands `next`. */
export function sentenceFrom(full: string, start: number, { from = 0, next = '' } = {}): Sentence {
  const asides = full.includes('(') ? asidesOf(full) : []
  let text = full
  for (const aside of asides) {
    text = text.slice(0, aside.start - 1) + ' '.repeat(aside.end - aside.start + 2) + text.slice(aside.end + 1)
  }
  return { text, full, start, figures: quantitiesIn(text, from).map(inOneUnit), asides, next }
}

/** The figures of a sentence that stand from one place to another. */
export const figuresWithin = ({ figures }: Sentence, from: number, to: number): readonly Quantity[] =>
  figures.filter(({ start, end }) => start >= from && end <= to)

/** 38场次 are as many as 38场. */
const inOneUnit = (figure: Quantity): Quantity => (figure.unit === '场次' ? { ...figure, unit: '场' } : figure)

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
