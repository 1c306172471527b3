import { type DocumentNumber, documentNumbersIn } from '../../text/document-numbers.js'
import type { Paragraph, Passage } from '../../types.js'
import { HALVES, type Half } from './kinds.js'

/** One half of a pair where it stands. */
export interface Mark extends Half {
  readonly mark: string
  /** Index into the unit's text. */
  readonly index: number
  /** How many sentences of the unit, ended by a semicolon at least, stand before it. */
  readonly sentence: number
  readonly at: Passage
}

/** What marks are paired in: a paragraph, its run-in heading included. */
export interface Unit {
  readonly text: string
  /** Which paragraphs it is made of, and where each begins in its text. */
  readonly pieces: readonly { readonly paragraph: number; readonly text: string; readonly from: number }[]
}

// A run-in heading was cut off where a list of 1）2） may begin.
const BETWEEN_PIECES = '\n'

/** The paragraphs of the text as units. */
export function unitsOf(paragraphs: readonly Paragraph[]): Unit[] {
  const units: { text: string; pieces: Unit['pieces'][number][]; number: number }[] = []
  for (const [paragraph, { role, text, number }] of paragraphs.entries()) {
    if (role === 'furniture') continue
    let unit = units.at(-1)
    if (unit?.number !== number) {
      unit = { text: '', pieces: [], number }
      units.push(unit)
    } else unit.text += BETWEEN_PIECES
    unit.pieces.push({ paragraph, text, from: unit.text.length })
    unit.text += text
  }
  return units
}

// For each character which kind it opens, or as a negative number closes; STOP ends what a title may go on over.
const CODES = new Int8Array(0x10000)
const STOP = 100
const KINDS = [...new Set([...HALVES.values()].map(({ kind }) => kind))]
for (const [mark, { kind, opens }] of HALVES) CODES[mark.charCodeAt(0)] = (KINDS.indexOf(kind) + 1) * (opens ? 1 : -1)
for (const mark of '。；;') CODES[mark.charCodeAt(0)] = STOP
const isTitle = (code: number): boolean => KINDS[code - 1]!.family === 'title'

/** Whether all marks of a text are nested in pairs, which is so of nearly every text and quick to see. */
export function isBalanced(text: string): boolean {
  const open: number[] = []
  let titles = 0
  for (let i = 0; i < text.length; i++) {
    const code = CODES[text.charCodeAt(i)]!
    if (code === 0) continue
    if (code === STOP) {
      if (titles > 0) return false
    } else if (code > 0) {
      open.push(code)
      if (isTitle(code)) titles++
    } else {
      if (open.pop() !== -code) return false
      if (isTitle(-code)) titles--
    }
  }
  return open.length === 0
}

/** The marks of a unit, in order. */
export function marksIn({ pieces }: Unit): Mark[] {
  const marks: Mark[] = []
  let sentence = 0
  for (const { paragraph, text, from } of pieces) {
    const elsewhere = documentNumbersIn(text).filter(isBracketed)
    let next = 0
    for (let start = 0; start < text.length; start++) {
      const code = CODES[text.charCodeAt(start)]!
      if (code === 0) continue
      if (code === STOP) sentence++
      else {
        while (next < elsewhere.length && elsewhere[next]!.end <= start) next++
        if ((elsewhere[next]?.start ?? text.length) <= start || isApostrophe(text, start)) continue
        const mark = text[start]!
        const { kind, opens, partner } = HALVES.get(mark)!
        const at = { paragraph, start, end: start + 1 }
        marks.push({ kind, opens, partner, mark, index: from + start, sentence, at })
      }
    }
  }
  return marks
}

const isApostrophe = (text: string, at: number): boolean =>
  '‘’'.includes(text[at]!) && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z\s]/.test(text[at + 1] ?? '')

/** Whether a number has brackets, or half of a pair, which are another check's. */
const isBracketed = ({ open, close }: DocumentNumber): boolean =>
  (open !== undefined && close !== undefined) || /[〔﹝[［【〕﹞\]］】]/.test(`${open ?? ''}${close ?? ''}`)
