import { describe, expect, it, test } from 'vitest'
import { outline, tree } from '../../read-text.js'

const BODY =
  '全年开展执法检查 320 次，办理案件12件，公开行政许可和处罚信息214条，组织培训6期，答复群众来信来访56件，各项任务都已完成。'
const TITLE = '云溪县水利局2023年度法治政府建设情况报告'
const LINES = [
  '县委、县政府：',
  '现将情况报告如下：',
  '主要工作',
  `开展“治违建 清河道 保安全”行动。${BODY}`,
  '1. 严格执法',
  BODY.repeat(3),
  '（一） 加强普法',
  BODY.repeat(3),
  '存在的不足和原因',
  '人手不足，由于编制少。',
  '2024年主要安排',
  `2024年，我局将继续推进。${BODY.repeat(2)}`,
]

describe('a page whose lines were copied into one with spaces between them', () => {
  const page = `${TITLE} ${LINES.join(' ')} 云溪县水利局 2024年1月31日`

  it('is cut at these spaces, not at those beside figures, behind numbers and inside names', async () => {
    const { paragraphs, facts } = await outline(page)
    expect(facts).toMatchObject({ title: TITLE, issuer: '云溪县水利局', year: 2023, published: '2024-01-31' })
    const texts = paragraphs.map(({ text }) => text)
    for (const line of LINES) expect(texts).toContain(line)
  })

  it('keeps the links of the page in their brackets', async () => {
    const { paragraphs } = await outline(`${TITLE} 【字号：大 中 小】 ${LINES.join(' ')} 云溪县水利局 2024年1月31日`)
    expect(paragraphs.find(({ text }) => text.includes('字号'))!.text).toContain('【字号：大 中 小】')
  })

  it('keeps its places', async () => {
    const { paragraphs } = await outline(page)
    for (const { text, start, offsets } of paragraphs) if (!offsets) expect(page.startsWith(text, start)).toBe(true)
  })

  it('has the headings of the page', async () => {
    expect(
      tree(await outline(page.replaceAll(' 主要工作 ', ' 一、主要工作 ').replace(' 存在', ' 二、存在'))),
    ).toContain('二、存在的不足和原因')
  })
})

test.each([
  ['an author’s spaces beside figures', BODY.repeat(12)],
  ['a few others', `${BODY.repeat(6)} ${BODY.repeat(6)}`],
  ['words set apart', `${'统 筹 推 进 法 治 建 设，'.repeat(60)}。`],
  ['a paragraph of many', [...LINES, BODY.repeat(11), ...LINES, ...LINES, ...LINES].join('\n')],
])('%s stay', async (_, body) => {
  const { paragraphs } = await outline(`${TITLE}\n${body}\n`)
  for (const line of body.split('\n').filter((line) => line.length > 100))
    expect(paragraphs.map(({ text }) => text.replace(/\s/g, ''))).toContain(line.replace(/\s/g, ''))
})

describe('a signature at the end of the last paragraph', () => {
  test.each(['云溪县水利局2024年1月31日', ' 云溪县水利局 二〇二四年一月三十一日', '2024年1月31日'])(
    'is one of its own: %s',
    async (signature) => {
      const { facts, paragraphs } = await outline(`${TITLE}\n一、主要工作\n${BODY}${signature}\n`)
      expect(facts.published).toBe('2024-01-31')
      expect(paragraphs.map(({ text }) => text)).toContain(BODY)
    },
  )

  test.each(['自评于2024年1月31日', '按计划完成，时间是2024年1月31日', '详见云溪县水利局2024年工作要点'])(
    'is none in %s',
    async (words) => {
      const { facts } = await outline(`${TITLE}\n一、主要工作\n${BODY}${words}\n`)
      expect(facts.published).toBe(null)
    },
  )
})
