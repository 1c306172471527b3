import type { Paragraph } from '../../types.js'
import { type Lone, pairUp } from './pair-up.js'
import { type Unit, unitsOf } from './unit.js'

/** The marks of a text that have no partner, in order. */
export function findLone(paragraphs: readonly Paragraph[]): Lone[] {
  const units = unitsOf(paragraphs)
  const lone: readonly InUnit[] = units.flatMap((unit, i) =>
    withoutStraight(unit, pairUp(unit)).map((mark) => ({ mark, unit: i })),
  )
  const paired = new Set<Lone>()
  for (const [i, { mark, unit }] of lone.entries()) {
    if (!mark.opens || mark.instead) continue
    if (goesOn(mark, units[unit]!, units[unit + 1])) paired.add(mark)
    const partner = partnerOf(lone, i)
    if (partner && reaches(mark, units[unit]!, partner.unit - unit)) paired.add(mark).add(partner.mark)
  }
  return lone.map(({ mark }) => mark).filter((mark) => !paired.has(mark))
}

interface InUnit {
  readonly mark: Lone
  readonly unit: number
}

// Between a mark and its partner in another unit no more than that are alone.
const MOST_BETWEEN = 11

/** The first mark in a later unit that closes one. */
function partnerOf(lone: readonly InUnit[], from: number): InUnit | undefined {
  const { mark, unit } = lone[from]!
  for (let i = from + 1; i <= from + MOST_BETWEEN && i < lone.length; i++) {
    const other = lone[i]!
    if (!other.mark.opens && other.mark.kind === mark.kind && other.unit > unit) return other
  }
  return undefined
}

/** `“双随机"`: a straight quotation mark without another one is the partner of a curly one that has none. */
function withoutStraight({ text }: Unit, lone: readonly Lone[]): readonly Lone[] {
  if (lone.length === 0 || text.split(/["＂]/).length % 2 === 1) return lone
  const i = lone.findIndex(({ kind, instead }) => kind.open === '“' && !instead)
  return i < 0 ? lone : lone.toSpliced(i, 1)
}

const LABEL_ONLY = /^[\s\d一二三四五六七八九十（()）、.．]{0,8}$/

/** Whether a mark begins what it encloses: at the start of its unit, or behind a colon. */
const announces = ({ index }: Lone, { text }: Unit): boolean =>
  LABEL_ONLY.test(text.slice(0, Math.min(index, 9))) || /[：:]/.test(text[index - 1] ?? '')

/** A quotation over several paragraphs is opened anew at each and closed at the last. */
const goesOn = (mark: Lone, unit: Unit, next: Unit | undefined): boolean =>
  mark.kind.family === 'quote' && announces(mark, unit) && next?.text.startsWith(mark.mark) === true

/** Whether a mark may have its partner so many units further on. */
const reaches = (mark: Lone, unit: Unit, distance: number): boolean =>
  (distance === 1 && !/[。！？；;]$/.test(unit.text)) || (distance <= 8 && announces(mark, unit))
