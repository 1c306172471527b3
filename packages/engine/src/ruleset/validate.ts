import { Ajv, type ErrorObject } from 'ajv'
import { nearestWord } from '../text/nearest-word.js'
import { explain } from './explain.js'
import type { Complaint, KeyPath } from './problem.js'
import type { Schema } from './schema.js'

/** Tells whether data is a file of type `T`, and if not why. */
export type Validator<T> = (data: unknown) => { readonly file: T } | { readonly complaints: readonly Complaint[] }

// The schemas are our own and checked by a test: here that would take longer than all the rest.
const OPTIONS = { allErrors: true, verbose: true, multipleOfPrecision: 6, meta: false, validateSchema: false } as const

/** Compiles a schema that describes `T`. */
export function createValidator<T>(schema: Schema): Validator<T> {
  const validate = new Ajv({ ...OPTIONS, inlineRefs: false, code: { optimize: false } }).compile<T>(schema)
  return (data) => {
    if (validate(data)) return { file: data }
    // Of a condition, the branch that was taken has told what is wrong.
    const errors = validate.errors!.filter(
      ({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined,
    )
    const told = errors.filter((error) => !isMisspelled(error, errors))
    return { complaints: told.map((error) => toComplaint(error, data)) }
  }
}

/** Whether a key that is missing stands there under a misspelled name, which is told. */
function isMisspelled({ keyword, instancePath, params }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (keyword !== 'required') return false
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === instancePath &&
      nearestWord(String(other.params.additionalProperty), [String(params.missingProperty)]) !== null,
  )
}

function toComplaint(error: ErrorObject, data: unknown): Complaint {
  const path = pathOf(error.instancePath, data)
  if (error.keyword === 'additionalProperties') {
    return { paths: [[...path, String(error.params.additionalProperty)]], key: true, message: explain(error) }
  }
  if (error.keyword === 'propertyNames') {
    const name = String(error.params.propertyName)
    return {
      paths: [[...path, name]],
      key: true,
      message: {
        zh: `“${name}”写法不对，应为小写字母开头，只用小写字母、数字和连字符`,
        en: `“${name}” is not well formed, expected lower-case letters, digits and hyphens`,
      },
    }
  }
  return { paths: [path], key: error.keyword === 'required', message: explain(error) }
}

/** Reads a JSON pointer; its steps are indexes where the data has lists. */
function pathOf(pointer: string, data: unknown): KeyPath {
  let value = data
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const path = Array.isArray(value) ? Number(key) : key
      value = (value as Record<string | number, unknown>)[path]
      return path
    })
}
