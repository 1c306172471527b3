import { continues, wrapWidth } from './continues.js'
import { begins } from './edges.js'
import { labelCuts, type TopNumbers } from './label-cuts.js'
import type { Line } from './lines.js'
import { COUNTED, readLabel } from './numbering.js'

/** One paragraph: a line, several lines that hard breaks tore apart, or one of several run together in a line. */
export interface Block {
  readonly text: string
  readonly start: number
  readonly offsets: Int32Array | null
  readonly depth: number
  readonly bold: boolean
  /** Number of its line in the report, from 1. */
  readonly number: number
  readonly role: 'title' | 'contents' | 'furniture' | 'text'
}

/** Joins what is torn apart and splits what is run together. `roles` gives the role of each line. */
export function blocksOf(lines: readonly Line[], roles: readonly Block['role'][]): Block[] {
  const width = wrapWidth(lines, roles)
  const tops = topNumbers(lines, roles)
  const blocks: Block[] = []
  let before: number | null = null
  for (let i = 0; i < lines.length; ) {
    const role = roles[i]!
    let end = i + 1
    let last = i
    const between: number[] = []
    if (role === 'text')
      for (let next = following(last, width, roles); next < lines.length; next = following(last, width, roles)) {
        const apart = next - last === 1 && lines[next]!.apart
        if (roles[next] !== 'text' || !continues(lines[last]!, { ...lines[next]!, apart }, width)) break
        for (let k = last + 1; k < next; k++) between.push(k)
        last = next
        end = next + 1
      }
    const whole = join(
      lines.slice(i, end).filter((_, k) => !between.includes(i + k)),
      i + 1,
      role,
    )
    for (const k of between) blocks.push(join([lines[k]!], k + 1, roles[k]!))
    if (role === 'text') {
      for (const part of splitAtLabels(whole, { before, after: tops[end] ?? null })) {
        before = topNumber(part.text) ?? before
        blocks.push(part)
      }
    } else blocks.push(whole)
    i = end
  }
  return blocks
}

const topNumber = (text: string): number | null => {
  const label = begins(text, COUNTED) ? readLabel(text) : null
  return label?.style === 'cn' ? label.ordinal : null
}

/** For each line the number of the first 一、 that begins it or one behind it. */
function topNumbers(lines: readonly Line[], roles: readonly Block['role'][]): readonly (number | null)[] {
  const numbers: (number | null)[] = []
  let next: number | null = null
  for (let i = lines.length - 1; i >= 0; i--) {
    if (roles[i] === 'text') next = topNumber(lines[i]!.text) ?? next
    numbers[i] = next
  }
  return numbers
}

/** The last `count` blocks of the report's text, in order. */
export function lastTexts(blocks: readonly Block[], count: number): Block[] {
  const last: Block[] = []
  for (let i = blocks.length - 1; i >= 0 && last.length < count; i--)
    if (blocks[i]!.role === 'text') last.unshift(blocks[i]!)
  return last
}

/** The first `count` blocks of the report's text. */
export function firstTexts(blocks: readonly Block[], count: number): Block[] {
  const first: Block[] = []
  for (let i = 0; i < blocks.length && first.length < count; i++) if (blocks[i]!.role === 'text') first.push(blocks[i]!)
  return first
}

// A page ends in its number; the next may begin with a running head.
const MOST_BETWEEN = 3

/** The line that may go on with line `last`: the next, or in a text of broken lines the one behind a page's end. */
function following(last: number, width: number | null, roles: readonly Block['role'][]): number {
  if (width === null) return last + 1
  let next = last + 1
  while (next - last <= MOST_BETWEEN && roles[next] === 'furniture') next++
  return next
}

/** Lines as one block; `number` is that of the first. */
function join(parts: readonly Line[], number: number, role: Block['role']): Block {
  const { text, start, offsets, depth, bold } = parts[0]!
  if (parts.length === 1) return { text, start, offsets, depth, bold, number, role }
  const whole = parts.map((line) => line.text).join('')
  const places = new Int32Array(whole.length)
  let at = 0
  for (const line of parts)
    for (let i = 0; i < line.text.length; i++) places[at++] = line.offsets ? line.offsets[i]! : line.start + i
  return { text: whole, start, offsets: places, depth, bold, number, role }
}

/** The part of a block from `from` to `to`, without the spaces around it. */
export function slice({ text, start, offsets, depth, bold, number, role }: Block, from: number, to: number): Block {
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return {
    text: text.slice(from, to),
    start: offsets ? (offsets[from] ?? start) : start + from,
    offsets: offsets?.subarray(from, to) ?? null,
    depth,
    bold,
    number,
    role,
  }
}

/** Splits what is run together in one line at the numbers that count up. */
function splitAtLabels(block: Block, top: TopNumbers): readonly Block[] {
  const cuts = labelCuts(block.text, top)
  if (cuts.length === 0) return [block]
  const bounds = [0, ...cuts, block.text.length]
  return cuts
    .concat(block.text.length)
    .map((to, i) => slice(block, bounds[i]!, to))
    .filter(({ text }) => text !== '')
}
