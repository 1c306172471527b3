import type { PhraseHit } from '../locate/hit-lists.js'
import type { Reading } from '../locate/reading.js'
import { ofParagraph } from './of-paragraph.js'

// What an organ does by itself. What others bring before it or what befalls it (发生, 收到, 受理) is not here: that there was
// none of it is an account, and so is that a power was not used (作出, 实施).
const DEEDS =
  '开展 进行 组织 落实 建立 建成 聘请 聘用 选聘 聘任 编制 制定 制订 修订 印发 出台 述法 述职 出庭 应诉 学法 学习 普法 宣传 宣讲 培训 轮训 参加 召开 主持 举办 举行 推行 推进 推动 公开 公示 公布 审查 审核 演练 研究 部署 听取 讲课 授课 讲法 搞 请法 请律 上线 启用 运用 使用'.split(
    ' ',
  )
// 尚未述法, 没有落实, 没搞, 未能举办, 没有专题述法; not 未来, 未经, 未成年, which are no deeds.
const DENIALS = ['没有', '没', '未', '不曾', '从不']
const BETWEEN = ['能够', '能', '曾', '有', '专题', '']

const CLAUSE_END = /[,;:。!?()]/
const SENTENCE_END = /[;。!?]/
// No sentence that somebody wrote is longer, no paragraph denies more often; neither must take the square of a text without stops.
const FARTHEST = 200
const MOST = 100

// Of whom or when it is said: others (督促未述法的单位), some, former times; a condition, a question, a denial denied.
const NOT_SAID_OF_US =
  /督促|督办|责令|约谈|点名|批评|问责|排查|对|凡|若|如|假|倘|一旦|只要|不得|不准|严禁|禁止|杜绝|防止|避免|防范|无|没有|不存在|是否|部分|个别|少数|有的|一些|某|多数|不少|企业|商户|当事人|用人单位|业主|村民|群众|施工|过去|以往|以前|此前|之前|原先|原来|上年|去年|前年|往年|历史|曾|应(?![诉急])|谁|哪|除/
// The same, said anywhere before it in the sentence: 检查发现，三项制度未落实.
const TOLD_OF_OTHERS = /发现|查出|指出|反馈|反映|通报|查摆/
// What follows makes it a kind of others (未述法的单位), a condition (未…即…), less than all (落实到位), a wrong that was not
// done, or a nought.
const NOT_MEANT =
  /的(?=[一-龥\d])|[不即就者先]|(?<![会任提庭诉判事])前|一律|除外|到位|到底|彻底|干预|插手|违[规法纪反]|越权|选择性|逐利|过激|妨碍|歧视|限制|增设|损害|排除|垄断|[错误漏]|(?<!\d)0[件次起人个例宗]|[为是](?:0|零|无)|零|问题|现象/
// What is used upon others or asked for by them: 未开展行政处罚 is a nought.
const POWER = /^.{0,4}(?:处罚|强制|许可|复议|诉讼|仲裁|赔偿|征收|征用|裁决|查封|扣押|听证)/
// A rule of the house: 未开展风险评估，一律不得上会.
const RULE_FOLLOWS = /^,[^,。;]{0,6}(?:不得|不予|不准|不许|不能|不上|不签|不提|不出|不发|退回|暂缓)/
// There was nothing to be done: 因无应诉案件，未出庭; 没有执法职能，未开展执法.
const NOTHING_TO_DO = new RegExp(
  `(?:无|没有(?!${DEEDS.join('|')})|没(?:打|当)|未发生|未涉|未收到|未接到|未产生|未出现|不具有|不具备|不承担|不涉及|不属)[^,。;]{0,16}(?:案|诉|复议|官司|被告|事项|情形|情况|职能|职责|职权|权限|[法罚批]权|资格|任务|业务|事件|申请|项目)`,
)

/** A clause of folded text that may deny a deed; the denial stands from `at` to `to`. */
interface Denial {
  readonly start: number
  readonly at: number
  readonly to: number
  readonly end: number
}

/** The hits but for those that end where the text says that something was not done: 尚未述法, 没有落实三项制度. */
export function affirmed(reading: Reading, hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const denialsAt = ofParagraph((paragraph) => deedsDenied(reading.folded(paragraph).text))
  return hits.filter(({ paragraph, end }) => {
    const { text, index } = reading.folded(paragraph)
    return !denialsAt(paragraph).some((denial) => {
      if (end <= index[denial.start]! || end > index[denial.end]!) return false
      const denied = deniedBy(text, denial)
      return denied !== null && end > index[denied.start]! && end <= index[denied.end]!
    })
  })
}

/** Where a folded text may deny a deed. */
function deedsDenied(text: string): readonly Denial[] {
  const found: Denial[] = []
  for (const word of DENIALS)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const to = endOfDeed(text, at + word.length)
      // 有没有落实 asks.
      if (to < 0 || text[at - 1] === '有') continue
      found.push({ start: startOf(text, at, CLAUSE_END), at, to, end: endOf(text, to, CLAUSE_END) })
      if (found.length >= MOST) return found
    }
  return found
}

function startOf(text: string, at: number, ends: RegExp): number {
  let start = at
  while (start > 0 && at - start < FARTHEST && !ends.test(text[start - 1]!)) start--
  return start
}

function endOf(text: string, at: number, ends: RegExp): number {
  let end = at
  while (end < text.length && end - at < FARTHEST && !ends.test(text[end]!)) end++
  return end
}

/** Where the deed ends that stands at a place; -1 where none does. */
function endOfDeed(text: string, from: number): number {
  for (const between of BETWEEN) {
    if (!text.startsWith(between, from)) continue
    const deed = DEEDS.find((one) => text.startsWith(one, from + between.length))
    if (deed !== undefined) return from + between.length + deed.length
  }
  return -1
}

/** The clause from the denial on, or all of it where the denial closes it (应急预案未编制); null where it denies nothing of ours. */
function deniedBy(
  text: string,
  { start, at, to, end }: Denial,
): { readonly start: number; readonly end: number } | null {
  const from = startOf(text, at, SENTENCE_END)
  const after = text.slice(to, end)
  if (NOT_SAID_OF_US.test(text.slice(start, at)) || TOLD_OF_OTHERS.test(text.slice(from, at))) return null
  if (NOT_MEANT.test(after) || POWER.test(after) || RULE_FOLLOWS.test(text.slice(end, end + 16))) return null
  if (NOTHING_TO_DO.test(text.slice(from, endOf(text, to, SENTENCE_END)))) return null
  const turn = /但|却|只[有是]|仅/.exec(after)
  return { start: after === '' ? start : at, end: turn === null ? end : to + turn.index }
}
