import type { Passage } from '../types.js'
import { passagesIn, type Range, textAt } from './ranges.js'
import type { Reading } from './reading.js'
import { wantsIn } from './wanting.js'

// What is wanting elsewhere, was found by others or has been put right.
const NOT_OURS =
  /检查发现|督察|督查|巡察|审计(?!人[员才]|队伍|力量|取证|底稿|法治|业务|质量|监督|程序|文书|执法)|被审|查出|(?<!对照)(?:检查|抽查|巡查)，发现|反馈(?:的|意见|问题|后)|整改|责令|排查|投诉|隐患|解决|化解|破解|补齐|办结|群众反映|针对|增配|约谈|败诉|纠纷|欠薪|调解|检察建议|热线|12345|回访|年度考核|庭审|村集体|批评|已组织|已制定|已建立|已完善|已纠正|今年制定|改为/
// Those of whom something may be wanting, where nothing else says that it is of the organ itself.
const OF_OTHERS = /^(?!.*(?:我们的|自身)).*(?:企业|当事人|经营者|商户|医院|代表|委员|村民|居民|周边)/
// How much of a paragraph must speak neither of that nor of what was done.
const MOST = 0.6
const CAUSES = 'shortcomings/items/causes'

/**
 * The paragraph that says most of what falls short, in words that no list announces, and says why or says nothing else:
 * 耕地的基层巡查仍有漏洞，一人管上万亩地，这是漏报的直接原因。 Behind what was done it is the end of one, and must say why. Null
 * where none does.
 */
export function selfCritiqueIn(reading: Reading, ranges: readonly Range[]): Passage | null {
  let best: Passage | null = null
  let most = 0
  for (const passage of passagesIn(reading.outline, ranges)) {
    if (reading.outline.paragraphs[passage.paragraph]!.role !== 'body') continue
    const all = reading.sentences(passage)
    const own = ownOf(reading, all)
    const isWhole = own.length >= all.length * MOST
    const told = isWhole ? own : behindOthers(all, own)
    const count = wantsOf(reading, told, isWhole)
    if (count > most) [best, most] = [isWhole ? passage : { ...passage, start: told[0]!.start }, count]
  }
  return best
}

/** How many of the sentences hold a phrase of a list. */
const countOf = (reading: Reading, list: string, sentences: readonly Passage[]): number =>
  sentences.filter((sentence) => reading.holds(list, sentence)).length

/**
 * How much sentences say is wanting; else 0. They must say why or, of a whole paragraph, be about nothing else; at the end of
 * one on something else they must want several things as well.
 */
function wantsOf(reading: Reading, sentences: readonly Passage[], isWhole: boolean): number {
  const marked = countOf(reading, 'shortcomings/marks', sentences)
  if (marked === 0) return 0
  const { clauses, share } = wantsIn(reading, sentences)
  const [saysWhy, isSeveral] = [countOf(reading, CAUSES, sentences) > 0, clauses.length > 1]
  const counts = isWhole ? saysWhy || (isSeveral && share >= MOST) : saysWhy && isSeveral
  return counts ? marked + clauses.length : 0
}

/** The last sentences of a paragraph, where all of them are its own, which come in the same order. */
function behindOthers(all: readonly Passage[], own: readonly Passage[]): readonly Passage[] {
  let behind = 0
  while (behind < own.length && own[own.length - 1 - behind] === all[all.length - 1 - behind]) behind++
  return behind === 0 ? [] : all.slice(-behind)
}

/** The sentences that say what falls short in the organ; beside these, of others too. */
function ownOf(reading: Reading, all: readonly Passage[]): readonly Passage[] {
  const own = all.filter((sentence) => isOwn(reading, sentence))
  const clear = own.filter((sentence) => !OF_OTHERS.test(textAt(reading.outline, sentence)))
  return clear.some((sentence) => reading.holds('shortcomings/marks', sentence)) ? own : clear
}

/** Whether a sentence speaks of what falls short, or at least not of what was done. */
const isOwn = (reading: Reading, sentence: Passage): boolean =>
  !NOT_OURS.test(textAt(reading.outline, sentence)) &&
  (reading.holds('shortcomings/marks', sentence) ||
    reading.holds(CAUSES, sentence) ||
    !reading.holds('measures/marks', sentence))
