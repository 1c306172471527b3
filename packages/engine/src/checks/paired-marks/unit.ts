import { type DocumentNumber, documentNumbersIn } from '../../text/document-numbers.js'
import type { Paragraph, Passage } from '../../types.js'
import { HALVES, type Half } from './kinds.js'

/** One half of a pair where it stands. */
export interface Mark extends Half {
  readonly mark: string
  /** Index into the unit's text. */
  readonly index: number
  readonly at: Passage
}

/** What marks are paired in: a paragraph, its run-in heading included. */
export interface Unit {
  readonly text: string
  /** Which paragraphs it is made of, and where each begins in its text. */
  readonly pieces: readonly { readonly paragraph: number; readonly text: string; readonly from: number }[]
}

/** The paragraphs of the text as units. */
export function unitsOf(paragraphs: readonly Paragraph[]): Unit[] {
  const units: { text: string; pieces: Unit['pieces'][number][]; number: number }[] = []
  for (const [paragraph, { role, text, number }] of paragraphs.entries()) {
    if (role === 'furniture') continue
    let unit = units.at(-1)
    if (unit?.number !== number) {
      unit = { text: '', pieces: [], number }
      units.push(unit)
    }
    unit.pieces.push({ paragraph, text, from: unit.text.length })
    unit.text += text
  }
  return units
}

/** The marks of a unit, in order. */
export const marksIn = ({ pieces }: Unit): Mark[] =>
  pieces.flatMap(({ paragraph, text, from }) => marksOf(text, paragraph, from))

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
  for (let i = 0; i < text.length; i++) {
    const code = CODES[text.charCodeAt(i)]!
    if (code === 0) continue
    if (code === STOP) {
      if (open.length > 0 && open.some(isTitle)) return false
    } else if (code > 0) open.push(code)
    else if (open.pop() !== -code) return false
  }
  return open.length === 0
}

const ANY = new RegExp(`[${[...HALVES.keys()].map((mark) => `\\${mark}`).join('')}]`, 'g')

function marksOf(text: string, paragraph: number, before: number): Mark[] {
  const found = [...text.matchAll(ANY)]
  if (found.length === 0) return []
  const elsewhere = documentNumbersIn(text).filter(isBracketed)
  return found.flatMap(({ 0: mark, index }): Mark[] => {
    if (elsewhere.some(({ start, end }) => index >= start && index < end) || isApostrophe(text, index)) return []
    const at = { paragraph, start: index, end: index + 1 }
    return [{ ...HALVES.get(mark)!, mark, index: before + index, at }]
  })
}

const isApostrophe = (text: string, at: number): boolean =>
  '‘’'.includes(text[at]!) && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z\s]/.test(text[at + 1] ?? '')

/** Whether a number has brackets, or half of a pair, which are another check's. */
const isBracketed = ({ open, close }: DocumentNumber): boolean =>
  (open !== undefined && close !== undefined) || /[〔﹝[［【〕﹞\]］】]/.test(`${open ?? ''}${close ?? ''}`)
