import type { ErrorObject } from 'ajv'
import { nearestWord } from '../text/nearest-word.js'
import type { Bilingual } from '../types.js'
import type { Schema } from './schema.js'

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: '一段文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组“键: 值”', en: 'a map of keys and values' },
  null: { zh: '空白', en: 'empty' },
}

const COMPARISONS: Readonly<Record<string, Bilingual>> = {
  '>=': { zh: '不小于', en: 'at least' },
  '>': { zh: '大于', en: 'more than' },
  '<=': { zh: '不大于', en: 'at most' },
  '<': { zh: '小于', en: 'less than' },
}

/** Says what is and what was expected, where a value does not fit its schema. */
export function explain(error: ErrorObject): Bilingual {
  const { keyword, params, data } = error
  const schema = (error.parentSchema ?? {}) as Schema
  const is = show(data)
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(error, String(params.additionalProperty), Object.keys(schema.properties ?? {}))
    case 'required':
      return missing(String(params.missingProperty), schema)
    case 'type':
      return wrongType(data, String(params.type), schema)
    case 'enum':
      return unknownWord('值', 'value', is, (params.allowedValues as unknown[]).map(String))
    case 'const':
      return {
        zh: `“${is}”应为 off，或写出要改动的键`,
        en: `is “${is}”, expected “off” or a map of what differs`,
      }
    case 'pattern':
      if (examplesOf(schema, '').includes('./') && LEAVES.test(is)) return outside(is)
      return {
        zh: `“${is}”写法不对，应形如${examplesOf(schema, '或')}`,
        en: `“${is}” is not well formed, expected something like ${examplesOf(schema, ' or ')}`,
      }
    case 'minLength':
      return { zh: '这里是空的，应写上文字', en: 'is empty, expected text' }
    case 'minItems':
      return { zh: '这里是空的，至少要有一项', en: 'is empty, expected at least one' }
    case 'maxLength':
      return { zh: `长度超过 ${params.limit} 字`, en: `has more than ${params.limit} characters` }
    case 'multipleOf':
      return { zh: `${is} 的小数过多，分数至多两位小数`, en: `is ${is}, expected at most two decimals` }
    case 'uniqueItems':
      return { zh: '同一个值写了两次', en: 'says one value twice' }
    default:
      return outOfRange(error, is)
  }
}

const OPTIONS = /^\/checks\/[^/]+\/options$/
const NO_OPTIONS: Bilingual = { zh: '这项检查没有选项', en: 'this check has no options' }
const NONE: Bilingual = { zh: '这里一个也没有', en: 'there are none' }

function unknownKey({ instancePath }: ErrorObject, key: string, known: readonly string[]): Bilingual {
  const unknown = unknownWord('键', 'key', key, known, OPTIONS.test(instancePath) ? NO_OPTIONS : NONE)
  return FULL_WIDTH.test(key) ? { zh: `${unknown.zh}；${MARKS.zh}`, en: `${unknown.en}; ${MARKS.en}` } : unknown
}

// { zh：我市标准，en：… }
const FULL_WIDTH = /[：，]/
const MARKS: Bilingual = {
  zh: '冒号、逗号要用半角的，后面空一格',
  en: 'colons and commas must be plain ones with a space behind',
}

/** Whether a value is said in Chinese and in English. */
const isBilingual = ({ properties }: Schema): boolean =>
  typeof properties === 'object' && properties !== null && 'zh' in properties && 'en' in properties

function missing(key: string, schema: Schema): Bilingual {
  const hint = key === 'en' && isBilingual(schema) ? '；不用英文的，照抄中文' : ''
  return { zh: `缺少“${key}”${hint}`, en: `“${key}” is missing` }
}

/** Names the word that was probably meant; `none` is what to say where there is no word to mean. */
export function unknownWord(zh: string, en: string, word: string, known: readonly string[], none = NONE): Bilingual {
  if (known.length === 0) return { zh: `不认识的${zh}“${word}”，${none.zh}`, en: `unknown ${en} “${word}”, ${none.en}` }
  const near = nearestWord(word, known)
  return {
    zh: `不认识的${zh}“${word}”，${near === null ? `可用的有：${known.join('、')}` : `是不是“${near}”？`}`,
    en: `unknown ${en} “${word}”, ${near === null ? `expected one of: ${known.join(', ')}` : `did you mean “${near}”?`}`,
  }
}

function wrongType(data: unknown, expected: string, schema: Schema): Bilingual {
  const type = TYPES[data === null ? 'null' : Array.isArray(data) ? 'array' : typeof data]!
  const is = typeof data === 'number' ? { zh: ` ${data}`, en: String(data) } : type
  const wanted = TYPES[expected]!
  if (expected === 'string' && isMap(data)) {
    const hint = 'zh' in data ? ONE_LANGUAGE : Object.values(data).every((value) => value === null) ? QUOTE : null
    return {
      zh: `这里是${is.zh}，应为${wanted.zh}${hint === null ? '' : `；${hint.zh}`}`,
      en: `is ${is.en}, expected ${wanted.en}${hint === null ? '' : `; ${hint.en}`}`,
    }
  }
  if (expected === 'object' && isBilingual(schema)) {
    return {
      zh: '要分中文、英文两种来写：{ zh: "……", en: "……" }；不用英文的，en 照抄中文',
      en: 'expected one text in each language: { zh: "…", en: "…" }',
    }
  }
  // `version: 1.0` is a number for YAML.
  const like = typeof data === 'number' && schema.examples !== undefined
  return {
    zh: `这里是${is.zh}，应为${wanted.zh}${like ? `，形如${examplesOf(schema, '或')}` : ''}`,
    en: `is ${is.en}, expected ${wanted.en}${like ? ` like ${examplesOf(schema, ' or ')}` : ''}`,
  }
}

const isMap = (data: unknown): data is object => typeof data === 'object' && data !== null && !Array.isArray(data)

// YAML takes an unquoted phrase like {不足|短板} for a map of keys without values.
const QUOTE: Bilingual = {
  zh: '以 { 开头的短语要加引号',
  en: 'a phrase that begins with { must stand in quotes',
}
const ONE_LANGUAGE: Bilingual = {
  zh: '这里不分 zh、en，直接写文字',
  en: 'there is no zh and en here, only the text itself',
}

function outOfRange({ params, message }: ErrorObject, is: string): Bilingual {
  const comparison = COMPARISONS[String(params.comparison)]
  if (comparison === undefined) return { zh: `“${is}”不合要求：${message}`, en: `“${is}” ${message}` }
  return {
    zh: `这里是 ${is}，应${comparison.zh} ${params.limit}`,
    en: `is ${is}, expected ${comparison.en} ${params.limit}`,
  }
}

// What tries to get out of a folder: `..`, `/etc`, `~`, `C:\`, `file://`.
const LEAVES = /\.\.|^[/\\~]|^[a-z]{1,10}:/i

const outside = (is: string): Bilingual => ({
  zh: `“${is}”不在本文件所在的文件夹之内；应为标准的标识（如 fazhi/department），或本文件夹之内的文件（如 ./city.yaml）`,
  en: `“${is}” is not in or below the folder of this file; expected the id of a ruleset (fazhi/department), or a file in or below this folder (./city.yaml)`,
})

function examplesOf({ examples = [] }: Schema, or: string): string {
  return (examples as readonly unknown[]).map((one) => `“${one}”`).join(or)
}

function show(data: unknown): string {
  const text = typeof data === 'object' && data !== null ? '…' : String(data)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
