import type { Io } from '../io.js'
import { type CheckedYaml, type Problems, readCheckedYaml } from '../read-checked-yaml.js'
import { configSchema } from './schema.js'
import type { ConfigFile } from './types.js'

/** Reads and checks a configuration. */
export function loadConfig(path: string, io: Pick<Io, 'readFile'>): CheckedYaml<ConfigFile> | Problems {
  return readCheckedYaml<ConfigFile>({ path, schema: configSchema }, io)
}
