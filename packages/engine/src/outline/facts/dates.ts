import { CENTURY } from '../../text/century.js'
import { chineseNumber } from '../../text/chinese-numeral.js'
import { isCalendarDate } from '../../text/is-calendar-date.js'
import { plainDigits } from '../../text/plain-digits.js'

const CN_DIGIT = '〇一二三四五六七八九'

const digitsOf = (text: string): string =>
  [...text.replace(/[○零OＯ0０]/g, '〇')]
    .map((char) => (CN_DIGIT.includes(char) ? CN_DIGIT.indexOf(char) : char))
    .join('')

/** Value of a month or day written in Chinese: 十二, 二十一, and 一二 for 12. */
const cnNumber = (text: string): number => chineseNumber(text) ?? Number(digitsOf(text))

const ARABIC = /(?<!\d)((?:19|20)\d{2})\s*[-/.．年—]\s*(\d{1,2})\s*[-/.．月—]\s*(\d{1,2})(?!\d)/
const COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/
const DIGIT = '[〇○零OＯ0０一二三四五六七八九]'
const YEAR_IN_WORDS = new RegExp(`${CENTURY}${DIGIT}{2}(?=\\s*年)`)
const CHINESE = new RegExp(
  `(${CENTURY}${DIGIT}{2})\\s*年\\s*([一二三四五六七八九十]{1,3})\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*日`,
)

/** The first full date in a text as `YYYY-MM-DD`; null where there is none that the calendar has. */
export function readDate(text: string): string | null {
  const plain = plainDigits(text).replace(/元\s?月/, '1月')
  const arabic = ARABIC.exec(plain) ?? COMPACT.exec(plain)
  if (arabic) return isoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]))
  const chinese = CHINESE.exec(text.replace(/元\s?月/, '一月'))
  return chinese ? isoDate(Number(digitsOf(chinese[1]!)), cnNumber(chinese[2]!), cnNumber(chinese[3]!)) : null
}

function isoDate(year: number, month: number, day: number): string | null {
  return isCalendarDate(year, month, day)
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null
}

/** Each year of a text that another one follows with only a mark or 和 between: 2022—2023年度, 2022年和2023年. */
export const YEAR_JOINED_ON = /(20\d{2})\s*年?度?\s*[-—–－~～至和及与、]{1,2}\s*(?=(20\d{2}))/g

/** The first year in a text, in digits of either width or Chinese ones (`二〇二三年`); null where there is none. */
export function readYear(text: string): number | null {
  const arabic = /(?<!\d)(20\d{2})(?!\d)/.exec(plainDigits(text))
  const chinese = YEAR_IN_WORDS.exec(text)
  if (arabic && (!chinese || arabic.index < chinese.index)) return Number(arabic[1])
  return chinese ? Number(digitsOf(chinese[0])) : null
}
