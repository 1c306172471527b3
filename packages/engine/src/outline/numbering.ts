import { chineseNumber, chineseNumeral } from '../text/chinese-numeral.js'
import { plainDigits } from '../text/plain-digits.js'

/** The numbering at the start of a line. */
export interface Label {
  /** Its characters as they stand, separator and spaces included. */
  readonly text: string
  /** Script and brackets: lines of one style are of one level. */
  readonly style: string
  /** Null where the number was lost (`、存在问题`), or there is none (`上篇`). */
  readonly ordinal: number | null
}

const CN = '[一二三四五六七八九十〇零]{1,4}'
const AR = '[0-9０-９]{1,2}'

// Numerals that stand alone, in the order of their values.
export const COUNTED = '一二三四五六七八九十'
export const FORMAL = '壹贰叁肆伍陆柒捌玖拾'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
export const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const CN_IN_PAREN = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'
const NUM_IN_PAREN = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'
const NUM_WITH_POINT = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'
const ROMAN_IN_LETTERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** Numerals of one character, by kind, each in the order of their values. */
export const NUMERAL_ROWS: readonly string[] = [
  COUNTED,
  CIRCLED,
  FORMAL,
  STEMS,
  CN_IN_PAREN,
  NUM_IN_PAREN,
  NUM_WITH_POINT,
  ROMAN,
]

// What a longer line ends with that is a heading, and no sentence.
const ACCOUNT = '情况|职责|举措|做法|成效|工作|问题|不足|原因|分析|安排|打算|思路|事项'
/** A name up to the end of its line: a short one, or a longer one that ends as headings do. */
const nameToEnd = (longest: number): string =>
  `(?=[^。；;，,：:]{2,${longest}}$|[^。；;，,：:]{2,45}(?:${ACCOUNT})$|[^。；;：:]{2,45}(?:情况|职责)$)`

interface Pattern {
  readonly style: string
  readonly pattern: RegExp
}

