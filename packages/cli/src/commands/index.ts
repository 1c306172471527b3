import type { Arguments } from '../arguments.js'
import type { Io } from '../io.js'
import type { OptionName } from '../options.js'
import { check } from './check.js'

/** Does what the user asked for and gives back the exit code. Throws a UsageError where that cannot be done as asked. */
type Run = (args: Arguments, io: Io, version: string) => Promise<number>

interface Command {
  /** The options that it takes beside those of all commands. */
  readonly options: readonly OptionName[]
  readonly run: Run
}

const rulesetCommands = () => import('./ruleset-commands.js')
/** Where configuration and decisions are taken from. */
const settingOptions = ['config', 'no-config', 'waivers', 'baseline'] as const

/** Every command by the words that name it. All but `check` are loaded when they are asked for. */
export const commands = {
  check: {
    options: [
      'ruleset',
      'as-of',
      'format',
      'output',
      'ledger',
      'previous',
      'stdin-filename',
      'stdin-ndjson',
      'fail-on',
      'min-score',
      'quiet',
      ...settingOptions,
      'ignore-path',
      'no-ignore',
      'concurrency',
      'watch',
    ],
    run: async (...given) => (given[0].options.watch ? (await import('./watch.js')).watch(...given) : check(...given)),
  },
  plan: {
    options: ['ruleset', 'as-of', 'target', 'stdin-filename', 'ignore-path', 'no-ignore', ...settingOptions],
    run: async (...given) => (await import('./plan.js')).plan(...given),
  },
  fix: {
    options: ['ruleset', 'as-of', 'diff', 'write', 'config', 'no-config'],
    run: async (args, io) => (await import('./fix.js')).fix(args, io),
  },
  review: {
    options: ['ruleset', 'as-of', 'target', 'fail-on', 'min-score', 'ignore-path', 'no-ignore', ...settingOptions],
    run: async (args, io) => (await import('./review.js')).review(args, io),
  },
  outline: {
    options: ['ruleset', 'as-of', 'format', 'stdin-filename', 'config', 'no-config'],
    run: async (...given) => (await import('./outline.js')).outline(...given),
  },
  'ruleset validate': {
    options: [],
    run: async (args, io) => (await rulesetCommands()).validate(args, io),
  },
  'ruleset test': {
    options: [],
    run: async (args, io) => (await rulesetCommands()).test(args, io),
  },
  'ruleset show': {
    options: ['format'],
    run: async (...given) => (await rulesetCommands()).show(...given),
  },
  'ruleset diff': {
    options: ['as-of'],
    run: async (...given) => (await rulesetCommands()).diff(...given),
  },
  explain: {
    options: ['ruleset', 'phrases'],
    run: async (...given) => (await rulesetCommands()).explain(...given),
  },
  rules: {
    options: ['ruleset', 'format'],
    run: async (...given) => (await rulesetCommands()).rules(...given),
  },
  init: {
    options: ['ruleset', 'year', 'issuer', 'output'],
    run: async (args, io) => (await rulesetCommands()).init(args, io),
  },
  waive: {
    options: ['reason', 'approved-by', 'until', 'quote', 'ruleset', 'as-of', ...settingOptions],
    run: async (args, io) => (await import('./waive.js')).waive(args, io),
  },
  attest: {
    options: ['reason', 'approved-by', 'not-met', 'ruleset', 'as-of', ...settingOptions],
    run: async (args, io) => (await import('./attest.js')).attest(args, io),
  },
  'baseline write': {
    options: ['ruleset', 'as-of', 'ignore-path', 'no-ignore', ...settingOptions],
    run: async (args, io) => (await import('./baseline.js')).writeBaseline(args, io),
  },
  'baseline prune': {
    options: ['ruleset', 'as-of', 'ignore-path', 'no-ignore', ...settingOptions],
    run: async (args, io) => (await import('./baseline.js')).prune(args, io),
  },
  compare: {
    options: ['ruleset', 'as-of', 'format', ...settingOptions],
    run: async (...given) => (await import('./compare.js')).compare(...given),
  },
  copies: {
    options: ['format', 'ignore-path', 'no-ignore', 'config', 'no-config'],
    run: async (...given) => (await import('./copies.js')).copies(...given),
  },
  config: {
    options: ['ruleset', 'fail-on', 'min-score', 'ignore-path', 'no-ignore', ...settingOptions],
    run: async (args, io) => (await import('./config.js')).config(args, io),
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

export const commandNames = Object.keys(commands) as CommandName[]
