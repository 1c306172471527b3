import { ADDRESSES } from '../organ-name.js'
import type { Block } from '../paragraphs/blocks.js'
import { NAMES_NONE } from './names-none.js'
import { isPartName } from './part-names.js'

// 加强组织领导。 and 2024年工作打算：, or the mark stands behind what is bold.
const NAME = /^(?!\d+[^年\d]|20\d\d年度?[，,])(?:[^。；！!;：:\d]|\d(?=.*(?:。|年.*)$)){2,40}[。：:？?]?$/
const CLOSES = /[。：:？?]/
// What follows is told, or a fact.
const INTRODUCES =
  /(?:指出|强调|要求|表示|认为|提出|如下|以下|包括|例如|电话|地址|来源|单位|作者|日期|时间|编辑|责编|审核|校对|联系人|方面|总体思路|总体要求|工作要求|小结|说明)[：:]$/
// 主办单位：市司法局
const LONGEST_FACT = 9
const IS_NONE = /^(?:无|没有|暂无)/

/** How long the bold name is that a paragraph begins with, its closing mark included; null where it begins with none. */
export function boldLead({ text, boldTo }: Block): number | null {
  if (boldTo === 0 || boldTo >= text.length - 1) return null
  const isClosedBehind = CLOSES.test(text[boldTo]!)
  if (!isClosedBehind && !CLOSES.test(text[boldTo - 1]!)) return null
  const name = text.slice(0, boldTo)
  const to = isClosedBehind ? boldTo + 1 : boldTo
  const behind = text.slice(to).trim()
  if (!NAME.test(name) || NAMES_NONE.test(name)) return null
  const lead = text.slice(0, to)
  if (!/[：:]$/.test(lead)) return to
  const isNamed = isPartName(name)
  const isFact = behind.length <= LONGEST_FACT && !IS_NONE.test(behind) && !isNamed
  // 重点任务：一是……；二是…… says what is enumerated.
  const leadsToList = behind.includes('一是') && !isNamed
  return isFact || leadsToList || INTRODUCES.test(lead) || ADDRESSES.test(lead) ? null : to
}
