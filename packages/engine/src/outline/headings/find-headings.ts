import type { Label } from '../numbering.js'
import type { Block } from '../paragraphs/blocks.js'
import { levelsOf, type Opener, TOP } from './levels.js'
import { labelsOf } from './numbered-labels.js'
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

/** Finds the blocks that open sections, with the level that the report itself gives each. */
export function findHeadings(blocks: readonly Block[]): ReadonlyMap<number, Opening> {
  const labels = labelsOf(blocks)
  const styles = labels.flatMap((label) => label?.style ?? [])
  const hasTop = styles.some((style) => TOP.includes(style))
  const isNumbered = styles.filter((style) => COMMON.includes(style)).length >= FEWEST
  const unnumbered = unnumberedHeadings(blocks, labels, hasTop && isNumbered)
  const found = blocks.flatMap(({ depth }, at): Opener[] => {
    const label = labels[at]!
    const style = label?.style ?? unnumbered.get(at)
    return style === undefined ? [] : [{ at, depth, label, style }]
  })
  // Plain lines that open the report and name its parts stand above all numbers, which do not.
  const named = (isOne: (opener: Opener) => boolean): boolean =>
    areParts(found.filter(isOne).map(({ at, label }) => splitRunIn(blocks[at]!, label).heading.text))
  const headsPlain =
    found[0]?.style === 'plain' && named(({ style }) => style === 'plain') && !named(({ style }) => TOP.includes(style))
  const levels = levelsOf(found, {
    hasTop: hasTop && !headsPlain,
    isNumbered: isNumbered && !headsPlain,
    top: headsPlain && !named(({ style }) => style === 'bold') ? 'plain' : 'bold',
  })
  return new Map(
    found.map(({ at, depth, label }, i) => [
      at,
      { ...splitRunIn(blocks[at]!, label), label, level: levels[i]!, isMarkedUp: depth > 0 },
    ]),
  )
}
