import { chineseNumber } from './chinese-numeral.js'
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

// What a character may begin; a table, since every character of a text is looked up.
const FIGURE = 1
const NUMERAL = 2
const BEGINS = new Uint8Array(0x10000)
for (const digit of '0123456789') BEGINS[digit.charCodeAt(0)] = FIGURE
for (const digit of '一二三四五六七八九十两') BEGINS[digit.charCodeAt(0)] = NUMERAL

/** Numbers with units in the order of folded text; numbers that count nothing (years, article numbers) are left out. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < text.length; i++) {
    const begins = BEGINS[text.charCodeAt(i)]
    if (begins === 0) continue
    const quantity = begins === FIGURE ? readFigures(text, i) : readNumeral(text, i)
    if (quantity !== null) {
      found.push(quantity)
      i = quantity.end - 1
    } else if (begins === FIGURE) i = endOfDigits(text, i) - 1
  }
  return found
}

const MOST_DIGITS = 12
const MOST_DECIMALS = 6

/** 137件, 1,234件, 1.2万余件 */
function readFigures(text: string, start: number): Quantity | null {
  if (isOneOf('.第', text, start - 1)) return null
  const end = endOfWhole(text, start)
  if (end < 0) return null
  const endOfNumber = text[end] === '.' ? endOfDigits(text, end + 1) : end
  const decimals = Math.max(0, endOfNumber - end - 1)
  if (decimals > MOST_DECIMALS || (decimals === 0 && endOfNumber > end)) return null
  const isMore = isOneOf('余多几', text, endOfNumber)
  const from = isMore ? endOfNumber + 1 : endOfNumber
  for (const [word, scale] of isOneOf('百千万亿', text, from) ? SCALES : UNSCALED) {
    if (!text.startsWith(word, from)) continue
    const isYet = isOneOf('余多', text, from + word.length)
    const at = from + word.length + (isYet ? 1 : 0)
    const unit = unitAt(text, at)
    if (unit === null) continue
    return {
      start,
      end: at + unit.length,
      value: Number(text.slice(start, endOfNumber).replaceAll(',', '')) * scale,
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
  let end = endOfDigits(text, start)
  if (end - start > 3) return end - start > MOST_DIGITS ? -1 : end
  for (let groups = 0; groups < 3 && text[end] === ',' && isGroup(text, end + 1); groups++) end += 4
  return isDigit(text, end) ? -1 : end
}

const isGroup = (text: string, at: number): boolean =>
  isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2)

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function endOfDigits(text: string, from: number): number {
  let end = from
  while (isDigit(text, end)) end++
  return end
}

const isOneOf = (characters: string, text: string, at: number): boolean =>
  at >= 0 && at < text.length && characters.includes(text[at]!)

/** 两件, 十二起, where the clause ends behind it. */
function readNumeral(text: string, start: number): Quantity | null {
  let end = start + 1
  if (text[start] === '十' || text[end] === '十') {
    if (text[start] !== '十') end++
    if (isOneOf('一二三四五六七八九', text, end)) end++
  }
  if (!isOneOf('件起宗例名户家份场部', text, end)) return null
  if (end + 1 < text.length && !isOneOf(',、;:()。 ', text, end + 1)) return null
  if (isOneOf('.第每同某各近这那本逐几数上下之〇零百千万初唯统随', text, start - 1) || isDigit(text, start - 1))
    return null
  return {
    start,
    end: end + 1,
    value: chineseNumber(text.slice(start, end).replace('两', '二'))!,
    scale: 1,
    slack: 0,
    unit: text[end]!,
    vague: isVague(text, start, end + 1),
  }
}

const isVague = (text: string, start: number, end: number): boolean =>
  VAGUE_BEFORE.some((word) => text.endsWith(word, start)) ||
  (isOneOf('至到', text, start - 1) && isDigit(text, start - 2)) ||
  VAGUE_BEHIND.some((word) => text.startsWith(word, end))

const VAGUE_BEFORE = ['近', '约', '逾', '超', '超过', '不少于', '不低于', '至少', '最多', '-', '~']
const VAGUE_BEHIND = ['以上', '左右', '上下', '以内', '以下', '多', '余', '+']
