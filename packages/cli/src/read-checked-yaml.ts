import { decode } from '@dabiao/engine'
import { createValidator, type KeyPath, type RulesetProblems, readYaml, type Schema } from '@dabiao/engine/ruleset'
import { MOST_BY_HAND } from './file-limits.js'
import type { FileTrouble, Io } from './io.js'
import { problemOf } from './tell.js'
import { troubleText } from './wording.js'

/** A YAML file that fits its schema, and where its values stand. */
export interface CheckedYaml<T> {
  readonly data: T
  readonly placeOf: (path: KeyPath) => { readonly line: number; readonly column: number }
}

/**
 * Reads a YAML file of the user's and checks it; an empty file is an empty map, and so is a missing one that `mayMiss`.
 * Problems have their line and column.
 */
export function readCheckedYaml<T>(
  { path, schema, mayMiss = false }: { readonly path: string; readonly schema: Schema; readonly mayMiss?: boolean },
  io: Pick<Io, 'readFile'>,
): CheckedYaml<T> | RulesetProblems {
  const content = io.readFile(path, MOST_BY_HAND)
  if ('trouble' in content && !isEmpty(content.trouble, mayMiss)) return problemOf(path, troubleText(content.trouble))
  const decoded = 'bytes' in content ? decodeFilled(content.bytes) : { text: '' }
  if ('refusal' in decoded) return problemOf(path, decoded.refusal)
  const yaml = readYaml({ path, text: decoded.text })
  if ('problems' in yaml) return yaml
  const valid = createValidator<T>(schema)(yaml.data ?? {})
  if ('complaints' in valid) return { problems: valid.complaints.map(yaml.place) }
  return { data: valid.file, placeOf: (path) => yaml.place({ paths: [path], message: { zh: '', en: '' } }) }
}

/** Whether a file that could not be read counts as an empty one. */
export const isEmpty = ({ kind }: FileTrouble, mayMiss: boolean): boolean =>
  kind === 'empty' || (mayMiss && kind === 'missing')

/** The text of a file of the user's, for which it is no fault to be blank. */
export const decodeFilled = (bytes: Uint8Array): ReturnType<typeof decode> | { readonly text: string } =>
  bytes.every((byte) => byte <= SPACE) ? { text: '' } : decode(bytes)

const SPACE = 0x20
