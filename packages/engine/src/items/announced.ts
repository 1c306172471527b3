import type { Outline } from '../types.js'

const PROBLEM = '问题|不足|短板|差距|困难|弱项|欠缺|毛病'
// 问题有四个：, 主要存在以下三个方面的不足：
const OF_PROBLEMS = new RegExp(PROBLEM)

/** Whether words that lead to a list speak of problems. */
export const speaksOfProblems = (lead: string): boolean => OF_PROBLEMS.test(lead)

// ……配备率只有56%。原因： ↵ 县级财政投入不均。; 究其原因，有主观也有客观，一是……; not 受多种因素影响，还存在以下问题：
const OF_REASONS = new RegExp(
  `(?:之所以(?:如此|这样|会这样)|(?:原因|成因|根源)(?:(?!${PROBLEM}|表现|体现)[^。；;]){0,12}|因素(?:有|是|包括|如下)?|深层次(?:来?看|分析|剖析))[：:，,]?\\s*$`,
)
const LONGEST_LEAD = 24

/** Whether words end by announcing reasons: what follows them is no point of its own. */
export const announcesReasons = (lead: string): boolean => OF_REASONS.test(lead.slice(-LONGEST_LEAD))

/** Whether the text right before a paragraph ends by announcing reasons; a heading announces none. */
export function followsReasons({ paragraphs }: Outline, paragraph: number): boolean {
  const before = paragraphs[paragraph - 1]
  return before?.role === 'body' && announcesReasons(before.text)
}
