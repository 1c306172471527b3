import { chineseNumber, endOfNumeral } from './chinese-numeral.js'
import { unitAt } from './units.js'

/** A number with its unit in folded text: `1.2万件` is 12000 件, give or take 500. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  /** What the words multiply the number by: 10000 for 万, else 1. */
  readonly scale: number
  /** How far the true value may lie from a rounded one. */
  readonly slack: number
  readonly unit: string
  /** Whether the words leave it open: 余、近、约、以上, a range. */
  readonly vague: boolean
}

// What characters may be to a number, as bits of a table, since every character of a text is looked up.
const ROLES = new Uint16Array(0x10000)
function roleOf(bit: number, characters: string): number {
  for (let i = 0; i < characters.length; i++) ROLES[characters.charCodeAt(i)]! |= bit
  return bit
}
const FIGURE = roleOf(1, '0123456789')
const NUMERAL = roleOf(2, '一二三四五六七八九十两')
const UNIT_OF_NUMERAL = roleOf(4, '件起宗例名户家份场部')
const SCALE = roleOf(8, '百千万亿')
const OPEN = roleOf(16, '余多几')
const OPEN_BEHIND_SCALE = roleOf(32, '余多')
const BARS_FIGURE = roleOf(64, '.第')
const BARS_NUMERAL = roleOf(128, '.第每同某各近这那本逐几数上下之〇零百千万初唯统随0123456789')
const ENDS_CLAUSE = roleOf(256, ',、;:()。 ')
// What the words that leave a number open end in before it, and begin with behind it.
const ENDS_VAGUELY = roleOf(512, '近约逾超过于少多-~至到+')
const BEGINS_VAGUELY = roleOf(1024, '以左上多余+')

const has = (text: string, at: number, role: number): boolean =>
  at >= 0 && at < text.length && (ROLES[text.charCodeAt(at)]! & role) !== 0

/**
 * Numbers with units in the order of folded text, looked for from `from` on; numbers that count nothing (years, article
 * numbers) are left out.
 */
export function quantitiesIn(text: string, from = 0): readonly Quantity[] {
  const found: Quantity[] = []
  for (let i = from; i < text.length; i++) {
    const role = ROLES[text.charCodeAt(i)]! & (FIGURE | NUMERAL)
    if (role === 0) continue
    const quantity = role === FIGURE ? readFigures(text, i) : readNumeral(text, i)
    if (quantity !== null) {
      found.push(quantity)
      i = quantity.end - 1
    } else i = endOf(text, i, role) - 1
  }
  return found
}

const MOST_DIGITS = 12
const MOST_DECIMALS = 6

/** 137件, 1,234件, 1.2万余件 */
function readFigures(text: string, start: number): Quantity | null {
  if (has(text, start - 1, BARS_FIGURE)) return null
  const end = endOfWhole(text, start)
  if (end < 0) return null
  const endOfNumber = text[end] === '.' ? endOf(text, end + 1, FIGURE) : end
  const decimals = Math.max(0, endOfNumber - end - 1)
  if (decimals > MOST_DECIMALS || (decimals === 0 && endOfNumber > end)) return null
  const isMore = has(text, endOfNumber, OPEN)
  const from = isMore ? endOfNumber + 1 : endOfNumber
  for (const [word, scale] of has(text, from, SCALE) ? SCALES : UNSCALED) {
    if (!text.startsWith(word, from)) continue
    const isYet = has(text, from + word.length, OPEN_BEHIND_SCALE)
    const at = from + word.length + (isYet ? 1 : 0)
    const unit = unitAt(text, at)
    if (unit === null) continue
    return {
      start,
      end: at + unit.length,
      value:
        (decimals > 0 ? Number(text.slice(start, endOfNumber).replaceAll(',', '')) : wholeOf(text, start, end)) * scale,
      scale,
      slack: scale > 1 || decimals > 0 ? (scale * 10 ** -decimals) / 2 : 0,
      unit,
      vague: isMore || isYet || isVague(text, start, at + unit.length),
    }
  }
  return null
}

type Scale = readonly [word: string, scale: number]

const UNSCALED: readonly Scale[] = [['', 1]]

// The longer words first; 千 of 千克 belongs to the unit.
const SCALES: readonly Scale[] = [
  ['百万', 1e6],
  ['千万', 1e7],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['', 1],
]

/** The end of a whole number, with or without a comma before every three digits; -1 where it is none. */
function endOfWhole(text: string, start: number): number {
  let end = endOf(text, start, FIGURE)
  if (end - start > 3) return end - start > MOST_DIGITS ? -1 : end
  for (let groups = 0; groups < 3 && text[end] === ',' && isGroup(text, end + 1); groups++) end += 4
  return has(text, end, FIGURE) ? -1 : end
}

const isGroup = (text: string, at: number): boolean =>
  has(text, at, FIGURE) && has(text, at + 1, FIGURE) && has(text, at + 2, FIGURE)

/** Where characters of a kind end: of 一百一十二件, what cannot be read is no 十二件. */
function endOf(text: string, from: number, role: number): number {
  let end = from
  while (has(text, end, role)) end++
  return end
}

/** The value of a whole number, commas left out. */
function wholeOf(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) if (has(text, i, FIGURE)) value = value * 10 + text.charCodeAt(i) - 48
  return value
}

/** 两件, 十二起, 二百三十六件, where the clause ends behind it. */
function readNumeral(text: string, start: number): Quantity | null {
  if (has(text, start - 1, BARS_NUMERAL)) return null
  const end = endOfNumeral(text, start)
  if (!has(text, end, UNIT_OF_NUMERAL)) return null
  if (end + 1 < text.length && !has(text, end + 1, ENDS_CLAUSE)) return null
  const value = chineseNumber(text.slice(start, end))!
  return { start, end: end + 1, value, scale: 1, slack: 0, unit: text[end]!, vague: isVague(text, start, end + 1) }
}

const isVague = (text: string, start: number, end: number): boolean =>
  (has(text, start - 1, ENDS_VAGUELY) && isOpenBefore(text, start)) ||
  (has(text, end, BEGINS_VAGUELY) && VAGUE_BEHIND.some((word) => text.startsWith(word, end)))

const isOpenBefore = (text: string, at: number): boolean =>
  VAGUE_BEFORE.some((word) => text.endsWith(word, at)) ||
  // 3至5件, 1+8个
  ('至到+'.includes(text[at - 1]!) && has(text, at - 2, FIGURE))

const VAGUE_BEFORE = ['近', '约', '逾', '超', '超过', '不少于', '不低于', '至少', '最多', '-', '~']
const VAGUE_BEHIND = ['以上', '左右', '上下', '以内', '以下', '多', '余', '+']
