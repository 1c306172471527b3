import { expect, test } from 'vitest'
import { assessTiny } from '../tiny-ruleset.js'

/** How many problems are counted in a section of shortcomings. */
async function problemsIn(body: string): Promise<number | null> {
  const text = `云溪市水利局2023年法治政府建设情况报告\n一、主要工作\n办结案件九件。\n二、存在的不足\n${body}\n`
  const { parts } = await assessTiny(text)
  return parts.find(({ id }) => id === 'shortcomings')!.items.find(({ id }) => id === 'problems')!.count
}

test.each([
  ['一是力量不足；二是形式有待丰富；三是监督薄弱。', 3],
  ['一块是队伍半路出家，另一块是巡查扑空。', 2],
  ['力量不足、形式不够丰富、监督薄弱等问题仍然存在。', 3],
  ['力量不足，形式不够丰富。', 2],
  // Paragraphs that one mark of a list begins, or one word, or a problem in few words.
  ['★监督薄弱，人手少。\n★样品送检周期长。\n★库房老旧。', 3],
  ['问题：发现得晚。\n问题：历史遗留小区还剩9个。\n问题：答复被责令重作3件。\n剖析：档案三十年没有整理。', 3],
  ['**监督薄弱。** 全年收到投诉47件。\n**协管有漏洞。** 有两名队员单独上路。\n说到底，考核只看数量。', 2],
  ['监督薄弱。全年收到投诉47件。\n队员散漫。有两名队员单独上路。\n说到底，考核只看数量。', 2],
  ['监督薄弱。原因：\n★人少。\n★没有经费。', 1],
  ['执法这一块，编制少，忙不过来。普法这一块，群众大会开不拢人。', 2],
  ['不足方面：答复超期三件；归档率不足九成。\n制约因素方面：监督薄弱；系统没有提醒。', 2],
  // Numbered rows of a table, in words that no list knows too.
  [
    '| 序号 | 问题 | 原因 |\n| 1 | 监督薄弱 | 人少 |\n| 2 | 样品送检周期长 | 没有机构 |\n| 3 | 库房老旧 | 没有经费 |',
    3,
  ],
  // Reasons are no problems of their own.
  ['力量不足。形式不够丰富。分析其原因，主要有三：重视不够；编制不足；基础薄弱。', 2],
  ['力量不足。形式不够丰富。这些问题的产生，主要是由于基础薄弱。', 2],
  [
    '有短板，主要表现为：权限冲突；运动式检查突出；行政监督缺乏力度。这些问题形成的原因主要在于：体制不全；机制不顺；干部不齐。要解决这些问题，主要对策如下：改革体制；提高素质。',
    3,
  ],
  ['力量不足，监督薄弱。究其原因，主要是：指导不够；基础薄弱；经费不足。', 2],
  ['力量不足；原因是编制少；监督薄弱；形式有待丰富。', 3],
  ['力量不足，监督薄弱。原因：\n经费不足。', 2],
  ['对解决遗留问题的办法不够多。监督能力不足。形式有待丰富。', 3],
  // Semicolons part the points, each of which has sentences of its own.
  ['承接能力还不足。有的人手不够；合同管理有待加强。条款不够明确；协同还薄弱。边界有待厘清。', 3],
  ['承接能力还不足。有的人手不够；合同管理有待加强。条款不够明确；原因主要是基础薄弱。编制不足。', 2],
  ['力量不足。形式不够丰富。监督薄弱；培训不够。宣传不够。', 5],
  ['头一处，队伍半路出家。第二处，巡查扑空。第三处，宣传图热闹。', 3],
  // Beside one that is known, in words that no list knows.
  ['还存在一些短板：镇里接不住下放的权限，监督薄弱；同类错误一犯再犯；数据入库快、用起来慢。', 3],
  // As many as are announced, in whatever words.
  ['问题有四个：监督薄弱，人手少；夜间车辆难发现；辅导停留在发册子；法律顾问成了签字的。', 4],
  ['问题有两个：监督薄弱；夜间车辆难发现；辅导停留在发册子。', 3],
  // Paragraphs that begin with one each; what asks for the reasons is none.
  [
    '力量不足。十一名持证人员里学法律的只有一人，遇到复杂问题仍要请县里的同志来帮忙。\n形式有待丰富。发下去的册子看不懂、不愿看，真正记住的不多，来咨询的人也不多。\n监督薄弱。平时考核只看进度不看过程，干部不按程序办事也没有受到追究。\n根子出在哪里？\n乡镇待遇低、条件苦，近三年考进来的两名法学毕业生都考走了，没有人愿意长期留下来办案。',
    3,
  ],
  // In words that no list knows, under a heading that says what they are.
  ['部门之间互相推责；案件文书总出毛病。', 2],
  // One alone counts where it plainly says that something is wanting.
  ['执法人员年龄大、专业不对口，影响了办案。', 1],
  ['目前没有发现突出的问题，各项工作良好。', 0],
  ['本年度没有明显不足。', 0],
  ['各项工作推进有力，没有大的差距。', 0],
  ['总体上不存在明显不足，但力量不足。', 1],
  ['并非没有不足，监督薄弱。', 2],
  ['一些干部没有问题意识。', 1],
  ['对有没有不足心中无数。', 1],
  ['下一步，将加强学习；将规范执法。', 0],
])('%s', async (body, count) => {
  expect(await problemsIn(body)).toBe(count)
})
