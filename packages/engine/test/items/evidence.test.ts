import { expect, test } from 'vitest'
import { apart } from '../../src/items/evidence.js'
import { assessTiny } from '../tiny-ruleset.js'

const TITLE = '云溪县水利局2023年法治政府建设情况报告\n一、主要举措\n'

async function quotes(text: string) {
  const { parts } = await assessTiny(`${TITLE}${text}`)
  return parts[0]!.items.find(({ id }) => id === 'enforcement')!.evidence.map(({ line }) => line)
}

test('what stands under a heading about the item is shown before what is said in passing', async () => {
  const passing = '（一）优化服务\n为企业减少行政执法检查。\n'
  expect(await quotes(`${passing}（二）规范行政执法\n行政执法9件。\n`)).toEqual([6, 4, 5])
  expect(await quotes(`${passing}（二）规范行政执法。行政执法9件。\n`)).toEqual([5, 4, 5])
  expect(await quotes(passing)).toEqual([4])
})

test('what several phrases find in the same words is one piece of evidence, the longest that begins first', () => {
  const hit = (paragraph: number, start: number, end: number) => ({ paragraph, start, end, phrase: 0 })
  const found = [hit(1, 0, 3), hit(1, 4, 8), hit(1, 4, 14), hit(1, 6, 9), hit(1, 14, 16), hit(2, 0, 4)]
  expect(apart(found)).toEqual([hit(1, 0, 3), hit(1, 4, 14), hit(1, 14, 16), hit(2, 0, 4)])
  expect(apart([])).toEqual([])
})
