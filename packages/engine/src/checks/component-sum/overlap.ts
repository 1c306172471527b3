import { quantitiesIn } from '../../text/quantities.js'
import type { Sentence } from './sentence.js'

// One case may be counted by several members: 部分案件并处, 一案多罚, 类别有交叉; not 警告并处罚款9件, which is a kind.
const OVERLAP =
  /并处(?![理置]|(?:罚款|没收)\d)|并罚|双罚|合并处罚|同时(?:适用|给予|处|被|作出|涉及|属于|计入|具有|存在|又)|(?:部分|有的|有些|个别|少数)[^,;。]{0,10}同时(?:受理|属于|涉及|通过[^,;。]{1,3}种|面向[^,;。]{1,8}和)|双跨任职|(?:有|存在|互有|相互|部分|统计|类别|口径)(?:部分|一定|少量)?(?:交叉|重复|重叠|重合)|(?:交叉|重复|重叠)(?:计算|计入|计数|统计|适用|部分)|一案(?:多|双|数|两)|一人(?:多|数|两)[项罪职]|一企多|[多两数][种项](?:以上)?(?:处罚|方式|措施|类型)|既[^,;]{1,12}又|兼[有具任]|(?:部分|有的|有些|个别|其中|\d[件家户人个])[^,;。]{0,6}跨(?:行业|领域|部门|区域|类别|年度)|(?:部分|有的|个别)同时|[兼分]属两|涉及多类|分别(?:计算|计入|统计)|的[^,;。()]{0,6}[亦也均](?:提交|属|计|列|算|含|参加|作|在)|线上线下(?:同步|相?结合|融合)|(?:剔除|扣除|去除|除去|剔|除)重复?[后的]|跨类/
// 部分案件并处。, 其中3件并处。, but no account of other things.
const EXPLAINS =
  /^[,;)]{0,2}(?:其中|部分|个别|少数|有[的些\d部]|上述|以上|同一|一[案人企]|因|由于|注|各[类项种]|\d)[^。!?]*/
// How many are counted twice, not how many more or fewer there are than before.
const COMPARES = /较|比|上年|去年|往年|同期|[增减剩余]/

/** Whether the text itself says why members of a list make more than the total, `over` by how much: some are counted twice. */
export function tellsOverlap({ full, asides, next }: Sentence, over: number): boolean {
  if (OVERLAP.test(full) || OVERLAP.test(EXPLAINS.exec(next)?.[0] ?? '')) return true
  // 罚款980件(含并处警告45件)、警告65件; 线上12期、线下35期(6期两边同时开)
  return asides.some(({ start, end }) => {
    const aside = full.slice(start, end)
    return !COMPARES.test(aside) && quantitiesIn(aside).some(({ value }) => value === over)
  })
}
