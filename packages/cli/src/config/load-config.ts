import type { Io } from '../io.js'
import { type CheckedYaml, readCheckedYaml } from '../read-checked-yaml.js'
import type { Problems } from '../tell.js'
import { configSchema } from './schema.js'
import type { ConfigFile } from './types.js'

/** Reads and checks a configuration. */
export function loadConfig(path: string, io: Pick<Io, 'readFile'>): CheckedYaml<ConfigFile> | Problems {
  return readCheckedYaml<ConfigFile>({ path, schema: configSchema }, io)
}
