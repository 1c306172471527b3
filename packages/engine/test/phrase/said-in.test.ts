import { expect, test } from 'vitest'
import { isSaidIn } from '../../src/phrase/said-in.js'

const PHRASES = ['{市场监督|市场监管}', '卫生…{局|委} !监督所', '{局|委} !{信访|档案}']

test.each([
  ['云溪县市场监督管理局', true],
  ['云溪县卫生健康委员会', true],
  ['云溪县信访局', false],
  ['云溪县卫生监督所', false],
  ['云溪县档案馆', false],
  ['云溪县水利局', true],
])('%s: %s', (name, said) => {
  expect(isSaidIn(name, PHRASES)).toBe(said)
})
