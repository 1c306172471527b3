import { beginsIn, textAt, whole } from '../locate/ranges.js'
import type { Reading } from '../locate/reading.js'
import { fold } from '../phrase/fold.js'
import { isChinese } from '../text/han.js'
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
    const isHan = isCommon(code)
    if (isHan && last > 0) pairs.push(((last - 0x3000) << 16) | code)
    last = isHan ? code : 0
  }
  return pairs
}

// Rarer characters than these name no subject.
function isCommon(code: number): boolean {
  return isChinese(code) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
}

/** The pairs of characters of a text that may name a subject. */
export const subjectsOf = (text: string): Set<number> =>
  new Set(pairsOf(fold(text).text).filter((pair) => !GENERAL.has(pair)))

/** Which points no answer takes up, and the sentences that take up the others. */
export interface Answered {
  readonly open: readonly Passage[]
  readonly by: readonly Passage[]
}

/**
 * Looks for an answer to each point. A point is taken up where it shares a subject with an answer: a family of words
 * of `list` (普法 and 宣传 are one), or a pair of characters that is not general. The sentence around a point counts too:
 * 在普法方面，形式不够多样 says its subject first.
 */
export function answersTo(
  reading: Reading,
  points: readonly Passage[],
  answers: readonly Passage[],
  list: string,
): Answered {
  const sentences = answers.flatMap((answer) => reading.sentences(answer))
  const families = (passage: Passage): number[] => reading.hits(list, passage).map(({ phrase }) => phrase)
  const byFamily = firstBy(sentences, families)
  let byPair: ReadonlyMap<number, Passage> | null = null
  const takenUp = (sentence: Passage): Passage | 'unsaid' | null => {
    const family = families(sentence).find((one) => byFamily.has(one))
    if (family !== undefined) return byFamily.get(family)!
    // Most points share a family with an answer, and are not weighed by their pairs.
    const subjects = [...subjectsOf(textAt(reading.outline, sentence))]
    if (subjects.length === 0) return 'unsaid'
    byPair ??= firstBy(sentences, (answer) => subjectsOf(textAt(reading.outline, answer)))
    const pair = subjects.find((one) => byPair!.has(one))
    return pair === undefined ? null : byPair.get(pair)!
  }
  const takenUpBelow = (point: Passage): Passage | 'unsaid' | null => {
    const below = firstBelow(reading, point)
    return below && takenUp(below)
  }
  // A sentence may hold many points, and be as long as the report.
  const known = new Map<string, Passage | 'unsaid' | null>()
  const answerTo = (point: Passage): Passage | 'unsaid' | null => {
    const around = aroundOf(reading, point)
    const key = `${around.paragraph}:${around.start}-${around.end}`
    if (!known.has(key)) known.set(key, takenUp(around) ?? takenUpBelow(point))
    return known.get(key)!
  }
  const found = points.map((point) => [point, answerTo(point)] as const)
  const by = found.flatMap(([, answer]) => (answer === null || answer === 'unsaid' ? [] : [answer]))
  return { open: found.flatMap(([point, answer]) => (answer === null ? [point] : [])), by: [...new Set(by)] }
}

/** The first sentence that has each subject. */
function firstBy(sentences: readonly Passage[], subjects: (sentence: Passage) => Iterable<number>) {
  const first = new Map<number, Passage>()
  for (const sentence of sentences)
    for (const subject of subjects(sentence)) if (!first.has(subject)) first.set(subject, sentence)
  return first
}

/** The first sentence below a heading: （一）沟通仍有欠缺 ↵ 告知义务履行不充分 says there what is meant. */
function firstBelow(reading: Reading, { paragraph }: Passage): Passage | null {
  const { paragraphs } = reading.outline
  if (paragraphs[paragraph]!.role !== 'heading' || paragraphs[paragraph + 1]?.role !== 'body') return null
  return reading.sentences(whole(reading.outline, paragraph + 1))[0] ?? null
}

/** The point with the rest of the sentence that it begins in. */
function aroundOf(reading: Reading, point: Passage): Passage {
  const sentences = reading.sentences(whole(reading.outline, point.paragraph))
  const sentence = sentences.find((one) => beginsIn(point, one))
  return sentence ? { ...point, start: sentence.start, end: Math.max(point.end, sentence.end) } : point
}
