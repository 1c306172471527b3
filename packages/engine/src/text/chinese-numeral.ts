const DIGITS = '零一二三四五六七八九'

/** A number below 100 as it is counted in Chinese: 三, 十, 十二, 二十一. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10)
  const units = value % 10
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 || tens === 0 ? DIGITS[units] : ''}`
}

/** The value of a number below 100 as it is counted in Chinese; null for what is none. */
export function chineseNumber(text: string): number | null {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text)
  if (!match || text === '') return null
  const [, tens, ten, units] = match
  if (!ten) return units && tens ? null : DIGITS.indexOf(tens || units || '零')
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (units ? DIGITS.indexOf(units) : 0)
}