const AFTER_DI: readonly Pattern[] = [
  { style: 'division', pattern: new RegExp(`^第\\s*(${CN}|${AR})\\s*(?:部分|篇|编)[\\s、：:，,.．]*`) },
  { style: 'chapter', pattern: new RegExp(`^第\\s*(${CN}|${AR})\\s*章[\\s、：:，,.．]*`) },
  { style: 'chapter-section', pattern: new RegExp(`^第\\s*(${CN}|${AR})\\s*节[\\s、：:，,.．]*`) },
  {
    style: 'piece',
    pattern: new RegExp(`^第\\s*(${CN}|${AR})\\s*(?:板块|大块|块)[\\s、：:，,]+(?=[^。；;]{2,40}$)`),
  },
  // 第一、加强领导 or 第一，主要做法 on a line of its own; a sentence that begins so counts inside its paragraph.
  {
    style: 'ordinal',
    pattern: new RegExp(`^第\\s*(${CN})\\s*、\\s*(?=[^。；;，,]{2,24}(?:[，,][^。；;，,]{2,24})?$)`),
  },
  {
    style: 'ordinal',
    pattern: new RegExp(`^第\\s*(${CN})\\s*[，,：:]\\s*${nameToEnd(16)}`),
  },
]
// 上篇：2023年工作回顾; it counts nothing.
const AS_HALVES: readonly Pattern[] = [
  { style: 'division', pattern: /^[上中下]篇[\s、：:，,.．]+(?=[^。；;，,]{2,40}$)/ },
]
const AFTER_QI: readonly Pattern[] = [
  {
    style: 'ordinal',
    pattern: new RegExp(`^其([一二三四五六七八九十])\\s?[，,、：:]\\s*${nameToEnd(20)}`),
  },
]
const AFTER_NOUN: readonly Pattern[] = [
  { style: 'piece', pattern: /^(?:板块|要求)([一二三四五六七八九十])[\s、：:，,]+(?=[^。；;]{2,40}$)/ },
  // 任务一：依法履职, but 任务一、二已完成
  { style: 'piece', pattern: /^(?:任务|目标)([一二三四五六七八九十])\s?[：:]\s?(?=[^。；;]{2,40}$)/ },
]
// 甲、主要举措, but 甲、乙双方 are two.
const AS_STEMS: readonly Pattern[] = [
  { style: 'stem', pattern: new RegExp(`^([${STEMS}])\\s?、\\s?(?=[^${STEMS}、。；;，,][^。；;]{1,40}$)`) },
]
const AS_FORMAL: readonly Pattern[] = [
  { style: 'formal', pattern: /^([壹贰叁肆伍陆柒捌玖拾]{1,3})(?:\s*[、.．，,]\s*|\s+(?=[^。；，\s]{4,40}$))/ },
]
const IN_CHINESE: readonly Pattern[] = [
  {
    style: 'cn',
    pattern: new RegExp(`^(${CN})\\s*[、.．，,](?!${CN}(?:[级类等期批档线孩楼层轮、]|季度|审(?!三校)))\\s*`),
  },
  { style: 'cn-paren', pattern: new RegExp(`^(${CN})\\s*[)）]\\s*[、.．]?\\s*`) },
  // 一　主要工作 or 一：主要工作 on a line that ends no sentence; 二 ○二四年 is a year, 三 公经费 a slip of the space bar.
  {
    style: 'cn',
    pattern:
      /^([一二三四五六七八九十])(?:\u3000+|\s?[：:]\s*)(?=[^。；;，,：:\s〇○零一二三四五六七八九十][^。；;，,：:\s]{1,29}[。：:]?$)/,
  },
  // 一　加强组织领导，健全工作机制
  {
    style: 'cn',
    pattern: /^([一二三四五六七八九十])\u3000+(?=[^。；;，,：:\s\d]{3,16}[，,][^。；;，,：:\s\d]{3,16}$)/,
  },
]
// A separator that is a point must not be a decimal's (1.5万), except before a year (1.2023年).
const IN_DIGITS: readonly Pattern[] = [
  { style: 'dotted', pattern: new RegExp(`^(${AR}(?:[.．]${AR}){1,3})(?![0-9０-９%％.．万亿元个件次名])[\\s、.．]+`) },
  // 1.2主要负责人抓法治的情况。, but no 1.2公里以上的河道
  {
    style: 'dotted',
    pattern: new RegExp(
      `^(${AR}(?:[.．]${AR}){1,3})(?![万亿元个件次名米公千百吨亩倍人年月日小时分级类平立度％])(?=[\u4e00-\u9fff“”]{4,30}(?:[。：:]|$))`,
    ),
  },
  { style: 'num', pattern: new RegExp(`^(${AR})\\s*(?:[、，]|[.．](?![0-9０-９])|[.．](?=[12][0-9]{3}年))\\s*`) },
  { style: 'num-half', pattern: new RegExp(`^(${AR})\\s*[)）]\\s*[、.．]?\\s*`) },
]
// Ⅲ类水质 and Ⅱ、Ⅲ类水质 count nothing; X 市 is a name left open.
const IN_ROMAN: readonly Pattern[] = [
  {
    style: 'roman',
    pattern: new RegExp(`^([${ROMAN}]|I{1,3}|I?[VX]|VI{1,3})\\s*[、.．，]\\s*(?=[\u4e00-\u9fff“]|20\\d\\d年)`),
  },
  {
    style: 'roman',
    pattern: new RegExp(
      `^([${ROMAN}]|I{1,3}|I?V|VI{1,3})(?:\\s+|\\s?[：:]\\s*)(?=(?:20\\d\\d年)?[\u4e00-\u9fff][^。；;，,：:\\s]{1,29}$)`,
    ),
  },
]
// The last is of a number that was lost.
const IN_BRACKETS: readonly Pattern[] = [
  { style: 'cn-paren', pattern: new RegExp(`^[（(〔]\\s*(${CN})\\s*[)）〕]\\s*[、.．]?\\s*`) },
  { style: 'cn-paren', pattern: new RegExp(`^[（(]\\s*(${CN})\\s*[、.．]\\s*`) },
  { style: 'num-paren', pattern: new RegExp(`^[（(]\\s*(${AR})\\s*[)）]\\s*[、.．]?\\s*`) },
  { style: 'cn-paren', pattern: /^[（(]\s*[)）]\s*(?=[\u4e00-\u9fff“]|[0-9０-９]{4}年)/ },
]
const IN_CIRCLES: readonly Pattern[] = [{ style: 'circled', pattern: new RegExp(`^([${CIRCLED}])\\s*[、.．]?\\s*`) }]
const IN_ONE_CHARACTER: readonly Pattern[] = [
  { style: 'cn-paren', pattern: new RegExp(`^([${CN_IN_PAREN}])\\s*[、.．]?\\s*`) },
  { style: 'num-paren', pattern: new RegExp(`^([${NUM_IN_PAREN}])\\s*[、.．]?\\s*`) },
  { style: 'num', pattern: new RegExp(`^([${NUM_WITH_POINT}])\\s*`) },
]
const WITHOUT_NUMBER: readonly Pattern[] = [
  { style: 'cn', pattern: /^、\s*(?=[\u4e00-\u9fff“]|[0-9０-９]{4}年)/ },
  { style: 'cn-paren', pattern: /^[)）]\s*(?=[\u4e00-\u9fff“]|[0-9０-９]{4}年)/ },
]

