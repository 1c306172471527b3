import type { RulesetProblems } from '@dabiao/engine/ruleset'
import type { Io } from '../io.js'
import { type CheckedYaml, readCheckedYaml } from '../read-checked-yaml.js'
import { configSchema } from './schema.js'
import type { ConfigFile } from './types.js'

/** Reads and checks a configuration. */
export function loadConfig(path: string, io: Pick<Io, 'readFile'>): CheckedYaml<ConfigFile> | RulesetProblems {
  return readCheckedYaml<ConfigFile>({ path, schema: configSchema }, io)
}
