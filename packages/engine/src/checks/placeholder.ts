import { ends } from '../outline/edges.js'
import { gapsIn } from '../outline/gaps/gaps-in.js'
import { quoted } from '../text/quoted.js'
import type { Outline } from '../types.js'
import type { Check, NoOptions, Trouble } from './check.js'

/** Places that were to be filled in before the text was handed over. */
export const placeholder: Check<NoOptions> = {
  id: 'placeholder',
  title: { zh: '未填写的占位', en: 'Placeholders' },
  summary: {
    zh: '留有 XX、待补充、（此处填写……）一类没有填写的地方；题目里还有“（征求意见稿）”一类字样的，作提示',
    en: 'places that were never filled in; a title that still says （征求意见稿） is hinted at',
  },
  advice: { zh: '填上实际内容，或删去这句话', en: 'fill it in, or delete the sentence' },
  options: {},
  run: ({ reading, parts }) => {
    // That nothing is filled in below the heading of a part is told of the part.
    const empty = new Set(
      [...parts.values()].flatMap(({ isHollow, span }) => (isHollow ? span.map(({ paragraph }) => paragraph) : [])),
    )
    return [
      ...draftMarks(reading.outline),
      ...reading.outline.paragraphs.flatMap(({ role, text }, paragraph) =>
        role === 'furniture' || empty.has(paragraph)
          ? []
          : gapsIn(text).map(({ start, end, doubtful }): Trouble => {
              const words = quoted(shorten(text.slice(start, end)))
              return {
                at: { paragraph, start, end },
                message: { zh: `${words}没有填写`, en: `${words} was not filled in` },
                ...(doubtful && { doubtful }),
              }
            }),
      ),
    ]
  },
}

const DRAFT =
  /[（(]\s?(?:公开)?(?:征求意见稿|征求意见|讨论稿|送审稿|审议稿|初稿|草稿|草案|代拟稿|修改稿|定稿|[一二三四五\d]稿|第[一二三四五\d]稿)\s?[)）]\s*$/

/** （征求意见稿） at the end of the title, or on the line below it. */
function draftMarks({ paragraphs }: Outline): Trouble[] {
  const last = paragraphs.findLastIndex(({ role }) => role === 'title')
  return paragraphs.slice(0, last + 2).flatMap(({ role, text }, paragraph): Trouble[] => {
    if (role !== 'title' && paragraph !== last + 1) return []
    const match = ends(text.trimEnd(), '）)') ? DRAFT.exec(text) : null
    if (!match || (role !== 'title' && match.index > 0)) return []
    const words = match[0].trim()
    const at = { paragraph, start: match.index, end: match.index + words.length }
    return [
      {
        at,
        message: { zh: `题目里还写着“${words}”`, en: `the title still says “${words}”` },
        advice: { zh: '定稿公开或上报之前删去', en: 'delete it before the report is handed in or made public' },
        doubtful: true,
      },
    ]
  })
}

const MOST_QUOTED = 30

const shorten = (words: string): string => (words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words)
