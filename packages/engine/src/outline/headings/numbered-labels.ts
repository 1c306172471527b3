import { plainDigits } from '../../text/plain-digits.js'
import { type Label, readLabel, toNumber } from '../numbering.js'
import type { Block } from '../paragraphs/blocks.js'
import { areParts } from './part-names.js'

type Labels = readonly (Label | null)[]

const FEWEST = 3

/** Whether a row of 一、二、三、 counts the sections of a report. */
export const areCounted = (labels: Labels): boolean => labels.filter((label) => label?.style === 'cn').length >= FEWEST

// Where 一、 counts the sections, 板块一 and 甲、 are of something else.
const BESIDE_NONE: readonly string[] = ['stem', 'piece']

/** The numbering at the start of each block of the text, as far as the others let it count; null for none. */
export function labelsOf(blocks: readonly Block[]): Labels {
  const read = blocks.map(({ role, text }) => (role === 'text' ? readLabel(text) : null))
  // Where 一、 counts the sections, 一 and a space does not.
  const labels = areCounted(read.filter((label) => label && /[、.．，,：:]/.test(label.text)))
    ? read
    : withRow(blocks, read, SPACED)
  return areCounted(labels)
    ? labels.map((label) => (label && BESIDE_NONE.includes(label.style) ? null : label))
    : PART_ROWS.reduce<Labels>((known, row) => withRow(blocks, known, row), labels)
}

/** Lines that count from one in a way that is too common elsewhere to be a numbering by itself. */
interface Row {
  readonly style: string
  readonly pattern: RegExp
  /** Whether a line with this number may be of the row, by the label of the line behind it. */
  readonly fits: (number: string, next: Label | null) => boolean
  /** Whether the lines of a row that counts up from one are headings. */
  readonly areHeadings: (lines: readonly string[]) => boolean
}

const always = (): boolean => true
const areSeveral = (lines: readonly string[]): boolean => lines.length >= FEWEST

// 一　加强领导，责任到人, but 一 是……, 一 把手, 二 级响应
const SPACED: Row = {
  style: 'cn',
  pattern: /^([一二三四五六七八九十])\s+(?=[^。；;|\s是把级般号线类等期批次个项年月日][^。；;|\s]{1,59}$)/,
  fits: always,
  areHeadings: areSeveral,
}

const PART_ROWS: readonly Row[] = [
  // 第二，主要负责人履职情况。
  {
    style: 'ordinal',
    pattern: /^(?:第([一二三四五六七八九十]{1,2})|其([一二三四五六七八九十]))[，,、]\s?(?=[^。；;，,：:]{2,30}。$)/,
    fits: always,
    areHeadings: areParts,
  },
  // 5 其他, above 5.1
  { style: 'dotted-1', pattern: /^(\d{1,2})\s+(?=[^。；;，,：:|\t]{2,40}$)/, fits: always, areHeadings: areParts },
  // 1 加强领导，推进各项工作, which names no part
  {
    style: 'dotted-1',
    pattern: /^(\d{1,2})\s+(?=[^。；;：:|\t]{2,60}$)/,
    fits: (number, next) =>
      next?.style === 'dotted-2' && next.ordinal === 1 && parseInt(plainDigits(next.text), 10) === Number(number),
    areHeadings: areSeveral,
  },
]

/** The labels with those of the first row that is one of headings, as far as it counts up from one. */
function withRow(blocks: readonly Block[], labels: Labels, { style, pattern, fits, areHeadings }: Row): Labels {
  const lines = blocks.flatMap(({ role, text }, at) => {
    const label = labels[at] ?? null
    const match = role === 'text' && (label === null || label.style === style) ? pattern.exec(text) : null
    if (match === null) return []
    const number = match[1] ?? match[2]!
    return fits(number, labels[at + 1] ?? null)
      ? { at, text, label: { text: match[0], style, ordinal: toNumber(number) } }
      : []
  })
  const row = rowsOf(lines).find((one) => areHeadings(one.map(({ text }) => text)))
  if (row === undefined) return labels
  const found = new Map(row.map(({ at, label }) => [at, label]))
  return labels.map((label, at) => found.get(at) ?? label)
}

/** Cuts lines into runs that count up from one; what counts on from nothing is left out. */
function rowsOf<Line extends { readonly label: Label }>(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = []
  for (const line of lines) {
    const { ordinal } = line.label
    const last = rows.at(-1)
    if (ordinal === 1) rows.push([line])
    else if (last && ordinal === last.length + 1) last.push(line)
  }
  return rows
}
