import { dirname, join, relative } from 'node:path'
import type { Bilingual } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import { BASELINE_FILE, WAIVERS_FILE } from '../decisions/file-names.js'
import type { Io } from '../io.js'
import { type OutputTarget, targetsOf } from '../output-targets.js'
import type { IgnoreChoice } from '../paths/expand-paths.js'
import type { CheckedYaml } from '../read-checked-yaml.js'
import type { Problems } from '../tell.js'
import { UsageError } from '../usage-error.js'
import { troubleText } from '../wording.js'
import type { ConfigFile, FailOn, RulesetsByPath } from './types.js'

const CONFIG_FILE = 'dabiao.config.yaml'
const MAX_IGNORE_BYTES = 1024 * 1024

/** A setting and where it is from: an option, a line of the configuration, or neither. */
export interface Setting<T> {
  readonly value: T
  readonly from: { readonly option: string } | { readonly file: string; readonly line: number } | null
}

/** Everything that options and configuration decide together. */
export interface Settings {
  readonly config: Setting<string | null>
  readonly ruleset: Setting<string | null>
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
export async function findSettings({ options, outputs, lang }: Arguments, io: SettingIo): Promise<Settings | Problems> {
  const path = options['no-config'] ? null : (options.config ?? configAbove(io))
  const loaded = path === null ? null : (await import('./load-config.js')).loadConfig(path, io)
  if (loaded && 'problems' in loaded) return loaded
  const file: ConfigFile = loaded?.data ?? {}
  const folder = path === null ? '' : dirname(path)
  const below = (name: string): string => join(folder, name)
  const pick = <T>(name: keyof ConfigFile, option: string, given: T | undefined, said: T | undefined, otherwise: T) =>
    pickSetting({ name, option, given, said, otherwise }, path, loaded)
  const decisionFile = (name: 'waivers' | 'baseline', usual: string): Setting<string | null> => {
    const said = file[name] === undefined ? undefined : below(file[name])
    const there = io.kindOf(below(usual)) === 'file' ? below(usual) : null
    return pick<string | null>(name, `--${name}`, options[name], said, there)
  }
  const ignore = options['no-ignore'] ? null : options['ignore-path'] ? { file: options['ignore-path'] } : undefined
  const settings: Settings = {
    config: { value: path, from: options.config ? { option: '--config' } : null },
    ruleset: pick<string | null>(
      'ruleset',
      '--ruleset',
      options.ruleset,
      file.ruleset && rulesetAt(file.ruleset),
      null,
    ),
    rulesets: pick<RulesetsByPath | null>('rulesets', '', undefined, rulesetsOf(), null),
    failOn: pick<FailOn>('failOn', '--fail-on', options['fail-on'], file.failOn, 'never'),
    minScore: pick<number | null>(
      'minScore',
      '--min-score',
      options['min-score'],
      file.minScore === undefined ? undefined : Math.round(file.minScore * 100),
      null,
    ),
    waivers: decisionFile('waivers', WAIVERS_FILE),
    baseline: decisionFile('baseline', BASELINE_FILE),
    ignore: pick<IgnoreChoice>(
      'ignore',
      options['no-ignore'] ? '--no-ignore' : '--ignore-path',
      ignore,
      file.ignore === undefined ? undefined : { file: below(file.ignore) },
      { file: null },
    ),
    formats: pick<readonly OutputTarget[]>(
      'formats',
      '--format',
      outputs.length > 0 ? targetsOf({ outputs, lang }) : undefined,
      file.formats?.map(({ format, output }) => ({ format, file: output === undefined ? null : below(output) })),
      [{ format: 'pretty', file: null }],
    ),
  }
  const trouble = ignoreTrouble(settings.ignore.value, io)
  if (trouble === null) return settings
  if (ignore !== undefined) throw new UsageError(`--ignore-path ${trouble[lang]}`)
  return { problems: [{ path: path!, ...loaded!.placeOf(['ignore']), message: trouble }] }

  /** An id stays one; a file is found from the working directory. */
  function rulesetAt(ruleset: string): string {
    return /\.ya?ml$/i.test(ruleset) ? below(ruleset) : ruleset
  }

  function rulesetsOf(): RulesetsByPath | undefined {
    if (file.rulesets === undefined) return undefined
    const entries = file.rulesets.map(({ files, ruleset }) => ({ files, ruleset: rulesetAt(ruleset) }))
    return { cwd: io.cwd, folder: join(io.cwd, folder), entries }
  }
}

/** What is wrong with the file of patterns that was named: without it, other reports would be checked than was meant. */
function ignoreTrouble(ignore: IgnoreChoice, io: SettingIo): Bilingual | null {
  const file = ignore?.file ?? null
  // `/dev/null` is as good as no patterns.
  if (file === null || io.kindOf(file) === 'other') return null
  const content = io.readFile(file, MAX_IGNORE_BYTES)
  if ('bytes' in content || content.trouble.kind === 'empty') return null
  const { zh, en } = troubleText(content.trouble)
  return { zh: `${file}: ${zh}`, en: `${file}: ${en}` }
}

interface Candidates<T> {
  readonly name: keyof ConfigFile
  readonly option: string
  readonly given: T | undefined
  readonly said: T | undefined
  readonly otherwise: T
}

function pickSetting<T>(
  { name, option, given, said, otherwise }: Candidates<T>,
  path: string | null,
  loaded: CheckedYaml<ConfigFile> | null,
): Setting<T> {
  if (given !== undefined) return { value: given, from: { option } }
  if (said === undefined) return { value: otherwise, from: null }
  return { value: said, from: { file: path!, line: loaded!.placeOf([name]).line } }
}

/** The nearest configuration, as it is named from the working directory. */
function configAbove({ kindOf, cwd }: SettingIo): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_FILE)
    if (kindOf(path) === 'file') return relative(cwd, path)
    if (folder === dirname(folder)) return null
  }
}
