import type { Reading } from '../locate/reading.js'
import { fold } from '../phrase/fold.js'
import type { Passage } from '../types.js'

// Pairs of characters out of words that stand in almost every problem and every plan, and so name no subject.
const GENERAL = new Set(
  pairsOf(
    '进一步加强 提高 提升 加大 完善 强化 深化 推进 推动 落实 工作 建设 问题 不足 不够 存在 仍然 还需 有待 需要 薄弱 短板 差距 法治政府 法治建设 依法行政 我局 我县 我市 我区 我镇 方面 部分 个别 一些 主要 情况 要求 相关 有关 力度 水平 能力 质量 效果 作用 机制 制度 体系 全面 全市 全县 全区 开展 做好 持续 继续 积极 认真 严格 切实 一是 二是 三是 四是 五是 尚未 未能 不高 不强 不深 不到位 单位 部门 方式 形式 内容 发展 形势 任务 新时代 习近平 思想',
  ),
)

/** The pairs of Chinese characters that stand side by side, each pair as one number. */
function pairsOf(text: string): number[] {
  const pairs: number[] = []
  for (let i = 0, last = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isHan = isCommonHan(code)
    if (isHan && last > 0) pairs.push(((last - 0x3000) << 16) | code)
    last = isHan ? code : 0
  }
  return pairs
}

// Characters beyond these are too rare to name a subject.
function isCommonHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

/** The pairs of characters of a text that may name a subject. */
export const subjectsOf = (text: string): Set<number> =>
  new Set(pairsOf(fold(text).text).filter((pair) => !GENERAL.has(pair)))

/**
 * The points that no answer takes up. A point is taken up where it shares a subject with an answer: a family of words
 * of `list` (普法 and 宣传 are one), or a pair of characters that is not general. The sentence around a point counts too:
 * 在普法方面，形式不够多样 says its subject first.
 */
export function unanswered(
  reading: Reading,
  points: readonly Passage[],
  answers: readonly Passage[],
  list: string,
): readonly Passage[] {
  const textOf = ({ paragraph, start, end }: Passage): string =>
    reading.outline.paragraphs[paragraph]!.text.slice(start, end)
  const families = (passage: Passage): number[] => reading.hits(list, passage).map(({ phrase }) => phrase)
  let taken: ReadonlySet<number> | null = null
  const takenFamilies = new Set(answers.flatMap(families))
  return points.filter((point) => {
    const sentence = aroundOf(reading, point)
    if (families(sentence).some((family) => takenFamilies.has(family))) return false
    const subjects = subjectsOf(textOf(sentence))
    if (subjects.size === 0) return false
    // Most points share a family with an answer, and are not weighed by their pairs.
    taken ??= subjectsOf(answers.map(textOf).join('。'))
    for (const pair of subjects) if (taken.has(pair)) return false
    return true
  })
}

/** The point with the rest of the sentence that it begins in. */
function aroundOf(reading: Reading, point: Passage): Passage {
  const whole = { ...point, start: 0, end: reading.outline.paragraphs[point.paragraph]!.text.length }
  const sentence = reading.sentences(whole).find(({ start, end }) => point.start >= start && point.start < end)
  return sentence ? { ...point, start: sentence.start, end: Math.max(point.end, sentence.end) } : point
}
