import type { Severity } from '@dabiao/engine'
import type { FormatName } from '../formats/names.js'

/** Which ruleset is for which reports. */
export interface RulesetsByPath {
  readonly cwd: string
  /** Paths are below it. */
  readonly folder: string
  /** The first whose glob matches counts. */
  readonly entries: readonly RulesetForFiles[]
}

interface RulesetForFiles {
  /** Glob below the folder of the configuration. */
  readonly files: string
  /** Id, or file below that folder. */
  readonly ruleset: string
}

/** The mildest severity that makes a report fail. */
export type FailOn = Severity | 'never'

/** What `dabiao.config.yaml` may say. */
export interface ConfigFile {
  readonly ruleset?: string
  readonly rulesets?: readonly RulesetForFiles[]
  readonly failOn?: FailOn
  readonly minScore?: number
  readonly waivers?: string
  readonly baseline?: string
  readonly ignore?: string
  readonly formats?: readonly FormatChoice[]
}

interface FormatChoice {
  readonly format: FormatName
  /** The file to write; standard output without it. */
  readonly output?: string
}
