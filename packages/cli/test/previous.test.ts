import { expect, it } from 'vitest'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'

const reportOf = (year: number, figure: number): string => `云溪县水利局${year}年度法治政府建设情况报告

一、${year}年度推进法治政府建设的主要举措和成效
开展河道采砂专项执法检查${figure}次，出动执法人员126人次、执法船艇38艘次，拆除违法设施9处，立案查处非法采砂案件7件，移送公安机关线索2条，回访企业11家。
${year}年修订河道管理范围划定成果，复核岸线218公里，设置界桩1260处，与沿河6个乡镇建立巡查台账，组织护河员培训5场，化解用水纠纷23起，群众评价良好。

二、其他需要报告的情况
无。
`

const files = { '2023.txt': reportOf(2023, 12), '2024.txt': reportOf(2024, 15) }

async function copiedIn(argv: string[]): Promise<{ code: number; copied: string[]; err: string }> {
  const io = fakeIo(files)
  const code = await run(argv, io)
  const found: { rule: string; severity: string; message: string }[] =
    code === 2 ? [] : JSON.parse(io.out()).reports[0].findings
  const copied = found.filter(({ rule }) => rule === 'duplicate-paragraph')
  return { code, copied: copied.map(({ severity, message }) => `${severity} ${message}`), err: io.err() }
}

it('hints at what was copied from last year’s report, figures included', async () => {
  expect((await copiedIn(['check', '-f', 'json', '2024.txt'])).copied).toEqual([])
  const { copied } = await copiedIn(['check', '-f', 'json', '--previous', '2023.txt', '2024.txt'])
  expect(copied).toEqual(['info 这一段连同数字与2023年度的报告完全相同'])
})

it('says where the earlier report cannot be read', async () => {
  const { code, err } = await copiedIn(['check', '--previous', '2022.txt', '2024.txt'])
  expect(code).toBe(2)
  expect(err).toContain('2022.txt')
})
