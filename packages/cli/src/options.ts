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

/** Every option of every command; `commands/index.ts` says which command takes which, `option-help.ts` what they do. */
export const options = {
  ruleset: { short: 'r', read: text },
  format: { short: 'f', read: oneOf(formatNames) },
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
  lang: { read: oneOf(['zh', 'en'] as const) },
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

/** One of several words. */
export function oneOf<Word extends string>(known: readonly Word[]) {
  return (value: string, { name, lang }: Reading): Word => {
    const found = known.find((word) => word === value)
    if (found !== undefined) return found
    throw new UsageError(wording[lang].usage.unknownValue(name, value, known, nearestWord(value, known)))
  }
}

/** A year to judge by, or a date: the year is the date's, and decisions on record must hold on that day. */
interface AsOf {
  readonly year: number
  readonly day: string | null
}

function readAsOf(value: string, reading: Reading): AsOf {
  return { year: readYear(value, reading), day: value.includes('-') ? value : null }
}

/** A year, or the year of a date. */
function readYear(value: string, { name, lang }: Reading): number {
  const day = /^\d{4}$/.test(value) ? `${value}-01-01` : value
  if (!isCalendarDay(day)) throw new UsageError(wording[lang].usage.noYear(name, value))
  return Number(day.slice(0, 4))
}

/** A day, `YYYY-MM-DD`. */
function readDay(value: string, { name, lang }: Reading): string {
  if (!isCalendarDay(value)) throw new UsageError(wording[lang].usage.noDay(name, value))
  return value
}

function readCount(value: string, { name, lang }: Reading): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError(wording[lang].usage.noCount(name, value))
  return Number(value)
}

/** Points from 0 to 100 with two decimals at most, as hundredths. */
function readScore(value: string, { name, lang }: Reading): number {
  const points = /^\d{1,3}(?:\.\d{1,2})?$/.test(value) ? Number(value) : Number.NaN
  if (!(points >= 0 && points <= 100)) throw new UsageError(wording[lang].usage.noScore(name, value))
  return Math.round(points * 100)
}
