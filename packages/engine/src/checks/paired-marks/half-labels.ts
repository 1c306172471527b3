import { chineseNumber } from '../../text/chinese-numeral.js'
import type { Paragraph } from '../../types.js'
import type { Trouble } from '../check.js'

const HALF = /^([一二三四五六七八九十]{1,3})\s?[）)]/
const WHOLE = /^([（(])\s?([一二三四五六七八九十]{1,3})\s?[）)]/

interface Numbered {
  readonly paragraph: number
  readonly ordinal: number | null
  /** The bracket that opens the number; none where it has only the other one. */
  readonly opening: string
}

/** Numbers of headings that lost their first bracket: 一） where the next of the row is （二）. Who writes 一） and 二） means it. */
export function halfLabels(paragraphs: readonly Paragraph[]): readonly Trouble[] {
  const numbered = paragraphs.flatMap(({ text, role }, paragraph) =>
    role === 'heading' || role === 'body' ? numberOf(text, paragraph) : [],
  )
  return numbered.flatMap(({ paragraph, ordinal, opening }, i): Trouble[] => {
    if (opening !== '' || ordinal === null) return []
    const beside = [numbered[i - 1], numbered[i + 1]].filter(
      (one) => one?.ordinal === ordinal - 1 || one?.ordinal === ordinal + 1,
    )
    const [whole] = beside
    if (!whole || beside.some((one) => one!.opening === '')) return []
    const { text } = paragraphs[paragraph]!
    const [label] = HALF.exec(text)!
    return [
      {
        at: { paragraph, start: 0, end: Math.min(text.length, LONGEST) },
        message: {
          zh: `序号“${label}”缺前半边“${whole.opening}”`,
          en: `the number ${label} was never opened by ${whole.opening}`,
        },
        fix: [{ at: { paragraph, start: 0, end: 0 }, text: whole.opening }],
      },
    ]
  })
}

// So much of the heading is quoted that it is recognised.
const LONGEST = 12

function numberOf(text: string, paragraph: number): Numbered[] {
  const half = HALF.exec(text)
  if (half) return [{ paragraph, ordinal: chineseNumber(half[1]!), opening: '' }]
  const whole = WHOLE.exec(text)
  return whole ? [{ paragraph, ordinal: chineseNumber(whole[2]!), opening: whole[1]! }] : []
}
