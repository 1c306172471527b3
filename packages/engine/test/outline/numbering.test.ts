import { describe, expect, test } from 'vitest'
import { readLabel, toNumber } from '../../src/outline/numbering.js'
import { outline, tree } from '../read-text.js'

describe('reading a numbering', () => {
  test.each([
    ['一、主要举措', 'cn', 1],
    ['十一．其他', 'cn', 11],
    ['二 、 存 在 问 题', 'cn', 2],
    ['（二）落实制度', 'cn-paren', 2],
    ['( 三 ) 普法', 'cn-paren', 3],
    ['四）监督', 'cn-paren', 4],
    ['1.2023年，我局', 'num', 1],
    ['１２、强化培训', 'num', 12],
    ['（3）执法', 'num-paren', 3],
    ['5）执法', 'num-half', 5],
    ['③执法', 'circled', 3],
    ['1.2.3 执法', 'dotted-3', 3],
    ['1.2主要负责人抓法治的情况。局长', 'dotted-2', 2],
    ['第一部分 主要工作', 'division', 1],
    ['第 二 章　存在问题', 'chapter', 2],
    ['㈢制度建设', 'cn-paren', 3],
    ['⑵加强培训', 'num-paren', 2],
    ['⒋完善制度', 'num', 4],
    ['叁　困难与建议', 'formal', 3],
    ['二　存在问题', 'cn', 2],
    ['第二，存在问题', 'ordinal', 2],
    ['第三：下步打算', 'ordinal', 3],
    ['其二，存在问题', 'ordinal', 2],
    ['第二块：存在问题', 'piece', 2],
    ['板块三：存在问题', 'piece', 3],
    ['第一，2023年推进法治政府建设的主要举措和成效', 'ordinal', 1],
    ['丙、存在问题', 'stem', 3],
    ['其二，主要负责人履行推进法治建设第一责任人职责情况', 'ordinal', 2],
    ['四：其他', 'cn', 4],
    ['、存在问题及整改措施', 'cn', null],
    ['）落实制度', 'cn-paren', null],
    ['、2024年工作打算', 'cn', null],
    ['Ⅰ、主要举措', 'roman', 1],
    ['Ⅳ. 2024年打算', 'roman', 4],
    ['Ⅱ　存在问题', 'roman', 2],
    ['I. 主要举措', 'roman', 1],
    ['IV、其他事项', 'roman', 4],
    ['VII．其他事项', 'roman', 7],
    ['III 存在问题', 'roman', 3],
  ])('%s', (line, style, ordinal) => {
    expect(readLabel(line)).toMatchObject({ style, ordinal })
  })

  test.each([
    '1.5万件',
    '2023年，我局',
    '一是加强学习',
    '一、二级残疾军人',
    'Ⅲ类水质断面比例达100%',
    'Ⅱ、Ⅲ类水质断面',
    'Ⅳ级应急响应',
    'X 市水利局',
    'X县水利局',
    'IP地址',
    'Ⅱ 类断面三个，比上年增加一个。',
    '第一责任人',
    '十分重视',
    '陆　伟',
    '其一，加强学习，规范执法。',
    '甲、乙双方当事人',
    '丙、丁两家公司的案件。',
    '要求三年内完成',
    '其二，台账管理粗放的主要原因是平时要求不严检查次数较少',
    '其他事项',
    '三：一是充实力量，二是加强培训。',
    '一　是加强学习，二是规范执法。',
    '一 网通办扎实推进',
    '三 公经费管理',
    '二　○二四年度工作总结',
    '第二，健全制度，规范执法，开展检查三次。',
    '三项制度',
    '一、',
    '12345热线',
    '（以下简称纲要）',
  ])('none in %s', (line) => {
    expect(readLabel(line)).toBeNull()
  })

  test.each([
    ['十', 10],
    ['十九', 19],
    ['二十', 20],
    ['四十二', 42],
    ['１３', 13],
    ['⑩', 10],
    ['一二', null],
    ['Ⅵ', 6],
    ['IX', 9],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(toNumber(text)).toBe(value)
  })
})

