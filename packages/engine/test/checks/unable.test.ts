import { expect, it } from 'vitest'
import { judge } from '../../../rulesets/test/load-rulesets.js'
import { outlineOf } from '../../src/outline/index.js'
import { read } from '../read-text.js'

const REPORT = '云溪县水利局2023年度法治政府建设情况报告\n一、主要工作\n全年开展检查320次，办理案件12件。\n'

async function unableIn(text: string): Promise<(string | null)[]> {
  const report = await read(text)
  const { checks } = judge(report, outlineOf(report))
  return checks.filter(({ id }) => id === 'publication-deadline').map(({ unable }) => unable?.zh ?? null)
}

it('says why the deadline could not be checked', async () => {
  expect(await unableIn(REPORT)).toEqual(['报告没有写发布日期，也没有落款日期'])
  expect(await unableIn(`${REPORT}云溪县水利局\n2024年1月5日`)).toEqual([null])
})
