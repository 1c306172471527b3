import { expect, test } from 'vitest'
import { isSigned } from '../../src/outline/signature.js'
import { outline } from '../read-text.js'

const REPORT = `云溪市水利局2023年度法治政府建设情况报告
一、主要工作
全年开展检查320次，整改问题26个，没有行政复议和行政诉讼案件。
二、下一步安排
充实执法力量，开展业务培训。
`
const BELOW = ['普法园地', '普法天地', '水利论坛', '水利影像', '河湖掠影', '水情快报', '防汛专题', '节水课堂']

async function signersOf(text: string): Promise<string[]> {
  const { paragraphs } = await outline(text)
  return paragraphs.filter(({ role }) => role === 'signature').map((paragraph) => paragraph.text)
}

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('organ and date sign above %s unknown lines', async (count) => {
  const text = `${REPORT}云溪市水利局\n2024年1月9日\n${BELOW.slice(0, count).join('\n')}`
  expect(await signersOf(text)).toEqual(['云溪市水利局', '2024年1月9日'])
  expect((await outline(text)).facts.published).toBe('2024-01-09')
})

test.each([
  [
    'a paragraph',
    '云溪市水利局在全市率先建成取水许可电子证照系统，并与省级平台互通，企业足不出户即可办理取水许可的延续和变更，平均用时三天。',
  ],
  ['an annex', '附件1'],
  ['a row of a table', '| 检查 | 320 |'],
  ['a heading', '（一）执法情况'],
  ['a sentence', '全年检查320次。'],
])('none signs far above %s', async (_, line) => {
  expect(await signersOf(`${REPORT}云溪市水利局\n2024年1月9日\n${line}\n${BELOW.join('\n')}`)).toEqual([])
})

test.each([
  ['云溪市水利局2024年1月9日', '无。', true],
  ['二溪区水利局2024年1月9日', '无。', true],
  ['（云溪市水利局2024年1月9日）', '无。', true],
  ['2024年1月9日', '云溪市水利局', true],
  ['2024年1月9日', '普法天地', false],
  ['2024年1月9日', undefined, false],
  ['２０２４年１月９日', '普法天地', false],
  ['二〇二四年一月九日', '普法天地', false],
  ['二〇二四年一月九日', '云溪市水利局', true],
])('%s below %s is signed: %s', (text, above, expected) => {
  expect(isSigned(text, above)).toBe(expected)
})
