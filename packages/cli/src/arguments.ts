import { parseArgs } from 'node:util'
import type { Lang } from '@dabiao/engine'
import { type FormatName, formatNames } from './formats/names.js'
import { nearest } from './nearest.js'
import { UsageError } from './usage-error.js'
import { wording } from './wording.js'

export interface CheckArguments {
  /** `check` judges, `plan` says what to mend for a score, `outline` shows how the report was understood. */
  readonly command: 'check' | 'plan' | 'outline'
  readonly lang: Lang
  /** Names of files; `-` alone for standard input. */
  readonly files: readonly string[]
  /** The name that standard input goes by. */
  readonly stdinName: string
  /** Id or file of a ruleset; null to choose by the issuer. */
  readonly ruleset: string | null
  readonly format: FormatName
  /** Whether the pretty format lists every point lost. */
  readonly ledger: boolean
  /** The score that a plan is to reach, in hundredths. */
  readonly target: number
  /** What the user asked for; null to decide by the terminal. */
  readonly colour: boolean | null
}

export type Arguments = CheckArguments | { readonly command: 'help' | 'version'; readonly lang: Lang }

type Environment = Readonly<Record<string, string | undefined>>

const commands = ['check', 'plan', 'outline'] as const
const languages: readonly string[] = ['zh', 'en']

const options = {
  ruleset: { type: 'string', short: 'r' },
  format: { type: 'string', short: 'f' },
  'stdin-filename': { type: 'string' },
  ledger: { type: 'boolean' },
  target: { type: 'string' },
  lang: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type OptionName = keyof typeof options
const optionNames = Object.keys(options) as OptionName[]

/** The language of all output: `--lang`, else English where the locale says so, else Chinese. */
export function languageOf(argv: readonly string[], env: Environment): Lang {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]!.slice('--lang='.length)
  if (asked === 'zh' || asked === 'en') return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'zh'
}

/** Reads the command line. Throws a UsageError for anything it does not know or miss. */
export function parseArguments(argv: readonly string[], env: Environment): Arguments {
  const lang = languageOf(argv, env)
  const say = wording[lang].usage
  const values = new Map<OptionName, string | true>()
  const words: string[] = []
  for (const token of parseArgs({ args: [...argv], options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const name = optionNames.find((known) => known === token.name)
    if (name === undefined) throw new UsageError(say.unknownOption(token.rawName, suggestOption(token.name)))
    // The last one given counts, also of --color and --no-color.
    values.delete(name)
    values.set(name, optionValue(name, token, lang))
  }
  if (values.has('help')) return { command: 'help', lang }
  if (values.has('version')) return { command: 'version', lang }
  return checkArguments(words, values, lang)
}

function optionValue(
  name: OptionName,
  token: { value?: string | undefined; inlineValue?: boolean | undefined },
  lang: Lang,
): string | true {
  const say = wording[lang].usage
  if (options[name].type === 'boolean') {
    if (token.value !== undefined) throw new UsageError(say.noValue(`--${name}`))
    return true
  }
  const { value } = token
  // `--ruleset --format json`: the value was forgotten; one that truly begins so can be given as `--ruleset=-x`.
  if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) {
    throw new UsageError(say.missingValue(`--${name}`))
  }
  return value
}

function suggestOption(name: string): string | null {
  const near = nearest(name, optionNames)
  return near === null ? null : `--${near}`
}

function checkArguments(
  words: readonly string[],
  values: ReadonlyMap<OptionName, string | true>,
  lang: Lang,
): CheckArguments {
  const say = wording[lang].usage
  const [word, ...named] = words
  if (word === undefined) throw new UsageError(say.noCommand)
  const command = commands.find((known) => known === word)
  if (command === undefined) {
    // Naming the report at once is the likeliest slip.
    const isFile = /[./\\]/.test(word)
    throw new UsageError(isFile ? say.fileForCommand(word) : say.unknownCommand(word, nearest(word, commands)))
  }
  const stdinName = values.get('stdin-filename')
  const files = named.length === 0 && stdinName !== undefined ? ['-'] : named
  if (files.length === 0) throw new UsageError(say.noFiles)
  if (files.includes('')) throw new UsageError(say.emptyName)
  if (files.includes('-') ? files.length > 1 : stdinName !== undefined) throw new UsageError(say.stdinAlone)
  oneOf('lang', values, languages, lang)
  const format = oneOf('format', values, formatNames, lang) as FormatName | null
  const ruleset = values.get('ruleset')
  const order = [...values.keys()].filter((name) => name === 'color' || name === 'no-color')
  return {
    command,
    lang,
    files,
    stdinName: typeof stdinName === 'string' ? stdinName : '-',
    ruleset: typeof ruleset === 'string' ? ruleset : null,
    format: format ?? 'pretty',
    ledger: values.has('ledger'),
    target: targetOf(values.get('target'), lang),
    colour: order.length === 0 ? null : order.at(-1) === 'color',
  }
}

const DEFAULT_TARGET = '90'

/** Points from 0 to 100 with two decimals at most, as hundredths. */
function targetOf(value: string | true | undefined, lang: Lang): number {
  const text = typeof value === 'string' ? value : DEFAULT_TARGET
  const points = /^\d{1,3}(?:\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
  if (!(points >= 0 && points <= 100)) throw new UsageError(wording[lang].usage.noScore('--target', text))
  return Math.round(points * 100)
}

function oneOf(
  name: OptionName,
  values: ReadonlyMap<OptionName, string | true>,
  known: readonly string[],
  lang: Lang,
): string | null {
  const value = values.get(name)
  if (typeof value !== 'string') return null
  if (!known.includes(value))
    throw new UsageError(wording[lang].usage.unknownValue(`--${name}`, value, known, nearest(value, known)))
  return value
}
