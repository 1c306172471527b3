import { ADDRESSES } from '../organ-name.js'
import type { Block } from '../paragraphs/blocks.js'

// 加强组织领导。 and 2024年工作打算：, or the mark stands behind what is bold.
const NAME = /^(?!20\d\d年度?[，,])(?:20\d\d年|[^。；！!;：:\d]){2,40}[。：:？?]?$/
const CLOSES = /[。：:？?]/
// What says who, how or what follows begins a sentence, or introduces one that was said.
const BEGINS_SENTENCE =
  /^(?:[一二三四五六七八九十]是|第?[一二三四五六七八九十][，,]|首先|其次|再次|最后|此外|同时|另外|但|虽|截至|全[年市县区]|[今本去]年|一年来|为|对照|现将|特此|以上|综上|附件?|注)/
const LEADS_ON =
  /(?:指出|强调|要求|表示|认为|提出|如下|以下|包括|例如|电话|地址|来源|单位|作者|日期|时间|编辑|责编|审核|校对|联系人)[：:]?$/
// 主办单位：市司法局
const LABELS_FACT = /[：:].{0,9}$/
const IS_NONE = /^(?:无|没有|暂无)/

/** How long the bold name is that a paragraph begins with, its closing mark included; null where it begins with none. */
export function boldLead({ text, boldTo }: Block): number | null {
  if (boldTo === 0 || boldTo >= text.length - 1) return null
  const isClosedBehind = CLOSES.test(text[boldTo]!)
  if (!isClosedBehind && !CLOSES.test(text[boldTo - 1]!)) return null
  const name = text.slice(0, boldTo)
  const to = isClosedBehind ? boldTo + 1 : boldTo
  const behind = text.slice(to).trim()
  if (LABELS_FACT.test(text) && !IS_NONE.test(behind)) return null
  if (!NAME.test(name) || BEGINS_SENTENCE.test(name)) return null
  return LEADS_ON.test(name) || ADDRESSES.test(text.slice(0, to)) ? null : to
}
