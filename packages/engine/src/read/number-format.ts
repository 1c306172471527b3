import { circledNumber } from '../text/circled-number.js'

const DIGITS = '〇一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'

/** A number below ten thousand with its units: 十一, 一百零一. `bare` leaves 一 out before 百 and 千, as Japanese does. */
function withUnits(value: number, digits = DIGITS, units = ['', '十', '百', '千'], bare = false): string {
  if (value > 9999) return String(value)
  const figures = [...String(value)].map(Number)
  let text = ''
  let gap = false
  for (const [i, figure] of figures.entries()) {
    const unit = units[figures.length - 1 - i]!
    if (figure === 0) {
      gap = true
      continue
    }
    if (gap && text !== '' && !bare) text += '零'
    gap = false
    const leadingTen = unit === units[1] && text === ''
    text += (figure === 1 && (leadingTen || (bare && unit !== '')) ? '' : digits[figure]!) + unit
  }
  return text || '零'
}

const placed = (value: number, digits: string): string => [...String(value)].map((figure) => digits[+figure]!).join('')

/** A, B, … Z, AA, BB: the letter again for each further round, as Word counts. */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 20))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value > 4999) return String(value)
  let text = ''
  let rest = value
  for (const [amount, sign] of ROMAN)
    while (rest >= amount) {
      text += sign
      rest -= amount
    }
  return text
}

/** Formats of one character a number, which begin at `from` and go up to `last`. */
const oneSign =
  (from: number, last: number) =>
  (value: number): string =>
    value <= last ? String.fromCharCode(from + value - 1) : String(value)

const cycle = (signs: string, value: number): string => signs[(value - 1) % signs.length]!

const belowHundred = (value: number): string => (value < 100 ? withUnits(value) : placed(value, DIGITS))

// Names as in ECMA-376, part 1, 17.18.59 (ST_NumberFormat).
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  bullet: () => '',
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => placed(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => placed(value, '０１２３４５６７８９'),
  decimalEnclosedCircle: circledNumber,
  decimalEnclosedCircleChinese: circledNumber,
  decimalEnclosedFullstop: oneSign(0x2488, 20),
  decimalEnclosedParen: oneSign(0x2474, 20),
  ideographEnclosedCircle: oneSign(0x3280, 10),
  chineseCounting: belowHundred,
  taiwaneseCounting: belowHundred,
  chineseCountingThousand: (value) => withUnits(value),
  taiwaneseCountingThousand: (value) => withUnits(value),
  japaneseCounting: (value) => withUnits(value, DIGITS, ['', '十', '百', '千'], true),
  chineseLegalSimplified: (value) => withUnits(value, FORMAL, ['', '拾', '佰', '仟']),
  ideographLegalTraditional: (value) => withUnits(value, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟']),
  japaneseLegal: (value) => withUnits(value, '零壱弐参四伍六七八九', ['', '拾', '百', '阡']),
  ideographDigital: (value) => placed(value, DIGITS),
  japaneseDigitalTenThousand: (value) => placed(value, DIGITS),
  taiwaneseDigital: (value) => placed(value, '○一二三四五六七八九'),
  ideographTraditional: (value) => cycle('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => cycle('子丑寅卯辰巳午未申酉戌亥', value),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  numberInDash: (value) => `- ${value} -`,
}

/** A list's number in one of Word's number formats; Arabic figures for those that reports do not use. */
export function formatNumber(value: number, format: string): string {
  const whole = Math.min(Math.max(Math.trunc(value) || 0, 0), 99999)
  const write = FORMATS[format]
  return write && (whole > 0 || format === 'none' || format === 'bullet') ? write(whole) : String(whole)
}
