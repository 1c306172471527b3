import { expect, it } from 'vitest'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'

const reportOf = (
  year: number,
  figure: number,
  issuer = '云溪县水利局',
): string => `${issuer}${year}年度法治政府建设情况报告

一、${year}年度推进法治政府建设的主要举措和成效
开展河道采砂专项执法检查${figure}次，出动执法人员126人次、执法船艇38艘次，拆除违法设施9处，立案查处非法采砂案件7件，移送公安机关线索2条，回访企业11家。
${year}年修订河道管理范围划定成果，复核岸线218公里，设置界桩1260处，与沿河6个乡镇建立巡查台账，组织护河员培训5场，化解用水纠纷23起，群众评价良好。

二、其他需要报告的情况
无。
`

const files = {
  '2023.txt': reportOf(2023, 12),
  '2024.txt': reportOf(2024, 15),
  'other.txt': reportOf(2023, 12, '云溪县教育局'),
  'minutes.txt': '云溪县水利局办公会议纪要\n\n会议研究了河道清淤的安排。\n',
  'all/2023.txt': reportOf(2023, 12),
  'all/2024.txt': reportOf(2024, 15),
  'all/other.txt': reportOf(2024, 15, '云溪县教育局'),
  'all/third.txt': reportOf(2024, 15, '云溪县民政局'),
}

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

it('takes nothing but another and earlier report for last year’s', async () => {
  const refusal = async (previous: string): Promise<string> => {
    const { code, err } = await copiedIn(['check', '--previous', previous, '2024.txt'])
    expect(code).toBe(2)
    return err
  }
  expect(await refusal('minutes.txt')).toContain('dabiao: --previous 写的 minutes.txt 不是这类报告：')
  expect(await refusal('2024.txt')).toContain('2024.txt: --previous 写的 2024.txt 就是这份报告，要写上一年的报告')
  expect(await refusal('all/2024.txt')).toContain('就是这份报告')
  expect((await copiedIn(['check', '--previous', '2024.txt', '2023.txt'])).err).toContain(
    '2023.txt: --previous 写的 2024.txt 是 2024 年度的报告，不比这份（2023 年度）早，要写上一年的报告',
  )
})

it('finds nothing copied from the report of another organ, and says so', async () => {
  const { code, copied, err } = await copiedIn(['check', '-f', 'json', '--previous', 'other.txt', '2024.txt'])
  expect([code, copied]).toEqual([1, []])
  expect(err).toContain('警告：2024.txt 没有同 --previous 写的 other.txt 对照：那是云溪县教育局的报告')
})

it('compares what it can of a folder, and says once how many it could not', async () => {
  const io = fakeIo(files)
  expect(await run(['check', '-f', 'json', '--previous', 'all/2023.txt', 'all'], io)).toBe(1)
  const { reports } = JSON.parse(io.out())
  const copied = reports.map(({ findings }: { findings: { rule: string }[] }) =>
    findings.some(({ rule }) => rule === 'duplicate-paragraph'),
  )
  expect(copied).toEqual([false, true, false, false])
  expect(io.err()).toContain('警告：有 2 份报告没有同 --previous 写的 all/2023.txt 对照：那是云溪县水利局的报告')
  expect(io.err()).toContain('有 1 份报告没有同 --previous 写的 all/2023.txt 对照：就是它，或者不比它晚')
})
