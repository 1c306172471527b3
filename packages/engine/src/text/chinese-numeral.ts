const DIGITS = '零一二三四五六七八九'

/** A number below 100 as it is counted in Chinese: 三, 十, 十二, 二十一. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10)
  const units = value % 10
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 || tens === 0 ? DIGITS[units] : ''}`
}
