import { expect, test } from 'vitest'
import type { Check } from '../../src/checks/check.js'
import { documentNumber } from '../../src/checks/document-number.js'
import { enumeration } from '../../src/checks/enumeration/index.js'
import { headingNumbering } from '../../src/checks/heading-numbering/index.js'
import { pageResidue } from '../../src/checks/page-residue.js'
import { pairedMarks } from '../../src/checks/paired-marks/index.js'
import { mended } from './run-check.js'

// A running head and the title at the top of a page, which page numbers show, go; the title itself stays.
const TITLE = '云溪县水利局2023年度法治政府建设情况报告'
const HEADS = `云溪县水利局法治政府建设年度报告        第 2 页\n— 3 —\n${TITLE}\n`

const cases: readonly (readonly [Check, string, string])[] = [
  [
    pageResidue,
    `${TITLE}\n一、主要工作\n全年检查企业320家。\n${HEADS}二、其他\n无。`,
    `${TITLE}\n一、主要工作\n全年检查企业320家。\n\n\n\n二、其他\n无。`,
  ],
  [documentNumber, '印发《办法》（云水发[2021]第05号）。', '印发《办法》（云水发〔2021〕5号）。'],
  [documentNumber, '印发《办法》（云水发〔202172号）。', '印发《办法》（云水发〔2021〕72号）。'],
  [documentNumber, '印发《办法》（云水发〔2021〕号）。', '印发《办法》（云水发〔2021〕号）。'],
  [pairedMarks, '开展“回头看“检查。', '开展“回头看”检查。'],
  [pairedMarks, '开展”回头看”检查。', '开展“回头看”检查。'],
  [pairedMarks, '执行《水法〉规定。', '执行《水法》规定。'],
  [pairedMarks, '执行《水法规定。', '执行《水法规定。'],
  [pairedMarks, '一）学习\n无。\n（二）执法\n无。', '（一）学习\n无。\n（二）执法\n无。'],
  [enumeration, '一是学习；二是执法；二是普法。', '一是学习；二是执法；三是普法。'],
  [enumeration, '一是学习。是执法。三是普法。', '一是学习。二是执法。三是普法。'],
  [enumeration, '一是学习；二是执法；四是普法。', '一是学习；二是执法；四是普法。'],
  [headingNumbering, '一、甲\n无。\n、乙\n无。\n三、丙\n无。', '一、甲\n无。\n二、乙\n无。\n三、丙\n无。'],
  [headingNumbering, '一、甲\n无。\n二、乙\n无。\n二、丙\n无。', '一、甲\n无。\n二、乙\n无。\n三、丙\n无。'],
  [headingNumbering, '一、甲\n无。\n二、乙\n无。\n四、丙\n无。', '一、甲\n无。\n二、乙\n无。\n四、丙\n无。'],
  [
    headingNumbering,
    '第一部分 总体情况\n无。\n第部 主要工作开展\n无。\n第三部分 其他\n无。',
    '第一部分 总体情况\n无。\n第部 主要工作开展\n无。\n第三部分 其他\n无。',
  ],
  [
    headingNumbering,
    '一、甲\n无。\n、乙\n无。\n五、丙\n无。\n四、丁\n无。',
    '一、甲\n无。\n、乙\n无。\n五、丙\n无。\n四、丁\n无。',
  ],
]

test.each(cases.map(([check, ...rest]) => [check.id, ...rest, check] as const))(
  '%s mends what has one right answer: %s',
  async (_, text, right, check) => {
    expect(await mended(check, text)).toBe(right)
    expect(await mended(check, right)).toBe(right)
  },
)
