import { expect, it } from 'vitest'
import { enumeration } from '../../src/checks/enumeration/index.js'
import { headingNumbering } from '../../src/checks/heading-numbering/index.js'
import { messagesOf } from './run-check.js'

const report = (...headings: string[]): string =>
  `云溪县水利局2023年度法治政府建设情况报告\n${headings.map((heading) => `${heading}\n全年开展工作。\n`).join('')}`

it.each([
  [['一、甲项工作', '二、乙项工作', '三、丙项工作', '三、丁项工作', '四、戊项工作'], true],
  [['一、甲项工作', '二、乙项工作', '三、丙项工作', '三、丁项工作', '五、戊项工作'], false],
  [['一、甲项工作', '二、乙项工作', '四、丙项工作', '五、丁项工作'], true],
  [['一、甲项工作', '二、乙项工作', '四、丙项工作'], false],
])('of %j says whether the numbers behind the wrong one move: %s', async (headings, moves) => {
  const [message, ...others] = await messagesOf(headingNumbering, report(...headings))
  expect(others).toEqual([])
  expect(message!.includes('后面的序号要跟着改')).toBe(moves)
})

it('says so of an enumeration too', async () => {
  const text = (list: string): string => `云溪县水利局2023年度法治政府建设情况报告\n一、主要工作\n${list}\n`
  const twice = '一是检查企业；二是办理案件；二是培训人员；三是公开信息。'
  expect((await messagesOf(enumeration, text(twice)))[0]).toMatch(/应为“三是”；后面的序数要跟着改/)
  const once = '一是检查企业；二是办理案件；二是培训人员；四是公开信息。'
  expect((await messagesOf(enumeration, text(once)))[0]).not.toContain('跟着改')
})
