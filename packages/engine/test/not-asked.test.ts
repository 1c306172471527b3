import { describe, expect, it } from 'vitest'
import { assessTiny } from './tiny-ruleset.js'

/** The item with how it stands in a report that says nothing about it. */
async function itemOf(title: string, id: string, text = '一、主要举措\n行政执法12件、34件。\n') {
  const { parts } = await assessTiny(`${title}\n${text}`)
  const { status, reason, weight } = parts.flatMap(({ items }) => items).find((item) => item.id === id)!
  return { status, weight, zh: reason?.zh }
}

describe('an item that is not asked says why', () => {
  it.each([
    ['云溪县水利局2024年法治政府建设情况报告', 'rules', '只要求县级以上政府写，报告单位属于部门'],
    ['松泽镇人民政府2024年法治政府建设情况报告', 'rules', '只要求县级以上政府写，报告单位属于乡镇、街道'],
    ['云溪县水利局2019年法治政府建设情况报告', 'technology', '只要求2021年度起的报告写，这份报告是2019年度的'],
    ['云溪县水利局2024年法治政府建设情况报告', 'answers-shortcomings', undefined],
  ])('%s: %s', async (title, id, zh) => {
    const found = await itemOf(title, id)
    if (zh === undefined) return expect(found).toMatchObject({ status: 'missing', zh: undefined })
    expect(found).toEqual({ status: 'not-applicable', weight: 0, zh })
  })

  it('where there is nothing to answer', async () => {
    const text = '一、主要举措\n行政执法12件。\n二、下一步打算\n将充实力量。\n'
    expect(await itemOf('云溪县水利局2024年法治政府建设情况报告', 'answers-shortcomings', text)).toEqual({
      status: 'not-applicable',
      weight: 0,
      zh: '报告没有写出具体的不足，没有可以对应的',
    })
  })

  it('by the year that was asked for, if one was', async () => {
    const text = '云溪县水利局2024年法治政府建设情况报告\n一、主要举措\n行政执法12件、34件。\n'
    const { parts } = await assessTiny(text, 'a.txt', { asOf: 2019 })
    expect(parts[0]!.items.find(({ id }) => id === 'technology')!.reason!.zh).toBe(
      '只要求2021年度起的报告写，现在按2019年度的要求评判',
    )
  })

  it('and counts where the report shows it all the same', async () => {
    const text = '一、主要举措\n制定规范性文件12件，行政执法34件。\n'
    const found = await itemOf('云溪县水利局2024年法治政府建设情况报告', 'rules', text)
    expect(found).toMatchObject({ status: 'met', zh: undefined })
    expect(found.weight).toBeGreaterThan(0)
  })
})
