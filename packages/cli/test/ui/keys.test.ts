import { expect, it } from 'vitest'
import { bindings, commandOf, keyName } from '../../src/ui/keys.js'

it('binds no key twice in one mode', () => {
  const bound = bindings.flatMap(({ keys, modes }) => modes.flatMap((mode) => keys.map((key) => `${mode} ${key}`)))
  expect(bound.filter((one, index) => bound.indexOf(one) !== index)).toEqual([])
})

it('leaves the letters to what is typed', () => {
  for (const mode of ['filter', 'form', 'help'] as const)
    for (const key of 'abcjkqwG/?1') expect(commandOf(mode, key)).toBeNull()
})

it('names keys as they stand on the keyboard', () => {
  expect([keyName('ctrl+d', 'zh'), keyName('space', 'zh'), keyName('G', 'en')]).toEqual(['Ctrl-D', '空格', 'G'])
})
