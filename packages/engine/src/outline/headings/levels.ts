import type { Label } from '../numbering.js'
import { RUN_IN } from './named-paragraphs.js'
import { ASPECT, FRAMED } from './unnumbered-headings.js'

/** A block that opens a section, before its level is known. */
export interface Opener {
  /** Index of the block. */
  readonly at: number
  readonly depth: number
  readonly label: Label | null
  /** What tells its level. */
  readonly style: string
}

/** Styles of the numbers that stand at the top level, as far as a report has them. */
export const TOP: readonly string[] = ['division', 'chapter', 'roman', 'formal', 'stem', 'piece', 'cn']

/** What the place of styles without numbers depends on. */
export interface Setting {
  /** Whether the report has 一、 or another number of the top level. */
  readonly hasTop: boolean
  /** Whether it has more than a few numbers. */
  readonly isNumbered: boolean
  /** Which of the lines without numbers and marks stand above the others. */
  readonly top: 'bold' | 'plain'
}

/** The levels that the report itself gives the blocks that open its sections, from 1. */
export function levelsOf(found: readonly Opener[], setting: Setting): number[] {
  const openers = withStrays(shareLevels(withPointsApart(found)))
  const items = openers.map(({ label, style }) => ({ style, ordinal: label?.ordinal ?? null }))
  const fallback = fallbackRank(items, { ...setting, topDepth: depthOfTop(found) })
  const order = orderStyles(items, fallback, setting.hasTop ? () => false : overBefore(openers))
  const open: number[] = []
  return items.map(({ style }) => {
    const rank = order.get(style)!
    while (open.length > 0 && open.at(-1)! >= rank) open.pop()
    return open.push(rank)
  })
}

/** The least depth at which headings of the top are marked; 2 where none is. */
function depthOfTop(found: readonly Opener[]): number {
  const marked = found.filter(({ depth, style }) => depth > 0 && TOP.includes(style))
  return marked.length === 0 ? 2 : marked.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY)
}

/** Gives unnumbered marked headings the level of the numbered ones of the same depth. */
function shareLevels(found: readonly Opener[]): Opener[] {
  const byDepth = new Map<number, string>()
  for (const { depth, label, style } of found) if (label && depth > 0 && !byDepth.has(depth)) byDepth.set(depth, style)
  return found.map((one) => ({ ...one, style: one.label ? one.style : (byDepth.get(one.depth) ?? one.style) }))
}

/** The style of 1. where 1、 stands above it. */
const POINTS = 'num-point'
const FEWEST_IN_RUN = 3

/**
 * Tells 1. from 1、 in a report without numbers of the top level, where the ones are a single row through all of it and the
 * others begin anew between them; else authors write both for one thing.
 */
function withPointsApart(found: readonly Opener[]): readonly Opener[] {
  if (found.some(({ style, label }) => !label || TOP.includes(style))) return found
  const numbered = found.filter(({ style }) => style === 'num')
  const hasPoint = ({ label }: Opener): boolean => /[.．]/.test(label!.text)
  const first = numbered.filter((one) => !hasPoint(one))
  if (first.length < FEWEST_IN_RUN) return found
  // 5. behind 4、 is the next of the row, mistyped.
  const isMistyped = ({ at, label }: Opener): boolean =>
    label!.ordinal === first.length + 1 && numbered.at(-1)!.at === at && first.at(-1)!.at < at
  const isPoint = (one: Opener): boolean => one.style === 'num' && hasPoint(one) && !isMistyped(one)
  const row = numbered.filter((one) => !isPoint(one))
  const isRow = row.every(({ label }, i) => label!.ordinal === i + 1)
  const isBetween = ({ at }: Opener): boolean => row[0]!.at < at && at < row.at(-1)!.at
  if (!isRow || !numbered.some((one) => isPoint(one) && one.label!.ordinal === 1 && isBetween(one))) return found
  return found.map((one) => (isPoint(one) ? { ...one, style: POINTS } : one))
}

