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
  const labels = withRow(blocks, read, SPACED)
  return areCounted(labels)
    ? labels.map((label) => (label && BESIDE_NONE.includes(label.style) ? null : label))
    : PART_ROWS.reduce<Labels>((known, row) => withRow(blocks, known, row), labels)
}

/** Lines that count from one in a way that is too common elsewhere to be a numbering by itself. */
interface Row {
  readonly style: string
  readonly pattern: RegExp
  /** What else shows that they count: they name parts, stand right above lines with their numbers and a point, or are several. */
  readonly by: 'parts' | 'dotted' | 'number'
}

// 一　加强领导，责任到人
const SPACED: Row = { style: 'cn', pattern: /^([一二三四五六七八九十])\s+(?=[^。；;|\s]{2,60}$)/, by: 'number' }

const PART_ROWS: readonly Row[] = [
  // 第二，主要负责人履职情况。
  {
    style: 'ordinal',
    pattern: /^(?:第([一二三四五六七八九十]{1,2})|其([一二三四五六七八九十]))[，,、]\s?(?=[^。；，,：:]{2,30}。$)/,
    by: 'parts',
  },
  // 5 其他, above 5.1
  { style: 'dotted-1', pattern: /^(\d{1,2})\s+(?=[^。；;，,：:|\t]{2,40}$)/, by: 'parts' },
  // 1 加强领导，推进各项工作
  { style: 'dotted-1', pattern: /^(\d{1,2})\s+(?=[^。；;：:|\t]{2,60}$)/, by: 'dotted' },
]

/** The labels with those of a row, as far as it counts up from one. */
function withRow(blocks: readonly Block[], labels: Labels, { style, pattern, by }: Row): Labels {
  const lines = blocks.flatMap(({ role, text }, at) => {
    const label = labels[at]!
    const isOpen = role === 'text' && (label === null || (by === 'number' && label.style === style))
    const match = isOpen ? pattern.exec(text) : null
    const number = match && (match[1] ?? match[2]!)
    if (number === null || (by === 'dotted' && !labels[at + 1]?.text.startsWith(`${number}.1`))) return []
    return { at, text: match![0], ordinal: toNumber(number) }
  })
  const end = lines.findIndex(({ ordinal }, i) => ordinal !== i + 1)
  const row = end < 0 ? lines : lines.slice(0, end)
  const counts = by === 'parts' ? areParts(row.map(({ at }) => blocks[at]!.text)) : row.length >= FEWEST
  if (!counts) return labels
  const found = new Map(row.map(({ at, text, ordinal }) => [at, { text, style, ordinal }]))
  return labels.map((label, at) => found.get(at) ?? label)
}
