import { parseArgs } from 'node:util'
import type { Lang } from '@dabiao/engine'
import { nearestWord } from '@dabiao/engine/text'
import { type CommandName, commandNames, commands } from './commands/index.js'
import { type FormatName, formatNames, plainFormatNames } from './formats/names.js'
import type { Io } from './io.js'
import { type OptionName, type OptionValues, oneOf, optionNames, options, sharedOptions } from './options.js'
import { inRunLanguage } from './run-language.js'
import { UsageError } from './usage-error.js'
import { wording } from './wording.js'

/** What a command is run with. */
export interface Arguments {
  readonly command: CommandName
  readonly lang: Lang
  /** The words behind the name of the command: files, for most. */
  readonly words: readonly string[]
  /** Only options that the command takes. */
  readonly options: OptionValues
  /** The formats and files that were asked for, in that order; see `OutputWish`. */
  readonly outputs: readonly OutputWish[]
  /** What the user asked for; null to decide by the terminal. */
  readonly colour: boolean | null
}

/** `-f FORMAT` names no file, `-o FILE` no format, `-o.FORMAT FILE` both. */
interface OutputWish {
  readonly format: FormatName | null
  readonly file: string | null
}

/** A command to run, or what is to be shown instead: help of these commands, or in general where there are none. */
export type Asked =
  | Arguments
  | { readonly show: 'help' | 'version'; readonly about: readonly CommandName[]; readonly lang: Lang }

const parserOptions = Object.fromEntries(
  optionNames.map((name) => {
    const option = options[name]
    const short = 'short' in option ? { short: option.short } : {}
    return [name, { type: 'read' in option ? ('string' as const) : ('boolean' as const), ...short }]
  }),
)

/** The language asked for: `--lang`, else English where the locale says so, else Chinese. */
export function languageOf(argv: readonly string[], env: Io['env']): Lang {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]!.slice('--lang='.length)
  if (asked === 'zh' || asked === 'en') return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'zh'
}

/** Reads the command line. Throws a UsageError for anything it does not know or miss. */
export function parseArguments(argv: readonly string[], env: Io['env']): Asked {
  const lang = languageOf(argv, env)
  const values = new Map<OptionName, unknown>()
  const words: string[] = []
  const outputs: OutputWish[] = []
  const { tokens } = parseArgs({ args: [...argv], options: parserOptions, strict: false, tokens: true })
  const wordsOnly = tokens.findIndex(({ kind }) => kind === 'option-terminator')
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]
    if (token.kind === 'positional' && !(before && formatOfOutput(before))) {
      if (wordsOnly < 0 || i < wordsOnly) refuseDash(token.value, lang)
      words.push(token.value)
    }
    if (token.kind !== 'option') continue
    const name = optionNames.find((known) => known === token.name)
    if (name === undefined) {
      const near = nearestWord(token.name, optionNames)
      throw new UsageError(wording[lang].usage.unknownOption(token.rawName, near && `--${near}`))
    }
    // The last one given counts, also of --color and --no-color.
    values.delete(name)
    const format = formatOfOutput(token)
    const next = tokens[i + 1]
    const file = format !== null && next?.kind === 'positional' ? { value: next.value } : {}
    const value = optionValue(name, format === null ? token : file, lang)
    values.set(name, value)
    if (name === 'format') outputs.push({ format: value as FormatName, file: null })
    if (name === 'output')
      outputs.push({ format: format === null ? null : readFormat(format, lang), file: value as string })
  }
  // `dabiao help check` is as good as `dabiao check --help`.
  const about = words[0] === 'help' ? words.slice(1) : words
  const asked = commandsOf(about)
  if (values.has('help') || (about !== words && (about.length === 0 || asked.length > 0)))
    return { show: 'help', about: asked, lang }
  if (values.has('version')) return { show: 'version', about: [], lang }
  const named = commandOf(about)
  if (named === null || about !== words) throw new UsageError(whyNoCommand(about, lang))
  const foreign = [...values.keys()].find((name) => !takes(named.command, name))
  if (foreign !== undefined) throw new UsageError(whyNotTaken(foreign, named.command, lang))
  refusePairs(values, lang)
  refuseFormats(named.command, outputs, lang)
  const last = [...values.keys()].findLast((name) => name === 'color' || name === 'no-color')
  const read = {
    ...named,
    lang,
    options: Object.fromEntries(values),
    outputs,
    colour: last === undefined ? null : last === 'color',
  }
  return inRunLanguage(read, outputs)
}

