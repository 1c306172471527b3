import { expect, test } from 'vitest'
import { wordsSaidIn } from '../../src/phrase/said-in.js'

const PHRASES = ['{市场监督|市场监管}', '卫生…{局|委} !监督所', '{局|委} !{信访|档案}']

test.each([
  ['云溪县市场监督管理局', '市场监督'],
  ['云溪县卫生健康委员会', '卫生健康委'],
  ['云溪县信访局', null],
  ['云溪县卫生监督所', null],
  ['云溪县档案馆', null],
  ['云溪县水利局', '局'],
])('%s says %s', (name, said) => {
  expect(wordsSaidIn(name, PHRASES)).toBe(said)
})
