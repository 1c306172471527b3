import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsAny, wrongFormsOf } from '../../src/checks/terms/wrong-forms.js'

test('sees a wrong form wherever it stands, and none that is not there', () => {
  const words = fc.string({ unit: fc.constantFrom(...'法制治政府'), minLength: 2, maxLength: 4 })
  const expression = fc.record({ right: words, wrong: fc.array(words, { minLength: 1, maxLength: 3 }) })
  const text = fc.string({ unit: fc.constantFrom(...'法制治政府'), maxLength: 12 })
  fc.assert(
    fc.property(fc.array(expression, { maxLength: 3 }), text, (expressions, any) => {
      const isThere = expressions.some(({ wrong }) => wrong.some((form) => any.includes(form)))
      expect(holdsAny(wrongFormsOf(expressions), any)).toBe(isThere)
    }),
    { numRuns: 1000 },
  )
})
