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
  const labels = blocks.map(({ role, text }) => (role === 'text' ? readLabel(text) : null))
  return areCounted(labels)
    ? labels.map((label) => (label && BESIDE_NONE.includes(label.style) ? null : label))
    : PART_ROWS.reduce<Labels>((known, row) => withPartRow(blocks, known, row), labels)
}

interface Row {
  readonly style: string
  readonly pattern: RegExp
  /** Whether the numbers count only right above lines with theirs and a point, whatever the lines name. */
  readonly aboveDotted: boolean
}

/** Lines that count the sections of a report in a way that is too common elsewhere to be a numbering by itself. */
const PART_ROWS: readonly Row[] = [
  // 第二，主要负责人履职情况。
  {
    style: 'ordinal',
    pattern: /^(?:第([一二三四五六七八九十]{1,2})|其([一二三四五六七八九十]))[，,、]\s?(?=[^。；，,：:]{2,30}。$)/,
    aboveDotted: false,
  },
  // 5 其他, above 5.1
  { style: 'dotted-1', pattern: /^(\d{1,2})\s+(?=[^。；;，,：:|\t]{2,40}$)/, aboveDotted: false },
  // 1 加强领导，推进各项工作
  { style: 'dotted-1', pattern: /^(\d{1,2})\s+(?=[^。；;：:|\t]{2,60}$)/, aboveDotted: true },
]

/** The labels with those of a row of lines that count from one and name parts of the report, or stand above more of them. */
function withPartRow(blocks: readonly Block[], labels: Labels, { style, pattern, aboveDotted }: Row): Labels {
  const rows = blocks.flatMap(({ role, text }, at) => {
    const match = role === 'text' && labels[at] === null ? pattern.exec(text) : null
    const number = match && (match[1] ?? match[2]!)
    if (number === null || (aboveDotted && !labels[at + 1]?.text.startsWith(`${number}.1`))) return []
    return { at, text: match![0], ordinal: toNumber(number) }
  })
  const end = rows.findIndex(({ ordinal }, i) => ordinal !== i + 1)
  const row = end < 0 ? rows : rows.slice(0, end)
  const areSections = aboveDotted ? row.length >= FEWEST : areParts(row.map(({ at }) => blocks[at]!.text))
  if (!areSections) return labels
  const found = new Map(row.map(({ at, text, ordinal }) => [at, { text, style, ordinal }]))
  return labels.map((label, at) => found.get(at) ?? label)
}