/** The format in `-o.FORMAT`, whose file is the next word; null for anything else. */
function formatOfOutput(token: { kind: string; rawName?: string; value?: string | undefined }): string | null {
  if (token.kind !== 'option' || token.rawName !== '-o') return null
  return /^\.(\w{1,20})$/.exec(token.value ?? '')?.[1] ?? null
}

const readFormat = (name: string, lang: Lang): FormatName => oneOf(formatNames)(name, { name: '-o.', lang })

/** Word processors make a dash of two hyphens; what was meant for an option would be taken for a file. */
function refuseDash(word: string, lang: Lang): void {
  const [, name = ''] = /^[\u2010-\u2015\u2212\uff0d-]{1,2}([a-z-]+)/.exec(word) ?? []
  const long = optionNames.find((known) => known === name)
  const short = optionNames.some((known) => 'short' in options[known] && options[known].short === name)
  if (long === undefined && !short) return
  throw new UsageError(wording[lang].usage.dash(word, long === undefined ? `-${name}` : `--${name}`))
}

/** Options that contradict each other. */
const PAIRS = [
  ['config', 'no-config'],
  ['ignore-path', 'no-ignore'],
  ['diff', 'write'],
  ['stdin-ndjson', 'stdin-filename'],
] as const

function refusePairs(values: ReadonlyMap<OptionName, unknown>, lang: Lang): void {
  const pair = PAIRS.find((names) => names.every((name) => values.has(name)))
  if (pair !== undefined) throw new UsageError(wording[lang].usage.oneOf(`--${pair[0]}`, `--${pair[1]}`))
}

/** Only a command that can write files has all the formats, and more than one at a time. */
function refuseFormats(command: CommandName, outputs: readonly OutputWish[], lang: Lang): void {
  if (takes(command, 'output')) return
  for (const { format } of outputs) oneOf(plainFormatNames)(format ?? '', { name: '--format', lang })
  if (new Set(outputs.map(({ format }) => format)).size > 1) throw new UsageError(wording[lang].usage.oneFormat)
}

/** Whether a command takes an option. */
function takes(command: CommandName, name: OptionName): boolean {
  const own: readonly OptionName[] = commands[command].options
  return own.includes(name) || sharedOptions.includes(name)
}

interface OptionToken {
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function optionValue(name: OptionName, { value, inlineValue }: OptionToken, lang: Lang): unknown {
  const option = options[name]
  const typed = `--${name}`
  if (!('read' in option)) {
    if (value !== undefined) throw new UsageError(wording[lang].usage.noValue(typed))
    return true
  }
  // `--ruleset --format json`: the value was forgotten; one that truly begins so can be given as `--ruleset=-x`.
  if (value === undefined || value.trim() === '' || (!inlineValue && value.startsWith('-'))) {
    throw new UsageError(wording[lang].usage.missingValue(typed))
  }
  return option.read(value, { name: typed, lang })
}

/** The command that the words begin with, of one word or two, and the words behind it. */
function commandOf(words: readonly string[]): Pick<Arguments, 'command' | 'words'> | null {
  const command = commandNames.find((known) => known.split(' ').every((word, i) => word === words[i]))
  return command === undefined ? null : { command, words: words.slice(command.split(' ').length) }
}

/** The commands that help is asked for: one, or all that a word such as `baseline` begins. */
function commandsOf(words: readonly string[]): readonly CommandName[] {
  const one = commandOf(words)
  if (one !== null) return [one.command]
  return words.length === 1 ? commandNames.filter((name) => name.startsWith(`${words[0]} `)) : []
}

function whyNoCommand([word, second = '']: readonly string[], lang: Lang): string {
  const say = wording[lang].usage
  if (word === undefined) return say.noCommand
  const below = commandNames.filter((name) => name.startsWith(`${word} `)).map((name) => name.slice(word.length + 1))
  if (below.length > 0) return say.noSubcommand(word, second, below, nearestWord(second, below))
  // Naming the report at once is the likeliest slip.
  if (/[./\\]/.test(word)) return say.fileForCommand(word)
  const first = [...new Set(commandNames.map((name) => name.split(' ')[0]!))]
  return say.unknownCommand(word, first, nearestWord(word, first))
}

function whyNotTaken(name: OptionName, command: CommandName, lang: Lang): string {
  const takers = commandNames.filter((other) => takes(other, name))
  return wording[lang].usage.notTaken(`--${name}`, command, takers)
}
