import { gapsIn } from '../outline/gaps.js'
import { quoted } from '../text/quoted.js'
import type { Check, NoOptions, Trouble } from './check.js'

/** Places that were to be filled in before the text was handed over. */
export const placeholder: Check<NoOptions> = {
  id: 'placeholder',
  title: { zh: '未填写的占位', en: 'Placeholders' },
  summary: { zh: '留有 XX、待补充、（此处填写……）一类没有填写的地方', en: 'places that were never filled in' },
  advice: { zh: '填上实际内容，或删去这句话', en: 'fill it in, or delete the sentence' },
  options: {},
  run: ({ reading, parts }) => {
    // That nothing is filled in below the heading of a part is told of the part.
    const empty = new Set(
      [...parts.values()].flatMap(({ isHollow, span }) => (isHollow ? span.map(({ paragraph }) => paragraph) : [])),
    )
    return reading.outline.paragraphs.flatMap(({ role, text }, paragraph) =>
      role === 'furniture' || empty.has(paragraph)
        ? []
        : gapsIn(text).map(
            ({ start, end, doubtful }): Trouble => ({
              at: { paragraph, start, end },
              message: {
                zh: `${quoted(shorten(text.slice(start, end)))}没有填写`,
                en: `${quoted(shorten(text.slice(start, end)))} was not filled in`,
              },
              ...(doubtful && { doubtful }),
            }),
          ),
    )
  },
}

const MOST_QUOTED = 30

const shorten = (words: string): string => (words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words)
