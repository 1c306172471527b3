import type { Schema } from '@dabiao/engine/ruleset'

/** What an editor shows of a key, in both languages. */
export const about = (zh: string, en: string): Schema => ({ description: `${zh} / ${en}` })

/** A text that is more than blanks. */
export const textSchema = (zh: string, en: string): Schema => ({
  type: 'string',
  minLength: 1,
  pattern: '\\S',
  ...about(zh, en),
})

/** An object with these keys and no others. */
export const objectSchema = (properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