/** Gives 第二部分 between 一、 and 三、, the only number of its style, the level of those whose row it fills. */
function withStrays(found: readonly Opener[]): readonly Opener[] {
  const often = new Map<string, number>()
  for (const { style } of found) often.set(style, (often.get(style) ?? 0) + 1)
  const tops = [...often.keys()].filter((style) => TOP.includes(style) && often.get(style)! > 1)
  if (tops.length === 0) return found
  return found.map((one, i) => {
    const ordinal = one.label?.ordinal ?? null
    if (ordinal === null || often.get(one.style) !== 1) return one
    const row = tops.find(
      (style) =>
        found.findLast((other, j) => j < i && other.style === style)?.label?.ordinal === ordinal - 1 &&
        found.find((other, j) => j > i && other.style === style)?.label?.ordinal === ordinal + 1,
    )
    return row === undefined ? one : { ...one, style: row }
  })
}

/**
 * The official order. Marked headings without a number stand above the numbered ones that are marked deeper, and above
 * all where those are not marked and it is `#`. Where no number is of the top level, bold lines stand above all numbers,
 * and so do plain ones, unless there are many numbers and no plain line stands right above a number one; of the two, the
 * `top` ones stand above the others, and aspects below both.
 */
function fallbackRank(
  items: readonly Ranked[],
  { hasTop, isNumbered, top, topDepth }: Setting & { readonly topDepth: number },
): (style: string) => number {
  const leads = items.some(({ style }, i) => style === 'plain' && items[i + 1]?.ordinal === 1)
  return (style) => {
    const known = CANONICAL.indexOf(style.startsWith('dotted') ? 'dotted' : (RANKED_AS.get(style) ?? style))
    if (known >= 0) return style.startsWith('dotted') ? known + Number(style.slice(-1)) / 10 : known
    if (style === FRAMED) return -20
    if (style === RUN_IN) return CANONICAL.length + 1
    const depth = /^h\d$/.test(style) ? Number(style[1]) : 0
    if (depth > 0) return hasTop && depth >= topDepth ? 2.5 + depth : depth - 10
    const below = hasTop || (style === 'plain' && isNumbered && !leads)
    // The top ones above the others, aspects of these below them.
    const place = style === ASPECT ? 0.75 : style === top ? 0 : 0.5
    return (below ? CANONICAL.length : -2) + place
  }
}

// The order of GB/T 9704, for where the report itself does not show which stands above which.
const CANONICAL: readonly string[] = [
  'division',
  'chapter',
  'chapter-section',
  'roman',
  'formal',
  'cn',
  'cn-paren',
  'num',
  POINTS,
  'dotted',
  'num-paren',
  'num-half',
  'ordinal',
  'circled',
]

// What authors write in place of a number of the top.
const RANKED_AS: ReadonlyMap<string, string> = new Map([
  ['stem', 'formal'],
  ['piece', 'formal'],
])

/** A heading or numbered line, as far as its level goes. */
interface Ranked {
  readonly style: string
  readonly ordinal: number | null
}

/**
 * Orders the styles of a report from the outermost to the innermost. A style whose numbers run on across another
 * style's lines stands above it; one that begins anew after them stands below; and what stands above one stands above all
 * below that; then what `isBefore` tells, else the official order decides.
 */
function orderStyles(
  items: readonly Ranked[],
  fallback: (style: string) => number,
  isBefore: (a: string, b: string) => boolean,
): Map<string, number> {
  const styles = [...new Set(items.map((item) => item.style))]
  const above = new Map<string, number>(styles.map((style) => [style, 0]))
  const evidence = continuity(items, styles, fallback)
  const lead = (a: string, b: string): number => evidence.get(`${a} ${b}`)! - evidence.get(`${b} ${a}`)!
  const isOver = followed(styles, (a, b) => lead(a, b) > 0)
  for (const [i, a] of styles.entries()) {
    for (const b of styles.slice(i + 1)) {
      const votes = lead(a, b) || Number(isOver(a, b)) - Number(isOver(b, a))
      const before = Number(isBefore(a, b)) - Number(isBefore(b, a))
      const upper = (votes || before || fallback(b) - fallback(a)) > 0 ? a : b
      above.set(upper, above.get(upper)! + 1)
    }
  }
  const isRunIn = (style: string): number => (style === RUN_IN ? 1 : 0)
  // What runs in is below all numbers, whatever stands around it.
  styles.sort((a, b) => isRunIn(a) - isRunIn(b) || above.get(b)! - above.get(a)! || fallback(a) - fallback(b))
  return new Map(styles.map((style, i) => [style, i]))
}

