const DIGITS = '零一二三四五六七八九'

/** A number below 100 as it is counted in Chinese: 三, 十, 十二, 二十一. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10)
  const units = value % 10
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 || tens === 0 ? DIGITS[units] : ''}`
}

// 三, 十二, 一百一十二, 三千零五, 一千二百; not 一百二, which is 120 in speech.
const NUMERAL =
  /[一二三四五六七八九两](?:千(?:[一二三四五六七八九两]百)?|百)(?:[一二三四五六七八九]十[一二三四五六七八九]?|[零〇][一二三四五六七八九](?:十[一二三四五六七八九]?)?)?|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两]/y

/** Where a number below 10,000 that is counted in Chinese ends, if one begins at a place; else that place. */
export function endOfNumeral(text: string, start: number): number {
  NUMERAL.lastIndex = start
  return NUMERAL.test(text) ? NUMERAL.lastIndex : start
}

const TENFOLDS: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 }

/** The value of a number below 10,000 as it is counted in Chinese; null for what is none. */
export function chineseNumber(text: string): number | null {
  if (text === '' || endOfNumeral(text, 0) < text.length) return null
  let value = 0
  let digit = 0
  for (const [i, character] of [...text].entries()) {
    const tenfold = TENFOLDS[character]
    if (tenfold !== undefined) value += (i === 0 ? 1 : digit) * tenfold
    digit = tenfold !== undefined || character === '〇' ? 0 : DIGITS.indexOf(character === '两' ? '二' : character)
  }
  return value + digit
}
