import { isChinese } from '../text/han.js'
import { holds } from './edges.js'

/** A text and the source offset of each of its characters; null where it is the plain run from `start` on. */
export interface Placed {
  readonly text: string
  readonly start: number
  readonly offsets: Int32Array | null
}

/** A line without the spaces that only set its characters apart: all of them, or those of its years and dates. */
export function drawnTogether(placed: Placed): Placed {
  const { text } = placed
  const holdsSpace = holds(text, SPACES)
  const mayHoldGap = holdsSpace && MAY_HOLD_GAP.test(text)
  const years = mayHoldGap ? [...text.matchAll(YEAR)].filter(([year]) => /\s/.test(year)) : []
  if (isSpacedOut(text, years.length > 0 ? 1 : FEWEST_SPACED)) return without(placed, [...text.matchAll(/\s+/g)])
  const digits = years.length > 0 ? [...years, ...text.matchAll(SINGLE_DIGITS)] : []
  if (mayHoldGap && years.length === 0) digits.push(...text.matchAll(MONTH_OR_DAY))
  if (!holdsSpace || !MAY_HOLD_DATE.test(text)) return without(placed, digits)
  return without(placed, [...digits, ...text.matchAll(DATE), ...text.matchAll(YEAR_OF_NAME)])
}

const FEWEST_SPACED = 6

/** Whether a line is 法 治 政 府 建 设 报 告, every character set apart: nearly all lines have two that are not. */
const isSpacedOut = (text: string, fewest: number): boolean =>
  !hasPair(text) && (text.match(/[\u4e00-\u9fff]\s+(?=[\u4e00-\u9fff])/g)?.length ?? 0) >= fewest

function hasPair(text: string): boolean {
  for (let i = 1; i < text.length; i++)
    if (isChinese(text.charCodeAt(i)) && isChinese(text.charCodeAt(i - 1))) return true
  return false
}

// Those of web pages and word processors; most lines have none.
const SPACES = [' ', '\u3000', '\u00a0', '\t', '\u2002', '\u2003', '\u2009']
const MAY_HOLD_GAP = /\d\s{1,2}\d|二\s{1,2}[〇○零]/
const G = '\\s{0,2}'
const CN = '[〇○零一二三四五六七八九]'
// 2 0 2 3 年, 20 23—20 25年, 〔2 0 2 1〕, 二 〇 二 三 年
const YEAR = new RegExp(
  `(?<!\\d\\s?)2${G}0${G}[0-3]${G}\\d(?=${G}(?:[年〕）)\\]]|[-—–~至]{1,2}${G}2))|二${G}[〇○零]${G}${CN}${G}${CN}(?=${G}年)`,
  'g',
)
// 2024年1 2月31日
const MONTH_OR_DAY = /(?<=[年月]\s{0,2})\d\s{1,2}\d(?=\s{0,2}[月日])/g
// In a line with such a year: 1 2件
const SINGLE_DIGITS = /(?<![\d.]\s{0,2})\d(?:\s{1,2}\d(?![\d.]))+/g
const MAY_HOLD_DATE = /\d\s{1,2}[年月日]|[年月]\s{1,2}\d/
// 2024 年 1 月 5 日, 1 月 5 日
const DATE = new RegExp(
  `(?<!\\d)(?:19|20)\\d\\d${G}年(?:${G}\\d{1,2}${G}月(?:${G}\\d{1,2}${G}日)?)?|(?<!\\d)\\d{1,2}${G}月${G}\\d{1,2}${G}日`,
  'g',
)
// 云溪市水利局 2023 年度法治政府建设, but not an office and the date behind it
const YEAR_OF_NAME = new RegExp(`(?<=[\\u4e00-\\u9fff]{2})\\s(?=20\\d\\d\\s年(?!${G}\\d))`, 'g')

/** A text without the spaces in some stretches of it. */
function without({ text, start, offsets }: Placed, stretches: readonly RegExpMatchArray[]): Placed {
  if (stretches.length === 0) return { text, start, offsets }
  const dropped = new Uint8Array(text.length)
  for (const { 0: stretch, index = 0 } of stretches)
    for (let i = 0; i < stretch.length; i++) if (/\s/.test(stretch[i]!)) dropped[index + i] = 1
  const kept = new Int32Array(text.length)
  let length = 0
  let words = ''
  for (let i = 0; i < text.length; i++) {
    if (dropped[i] === 1) continue
    words += text[i]
    kept[length++] = offsets ? offsets[i]! : start + i
  }
  return { text: words, start, offsets: kept.slice(0, length) }
}
