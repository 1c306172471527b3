import { describe, expect, test } from 'vitest'
import { isPageNumber } from '../../../src/outline/page/breaks.js'
import { isAddress, isPrintedFoot } from '../../../src/outline/page/printed-page.js'
import { outline } from '../../read-text.js'

const ADDRESS = 'https://slj.yunxi.example.cn/art/2024/3/5/art_1229_5891.html'
const TITLE = '云溪市水利局2023年度法治政府建设情况报告'
const PAGES = [
  ['2023年，我局扎实推进法治政府建设。现将有关情况报告如下：', '一、主要工作', '开展检查三次。'],
  ['二、存在的不足', '执法力量不足。', '三、下一步打算', '充实执法力量。'],
  ['四、其他', '无。'],
]

test.each([
  `${ADDRESS} 1/5`,
  `${ADDRESS}　　第 1 页 (共 5 页)`,
  `3/5 ${ADDRESS}`,
  'file:///C:/Users/Administrator/Desktop/bg.html 2024/3/5 10:22',
  'slj.yunxi.example.cn/art/1.html 2/5',
  '第 1 页，共 3 页   2024/3/5 10:22',
  '1 of 3   2024/3/5, 10:22 AM',
])('%s is the foot of a printed page', (line) => {
  expect(isPrintedFoot(line)).toBe(true)
})

test.each(['1.5/2 3/4', '2024/3/5 10:22', `登录${ADDRESS} 办理`, '检查 3/5', 'www.yunxi.example.cn', 'A/B'])(
  '%s is none',
  (line) => {
    expect([isPrintedFoot(line), isAddress(line) && !line.startsWith('www')]).toEqual([false, false])
  },
)

test.each([
  '第1页/共3页',
  '第 1 页 (共 3 页)',
  '页码：1/3',
  'Page 1 of 3',
  '－5－',
  'P5',
  '〔5〕',
  '2/6页',
  '当前第2页，共4页',
])('%s is the number of a page', (line) => {
  expect(isPageNumber(line)).toBe(true)
})

describe('a page that a browser printed', () => {
  const printed = (head: readonly string[], foot: readonly string[], title = [TITLE]): string =>
    PAGES.map((lines, i) => {
      const edge = (texts: readonly string[]): string[] => texts.map((text) => text.replace('#', String(i + 1)))
      return [...edge(head), ...(i === 0 ? title : []), ...lines, ...edge(foot)].join('\n')
    }).join('\n')

  test.each([
    [[`2024/3/5 10:22 ${TITLE}`], [`${ADDRESS} #/3`]],
    [[`2024/3/5 上午10:22　　${TITLE}-云溪市水利局`], [`${ADDRESS} #/3`]],
    [
      ['2024/3/5 10:22', `${TITLE} - 云溪市人民政府`],
      [ADDRESS, '#/3'],
    ],
    [[`${TITLE}-政府信息公开   ${ADDRESS}`], ['第 # 页，共 3 页   2024/3/5 10:22']],
    [[`${TITLE}   页码，#/3`], [`${ADDRESS}   2024/3/5`]],
    [['云溪市水利局', '打印时间：2024/3/5 10:22'], ['第#页/共3页']],
  ])('%j and %j are its edges', async (head, foot) => {
    const { facts, paragraphs } = await outline(printed(head, foot))
    expect(facts).toMatchObject({ title: TITLE, issuer: '云溪市水利局', year: 2023, published: null })
    const texts = paragraphs.filter(({ role }) => role !== 'furniture').map(({ text }) => text)
    expect(texts).toEqual([TITLE, ...PAGES.flat()])
  })

  test('may have its title in its head alone', async () => {
    const { facts } = await outline(printed([`2024/3/5 10:22 ${TITLE}-云溪市人民政府`], [`${ADDRESS} #/3`], []))
    expect(facts).toMatchObject({ title: TITLE, issuer: '云溪市水利局', year: 2023, published: null })
  })
})

test('a date above the title of a page that was not printed is that of publication', async () => {
  const { facts } = await outline(`2024-03-05 10:22\n${TITLE}\n${PAGES.flat().join('\n')}\n`)
  expect(facts.published).toBe('2024-03-05')
})

test.each([[`${TITLE}                    第 2 页`], [TITLE, '— 2 —']])(
  'the title heads the pages behind the first: %s',
  async (...head) => {
    const opening = '2023年，我局扎实推进法治政府建设，认真落实各项工作。'
    const text = [TITLE, opening, '一、主要工作', '开展检查三次。', ...head, '二、其他', '无。'].join('\n')
    const { facts, paragraphs } = await outline(text)
    expect(facts).toMatchObject({ title: TITLE, issuer: '云溪市水利局' })
    const furniture = paragraphs.filter(({ role }) => role === 'furniture').map((one) => one.text)
    expect(furniture).toEqual(head)
  },
)