// By the first character of a line: most lines begin with one that begins no label.
const PATTERNS: ReadonlyMap<number, readonly Pattern[]> = new Map(
  (
    [
      ['第', AFTER_DI],
      ['其', AFTER_QI],
      ['板要任目', AFTER_NOUN],
      ['上中下', AS_HALVES],
      [STEMS, AS_STEMS],
      [FORMAL, AS_FORMAL],
      [`${COUNTED}〇零`, IN_CHINESE],
      ['0123456789０１２３４５６７８９', IN_DIGITS],
      ['（(〔', IN_BRACKETS],
      [CIRCLED, IN_CIRCLES],
      [`${ROMAN}IVX`, IN_ROMAN],
      [CN_IN_PAREN + NUM_IN_PAREN + NUM_WITH_POINT, IN_ONE_CHARACTER],
      ['、)）', WITHOUT_NUMBER],
    ] as const
  ).flatMap(([firsts, patterns]) => [...firsts].map((first) => [first.charCodeAt(0), patterns] as const)),
)

/** Reads the numbering at the start of a line; null where there is none. */
export function readLabel(line: string): Label | null {
  const patterns = PATTERNS.get(line.charCodeAt(0))
  if (!patterns) return null
  for (const { style, pattern } of patterns) {
    const match = pattern.exec(line)
    if (!match || match[0].length === line.length) continue
    const [text, number] = match
    if (style !== 'dotted') return { text, style, ordinal: number === undefined ? null : toNumber(number) }
    const numbers = number!.split(/[.．]/)
    return { text, style: `dotted-${numbers.length}`, ordinal: toNumber(numbers.at(-1)!) }
  }
  return null
}

/** A line without the numbering at its start. */
export const withoutLabel = (line: string): string => line.slice(readLabel(line)?.text.length ?? 0)

/** Value of a Chinese, Arabic (either width), Roman or circled number below 100; null where it is none. */
export function toNumber(text: string): number | null {
  if (text.length === 1) {
    for (const row of NUMERAL_ROWS) if (row.includes(text)) return row.indexOf(text) + 1
  }
  const roman = ROMAN_IN_LETTERS.indexOf(text)
  if (roman >= 0) return roman + 1
  const ascii = plainDigits(text)
  if (/^\d+$/.test(ascii)) return Number(ascii)
  return chineseNumber(text.replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (digit) => COUNTED[FORMAL.indexOf(digit)]!))
}

/** Another number, written as `like` is; null where numerals of its kind end before it. */
export function numeralLike(like: string, value: number): string | null {
  if (/^[IVX]+$/.test(like)) return ROMAN_IN_LETTERS[value - 1] ?? null
  if (/[0-9０-９]/.test(like)) return String(value)
  const row = NUMERAL_ROWS.slice(1).find((numerals) => numerals.includes(like))
  return row ? (row[value - 1] ?? null) : chineseNumeral(value)
}
