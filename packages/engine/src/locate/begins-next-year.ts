import type { Passage } from '../types.js'
import { textAt } from './ranges.js'
import type { Reading } from './reading.js'

// 2025年1月，报告印发: what was done in the first days of the next year; 2025年：25万元 is a figure, 2025年6月底前 a deadline.
const EARLY =
  /^(?:[初元]|[：:，,]?\s?\d+(?:\.\d+)?[万亿]?元|\d{1,2}月(?!底?之?前)|度?(?:考核|资格|考试)|度?[，,]?(?:荣获|获评|被评|获得))/
const SETS_OUT = /将|要|拟|计划|打算|重点|争取|力争|准备|着[力手]|为主|目标|安排|任务/
const IS_DONE = /已|了|共(?!同|享|建)|累计|荣获|获评|被评|同比|以来|下达|收到|发生|接到|(?<!力争|全面)完成/
// 2025年
const YEAR = 5
const NEXT_YEAR = /^(?:在|展望)?(?:新的?一年|来年|明年|下一年度?)里?/

/** The sentence of a passage that begins with the year behind the report's, as one of a plan does: 2025年，招录2名. */
export function beginsNextYear(reading: Reading, passage: Passage): Passage | null {
  const { outline } = reading
  const { year } = outline.facts
  if (year === null) return null
  const isPlan = (words: string): boolean => {
    const next = words.startsWith(`${year + 1}年`) ? YEAR : NEXT_YEAR.exec(words)?.[0].length
    return next !== undefined && !EARLY.test(words.slice(next)) && (SETS_OUT.test(words) || !IS_DONE.test(words))
  }
  return reading.sentences(passage).find((sentence) => isPlan(textAt(outline, sentence).trimStart())) ?? null
}
