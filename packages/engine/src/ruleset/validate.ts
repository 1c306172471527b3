import { Ajv, type ErrorObject } from 'ajv'
import { explain } from './explain.js'
import type { ChildFile, RootFile } from './file.js'
import type { Complaint, KeyPath } from './problem.js'
import { rulesetSchema } from './schema.js'

/** Tells whether data is a ruleset file, and if not why. */
export type Validator = (
  data: unknown,
) => { readonly file: RootFile | ChildFile } | { readonly complaints: readonly Complaint[] }

/** Compiles the schema of ruleset files. */
export function createValidator(): Validator {
  const validate = new Ajv({ allErrors: true, verbose: true, multipleOfPrecision: 6 }).compile<RootFile | ChildFile>(
    rulesetSchema,
  )
  return (data) => {
    if (validate(data)) return { file: data }
    // Of a condition, the branch that was taken has told what is wrong.
    const errors = validate.errors!.filter(
      ({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined,
    )
    return { complaints: errors.map((error) => toComplaint(error, data)) }
  }
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
