import { chineseNumber } from './chinese-numeral.js'

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

// Longer units first, so that 人次 is not read as 人.
const UNITS = [
  '个百分点|个工作日|个小时|个月|个次',
  '平方公里|平方千米|平方米|立方米|万字|公里|千米|公顷|公斤|千克',
  '人次|件次|家次|户次|车次|场次|艘次|辆次|台次|台套|批次|航次|项次|条次|份次|卷次|处次|趟次|班次|宗次',
  '[件起宗例家户个项条次场份册本部篇期名人位辆台艘套处元亩米吨所座支批栋幢笔张块卷对分天课站组队岗村枚只头株棵袋箱瓶具封幅](?!门|民)',
].join('|')

// whole, decimals, more, scale, yet, unit; Chinese, counted. Named groups would make an object of every match.
const QUANTITY = new RegExp(
  '(?=[\\d一二三四五六七八九十两])(?<![\\d.第])(?:(\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)|\\d{1,12})(?:\\.(\\d{1,6}))?' +
    `([余多几])?([百千]?[万亿]|[百千])?([余多])?(%|${UNITS})` +
    '|(?<![第每同某各近这那本逐几数上下之〇零百千万初唯统随])' +
    '([一二三四五六七八九两]?十[一二三四五六七八九]?|[一二三四五六七八九两])([件起宗例名户家份场部])(?=[,、;:()。 ]|$))',
  'g',
)

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }

/** Numbers with units in the order of folded text; numbers that count nothing (years, article numbers) are left out. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(QUANTITY)].map((match) => {
    const [all, whole, decimals = '', more, word, yet, unit, chinese, counted] = match
    const start = match.index
    const end = start + all.length
    const vague = more !== undefined || yet !== undefined || isVague(text, start, end)
    if (whole === undefined) {
      return {
        start,
        end,
        value: chineseNumber(chinese!.replace('两', '二'))!,
        scale: 1,
        slack: 0,
        unit: counted!,
        vague,
      }
    }
    const scale = (word && SCALES[word]) || 1
    const value = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`) * scale
    const isRounded = scale > 1 || decimals !== ''
    return { start, end, value, scale, slack: isRounded ? (scale * 10 ** -decimals.length) / 2 : 0, unit: unit!, vague }
  })
}

const isVague = (text: string, start: number, end: number): boolean =>
  /(?:近|约|逾|超|超过|大约|不少于|不低于|不超过|至少|最多|\d[-~至到]|[-~])$/.test(
    text.slice(Math.max(0, start - 4), start),
  ) || /^(?:以上|左右|上下|以内|以下|多|余|\+)/.test(text.slice(end, end + 2))