/**
 * Whether one style without numbers of the top level stands above another: a row of sections that is over before the other
 * begins. 1、 2、 3、 and only below the last of them （一）（二）: no report opens with what stands below.
 */
function overBefore(found: readonly Opener[]): (a: string, b: string) => boolean {
  const rows = new Map<string, number[]>()
  for (const [i, { style }] of found.entries()) {
    const row = rows.get(style)
    if (row) row.push(i)
    else rows.set(style, [i])
  }
  // A number may be skipped by mistake, but none comes again.
  const countsUp = (row: readonly number[]): boolean =>
    row.every((at, i) => {
      const ordinal = found[at]!.label?.ordinal ?? 0
      return i === 0 ? ordinal === 1 : ordinal > (found[row[i - 1]!]!.label?.ordinal ?? 0)
    })
  // A list stands without anything between its lines: between two sections stands a body.
  const areApart = (row: readonly number[]): boolean =>
    row.every((at, i) => i === 0 || found[at]!.at > found[row[i - 1]!]!.at + 1)
  return (a, b) => {
    const [over, below] = [rows.get(a)!, rows.get(b)!]
    const isOver = over.length >= FEWEST_IN_RUN && over.at(-1)! < below[0]!
    return isOver && a !== 'circled' && areApart(over) && countsUp(over) && countsUp(below)
  }
}

/** Whether `isAbove` leads from one style to another, be it over others. */
function followed(
  styles: readonly string[],
  isAbove: (a: string, b: string) => boolean,
): (a: string, b: string) => boolean {
  const reached = new Map(styles.map((a) => [a, new Set(styles.filter((b) => isAbove(a, b)))]))
  for (const over of styles)
    for (const below of reached.values()) if (below.has(over)) for (const b of reached.get(over)!) below.add(b)
  return (a, b) => reached.get(a)!.has(b)
}

/**
 * For each pair `a b`: how often a's numbers run on across a line of b, less how often they begin anew after one. Where
 * some style between stands above in the official order, no numbers that stand below are why.
 */
function continuity(
  items: readonly Ranked[],
  styles: readonly string[],
  fallback: (style: string) => number,
): Map<string, number> {
  const votes = new Map<string, number>()
  for (const a of styles) for (const b of styles) votes.set(`${a} ${b}`, 0)
  const numbered = new Set(items.flatMap(({ style, ordinal }) => (ordinal === null ? [] : style)))
  for (const a of styles) {
    let last: number | null = null
    let between = new Set<string>()
    const own = items.filter(({ style, ordinal }) => style === a && ordinal !== null)
    let read = 0
    for (const { style, ordinal } of items) {
      if (style !== a) {
        between.add(style)
        continue
      }
      if (ordinal !== null) read++
      if (ordinal !== null && last !== null) {
        // 一、 once more where 二、 was meant: 三、 goes on behind it.
        const isSlip = ordinal === 1 && own[read]?.ordinal === last + 2
        const vote = ordinal > last || isSlip ? 1 : ordinal === 1 ? -1 : 0
        const hasUpper = vote < 0 && [...between].some((b) => fallback(b) < fallback(a))
        const isWhy = (b: string): boolean => !hasUpper || !numbered.has(b) || fallback(b) < fallback(a)
        for (const b of [...between].filter(isWhy)) votes.set(`${a} ${b}`, votes.get(`${a} ${b}`)! + vote)
      }
      if (ordinal !== null) last = ordinal
      between = new Set()
    }
  }
  return votes
}
