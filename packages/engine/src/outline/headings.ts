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
  readonly isMarked: boolean
}

// The numbers that reports use most.
const COMMON: readonly string[] = ['cn', 'cn-paren', 'num']
const FEWEST = 3

/** Finds the blocks that open sections, with the level that the report itself gives each. */
export function findHeadings(blocks: readonly Block[]): ReadonlyMap<number, Opening> {
  const labels = withClosed(
    blocks,
    blocks.map(({ role, text }) => (role === 'text' ? readLabel(text) : null)),
  )
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
      { ...splitRunIn(blocks[at]!, label), label, level: levels[i]!, isMarked: depth > 0 },
    ]),
  )
}

const CLOSED = /^(?:第([一二三四五六七八九十]{1,2})|其([一二三四五六七八九十]))[，,、]\s?(?=[^。；，,：:]{2,30}。$)/

/** The labels with those of lines like 第二，主要负责人履职情况。, where such a row names the parts of the report. */
function withClosed(blocks: readonly Block[], labels: readonly (Label | null)[]): readonly (Label | null)[] {
  const rows = blocks.flatMap(({ role, text }, at) => {
    const match = role === 'text' && labels[at] === null && ends(text, '。') ? CLOSED.exec(text) : null
    return match ? [{ at, text: match[0], ordinal: toNumber(match[1] ?? match[2]!) }] : []
  })
  const isRow = rows.every(({ ordinal }, i) => ordinal === i + 1)
  if (!isRow || !areParts(rows.map(({ at }) => blocks[at]!.text))) return labels
  const found = new Map(rows.map(({ at, text, ordinal }) => [at, { text, style: 'ordinal', ordinal }]))
  return labels.map((label, at) => found.get(at) ?? label)
}
