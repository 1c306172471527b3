import { type DocumentNumber, documentNumbersIn } from '../text/document-numbers.js'
import { HAN } from '../text/han.js'
import { plainDigits } from '../text/plain-digits.js'
import type { Bilingual } from '../types.js'
import type { Check, NoOptions, Trouble } from './check.js'

// Numbers that count on inside a year with 第, or in a series of their own: announcements, orders, minutes, permits.
const OTHER_SERIES = /(?:公告|通告|布告|令|纪要|证|证字|许可|许字|许准字|[)）]字)$/
// Papers of a single case: many systems prescribe 第, leading zeros or round brackets for them.
const CASE = /(?:[罚处决强扣封案鉴检认备仲]字?|告字?|责改字?|许受|听通?|诉|赔|补|调字|裁字|[民行][初终]|执)$/
// What organs send one another. Other letters with 第 or leading zeros are those of permits, certificates or contracts.
const LETTER = /[发办函规政党委组文]$/
const THING = /^(?:楼|院|机|井|线|桩|宗|地块|房|门|馆|库|厅|泊|站|仓|桥|路|码头|船|车|提案|建议|议案|柜|窗口|令|店|展)/

/** Numbers of documents that are not formed as 机关代字〔年份〕序号 (GB/T 9704: no leading zero, no 第). */
export const documentNumber: Check<NoOptions> = {
  id: 'document-number',
  title: { zh: '发文字号', en: 'Document number' },
  summary: {
    zh: '发文字号的年份没有用六角括号〔〕括起、缺半边括号、序号前有“0”或“第”',
    en: 'a document number whose year is not in 〔〕, that lost a bracket, or that has a leading zero or 第',
  },
  advice: {
    zh: '按机关代字、〔年份〕、序号的写法改正，例如：云政发〔2023〕5号',
    en: 'write the organ’s letters, the year in 〔〕 and the plain number, e.g. 云政发〔2023〕5号',
  },
  options: {},
  run: ({ reading }) =>
    reading.outline.paragraphs.flatMap(({ role, text }, paragraph) => {
      if (role === 'furniture' && !isLetterhead(text)) return []
      return [
        ...documentNumbersIn(text).flatMap((found) => judge(text, found, paragraph) ?? []),
        ...tornIn(text, paragraph),
      ]
    }),
}

// （云水发〔2023〕17）, （云水发〔2023〕8号12号）, （云水发2023—9号）: what slips of the hand leave of a number in brackets.
const TORN: readonly (readonly [RegExp, Bilingual])[] = [
  [
    new RegExp(`${HAN}{2,10}[〔﹝](?:19|20)\\d{2}[〕﹞]\\d{1,4}(?=[）)])`, 'g'),
    { zh: '序号后没有“号”', en: 'there is no 号 behind the number' },
  ],
  [
    new RegExp(`${HAN}{2,10}[〔﹝](?:19|20)\\d{2}[〕﹞]\\d{1,4}号\\d{1,4}号(?=[）)])`, 'g'),
    { zh: '一个字号有两个序号', en: 'it has two numbers' },
  ],
  [
    new RegExp(`(?<=[（(])${HAN}{1,9}[发函规](?:19|20)\\d{2}[—–-]{1,2}\\d{1,4}号(?=[）)])`, 'g'),
    { zh: '年份没有用〔〕括起', en: 'the year is not in 〔〕' },
  ],
]

function tornIn(text: string, paragraph: number): Trouble[] {
  if (!/[）)]/.test(text) || !/[号〕﹞]/.test(text)) return []
  return TORN.flatMap(([pattern, fault]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      at: { paragraph, start: index, end: index + words.length },
      message: messageOf(words, [fault], null),
    })),
  )
}

const LETTERHEAD = new RegExp(`^${HAN}{2,10}\\s?(?:(?!${HAN})\\S){1,2}(?:19|20)\\d\\d[^号]{0,10}号$`)

/** A line above the title that is nothing but the number of the report itself. */
const isLetterhead = (text: string): boolean => text.length <= 24 && LETTERHEAD.test(text)

function judge(text: string, found: DocumentNumber, paragraph: number): Trouble | null {
  const { start, end } = found
  const code = codeBefore(text, start)
  if (code.trim().length < 2 || OTHER_SERIES.test(code.trimEnd()) || THING.test(text.slice(end, end + 3))) return null
  const parsed = parse(text, found, code)
  if (!parsed) return null
  const isOrdered = found.di !== undefined || parsed.number.startsWith('0')
  const ofCase = CASE.test(code.trimEnd()) || (isOrdered && !LETTER.test(code.trimEnd()))
  const faults = faultsOf(found, parsed, ofCase)
  if (faults.length === 0) return null
  const number = ofCase ? parsed.number : parsed.number.replace(/^0+/, '')
  const right =
    number === '' || parsed.year.length !== 4 ? null : `〔${parsed.year}〕${ofCase && found.di ? '第' : ''}${number}号`
  return {
    at: { paragraph, start: start - code.length, end },
    message: messageOf(`${code}${found.words}`, faults, right && `${code.trimEnd()}${right}`),
    ...(right && { fix: [{ at: { paragraph, start, end }, text: right }] }),
  }
}

