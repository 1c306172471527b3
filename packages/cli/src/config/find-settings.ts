import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Bilingual } from '@dabiao/engine'
import type { RulesetProblems } from '@dabiao/engine/ruleset'
import type { Arguments } from '../arguments.js'
import { BASELINE_FILE, WAIVERS_FILE } from '../decisions/file-names.js'
import { MOST_BY_HAND } from '../file-limits.js'
import type { Io } from '../io.js'
import { type OutputTarget, targetsOf } from '../output-targets.js'
import type { IgnoreChoice } from '../paths/expand-paths.js'
import { UsageError } from '../usage-error.js'
import { troubleText } from '../wording.js'
import type { ConfigFile, FailOn, RulesetsByPath } from './types.js'

export const CONFIG_FILE = 'dabiao.config.yaml'

/** A setting and where it is from: an option, a line of the configuration, or neither. */
export interface Setting<T> {
  readonly value: T
  readonly from: { readonly option: string } | { readonly file: string; readonly line: number } | null
}

/** Everything that options and configuration decide together. */
export interface Settings {
  readonly config: Setting<string | null>
  readonly ruleset: Setting<string | null>
  /** Before the one for all; null too where an option names one. */
  readonly rulesets: Setting<RulesetsByPath | null>
  readonly failOn: Setting<FailOn>
  /** In hundredths; null for the pass mark of the ruleset alone. */
  readonly minScore: Setting<number | null>
  /** Files as they are named from the working directory; null where there is none. */
  readonly waivers: Setting<string | null>
  readonly baseline: Setting<string | null>
  readonly ignore: Setting<IgnoreChoice>
  readonly formats: Setting<readonly OutputTarget[]>
}

type SettingIo = Pick<Io, 'readFile' | 'kindOf' | 'cwd'>

/**
 * Finds what is in force: options before the configuration, which is looked for from the working directory upwards. Throws
 * a UsageError for a file of patterns that an option names and that cannot be read.
 */
export async function findSettings(
  { options, outputs, lang }: Arguments,
  io: SettingIo,
): Promise<Settings | RulesetProblems> {
  const path = options['no-config'] ? null : (options.config ?? fileAbove(CONFIG_FILE, io))
  const loaded = path === null ? null : (await import('./load-config.js')).loadConfig(path, io)
  if (loaded && 'problems' in loaded) return loaded
  const folder = path === null ? '' : dirname(path)
  const said = saidBy(loaded?.data ?? {}, folder, io.cwd)
  const pick = <Name extends keyof Said>(name: Name, option: string, given: Said[Name], otherwise: Picked[Name]) => {
    if (given !== undefined) return { value: given, from: { option } }
    if (said[name] === undefined) return { value: otherwise, from: null }
    return { value: said[name], from: { file: path!, line: loaded!.placeOf([name]).line } }
  }
  // Without a configuration, decisions are looked for as it would be; beside it, or in the folder that --no-config leaves.
  const there = (name: string): string | null =>
    path === null && !options['no-config']
      ? fileAbove(name, io)
      : io.kindOf(join(folder, name)) === 'file'
        ? join(folder, name)
        : null
  const noIgnore = options['no-ignore'] ?? false
  const ignore = noIgnore ? null : options['ignore-path'] ? { file: options['ignore-path'] } : undefined
  const given = outputs.length > 0 ? targetsOf({ outputs, lang }) : undefined
  const settings: Settings = {
    config: { value: path, from: options.config ? { option: '--config' } : null },
    ruleset: pick('ruleset', '--ruleset', options.ruleset, null),
    rulesets:
      options.ruleset === undefined
        ? pick('rulesets', '', undefined, null)
        : { value: null, from: { option: '--ruleset' } },
    failOn: pick('failOn', '--fail-on', options['fail-on'], 'never'),
    minScore: pick('minScore', '--min-score', options['min-score'], null),
    waivers: pick('waivers', '--waivers', options.waivers, there(WAIVERS_FILE)),
    baseline: pick('baseline', '--baseline', options.baseline, there(BASELINE_FILE)),
    ignore: pick('ignore', noIgnore ? '--no-ignore' : '--ignore-path', ignore, {
      file: null,
      ...(path !== null && { top: resolve(io.cwd, folder) }),
    }),
    formats: pick('formats', '--format', given, [{ format: 'pretty', file: null }]),
  }
  const trouble = ignoreTrouble(settings.ignore.value, io)
  if (trouble === null) return settings
  if (ignore !== undefined) throw new UsageError(`--ignore-path ${trouble[lang]}`)
  return { problems: [{ path: path!, ...loaded!.placeOf(['ignore']), message: trouble }] }
}

/** What the settings come to. */
type Picked = { readonly [Name in Exclude<keyof Settings, 'config'>]: Settings[Name]['value'] }

/** What is said of them in one place; undefined where nothing is. */
type Said = { readonly [Name in keyof Picked]: Picked[Name] | undefined }

/** What a configuration says, its files as they are found from the working directory. */
function saidBy(file: ConfigFile, folder: string, cwd: string): Said {
  const at = (name: string): string => (isAbsolute(name) ? name : join(folder, name))
  const below = (name: string | undefined): string | undefined => (name === undefined ? undefined : at(name))
  // An id stays one.
  const rulesetAt = (ruleset: string): string => (/\.ya?ml$/i.test(ruleset) ? at(ruleset) : ruleset)
  const entries = file.rulesets?.map(({ files, ruleset }) => ({ files, ruleset: rulesetAt(ruleset) }))
  return {
    ruleset: file.ruleset && rulesetAt(file.ruleset),
    rulesets: entries && { cwd, folder: join(cwd, folder), entries },
    failOn: file.failOn,
    minScore: file.minScore === undefined ? undefined : Math.round(file.minScore * 100),
    waivers: below(file.waivers),
    baseline: below(file.baseline),
    ignore: file.ignore === undefined ? undefined : { file: at(file.ignore) },
    formats: file.formats?.map(({ format, output }) => ({ format, file: below(output) ?? null })),
  }
}

/** What is wrong with the file of patterns that was named: without it, other reports would be checked than was meant. */
function ignoreTrouble(ignore: IgnoreChoice, io: SettingIo): Bilingual | null {
  const file = ignore?.file ?? null
  // `/dev/null` is as good as no patterns.
  if (file === null || io.kindOf(file) === 'other') return null
  const content = io.readFile(file, MOST_BY_HAND)
  if ('bytes' in content || content.trouble.kind === 'empty') return null
  const { zh, en } = troubleText(content.trouble)
  return { zh: `${file}: ${zh}`, en: `${file}: ${en}` }
}

/** The nearest file of a name, in the working directory or above it, as it is named from there. */
function fileAbove(name: string, { kindOf, cwd }: SettingIo): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, name)
    if (kindOf(path) === 'file') return relative(cwd, path)
    if (folder === dirname(folder)) return null
  }
}
