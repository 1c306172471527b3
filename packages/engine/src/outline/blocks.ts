import { hanOr } from '../text/han.js'
import { ends } from './edges.js'
import type { Line } from './lines.js'
import { type Label, readLabel } from './numbering.js'

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
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; ) {
    const role = roles[i]!
    let end = i + 1
    if (role === 'text')
      while (end < lines.length && roles[end] === 'text' && continues(lines[end - 1]!, lines[end]!, width)) end++
    const whole = join(lines, i, end, role)
    if (role === 'text') splitAtLabels(whole, blocks)
    else blocks.push(whole)
    i = end
  }
  return blocks
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

const columns = (text: string): number => {
  let wide = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x2e7f) wide++
  return text.length + wide
}

const WIDEST = 150

/** Columns at which the lines of a text copied off a page were broken; null where they were not. */
function wrapWidth(lines: readonly Line[], roles: readonly Block['role'][]): number | null {
  const widths: number[] = []
  let widest = 0
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!
    if (roles[i] !== 'text' || text.length <= 15) continue
    const width = text.length > WIDEST ? text.length : columns(text)
    if (width > WIDEST) return null
    widths.push(width)
    widest = Math.max(widest, width)
  }
  if (widths.length < 8) return null
  const full = widths.filter((width) => width >= widest - 4).length
  return full * 2 >= widths.length ? widest : null
}

const OPEN_MARKS = '，、,（(《“‘'
const CLOSING_MARKS = '。；：！？'
const OPEN_END = new RegExp(`${hanOr('\\dA-Za-z%％')}$`)
const NEW_START =
  /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十]要|首先|其次|再次|最后|第[一二三四五六七八九十]，|附件|特此报告|无$)/

/** Whether `next` goes on with the sentence that `line` left open. */
function continues(line: Line, next: Line, width: number | null): boolean {
  if (line.depth > 0 || next.depth > 0 || line.bold || next.bold || next.indented) return false
  const isOpen = ends(line.text, OPEN_MARKS)
  // The last two units are enough, and a pattern of an end is tried at every offset.
  if (!isOpen && (next.apart || ends(line.text, CLOSING_MARKS) || !OPEN_END.test(line.text.slice(-2)))) return false
  if (readLabel(next.text) || NEW_START.test(next.text)) return false
  if (isOpen) return line.text.length > 8
  if (width !== null) return columns(line.text) >= width - 4
  if (readLabel(line.text) && line.text.length <= 40) return false
  // Without a wrap width only a line that is plainly a sentence under way is taken to be broken.
  return (
    line.text.length > 12 &&
    /[，。；：,;]/.test(line.text) &&
    /[。，；,;]/.test(next.text) &&
    !/^\d{4}年/.test(next.text)
  )
}

/** The lines from `from` to before `to` as one block. */
function join(lines: readonly Line[], from: number, to: number, role: Block['role']): Block {
  const { text, start, offsets, depth, bold } = lines[from]!
  const number = from + 1
  if (to - from === 1) return { text, start, offsets, depth, bold, number, role }
  const parts = lines.slice(from, to)
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

const INNER =
  /(^|[。！：:]|(?<!\s)\s)\s*(?=([（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}、)\S)/g

// The end of such a label; most paragraphs hold none but at their start.
const LABEL_END = /[一二三四五六七八九十](?:、|\s*[)）])/g

/** Splits `（一）……。（二）……。` in one line, where the numbers run on from one another; adds the parts to `parts`. */
function splitAtLabels(block: Block, parts: Block[]): void {
  const own = readLabel(block.text.slice(0, 12))
  LABEL_END.lastIndex = own?.text.length ?? 0
  const cuts = LABEL_END.test(block.text) ? cutsOf(block, own) : []
  if (cuts.length === 0) {
    parts.push(block)
    return
  }
  const bounds = [0, ...cuts, block.text.length]
  for (let i = 1; i < bounds.length; i++) {
    const part = slice(block, bounds[i - 1]!, bounds[i]!)
    if (part.text !== '') parts.push(part)
  }
}

/** Where the parts of such a line begin, but for the first. */
function cutsOf(block: Block, own: Label | null): number[] {
  const found = [...block.text.matchAll(INNER)].map((match) => {
    const at = match.index + match[0].length
    return { at, label: readLabel(block.text.slice(at, at + 12)), before: match[1]! }
  })
  const last = new Map(own ? [[own.style, own.ordinal ?? 0]] : [])
  const cuts = found.filter(({ label, before, at }, i) => {
    if (at === 0 || !label) return false
    const ordinal = label.ordinal ?? 0
    const earlier = last.get(label.style)
    last.set(label.style, ordinal)
    if (earlier !== undefined) return ordinal === earlier + 1
    const later = found.slice(i + 1, i + 8).find((other) => other.label?.style === label.style)
    return ordinal === 1 && /[。：:]/.test(before) && later?.label?.ordinal === 2
  })
  return cuts.map(({ at }) => at)
}