const LETTERS = new RegExp(`(?:[)）]字|${HAN}{1,10})\\s?$`)

/** The organ's letters, at most ten, that stand directly before the year. */
function codeBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 12), at)
  const match = LETTERS.exec(before)
  if (!match) return ''
  const letters = match[0].slice(match[0].lastIndexOf('号') + 1)
  const isCountedOn = letters.length < match[0].length || /[)）》]$/.test(before.slice(0, match.index))
  return withoutLead(isCountedOn ? letters.replace(/^[和与及等]+/, '') : letters)
}

/** Words of the sentence that run into the letters are left out. */
const withoutLead = (letters: string): string =>
  letters.replace(
    /^.{0,6}(?:印发了?|转发了?|下发了?|出台了?|落实|按照|根据|执行|依据|依照|撤销|文号|对照)(?=.{2})/u,
    '',
  )

interface Parsed {
  readonly year: string
  readonly number: string
}

const isSix = (mark?: string): boolean => mark !== undefined && '〔〕﹝﹞'.includes(mark)
const isSquare = (mark?: string): boolean => mark !== undefined && '[［]］'.includes(mark)
const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)

/** Year and number in plain digits; null where it is no number of a document. */
function parse(text: string, found: DocumentNumber, code: string): Parsed | null {
  const { open, close, misplaced } = found
  const year = plainDigits(found.year)
  const number = plainDigits(found.number ?? '')
  if (open && close) return isYear(year) || (isSix(open) && isSix(close) && year.length <= 5) ? { year, number } : null
  if (misplaced) return !open && isSix(misplaced) && isYear(year) ? { year, number } : null
  if (!open && !close) return isYear(year) && isBare(text, found, code) ? { year, number } : null
  // One bracket alone shows a number of a document only where it is of the kind that these have.
  const mark = open ?? close
  if ((!isSix(mark) && !isSquare(mark)) || !/^(?:19|20)\d\d/.test(year)) return null
  if (year.length === 4) return number ? { year, number } : null
  return close || number ? null : { year: year.slice(0, 4), number: year.slice(4) }
}

// Organs number letters and papers of these kinds; without brackets others may be anything: 国家某某委2018年第5号.
const BARE_LETTERS = /[发函规]$/
const VERB = /(?:[印下签转制颁批开分补收抄研配核散出复来去公法条常]|市|县|区|省|统一|联合)[发函规]$/
const BEFORE_BARE = /(?:[（(、，,；;]|^)$/
const BEHIND_BARE = /^(?:[）)、，,；;]|$)/

/** Whether letters, a year and a number stand by themselves as a number of a document does: （云水发2018年42号）. */
function isBare(text: string, { start, end, number }: DocumentNumber, code: string): boolean {
  if (!number || code.length < 3 || !BARE_LETTERS.test(code) || VERB.test(code)) return false
  const from = start - code.length
  return BEFORE_BARE.test(text.slice(Math.max(0, from - 1), from)) && BEHIND_BARE.test(text.slice(end, end + 1))
}

function faultsOf({ open, nian, close, di, misplaced }: DocumentNumber, parsed: Parsed, ofCase: boolean): Bilingual[] {
  const faults: Bilingual[] = []
  const tell = (zh: string, en: string): void => void faults.push({ zh, en })
  const isRound = '（(﹙'.includes(open ?? '-') && '）)﹚'.includes(close ?? '-')
  if (misplaced) tell('括号括的是序号，不是年份', 'the brackets are around the number, not the year')
  else if (!open && !close) tell('年份没有用〔〕括起', 'the year is not in 〔〕')
  else if (!open || !close) tell('年份缺半边括号', 'a bracket of the year is missing')
  else if (!('〔﹝'.includes(open) && '〕﹞'.includes(close)) && !(ofCase && isRound))
    tell(`年份用的是${open}${close}`, `the year stands in ${open}${close}`)
  if (parsed.year.length !== 4 || (nian && open)) tell('年份不是四位数字', 'the year is not four digits')
  if (parsed.number === '' && open && close) tell('没有序号', 'the number itself is missing')
  if (ofCase) return faults
  if (parsed.number.startsWith('0')) tell('序号前有“0”', 'it has a leading zero')
  if (di) tell('序号前有“第”', 'it has 第')
  return faults
}

function messageOf(quote: string, faults: readonly Bilingual[], right: string | null): Bilingual {
  return {
    zh: `发文字号“${quote}”${faults.map(({ zh }) => zh).join('，')}${right ? `，应为“${right}”` : ''}`,
    en: `document number “${quote}”: ${faults.map(({ en }) => en).join(', ')}${right ? `; expected “${right}”` : ''}`,
  }
}
