import type { Reading } from '../locate/reading.js'
import type { Passage } from '../types.js'

// A number with what it counts, in folded text: no spaces, half-width digits. Months, days and articles are no units.
const FIGURE =
  /(?=\d)(?<![\d.,第〔(])\d{1,12}(?:[,.]\d{1,6}){0,4}(?:余|多|几)?(?:[十百千]?[万亿])?(?:余|多)?(?:%|‰|个百分点|人次|人|件次|件|次|家|户|名|个|项|场|份|篇|条|起|宗|期|部|批|处|册|例|所|支|元|公里|平方|亩|吨|台|套|辆|张|幅|课时|学时|小时|工作日|天)/g

/** The numbers with a unit that stand in the passages. */
export function figuresIn(reading: Reading, passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap(({ paragraph, start, end }) => {
    const { text, index } = reading.folded(paragraph)
    if (!/\d/.test(text)) return []
    return [...text.matchAll(FIGURE)]
      .map((match) => ({ paragraph, start: index[match.index]!, end: index[match.index + match[0].length - 1]! + 1 }))
      .filter((figure) => figure.start >= start && figure.end <= end)
  })
}
