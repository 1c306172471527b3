import { byKey } from './by-key.js'

// Longer units first, so that 人次 is not read as 人.
const LONGER = [
  '个百分点|个工作日|个小时|个月|个次|工作日|小时|课时|学时',
  '平方公里|平方千米|平方米|立方米|万字|公里|千米|公顷|公斤|千克',
  '人次|件次|家次|户次|车次|场次|艘次|辆次|台次|台套|批次|航次|项次|条次|份次|卷次|处次|趟次|班次|宗次',
].join('|')
const SINGLE =
  '件起宗例家户个项条次场份册本部篇期名人位辆台艘套处元亩米吨所座支批栋幢笔张块卷对分天课站组队岗村枚只头株棵袋箱瓶具封幅'

const SIGNS = '%‰'

const BY_FIRST = byKey([...SIGNS, ...LONGER.split('|'), ...SINGLE], (unit) => unit.charCodeAt(0))
const NONE: readonly string[] = []

/** The unit of a number that stands at a place of folded text; null where there is none. */
export function unitAt(text: string, at: number): string | null {
  for (const unit of BY_FIRST.get(text.charCodeAt(at)) ?? NONE) {
    if (!text.startsWith(unit, at)) continue
    // 3部门 and 3人民 count nothing.
    const next = SIGNS.includes(unit) || unit.length > 1 ? '' : text[at + 1]
    if (next !== '门' && next !== '民') return unit
  }
  return null
}
