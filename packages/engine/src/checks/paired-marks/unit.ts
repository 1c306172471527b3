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
  readonly marks: readonly Mark[]
}

/** The paragraphs of the text as units, with the marks in each. */
export function unitsOf(paragraphs: readonly Paragraph[]): Unit[] {
  const units: { text: string; marks: Mark[]; number: number }[] = []
  for (const [paragraph, { role, text, number }] of paragraphs.entries()) {
    if (role === 'furniture') continue
    let unit = units.at(-1)
    if (unit?.number !== number) {
      unit = { text: '', marks: [], number }
      units.push(unit)
    }
    unit.marks.push(...marksOf(text, paragraph, unit.text.length))
    unit.text += text
  }
  return units
}

const ANY = new RegExp(`[${[...HALVES.keys()].map((mark) => `\\${mark}`).join('')}]`, 'g')

function marksOf(text: string, paragraph: number, before: number): Mark[] {
  const found = [...text.matchAll(ANY)]
  if (found.length === 0) return []
  const elsewhere = documentNumbers(text)
  return found.flatMap(({ 0: mark, index }): Mark[] => {
    if (elsewhere.some(([from, to]) => index >= from && index < to) || isApostrophe(text, index)) return []
    const at = { paragraph, start: index, end: index + 1 }
    return [{ ...HALVES.get(mark)!, mark, index: before + index, at }]
  })
}

const isApostrophe = (text: string, at: number): boolean =>
  '‘’'.includes(text[at]!) && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z\s]/.test(text[at + 1] ?? '')

const NUMBER = /([〔﹝[［【（(])?\s?[0-9０-９]{2,8}年?\s?([〕﹞\]］】）)])?\s?第?\s?(?:[0-9０-９]{1,6})?\s?号/g

/** Where document numbers stand, whose brackets are another check's: from and to (exclusive) of each. */
function documentNumbers(text: string): [number, number][] {
  if (!text.includes('号')) return []
  return [...text.matchAll(NUMBER)]
    .filter(([, open, close]) => (open && close) || /[〔﹝[［【〕﹞\]］】]/.test(`${open ?? ''}${close ?? ''}`))
    .map((match) => [match.index, match.index + match[0].length])
}
