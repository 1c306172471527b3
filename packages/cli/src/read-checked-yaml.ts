import { decode } from '@dabiao/engine'
import { createValidator, type KeyPath, type RulesetProblem, readYaml, type Schema } from '@dabiao/engine/ruleset'
import type { Io } from './io.js'
import type { Problems } from './tell.js'
import { troubleText } from './wording.js'

/** A YAML file that fits its schema, and where its values stand. */
export interface CheckedYaml<T> {
  readonly data: T
  readonly placeOf: (path: KeyPath) => { readonly line: number; readonly column: number }
}

const MAX_BYTES = 1024 * 1024

/** Reads a YAML file of the user's and checks it; an empty file is an empty map. Problems have their line and column. */
export function readCheckedYaml<T>(
  { path, schema }: { readonly path: string; readonly schema: Schema },
  io: Pick<Io, 'readFile'>,
): CheckedYaml<T> | Problems {
  const refuse = (message: RulesetProblem['message']): Problems => ({
    problems: [{ path, line: 1, column: 1, message }],
  })
  const content = io.readFile(path, MAX_BYTES)
  if ('trouble' in content && content.trouble.kind !== 'empty') return refuse(troubleText(content.trouble))
  const decoded = 'bytes' in content && content.bytes.length > 0 ? decode(content.bytes) : { text: '' }
  if ('refusal' in decoded) return refuse(decoded.refusal)
  const yaml = readYaml({ path, text: decoded.text })
  if ('problems' in yaml) return yaml
  const valid = createValidator<T>(schema)(yaml.data ?? {})
  if ('complaints' in valid) return { problems: valid.complaints.map(yaml.place) }
  return { data: valid.file, placeOf: (path) => yaml.place({ paths: [path], message: { zh: '', en: '' } }) }
}
