import type { Reading } from '../locate/reading.js'
import { isDigit } from '../phrase/fold.js'
import { byKey } from '../text/by-key.js'
import type { Passage } from '../types.js'

// A number with what it counts, in folded text: no spaces, half-width digits. Months, days and articles are no units.
const NUMBER = /\d{1,12}(?:[,.]\d{1,6}){0,4}[余多几]?(?:[十百千]?[万亿])?[余多]?/y
const UNITS =
  '%|‰|个百分点|人次|人|件次|件|次|家|户|名|个|项|场|份|篇|条|起|宗|期|部|批|处|册|例|所|支|元|公里|平方|亩|吨|台|套|辆|张|幅|课时|学时|小时|工作日|天'
const BY_FIRST = byKey(UNITS.split('|'), (unit) => unit[0]!)

// Behind these stands no number of its own: a year in brackets, an article, the rest of a longer one.
const CARRIED_ON = /[\d.,第〔(]/

/** The numbers with a unit that stand in the passages. */
export function figuresIn(reading: Reading, passages: readonly Passage[]): readonly Passage[] {
  const found: Passage[] = []
  for (const { paragraph, start, end } of passages) {
    const { text, index } = reading.folded(paragraph)
    for (let at = 0; at < text.length; at++) {
      if (!isDigit(text.charCodeAt(at))) continue
      const to = CARRIED_ON.test(text[at - 1] ?? '') ? -1 : endOfFigure(text, at)
      const figure = { paragraph, start: index[at]!, end: to < 0 ? -1 : index[to - 1]! + 1 }
      if (figure.start >= start && to > 0 && figure.end <= end) found.push(figure)
      at = Math.max(at, to - 1)
    }
  }
  return found
}

/** Where the number that begins at a place ends with its unit; -1 where it has none. */
function endOfFigure(text: string, at: number): number {
  NUMBER.lastIndex = at
  NUMBER.test(text)
  const to = NUMBER.lastIndex
  const unit = BY_FIRST.get(text[to] ?? '')?.find((one) => text.startsWith(one, to))
  return unit === undefined ? -1 : to + unit.length
}