describe('levels are what the report makes of them', () => {
  const body = '我局认真落实各项制度，全年开展检查三次。\n'
  test('a number typed twice by mistake is no beginning anew', async () => {
    expect(tree(await outline(`一、甲\n（一）乙\n${body}（二）丙\n${body}一、丁\n${body}三、戊\n${body}`))).toEqual(
      '一、甲\n  （一）乙\n  （二）丙\n一、丁\n三、戊',
    )
  })
  test('the official order', async () => {
    expect(tree(await outline(`一、甲\n（一）乙\n${body}1.丙\n${body}（二）丁\n${body}二、戊\n${body}`))).toBe(
      '一、甲\n  （一）乙\n    1.丙\n  （二）丁\n二、戊',
    )
  })
  test('1、 above （1） above 一.', async () => {
    expect(
      tree(await outline(`1、甲\n（1）乙\n一.丙\n${body}二.丁\n${body}（2）戊\n${body}2、己\n（1）庚\n${body}`)),
    ).toBe('1、甲\n  （1）乙\n    一.丙\n    二.丁\n  （2）戊\n2、己\n  （1）庚')
  })
  test('1、 above （一） above 1., where 1、 is one row through the report', async () => {
    const rows = `1.丁\n${body}2.戊\n${body}`
    expect(tree(await outline(`1、甲\n（一）乙\n${rows}（二）丙\n${body}2、己\n${rows}3、庚\n${rows}`))).toBe(
      '1、甲\n  （一）乙\n    1.丁\n    2.戊\n  （二）丙\n2、己\n  1.丁\n  2.戊\n3、庚\n  1.丁\n  2.戊',
    )
  })
  test('1、 beside 1. where authors write both', async () => {
    expect(tree(await outline(`（一）甲\n1、乙\n${body}2.丙\n${body}（二）丁\n1.戊\n${body}2、己\n${body}`))).toBe(
      '（一）甲\n  1、乙\n  2.丙\n（二）丁\n  1.戊\n  2、己',
    )
  })
  test('（一） at the top, without any 一、', async () => {
    expect(tree(await outline(`（一）甲\n1.乙\n${body}2.丙\n${body}（二）丁\n1.戊\n${body}`))).toBe(
      '（一）甲\n  1.乙\n  2.丙\n（二）丁\n  1.戊',
    )
  })
  test('numbers that run on through all sections', async () => {
    expect(tree(await outline(`一、甲\n（一）乙\n${body}（二）丙\n${body}二、丁\n（三）戊\n${body}`))).toBe(
      '一、甲\n  （一）乙\n  （二）丙\n二、丁\n  （三）戊',
    )
  })
  test('Roman numbers above all others', async () => {
    const text = '标题\nⅠ、措施\n一、强化学习\n二、规范执法\nⅡ、问题\n一、力量不足\nⅢ、打算\n'
    expect(tree(await outline(text))).toBe('Ⅰ、措施\n  一、强化学习\n  二、规范执法\nⅡ、问题\n  一、力量不足\nⅢ、打算')
  })

  test('Roman numbers below 一、', async () => {
    const text = '标题\n一、措施\nI. 强化学习\nII. 规范执法\n二、问题\nI. 力量不足\n三、打算\n'
    expect(tree(await outline(text))).toBe('一、措施\n  I. 强化学习\n  II. 规范执法\n二、问题\n  I. 力量不足\n三、打算')
  })

  test('a lost number', async () => {
    expect(tree(await outline(`一、甲\n（一）乙\n${body}、存在问题\n${body}三、丙\n${body}`))).toBe(
      '一、甲\n  （一）乙\n、存在问题\n三、丙',
    )
  })
  test('Markdown depth gives way to the numbering', async () => {
    expect(
      tree(
        await outline(
          `# 云溪市水利局2023年法治政府建设报告\n\n## 一、甲\n\n## （一）乙\n\n${body}\n## 二、丙\n\n${body}\n## 其他\n\n${body}`,
          'a.md',
        ),
      ),
    ).toContain('一、甲\n  （一）乙\n二、丙')
  })
  test('bold lines', async () => {
    expect(
      tree(await outline(`**主要工作**\n\n1.甲。${body}\n2.乙。${body}\n**存在问题**\n\n1.丙。${body}`, 'a.md')),
    ).toBe('主要工作\n  1.甲。\n  2.乙。\n存在问题\n  1.丙。')
  })
  test('lines without any marking', async () => {
    expect(tree(await outline(`主要工作开展情况\n${body}存在的问题\n${body}`))).toBe('主要工作开展情况\n存在的问题')
  })
})

