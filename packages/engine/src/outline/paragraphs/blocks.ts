import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { isPageNumber } from '../page/breaks.js'
import { breaksOf, continues } from './continues.js'
import { labelCuts, type Surroundings } from './label-cuts.js'
import type { Wrap } from './wrap.js'

/** One paragraph: a line, several lines that hard breaks tore apart, or one of several run together in a line. */
export interface Block {
  readonly text: string
  readonly start: number
  readonly offsets: Int32Array | null
  readonly depth: number
  /** How many characters at its beginning are bold; all of them where it is bold as a whole. */
  readonly boldTo: number
  /** Number of its line in the report, from 1. */
  readonly number: number
  readonly role: 'title' | 'contents' | 'furniture' | 'text'
}

/** Joins what is torn apart and splits what is run together. `roles` gives the role of each line. */
export function blocksOf(lines: readonly Line[], roles: readonly Block['role'][], wrap: Wrap | null): Block[] {
  const nextTops = numbersBehind(lines, roles, 'cn')
  const nextInBrackets = numbersBehind(lines, roles, 'cn-paren')
  const breaks = breaksOf(lines, wrap)
  const blocks: Block[] = []
  /** Index of the line that a paragraph may go on with: the next, or the one behind the edge of a page; -1 for none. */
  const textFrom = (from: number): number => {
    let at = from
    while (roles[at] === 'furniture' && at < from + LONGEST_EDGE && (wrap || isPageNumber(lines[at]!.text))) at++
    return roles[at] === 'text' ? at : -1
  }
  let before: number | null = null
  for (let i = 0; i < lines.length; ) {
    const role = roles[i]!
    if (role !== 'text') {
      blocks.push(join([lines[i]!], i, role))
      i++
      continue
    }
    const paragraph = [lines[i]!]
    const between: Block[] = []
    let end = i + 1
    for (let next = textFrom(end); next >= 0; next = textFrom(end)) {
      if (!continues(paragraph, lines[next]!, breaks)) break
      for (; end < next; end++) between.push(join([lines[end]!], end, roles[end]!))
      paragraph.push(lines[next]!)
      end = next + 1
    }
    const around: Surroundings = {
      before,
      nextTop: nextTops[end] ?? null,
      nextInBrackets: nextInBrackets[end] ?? null,
    }
    for (const part of splitAtLabels(join(paragraph, i, role), around)) {
      before = numberOf(part.text, 'cn') ?? before
      blocks.push(part)
    }
    blocks.push(...between)
    i = end
  }
  return blocks
}

const LONGEST_EDGE = 3

/** The number of a style that begins a text; null where none does. */
const numberOf = (text: string, style: 'cn' | 'cn-paren'): number | null => {
  const label = readLabel(text)
  return label?.style === style ? label.ordinal : null
}

/** For each line the number of the first label of a style, 一、 or （一）, that begins it or one behind it. */
function numbersBehind(
  lines: readonly Line[],
  roles: readonly Block['role'][],
  style: 'cn' | 'cn-paren',
): readonly (number | null)[] {
  const numbers: (number | null)[] = []
  let next: number | null = null
  for (let i = lines.length - 1; i >= 0; i--) {
    if (roles[i] === 'text') next = numberOf(lines[i]!.text, style) ?? next
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

/** Some lines, of which the first is that at `index`, as one block. */
function join(lines: readonly Line[], index: number, role: Block['role']): Block {
  const { text, start, offsets, depth, boldTo } = lines[0]!
  const number = index + 1
  if (lines.length === 1) return { text, start, offsets, depth, boldTo, number, role }
  const whole = lines.map((line) => line.text).join('')
  const places = new Int32Array(whole.length)
  let at = 0
  for (const line of lines)
    for (let i = 0; i < line.text.length; i++) places[at++] = line.offsets ? line.offsets[i]! : line.start + i
  return { text: whole, start, offsets: places, depth, boldTo, number, role }
}

/** The part of a block from `from` to `to`, without the spaces around it. */
export function slice({ text, start, offsets, depth, boldTo, number, role }: Block, from: number, to: number): Block {
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return {
    text: text.slice(from, to),
    start: offsets ? (offsets[from] ?? start) : start + from,
    offsets: offsets?.subarray(from, to) ?? null,
    depth,
    boldTo: Math.max(0, Math.min(boldTo, to) - from),
    number,
    role,
  }
}

/** Splits what is run together in one line at the numbers that count up. */
function splitAtLabels(block: Block, around: Surroundings): readonly Block[] {
  const cuts = labelCuts(block.text, around)
  if (cuts.length === 0) return [block]
  const bounds = [0, ...cuts, block.text.length]
  return cuts
    .concat(block.text.length)
    .map((to, i) => slice(block, bounds[i]!, to))
    .filter(({ text }) => text !== '')
}
