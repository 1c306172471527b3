/** As much of JSON Schema as rulesets are described with. */
export type Schema = Readonly<Record<string, unknown>>

export type Properties = Readonly<Record<string, Schema>>

export const about = (zh: string, en: string): { description: string } => ({ description: `${zh} / ${en}` })
export const ref = (definition: string): Schema => ({ $ref: `#/definitions/${definition}` })

export const text = (zh: string, en: string): Schema => ({ type: 'string', minLength: 1, ...about(zh, en) })
export const fraction = (zh: string, en: string): Schema => ({
  type: 'number',
  minimum: 0,
  maximum: 1,
  ...about(zh, en),
})
export const points = (zh: string, en: string): Schema => ({
  type: 'number',
  minimum: 0,
  maximum: 100,
  multipleOf: 0.01,
  ...about(zh, en),
})
export const oneOf = (values: readonly string[], zh: string, en: string): Schema => ({ enum: values, ...about(zh, en) })
export const list = (items: Schema, zh: string, en: string): Schema => ({ type: 'array', items, ...about(zh, en) })
export const some = (items: Schema, zh: string, en: string): Schema => ({ ...list(items, zh, en), minItems: 1 })
export const set = (values: readonly string[], zh: string, en: string): Schema => ({
  ...some({ enum: values }, zh, en),
  uniqueItems: true,
})
export const object = (properties: Properties, required: readonly string[], zh: string, en: string): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...about(zh, en),
})
const NAME: Schema = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]*$',
  maxLength: 64,
  examples: ['party'],
  ...about('小写字母、数字和连字符', 'Lower-case letters, digits and hyphens'),
}
export const record = (value: Schema, zh: string, en: string): Schema => ({
  type: 'object',
  propertyNames: NAME,
  additionalProperties: value,
  ...about(zh, en),
})

/** How grave a finding is. */
export const severity = (zh: string, en: string): Schema => oneOf(['error', 'warning', 'info'], zh, en)

/** The id of a document that something rests on. */
export const basis: Schema = text('依据，bases 中的一个键', 'A key of bases')

/** A year of reports. */
export const year = (zh: string, en: string): Schema => ({
  type: 'integer',
  minimum: 1949,
  maximum: 9999,
  ...about(zh, en),
})

export const phrase: Schema = ref('phrase')
export const bilingual: Schema = ref('bilingual')

/** What is written, or `off` to do without what the parent has. */
export const orOff = (schema: Schema): Schema => ({
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { const: 'off' },
  else: schema,
})
