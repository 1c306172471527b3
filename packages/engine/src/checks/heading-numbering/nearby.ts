import { CIRCLED, FORMAL, numeralLike, readLabel } from '../../outline/numbering.js'
import { chineseNumeral } from '../../text/chinese-numeral.js'
import type { Paragraph } from '../../types.js'
import type { Numbered } from './rows.js'

/** Whether a number that is missing before a heading stands there after all: in a line of its own, or inside one. */
export function isElsewhere(
  { style, paragraph }: Numbered,
  ordinal: number,
  from: number,
  paragraphs: readonly Paragraph[],
): boolean {
  const cn = chineseNumeral(ordinal)
  const inner = INNER[style]?.(cn, ordinal)
  const leading = new RegExp(
    `^[（(]?\\s?(?:${style.startsWith('cn') ? cn : ordinal})(?![0-9０-９十年月日个级类项次家件名是要])`,
  )
  return paragraphs.slice(Math.max(0, from + 1), paragraph).some(({ text, role }) => {
    if (inner?.test(text)) return true
    const isLabelled = role === 'heading' && readLabel(text) !== null
    return !isLabelled && text.length <= 60 && style !== 'circled' && leading.test(text)
  })
}

type Pattern = (cn: string, ordinal: number) => RegExp

const inBrackets: Pattern = (cn) => new RegExp(`[（(〔]\\s?${cn}[)）〕、]|(?:^|[。；;：:\\s])${cn}[)）]`)

const ofRow =
  (row: string): Pattern =>
  (_, ordinal) =>
    new RegExp(row[ordinal - 1] ?? '$^')

const INNER: Readonly<Record<string, Pattern>> = {
  division: (cn, ordinal) => new RegExp(`第\\s?(?:${cn}|${ordinal})\\s?(?:部分|篇|编)`),
  chapter: (cn, ordinal) => new RegExp(`第\\s?(?:${cn}|${ordinal})\\s?章`),
  'chapter-section': (cn, ordinal) => new RegExp(`第\\s?(?:${cn}|${ordinal})\\s?节`),
  cn: (cn) => new RegExp(`(?:^|[^第一二三四五六七八九十])${cn}\\s?[、.．]`),
  'cn-paren': inBrackets,
  num: (_, ordinal) => new RegExp(`(?:^|[^0-9.．])${ordinal}\\s?[、.．](?![0-9])`),
  'num-paren': (_, ordinal) => new RegExp(`(?:^|[^0-9])${ordinal}[)）]`),
  'num-half': (_, ordinal) => new RegExp(`(?:^|[^0-9])${ordinal}[)）]`),
  circled: ofRow(CIRCLED),
  formal: ofRow(FORMAL),
  roman: (_, ordinal) =>
    new RegExp(`${numeralLike('Ⅰ', ordinal)}|(?:^|[^A-Za-z])${numeralLike('I', ordinal)}(?![A-Za-z])`),
  ordinal: (cn) => new RegExp(`第\\s?${cn}\\s?[、，,]`),
}

/** Whether a line that begins with 、 or ） is the rest of the line before, broken there, and no heading. */
export function isTornOff(paragraph: number, paragraphs: readonly Paragraph[]): boolean {
  const { text } = paragraphs[paragraph]!
  if (text.length <= 24 && !/[，,；;]/.test(text)) return false
  const before = paragraphs[paragraph - 1]
  return before?.role === 'body' && !/[。！？；：!?;:”）)]$/.test(before.text)
}
