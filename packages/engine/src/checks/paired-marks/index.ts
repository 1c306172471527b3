import type { Bilingual, Paragraph, Passage } from '../../types.js'
import type { Check, NoOptions, Trouble } from '../check.js'
import { findLone } from './find-lone.js'
import { halfLabels } from './half-labels.js'
import { HALVES } from './kinds.js'
import type { Lone } from './pair-up.js'
import type { Mark } from './unit.js'

/** Brackets, quotation marks and title marks without a partner (GB/T 15834). */
export const pairedMarks: Check<NoOptions> = {
  id: 'paired-marks',
  title: { zh: '成对的标点', en: 'Paired marks' },
  summary: {
    zh: '书名号、引号、括号只有半边，或者前后两半不是一对',
    en: 'title marks, quotation marks or brackets that have no partner, or one of another kind',
  },
  advice: { zh: '补上缺的半边，或删去多余的半边', en: 'add the missing half, or delete the one too many' },
  options: {},
  run: ({ reading }) => {
    const { paragraphs } = reading.outline
    const lone = findLone(paragraphs).map((one): Trouble => {
      const wrong = mistyped(one)
      return {
        at: passageOf(one, paragraphs),
        message: messageOf(one),
        ...(wrong && { fix: [{ at: wrong.at, text: one.partner }] }),
      }
    })
    return [...lone, ...halfLabels(paragraphs)]
  },
}

/** Which of two marks that do not match is to be the other's partner; null where both could be wrong. */
function mistyped(lone: Lone): Mark | null {
  const { instead, kind, opens } = lone
  if (!instead || kind.family === 'bracket' || instead.kind.family !== kind.family) return null
  if (kind.family === 'title') return instead.opens ? null : instead
  return opens ? instead : lone
}

const LEAST = 4
const MOST = 12
const SHORTEST = 8
const FURTHEST = 24

/** The mark with the words that it encloses, or a few of them, so that it is recognised; from mark to mark if it can be. */
function passageOf({ at, opens, instead }: Lone, paragraphs: readonly Paragraph[]): Passage {
  const { paragraph, start } = at
  const { text } = paragraphs[paragraph]!
  if (instead && instead.at.paragraph === paragraph)
    return { paragraph, start: leadFrom(text, start), end: instead.at.end }
  if (!opens) return { paragraph, start: beginBefore(text, start), end: at.end }
  const end = endAfter(text, start)
  const lead = leadFrom(text, start)
  // （试行》 alone is found in many places.
  return { paragraph, start: end - lead < SHORTEST ? beginBefore(text, start) : lead, end }
}

const isBorder = (char: string): boolean => STOPS.includes(char) || HALVES.has(char)
const STOPS = '，。；：、！？,;:!? \u3000'

/** Where the words begin that lead up to a mark: with their clause, if that is near; else there are none. */
function leadFrom(text: string, mark: number): number {
  for (let i = mark; i >= Math.max(0, mark - LEAST); i--) if (i === 0 || isBorder(text[i - 1]!)) return i
  return mark
}

/** Where the words begin that a mark closes; what is paired among them stays whole. */
function beginBefore(text: string, mark: number): number {
  let inside = 0
  for (let i = mark - 1; i >= Math.max(0, mark - FURTHEST); i--) {
    const half = HALVES.get(text[i]!)
    if (half) inside += half.opens ? -1 : 1
    const isFar = i <= mark - LEAST
    if (isFar && half?.opens && inside <= 0) return i
    if (isFar && inside === 0 && STOPS.includes(text[i]!)) return i + 1
  }
  return mark <= FURTHEST ? 0 : mark - MOST
}

/** Where the words end that a mark opens; what is paired among them stays whole. */
function endAfter(text: string, mark: number): number {
  let inside = 0
  for (let i = mark + 1; i < Math.min(text.length, mark + FURTHEST); i++) {
    const half = HALVES.get(text[i]!)
    const isFar = i >= mark + LEAST
    const isLast = half && (half.opens ? isFar && text[i] === text[mark] : inside === 0)
    if (isLast) return isFar ? i : i + 1
    if (isFar && inside === 0 && STOPS.includes(text[i]!)) return i
    if (half) inside += half.opens ? 1 : -1
  }
  return Math.min(text.length, mark + (text.length - mark <= FURTHEST ? FURTHEST : MOST + 1))
}

// Marks of quotation cannot be shown between marks of quotation.
const NAMES: Readonly<Record<string, Bilingual>> = {
  '“': { zh: '左引号', en: 'an opening quotation mark' },
  '”': { zh: '右引号', en: 'a closing quotation mark' },
  '‘': { zh: '左单引号', en: 'an opening single quotation mark' },
  '’': { zh: '右单引号', en: 'a closing single quotation mark' },
}

const shown = (mark: string): Bilingual => NAMES[mark] ?? { zh: `“${mark}”`, en: mark }

function messageOf({ mark, partner, kind: { name }, opens, instead }: Lone): Bilingual {
  const [is, other] = [shown(mark), shown(partner)]
  if (instead) {
    const behind = shown(instead.mark)
    const [left, right] = opens ? [is, other] : [other, is]
    return {
      zh: `${name.zh}前后不成对：${is.zh}后面${instead.mark === mark ? '又' : ''}是${behind.zh}，应当是一个${left.zh}、一个${right.zh}`,
      en: `${name.en} do not match: ${is.en} is followed by ${behind.en}, where ${left.en} and ${right.en} were expected`,
    }
  }
  const lone = mark in NAMES ? { zh: is.zh, en: is.en } : { zh: `${name.zh}${is.zh}`, en: `${mark} (${name.en})` }
  return opens
    ? { zh: `${lone.zh}缺后半边${other.zh}`, en: `${lone.en} is never closed by ${other.en}` }
    : { zh: `${lone.zh}缺前半边${other.zh}`, en: `${lone.en} was never opened by ${other.en}` }
}
