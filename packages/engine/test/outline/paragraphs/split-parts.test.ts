import { describe, expect, test } from 'vitest'
import { outline, tree } from '../../read-text.js'

const TITLE = '云溪市水利局2023年度法治政府建设情况报告'
const OPENING =
  '2023年，我局坚持以习近平法治思想为指导，认真落实市委、市政府关于法治建设的部署，持续推进依法行政，各项任务顺利完成。现将有关情况报告如下：'
const WORK = [
  '加强党的领导。局党组4次专题研究法治政府建设工作，把法治建设纳入年度工作要点，推动各项任务落地见效。',
  '规范行政执法。全年办理行政处罚案件32件，全部公示，开展执法培训3期，案卷评查2次。',
  '深化普法宣传。开展宣传活动6场，发放宣传资料3000份，组织旁听庭审1次。',
]
const BODIES = [
  '',
  '一是执法力量不足，主要原因是编制少、专业人员少。二是普法形式单一，原因是对新媒体运用不够。',
  '局长带头学法，主持召开会议研究重大执法决定，严格落实述法制度，对重点案件亲自督办。',
  '2024年，我局将充实执法力量，开展跟班训练；创新普法形式，用好短视频平台。',
  '无。',
]
const NAMES = [
  '主要举措和成效',
  '存在的不足和原因',
  '主要负责人履行推进法治建设第一责任人职责情况',
  '下一年度工作安排',
  '其他需要报告的事项',
]

const page = (label: (i: number) => string, below: (i: number) => string, gap: string, behind = gap): string => {
  const bodies = [WORK.map((work, i) => below(i) + work).join(gap), ...BODIES.slice(1)]
  return [TITLE, OPENING, ...NAMES.map((name, i) => label(i) + name + behind + bodies[i])].join(gap)
}
const topsOf = async (text: string): Promise<string[]> => {
  const read = await outline(text)
  return read.sections.map(({ heading }) => read.paragraphs[heading]!.text)
}

const LABELS: readonly (readonly [string, (i: number) => string])[] = [
  ['parts', (i) => `第${'一二三四五'[i]}部分 `],
  ['chapters', (i) => `第${'一二三四五'[i]}章 `],
  ['Roman numbers', (i) => `${'ⅠⅡⅢⅣⅤ'[i]}、`],
  ['formal numbers', (i) => `${'壹贰叁肆伍'[i]}、`],
  ['1.', (i) => `${i + 1}.`],
  ['（1）', (i) => `（${i + 1}）`],
  ['no numbers', () => ''],
]

describe('a page in one line without 一、', () => {
  for (const [name, label] of LABELS)
    for (const [gap, behind] of [
      [' ', ' '],
      ['', ''],
      ['', '：'],
      ['', '。'],
    ] as const)
      test.each([
        ['nothing', () => ''],
        ['（一）', (i: number) => `（${'一二三'[i]}）`],
      ] as const)(`${name}, ${JSON.stringify([gap, behind])}, above %s`, async (_, below) => {
        const tops = await topsOf(page(label, below, gap, behind))
        expect(
          tops.map((top, i) =>
            top.startsWith(label(i).trim() + (name === 'parts' || name === 'chapters' ? ' ' : '') + NAMES[i]),
          ),
        ).toEqual(NAMES.map(() => true))
      })

  test('（一） keeps its row above 1.', async () => {
    const text = page(
      (i) => `（${'一二三四五'[i]}）`,
      (i) => `${i + 1}.`,
      '',
      '。',
    )
    expect(await topsOf(text)).toEqual(NAMES.map((name, i) => `（${'一二三四五'[i]}）${name}。`))
    expect(tree(await outline(text))).toContain('\n  2.规范行政执法。')
  })

  test('has its places', async () => {
    const text = page(
      () => '',
      () => '',
      '',
    )
    const { paragraphs } = await outline(text)
    for (const { text: words, start } of paragraphs) expect(text.slice(start, start + words.length)).toBe(words)
  })
})

test.each([
  ['two numbers', `${OPENING}1.${WORK[0]}2.${WORK[1]}${WORK[2]}`],
  ['numbers inside of sentences', `${OPENING}任务：1.市级3件；2.县级4件；3.镇级5件。${WORK.join('')}`],
  [
    'what sentences say of the parts',
    `${OPENING}存在的问题得到整改。${WORK.join('')}下一步工作安排已经明确。${WORK.join('')}`,
  ],
  [
    'names that return',
    `${OPENING}存在的问题：人少。${WORK[0]}主要举措和成效：好。${WORK[1]}下一步工作安排：培训。存在的问题：钱少。${WORK[2]}`,
  ],
])('%s in one line stay there', async (_, body) => {
  const { sections } = await outline(`${TITLE}\n${body}\n`)
  expect(sections).toEqual([])
})

test('a long paragraph of a report whose sections have their lines stays whole', async () => {
  const list = WORK.map((work, i) => `${i + 1}.${work}`).join('')
  const { paragraphs } = await outline(
    `${TITLE}\n一、主要工作\n${OPENING}${list}${WORK.join('').repeat(3)}\n二、其他\n无。\n`,
  )
  expect(paragraphs).toHaveLength(5)
})
