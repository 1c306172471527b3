import type { Block } from './blocks.js'
import { ends } from './edges.js'
import { levelsOf, type Opener, TOP } from './levels.js'
import { type Label, readLabel, toNumber } from './numbering.js'
import { areParts } from './part-names.js'
import { type RunIn, splitRunIn } from './run-in.js'
import { unnumberedHeadings } from './unnumbered-headings.js'

/** A block that opens a section. */
export interface Opening extends RunIn {
  readonly label: Label | null
  readonly level: number
  /** Whether the file marks it as a heading of some level. */
  readonly isMarkedUp: boolean
}

// The numbers that reports use most.
const COMMON: readonly string[] = ['cn', 'cn-paren', 'num']
const FEWEST = 3
// Where 一、 counts the sections, 板块一 and 甲、 are of something else.
const BESIDE_NONE: readonly string[] = ['stem', 'piece']

/** Finds the blocks that open sections, with the level that the report itself gives each. */
export function findHeadings(blocks: readonly Block[]): ReadonlyMap<number, Opening> {
  const read = blocks.map(({ role, text }) => (role === 'text' ? readLabel(text) : null))
  const isCounted = read.filter((label) => label?.style === 'cn').length >= FEWEST
  const labels = isCounted
    ? read.map((label) => (label && BESIDE_NONE.includes(label.style) ? null : label))
    : withClosed(blocks, read)
  const styles = labels.flatMap((label) => label?.style ?? [])
  const hasTop = styles.some((style) => TOP.includes(style))
  const isNumbered = styles.filter((style) => COMMON.includes(style)).length >= FEWEST
  const unnumbered = unnumberedHeadings(blocks, labels, hasTop && isNumbered)
  const found = blocks.flatMap(({ depth }, at): Opener[] => {
    const label = labels[at]!
    const style = label?.style ?? unnumbered.get(at)
    return style === undefined ? [] : [{ at, depth, label, style }]
  })
  const levels = levelsOf(found, { hasTop, isNumbered })
  return new Map(
    found.map(({ at, depth, label }, i) => [
      at,
      { ...splitRunIn(blocks[at]!, label), label, level: levels[i]!, isMarkedUp: depth > 0 },
    ]),
  )
}

// 第二，主要负责人履职情况。
const COUNTED_NAME =
  /^(?:第([一二三四五六七八九十]{1,2})|其([一二三四五六七八九十]))[，,、]\s?(?=[^。；，,：:]{2,30}。$)/

/** The labels with those of a row of lines that count and name the parts of the report, each ended like a sentence. */
function withClosed(blocks: readonly Block[], labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const rows = blocks.flatMap(({ role, text }, at) => {
    const match = role === 'text' && labels[at] === null && ends(text, '。') ? COUNTED_NAME.exec(text) : null
    return match ? [{ at, text: match[0], ordinal: toNumber(match[1] ?? match[2]!) }] : []
  })
  const end = rows.findIndex(({ ordinal }, i) => ordinal !== i + 1)
  const row = end < 0 ? rows : rows.slice(0, end)
  if (!areParts(row.map(({ at }) => blocks[at]!.text))) return labels
  const found = new Map(row.map(({ at, text, ordinal }) => [at, { text, style: 'ordinal', ordinal }]))
  return labels.map((label, at) => found.get(at) ?? label)
}
