import { expect, test } from 'vitest'
import { assessTiny } from '../tiny-ruleset.js'

async function itemsOf(text: string) {
  const { parts } = await assessTiny(`云溪县水利局2023年法治政府建设情况报告\n一、主要工作\n检查6次。\n${text}\n`)
  const { items } = parts.find(({ id }) => id === 'shortcomings')!
  return Object.fromEntries(items.map(({ id, status, count }) => [id, { status, count }]))
}

test('what stands below a heading of an item is evidence for it, and no point of another', async () => {
  const text = '二、存在的不足\n1.力量不足。\n2.手段不足。\n（二）产生的原因\n1.编制不足。\n2.经费不足。\n3.重视不足。'
  expect(await itemsOf(text)).toEqual({
    problems: { status: 'met', count: 2 },
    causes: { status: 'met', count: null },
  })
})

test('a heading with nothing below it is none', async () => {
  const { causes } = await itemsOf(
    '二、存在的不足\n（一）现状\n力量不足，手段不足。\n（二）产生的原因\n三、其他工作\n无。',
  )
  expect(causes!.status).toBe('missing')
  const below = async (heading: string): Promise<string> =>
    (await itemsOf(`二、存在的不足\n（一）现状\n力量不足，手段不足。\n（二）${heading}\n三、其他工作\n无。`)).causes!
      .status
  expect(await below('存在问题的原因')).toBe('missing')
  // One that gives a reason itself is no name alone.
  expect(await below('原因是编制少')).toBe('met')
})

test('nor is the heading of the part, or one that names something besides', async () => {
  expect((await itemsOf('二、存在不足的原因\n力量不足。手段不足。')).causes!.status).toBe('missing')
  const { problems, causes } = await itemsOf(
    '二、存在的不足\n（一）不足和原因\n力量不足。\n手段不足。\n（二）别的\n无。',
  )
  expect([problems!.status, causes!.status]).toEqual(['met', 'missing'])
})

test('nor is a point that says its cause itself', async () => {
  const text =
    '二、存在的不足和原因\n1.力量不足，主要原因是编制少。\n2.手段不足，原因是经费少。\n3.培训不足，原因在人少。'
  expect(await itemsOf(text)).toEqual({
    problems: { status: 'met', count: 3 },
    causes: { status: 'met', count: null },
  })
})
