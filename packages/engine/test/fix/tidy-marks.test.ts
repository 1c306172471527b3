import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/fix/apply-edits.js'
import { tidyMarks } from '../../src/fix/tidy-marks.js'
import { outlineOf } from '../../src/outline/index.js'
import { placesIn } from '../../src/places.js'
import { read } from '../read-text.js'

async function tidied(line: string): Promise<string> {
  const title = '云溪县水利局2023年度法治政府建设情况报告\n'
  const report = await read(`${title}${line}`)
  const outline = outlineOf(report)
  const { span } = placesIn(report.source, outline)
  const edits = tidyMarks(outline).map(({ at, text }) => ({ ...span(at), text }))
  return applyEdits(report.source, edits).text.slice(title.length)
}

describe('tidyMarks', () => {
  it.each([
    ['开展检查,办理案件;培训人员:全部', '开展检查，办理案件；培训人员：全部'],
    ['落实《行政处罚法》,开展检查', '落实《行政处罚法》，开展检查'],
    ['全年完成任务。。其次开展培训、、检查', '全年完成任务。其次开展培训、检查'],
    ['（一)规范执法', '（一）规范执法'],
    ['(一)规范执法', '（一）规范执法'],
    ['设立法制科(加挂牌子),规范流程', '设立法制科（加挂牌子），规范流程'],
    ['执法人员(含辅助人员)40人', '执法人员（含辅助人员）40人'],
    ['一.主要工作', '一、主要工作'],
    ['全年工作完成.', '全年工作完成。'],
    ['主要是:1、知识欠缺。2、力量不足,11个人', '主要是：1、知识欠缺。2、力量不足，11个人'],
    ['完成率95%,同比上升;办结14,其中行政许可3', '完成率95%，同比上升；办结14，其中行政许可3'],
    ['开展"送法进校园”活动', '开展“送法进校园”活动'],
    ['开展“送法进校园"和"双随机"检查', '开展“送法进校园”和“双随机”检查'],
    ['利用"3.15"、"6.26"等节点', '利用“3.15”、“6.26”等节点'],
  ])('%s', async (line, expected) => {
    expect(await tidied(line)).toBe(expected)
  })

  it.each([
    '10:30开始，比例1:1，共1,200件，占3.5%',
    '网址http://example.cn/a,b?c=d，邮箱a@b.cn',
    '1.规范执法',
    '（1）规范执法，(2)开展检查',
    '省略号……和。。。都不改',
    '检查(2023)第5号',
    '卡尔·马克思，A.B.C',
    '他说“好”,she said',
    '配备55"大屏和32"小屏',
    '开展”送法"进校园',
    '只有一个"的段落',
    '<a title="甲">乙</a>',
    'say "yes" again',
    '附件1,2，图3,4',
    '1,加强领导',
  ])('leaves %s', async (line) => {
    expect(await tidied(line)).toBe(line)
  })
})
