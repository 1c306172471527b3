import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { casesSchema } from '../../src/cases/index.js'
import { rulesetSchema } from '../../src/ruleset/index.js'

/** Every schema inside a schema that is for an object. */
function objectsIn(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inside = Object.values(schema).flatMap(objectsIn)
  return 'properties' in schema && typeof schema.properties === 'object'
    ? [schema as Record<string, unknown>, ...inside]
    : inside
}

describe('the schema of rulesets', () => {
  const objects = objectsIn(rulesetSchema)

  it('allows no unknown key anywhere', () => {
    expect(objects.length).toBeGreaterThan(10)
    for (const object of objects) expect(object.additionalProperties).toBe(false)
  })

  it('describes every key in both languages, in place or where it refers to', () => {
    const definitions = rulesetSchema.definitions as Record<string, Record<string, unknown>>
    for (const { properties } of objects) {
      for (const [key, property] of Object.entries(properties as Record<string, Record<string, unknown>>)) {
        const target = '$ref' in property ? definitions[String(property.$ref).split('/').at(-1)!]! : property
        const { description } = 'else' in target ? (target.else as Record<string, unknown>) : target
        expect(description, key).toMatch(/[一-鿿].* \/ .*[a-z]/s)
      }
    }
  })
})

// Compiling them for use leaves this out.
it.each([
  ['of rulesets', rulesetSchema],
  ['of cases', casesSchema],
])('the schema %s is one', (_, schema) => {
  const ajv = new Ajv()
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
})
