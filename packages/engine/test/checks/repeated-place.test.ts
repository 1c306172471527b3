import { expect, it } from 'vitest'
import { duplicateParagraph } from '../../src/checks/duplicate-paragraph/index.js'
import { messagesOf } from './run-check.js'

const again = '全年对12个执法科室进行全覆盖检查，抽查案卷91件，反馈问题23个，均已整改到位，并逐一回访。'
const lines = ['一、主要工作', again, '二、其他工作', again]

it('names the line of a text and the paragraph of a page', async () => {
  const begin = again.slice(0, 12)
  const text = `${lines.join('\n\n')}\n`
  expect(await messagesOf(duplicateParagraph, text, 'r.txt')).toEqual([`这里与第3行“${begin}……”重复`])
  const page = `<!DOCTYPE html><html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`
  expect(await messagesOf(duplicateParagraph, page, 'r.html')).toEqual([`这里与第2段“${begin}……”重复`])
})
