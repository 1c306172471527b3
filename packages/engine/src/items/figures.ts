import type { Reading } from '../locate/reading.js'
import type { Passage } from '../types.js'

// A number with what it counts; years, dates, article and document numbers count nothing.
const FIGURE =
  /(?<![\d.第〔[(（年])[0-9０-９][0-9０-９,，.．]*\s*(?:余|多|几)?\s*(?:[十百千]?[万亿])?\s*(?:余|多)?\s*(?:%|％|‰|个百分点|人次|人|件次|件|次|家|户|名|个|项|场|份|篇|条|起|宗|期|部|批|处|册|例|所|支|元|万元|亿元|公里|平方|亩|吨|台|套|辆|张|幅|课时|学时|小时|工作日|天)/gu

/** The numbers with a unit that stand in the passages. */
export function figuresIn({ outline }: Reading, passages: readonly Passage[]): readonly Passage[] {
  return passages.flatMap(({ paragraph, start, end }) =>
    [...outline.paragraphs[paragraph]!.text.slice(start, end).matchAll(FIGURE)].map((match) => ({
      paragraph,
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  )
}
