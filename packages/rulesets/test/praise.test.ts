import { describe, expect, test } from 'vitest'
import { assessText } from './load-rulesets.js'

/** How the problems and their causes stand in a section that is headed as theirs. */
async function statusesOf(words: string): Promise<readonly string[]> {
  const text = `江州市城市管理局2024年度法治政府建设情况报告\n一、主要举措和成效\n工作12项。\n二、存在的不足和原因\n${words}\n`
  const assessment = await assessText(text)
  const { items } = assessment.parts.find(({ id }) => id === 'shortcomings')!
  return items.map(({ status }) => status)
}

describe('praise under the heading of problems names none', () => {
  test.each([
    '一是成绩来之不易；二是经验值得总结；三是队伍值得表扬，主要是领导重视。',
    '工作虽有不足，但总体很好。',
    '虽然还存在一些不足，但成绩是主要的。',
    '一是领导高度重视；二是措施得力；三是成效明显。',
    '1.执法水平明显提升。2.普法成效显著。3.群众满意度高。',
    '（一）成绩来之不易\n全体干部辛勤付出。\n（二）经验值得总结\n领导重视、部门配合。',
    '一是干部作风优良；二是工作亮点纷呈；三是得到上级充分肯定。',
    '我局各项工作成绩突出，经验可贵，队伍过硬。',
    '全年没有发生一起因执法不当引发的事件，没有一起处罚被撤销，位居前列。路子是对的，队伍是过硬的。我们将不骄不躁，乘势而上。',
  ])('%s', async (words) => {
    expect(await statusesOf(words)).toEqual(['missing', 'missing'])
  })
})

describe('a real problem is one in whatever words, beside praise or not', () => {
  test.each([
    '一是法律明白人年龄大；二是村民外出多；三是案件多。',
    '一是执法人员是半路出家；二是普法靠发传单。',
    '全年工作成效显著。全年未发生重大事故但库房陈旧漏水。',
    '各项工作成绩突出。没有一名专职的法制审核人员。',
    '工作虽有成绩，但执法力量不足。',
    '一是普法成效一般；二是群众满意度排名第八。',
    '一是优秀案卷比例下降；二是成果转化慢。',
    '一是执法力量主要依靠上级支持；二是队伍建设靠个人自觉。',
    '一是成绩面前有自满情绪；二是经验主义抬头。',
    '一是执法装备配备问题；二是经费保障问题。',
    '一是提升执法水平；二是创新普法形式。',
    '（一）执法队伍\n年轻人留不住。\n（二）普法宣传\n群众不爱听。',
    '总体良好，有的案卷说理简单。成绩很好，有些干部学法走马观花，个别培训走过场。',
  ])('%s', async (words) => {
    expect((await statusesOf(words))[0]).toBe('met')
  })
})
