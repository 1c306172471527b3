import { type Label, readLabel } from '../../outline/numbering.js'
import type { Paragraph } from '../../types.js'
import type { Trouble } from '../check.js'

const HALF = /^[一二三四五六七八九十]{1,3}\s?[）)]/
// So much of the heading is quoted that it is recognised.
const QUOTED = 12

interface Numbered {
  readonly paragraph: number
  readonly label: Label
}

/**
 * Numbers of headings that lost their first bracket: 一） where the next of the row is （二）. Who writes 一） and 二） means
 * it, and so does who counts so below （一）.
 */
export function halfLabels(paragraphs: readonly Paragraph[]): readonly Trouble[] {
  const rows = rowsOf(paragraphs)
  return rows.flatMap((row) =>
    row.flatMap((one, i) => (isHalf(one) && stands(row, i) ? [troubleOf(one, paragraphs)] : [])),
  )
}

const isHalf = ({ label }: Numbered): boolean => HALF.test(label.text)

/** Whether the numbers beside one count up to it and on from it, and have both brackets. */
function stands(row: readonly Numbered[], i: number): boolean {
  const { ordinal } = row[i]!.label
  const before = row[i - 1]
  const next = row[i + 1]
  const isFirst = before === undefined && ordinal === 1
  const countsUp = isFirst || (before !== undefined && !isHalf(before) && before.label.ordinal === ordinal! - 1)
  const countsOn = next === undefined || (!isHalf(next) && next.label.ordinal === ordinal! + 1)
  return row.length > 1 && countsUp && countsOn
}

/** The numbers （一） and 一） between numbers of other kinds, row by row. */
function rowsOf(paragraphs: readonly Paragraph[]): Numbered[][] {
  const rows: Numbered[][] = []
  let row: Numbered[] = []
  for (const [paragraph, { text, role }] of paragraphs.entries()) {
    const label = role === 'heading' || role === 'body' ? readLabel(text) : null
    if (label === null || label.ordinal === null) continue
    const isOfRow = label.style === 'cn-paren'
    if (isOfRow && row.length === 0) rows.push(row)
    if (isOfRow) row.push({ paragraph, label })
    else if (label.style === 'cn') row = []
  }
  return rows
}

function troubleOf({ paragraph, label }: Numbered, paragraphs: readonly Paragraph[]): Trouble {
  const { text } = paragraphs[paragraph]!
  const number = label.text.trim()
  const opening = number.endsWith(')') ? '(' : '（'
  return {
    at: { paragraph, start: 0, end: Math.min(text.length, QUOTED) },
    message: {
      zh: `序号“${number}”缺前半边“${opening}”`,
      en: `the number ${number} was never opened by ${opening}`,
    },
    fix: [{ at: { paragraph, start: 0, end: 0 }, text: opening }],
  }
}
