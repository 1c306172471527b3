import type { Lang } from '@dabiao/engine'
import { nearestWord } from '@dabiao/engine/text'
import { isCalendarDay } from './calendar-day.js'
import { formatNames } from './formats/names.js'
import { UsageError } from './usage-error.js'
import { wording } from './wording.js'

/** What a value is read with: the option as it is typed, and the language to refuse it in. */
interface Reading {
  readonly name: string
  readonly lang: Lang
}

/** One option. Without `read` it takes no value. `read` throws a UsageError for a value that will not do. */
interface Option {
  readonly short?: string
  readonly read?: (value: string, reading: Reading) => unknown
}

const text = (value: string): string => value

const FORMATS_CALLED = {
  word: 'docx',
  doc: 'docx',
  wps: 'docx',
  excel: 'xlsx',
  xls: 'xlsx',
  et: 'xlsx',
  表格: 'xlsx',
  网页: 'html',
  web: 'html',
  text: 'pretty',
  txt: 'pretty',
  xml: 'junit',
} as const
const LANGUAGES_CALLED = { cn: 'zh', 'zh-cn': 'zh', chinese: 'zh', 中文: 'zh', english: 'en', 英文: 'en' } as const

/** Digits, full stops and hyphens as they are typed with a Chinese keyboard: ８０, ２０２６－０３－３１. */
const halfWidth = (value: string): string => value.normalize('NFKC')

/** Every option of every command; `commands/index.ts` says which command takes which, `option-help.ts` what they do. */
export const options = {
  ruleset: { short: 'r', read: text },
  format: { short: 'f', read: oneOf(formatNames, FORMATS_CALLED) },
  output: { short: 'o', read: text },
  'stdin-filename': { read: text },
  ledger: {},
  phrases: {},
  previous: { read: text },
  config: { short: 'c', read: text },
  'no-config': {},
  'fail-on': { read: oneOf(['error', 'warning', 'info', 'never'] as const) },
  'min-score': { read: readScore },
  quiet: { short: 'q' },
  concurrency: { read: readCount },
  waivers: { read: text },
  baseline: { read: text },
  'ignore-path': { read: text },
  'no-ignore': {},
  'stdin-ndjson': {},
  reason: { read: text },
  'approved-by': { read: text },
  until: { read: readDay },
  quote: { read: text },
  'not-met': {},
  watch: {},
  target: { read: readScore },
  diff: {},
  write: {},
  'as-of': { read: readAsOf },
  year: { read: readYear },
  issuer: { read: text },
  lang: { read: oneOf(['zh', 'en'] as const, LANGUAGES_CALLED) },
  color: {},
  'no-color': {},
  version: {},
  help: { short: 'h' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof options

/** The values of the options that were given. */
export type OptionValues = {
  readonly [Name in OptionName]?: (typeof options)[Name] extends { read: (...given: never[]) => infer Value }
    ? Value
    : true
}

export const optionNames = Object.keys(options) as OptionName[]

/** Options that every command takes. */
export const sharedOptions: readonly OptionName[] = ['lang', 'color', 'no-color', 'version', 'help']

/** One of several words; `alsoCalled` gives what people call some of them, for the word that is asked back. */
export function oneOf<Word extends string>(known: readonly Word[], alsoCalled: Readonly<Record<string, Word>> = {}) {
  return (value: string, { name, lang }: Reading): Word => {
    const found = known.find((word) => word === value)
    if (found !== undefined) return found
    const near = alsoCalled[value.toLowerCase()] ?? nearestWord(value, known)
    throw new UsageError(wording[lang].usage.unknownValue(name, value, known, near))
  }
}

/** A year to judge by, or a date: the year is the date's, and decisions on record must hold on that day. */
interface AsOf {
  readonly year: number
  readonly day: string | null
}

function readAsOf(value: string, reading: Reading): AsOf {
  return { year: readYear(value, reading), day: /[-－]/.test(value) ? readDay(value, reading) : null }
}

/** A year, or the year of a date. */
function readYear(value: string, { name, lang }: Reading): number {
  const given = halfWidth(value)
  const day = /^\d{4}$/.test(given) ? `${given}-01-01` : given
  if (!isCalendarDay(day)) throw new UsageError(wording[lang].usage.noYear(name, value))
  return Number(day.slice(0, 4))
}

/** A day, `YYYY-MM-DD`. */
function readDay(value: string, { name, lang }: Reading): string {
  const day = halfWidth(value)
  if (!isCalendarDay(day)) throw new UsageError(wording[lang].usage.noDay(name, value))
  return day
}

function readCount(value: string, { name, lang }: Reading): number {
  const count = halfWidth(value)
  if (!/^[1-9]\d{0,2}$/.test(count)) throw new UsageError(wording[lang].usage.noCount(name, value))
  return Number(count)
}

/** Points from 0 to 100 with two decimals at most, as hundredths. */
function readScore(value: string, { name, lang }: Reading): number {
  const score = halfWidth(value)
  const points = /^\d{1,3}(?:\.\d{1,2})?$/.test(score) ? Number(score) : Number.NaN
  if (!(points >= 0 && points <= 100)) throw new UsageError(wording[lang].usage.noScore(name, value))
  return Math.round(points * 100)
}