describe('headings and bodies in one line', () => {
  test('the first sentence is the heading', async () => {
    const { paragraphs } = await outline('一、甲\n（二）落实制度。我局制定三项制度。再次落实。')
    expect(paragraphs.map(({ role, text }) => [role, text])).toEqual([
      ['heading', '一、甲'],
      ['heading', '（二）落实制度。'],
      ['body', '我局制定三项制度。再次落实。'],
    ])
  })
  test('an early colon ends it too', async () => {
    expect(tree(await outline('三、存在的问题：一是力量不足；二是经费紧张。'))).toBe('三、存在的问题：')
  })
  test.each([
    ['四、下一年度安排：2024年，我局将充实力量，开展培训。', '四、下一年度安排：'],
    ['四、下一年度安排 2024年，我局将充实力量，开展培训。', '四、下一年度安排'],
    ['二、存在问题 一是力量不足，原因是编制少。', '二、存在问题'],
    ['三、加分点：2024年争取', '三、加分点：2024年争取'],
    ['三、照镜子：几处毛病得认', '三、照镜子：几处毛病得认'],
    ['三、还有哪些叫人不满意：为什么，怎么改？', '三、还有哪些叫人不满意：为什么，怎么改？'],
    ['三、存在的不足：力量不足，办法不多', '三、存在的不足：'],
    ['三、会议于10:30召开，研究执法。', '三、会议于10:30召开，研究执法。'],
  ])('%s', async (line, heading) => {
    expect(tree(await outline(`标题\n一、措施\n${line}\n`))).toBe(`一、措施\n${heading}`)
  })

  test('a section in one line is split at its numbers', async () => {
    expect(
      tree(await outline('一、举措\n（一）抓学习。组织学习四次。（二）抓执法。办结案件九件。（三）抓普法。宣传五场。')),
    ).toBe('一、举措\n  （一）抓学习。\n  （二）抓执法。\n  （三）抓普法。')
  })
  test('a bracket in a sentence does not split it', async () => {
    expect(tree(await outline('一、举措\n修订《条例》第三条第（二）项。落实（一）类事项。'))).toBe('一、举措')
  })
  test('a paragraph broken in mid-sentence is one', async () => {
    const { paragraphs } = await outline('一、举措\n我局全面贯彻\n习近平法治思想，切实履行职责。')
    expect(paragraphs.length).toBeGreaterThan(1)
    const broken = await outline('一、举措\n按照市委部署，我局全面贯彻\n习近平法治思想，切实履行职责。')
    expect(broken.paragraphs.at(-1)!.text).toBe('按照市委部署，我局全面贯彻习近平法治思想，切实履行职责。')
  })
})

test('an unnumbered # stands above a numbered ##', async () => {
  const text = '# 法治这一年\n\n## 一、甲\n\n开展检查三次。\n\n## 二、乙\n\n力量不足。\n'
  expect(tree(await outline(text, 'a.md'))).toBe('法治这一年\n  一、甲\n  二、乙')
})
