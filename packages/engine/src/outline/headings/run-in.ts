import { hanOr } from '../../text/han.js'
import type { Label } from '../numbering.js'
import { type Block, slice } from '../paragraphs/blocks.js'
import { boldLead } from './bold-lead.js'

const SENTENCE_END = /[。！？]/
// A point may be a decimal's.
const SENTENCE_END_OR_POINT = new RegExp(`[。！？]|[.](?=${hanOr('“')}|$)`)

/** A block that opens a section: its heading, and the rest where the heading runs into its body. */
export interface RunIn {
  readonly heading: Block
  readonly body: Block | null
}

/** Splits `（二）落实制度。我局……` after its first sentence, or earlier where a colon, a gap or what follows shows its end. */
export function splitRunIn(block: Block, label: Label | null): RunIn {
  const lead = label ? null : boldLead(block)
  if (lead !== null) return cutAt(block, lead)
  const from = label?.text.length ?? 0
  const rest = block.text.slice(from)
  if (isInTwoHalves(rest)) return { heading: block, body: null }
  const stop = (rest.includes('.') ? SENTENCE_END_OR_POINT : SENTENCE_END).exec(rest)
  const end = stop ? stop.index + stop[0].length : rest.length
  const colon = rest.slice(0, LONGEST_NAMED).search(stop ? BEFORE_SENTENCE : /[：:](?!\d)/)
  const ends = colon > 1 && !IN_BRACKETS.test(rest.slice(0, colon))
  const sentence = ends && colon < end && colon + 1 < rest.length ? colon + 1 : end
  const cut = Math.min(sentence, fusedAt(rest, label, sentence) ?? sentence)
  if (cut >= rest.trimEnd().length) return { heading: block, body: null }
  return cutAt(block, from + cut)
}

const cutAt = (block: Block, end: number): RunIn => ({
  heading: slice(block, 0, end),
  body: slice(block, end, block.text.length),
})

// 一、打地基：先把规矩立起来, 第五问：还有哪些叫人不满意？: no sentence of a body, which has marks or figures and an end.
const IN_TWO_HALVES = /^[^：:，,。；;？?！!]{0,24}[：:](?:[^：:，,。；;？?！!\d]{4,24}|[^：:。；;！!]{4,40}[？?])$/
// 一、第一季度：依法防控，守住村口; what else stands before a colon may be told behind it: 薄弱环节：执法不严，普法不实
const HALVED_AGAIN =
  /^(?:第[一二三四]季度|[上下]半年)[：:][^：:，,。；;？?！!\d]{3,12}[，,][^：:，,。；;？?！!\d]{3,12}$/

const isInTwoHalves = (words: string): boolean => IN_TWO_HALVES.test(words) || HALVED_AGAIN.test(words)

// 四、下一年度安排：2024年……。 ends at its colon; 三、加分点：2024年争取 and 10:30 do not.
const BEFORE_SENTENCE = /[：:](?!\d(?!0\d\d年))/
const LONGEST_NAMED = 26
// （一）力量薄弱（原因：编制少）
const IN_BRACKETS = /[（(][^）)]*$/
// 一、主要工作　我局……: a wide gap, which may part the halves of a short heading too, if no clauses or figures follow it.
const LONGEST_HALVES = 45
const TELLS_BEHIND = /(?:\u3000|\s{2})[^。，；\d]*[，；\d][^。]*。$/
// One of two ideographic spaces, with which a paragraph begins, may stand behind a heading of clauses.
const GAP = /^(?:[^\s。；，：]{3,24}(?:\u3000|\s{2,})|[^\s。；：]{5,40}(?<!明确|查处|办理|开展)\u3000\u3000)(?=\S)/
// 二、存在的问题 执法人员不足，原因是编制少。: what no report but calls a part, one space and a sentence of clauses or figures.
const NAME_AND_SPACE =
  /^(?:[^\s。；，：]{0,16}(?:举措|措施|做法|工作)(?:和|与|及)成效|(?:[^\s。；，：]{0,10}年度?)?(?:主要|重点)?工作(?:开展)?(?:情况)?|[^\s。；，：]{0,10}存在的?[^\s。；，：]{0,12}|[^\s。；，：]{0,14}(?:安排|打算|计划|思路)|其[他它][^\s。；，：]{0,12}(?:事项|情况))\s(?=[^。，,；;\d]*[，,；;\d][^。]*。$)/
// 二、存在问题一是力量不足: a count or a date that begins a sentence, and goes on from no word before it.
const FUSED =
  /^[^。；，：！？\s]{4,30}?(?<![和与及在从到至于截自的对将即以之其统唯专第为落围绕《“（(\d])\s?(?:一是(?!否)|20\d\d年(?:(?:度|以来|来)?[，,]|是)|[今本]年(?:以来|来)?[，,]|一年来[，,])/
const LEAD_OF_BODY = /(?:一是|20\d\d年(?:(?:度|以来|来)?[，,]|是)|[今本]年(?:以来|来)?[，,]|一年来[，,])$/

/** Where a heading ends that its paragraph follows without any mark; null where none does. */
function fusedAt(rest: string, label: Label | null, sentence: number): number | null {
  const gap = sentence > LONGEST_HALVES || TELLS_BEHIND.test(rest.slice(0, sentence)) ? GAP.exec(rest) : null
  if (gap) return gap[0].length
  const named = label?.style === 'cn' ? NAME_AND_SPACE.exec(rest.slice(0, sentence)) : null
  if (named) return named[0].length
  const fused = label ? FUSED.exec(rest) : null
  return fused && fused[0].length - LEAD_OF_BODY.exec(fused[0])![0].length
}
