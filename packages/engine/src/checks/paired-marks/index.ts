import type { Bilingual, Paragraph, Passage } from '../../types.js'
import type { Check, NoOptions, Trouble } from '../check.js'
import { findLone } from './find-lone.js'
import type { Lone } from './pair-up.js'
import type { Mark } from './unit.js'

/** Brackets, quotation marks and title marks without a partner (GB/T 15834). */
export const pairedMarks: Check<NoOptions> = {
  id: 'paired-marks',
  title: { zh: '成对的标点', en: 'Paired marks' },
  summary: {
    zh: '书名号、引号、括号只有半边，或者前后两半不是一对',
    en: 'title marks, quotation marks or brackets that have no partner, or one of another kind',
  },
  advice: { zh: '补上缺的半边，或删去多余的半边', en: 'add the missing half, or delete the one too many' },
  options: {},
  run: ({ reading }) => {
    const { paragraphs } = reading.outline
    return findLone(paragraphs).map((lone): Trouble => {
      const wrong = mistyped(lone)
      return {
        at: passageOf(lone, paragraphs),
        message: messageOf(lone),
        ...(wrong && { fix: [{ at: wrong.at, text: lone.partner }] }),
      }
    })
  },
}

/** Which of two marks that do not match is to be the other's partner; null where both could be wrong. */
function mistyped(lone: Lone): Mark | null {
  const { instead, kind, opens } = lone
  if (!instead || kind.family === 'bracket') return null
  if (kind.family === 'title') return instead.opens ? null : instead
  return opens ? instead : lone
}

const LEAST = 4
const MOST = 12

/** The mark with the words that it encloses, or a few of them, so that it is recognised. */
function passageOf({ at, opens, instead }: Lone, paragraphs: readonly Paragraph[]): Passage {
  const { paragraph, start } = at
  const last = instead && instead.at.paragraph === paragraph ? instead.at.start + LEAST : 0
  const from = opens || instead ? start - LEAST : start - MOST
  const to = opens || instead ? Math.max(start + MOST, last) : start + LEAST
  const { length } = paragraphs[paragraph]!.text
  return { paragraph, start: Math.max(0, from), end: Math.min(length, to + 1) }
}

function messageOf({ mark, partner, kind: { name }, opens, instead }: Lone): Bilingual {
  if (instead)
    return {
      zh: `${name.zh}前后不成对：“${mark}”后面是“${instead.mark}”，应有一对“${opens ? mark : partner}${opens ? partner : mark}”`,
      en: `${name.en} do not match: ${mark} is followed by ${instead.mark}, a pair ${opens ? mark : partner}${opens ? partner : mark} was expected`,
    }
  return opens
    ? { zh: `${name.zh}“${mark}”缺后半边“${partner}”`, en: `${mark} (${name.en}) is never closed by ${partner}` }
    : { zh: `${name.zh}“${mark}”缺前半边“${partner}”`, en: `${mark} (${name.en}) was never opened by ${partner}` }
}
