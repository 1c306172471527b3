import type { Passage } from '../types.js'
import { passagesIn, type Range, textAt } from './ranges.js'
import type { Reading } from './reading.js'
import { wantsIn } from './wanting.js'

// What is wanting elsewhere, was found by others or has been put right.
const NOT_OURS =
  /企业|当事人|经营者|商户|检查发现|督察|督查|巡察|审计(?!人[员才]|队伍|力量|取证|底稿|法治|业务|质量|监督|程序|文书|执法|机关)|被审|查出|，发现|反馈|整改|责令|排查|投诉|隐患|解决|化解|破解|补齐|办结|群众反映|针对|增配|约谈|败诉|纠纷|欠薪|调解|医院|检察建议|代表|委员|热线|12345|回访|年度考核|庭审|村集体|批评|已组织|已制定|已建立|已完善|已纠正|今年制定|改为/
// How much of a paragraph must speak neither of that nor of what was done.
const MOST = 0.6

/**
 * The paragraph that says most of what falls short, in words that no list announces, and says why or says nothing else:
 * 耕地的基层巡查仍有漏洞，一人管上万亩地，这是漏报的直接原因。 Null where none does.
 */
export function selfCritiqueIn(reading: Reading, ranges: readonly Range[]): Passage | null {
  let best: Passage | null = null
  let most = 0
  for (const passage of passagesIn(reading.outline, ranges)) {
    const all = reading.sentences(passage)
    const own = all.filter((sentence) => isOwn(reading, sentence))
    if (reading.outline.paragraphs[passage.paragraph]!.role !== 'body' || own.length < all.length * MOST) continue
    const marked = own.filter((sentence) => reading.holds('shortcomings/marks', sentence))
    const { clauses, share } = wantsIn(reading, own)
    const tellsWhy = own.some((sentence) => reading.holds('shortcomings/items/causes', sentence))
    const count = marked.length + clauses.length
    const isSubject = clauses.length > 1 && share >= MOST
    if (marked.length > 0 && count > most && (tellsWhy || isSubject)) [best, most] = [passage, count]
  }
  return best
}

/** Whether a sentence speaks of what falls short, or at least not of what was done. */
const isOwn = (reading: Reading, sentence: Passage): boolean =>
  !NOT_OURS.test(textAt(reading.outline, sentence)) &&
  (reading.holds('shortcomings/marks', sentence) ||
    reading.holds('shortcomings/items/causes', sentence) ||
    !reading.holds('measures/marks', sentence))
