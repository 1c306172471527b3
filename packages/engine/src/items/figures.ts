import type { Reading } from '../locate/reading.js'
import { isDigit, unfold } from '../phrase/fold.js'
import { quantitiesIn } from '../text/quantities.js'
import { unitAt } from '../text/units.js'
import type { Passage } from '../types.js'

// A number with what it counts, in folded text: no spaces, half-width digits.
const NUMBER = /\d{1,12}(?:[,.]\d{1,6}){0,4}[余多几]?(?:[十百千]?[万亿])?[余多]?/y

// Behind these stands no number of its own: a year in brackets, an article, the rest of a longer one.
const CARRIED_ON = /[\d.,第〔(]/

/** The numbers with a unit that stand in the passages; Chinese numerals (立案四百一十二件) where there are no others. */
export function figuresIn(reading: Reading, passages: readonly Passage[]): readonly Passage[] {
  const figures = inDigits(reading, passages)
  return figures.length > 0 ? figures : inNumerals(reading, passages)
}

const inNumerals = (reading: Reading, passages: readonly Passage[]): readonly Passage[] =>
  passages.flatMap(({ paragraph, start, end }) => {
    const folded = reading.folded(paragraph)
    return quantitiesIn(folded.text)
      .filter((quantity) => !isDigit(folded.text.charCodeAt(quantity.start)))
      .map((quantity) => ({ paragraph, ...unfold(folded, quantity.start, quantity.end) }))
      .filter((figure) => figure.start >= start && figure.end <= end)
  })

function inDigits(reading: Reading, passages: readonly Passage[]): readonly Passage[] {
  const found: Passage[] = []
  for (const { paragraph, start, end } of passages) {
    const folded = reading.folded(paragraph)
    const { text } = folded
    for (let at = 0; at < text.length; at++) {
      if (!isDigit(text.charCodeAt(at))) continue
      const to = CARRIED_ON.test(text[at - 1] ?? '') ? -1 : endOfFigure(text, at)
      if (to < 0) continue
      const figure = { paragraph, ...unfold(folded, at, to) }
      // “1310”具体部署 counts nothing.
      const isName = reading.outline.paragraphs[paragraph]!.text.slice(figure.start, figure.end).includes('”')
      if (figure.start >= start && figure.end <= end && !isName) found.push(figure)
      at = to - 1
    }
  }
  return found
}

/** Where the number that begins at a place ends with its unit; -1 where it has none. */
function endOfFigure(text: string, at: number): number {
  NUMBER.lastIndex = at
  NUMBER.test(text)
  const to = NUMBER.lastIndex
  const unit = unitAt(text, to)
  return unit === null ? -1 : to + unit.length
}
