import type { Root, RootContent } from 'mdast'

/** One line of the report, as its author sees it: trimmed, without list, quote, heading and emphasis marks. */
export interface Line {
  readonly text: string
  /** Offset of the first character in the source; -1 for front matter that stands nowhere in the text. */
  readonly start: number
  /** Source offset of each character; null where the text is the plain run from `start` on. */
  readonly offsets: Int32Array | null
  /** Depth of a marked-up heading (`#`), 0 for other lines. */
  readonly depth: number
  readonly bold: boolean
  /** Whether the line is set in by two ideographic or four plain spaces, as the first line of a paragraph is. */
  readonly indented: boolean
  /** Whether a blank line, or a boundary between blocks, stands before it. */
  readonly apart: boolean
  /** Whether it is front matter: said of the report, not by it. */
  readonly meta: boolean
}

/** The source characters of a block, and where each stands. */
interface Run {
  readonly text: string
  readonly at: (i: number) => number
  readonly bold?: boolean
}

/**
 * The lines of a report in order; markup that is not text is left out. Front matter that stands nowhere in the text
 * comes last, so that it does not shift the others' numbers.
 */
export function linesOf(root: Root, source: string): Line[] {
  const lines: Line[] = []
  const placeless: Line[] = []
  let last = -1
  for (const node of root.children) {
    if (node.type === 'yaml' && !node.position) {
      placeless.push(...placelessLines(node.value))
      continue
    }
    const run = runOf(node, source)
    if (!run) continue
    for (let from = 0; from <= run.text.length; ) {
      let to = run.text.indexOf('\n', from)
      if (to < 0) to = run.text.length
      const line = lineOf(run, from, to, node.type === 'heading' ? node.depth : 0)
      if (line) {
        const apart = last < 0 || countBreaks(source, last, line.start) > 1
        lines.push({
          ...line,
          apart,
          meta: node.type === 'yaml',
          indented: isIndented(source, run.at(from), line.start),
        })
        last = run.at(Math.max(from, to - 1))
      }
      from = to + 1
    }
  }
  return [...lines, ...placeless]
}

const placelessLines = (value: string): Line[] =>
  value.split('\n').map((text) => ({
    text,
    start: -1,
    offsets: null,
    depth: 0,
    bold: false,
    indented: false,
    apart: true,
    meta: true,
  }))

function runOf(node: RootContent, source: string): Run | null {
  const from = node.position?.start.offset ?? 0
  if (node.type === 'yaml') return { text: source.slice(from, node.position?.end.offset ?? from), at: (i) => from + i }
  if (node.type !== 'paragraph' && node.type !== 'heading') return null
  const pieces: { value: string; start: number; end: number }[] = []
  const bold = node.children.every((child) => child.type === 'strong')
  for (const child of node.children.flatMap((inner) => (inner.type === 'strong' ? inner.children : [inner]))) {
    const start = child.position?.start.offset ?? 0
    const end = child.position?.end.offset ?? start
    if (child.type === 'text') pieces.push({ value: child.value, start, end })
    else if (child.type === 'break' || (child.type === 'html' && /^<br/i.test(child.value)))
      pieces.push({ value: '\n', start, end })
  }
  const [only] = pieces
  if (pieces.length === 1 && only && only.value.length === only.end - only.start) {
    return { text: only.value, at: (i) => only.start + i, bold }
  }
  let text = ''
  const offsets: number[] = []
  for (const { value, start, end } of pieces) {
    let at = start
    for (let i = 0; i < value.length; i++) {
      // Escapes, character references and the indents of continued lines stand in the source, not in the value.
      while (
        value.length !== end - start &&
        at < end - 1 &&
        source[at] !== value[i] &&
        at - start < i + (end - start - value.length)
      )
        at++
      offsets.push(Math.min(at++, end - 1))
    }
    text += value
  }
  offsets.push(pieces.at(-1)?.end ?? 0)
  return { text, at: (i) => offsets[Math.min(i, offsets.length - 1)] ?? 0, bold }
}

function lineOf(run: Run, from: number, to: number, depth: number): Omit<Line, 'apart' | 'indented' | 'meta'> | null {
  const raw = run.text.slice(from, to)
  const lead = /^(?:[\s\u3000]|>|[-+•●◆■▪]\s+|\*\s+)*(#{1,6}(?:\s+|(?=[一-龥（])))?/.exec(raw)!
  const marks = lead[1]?.trim().length ?? 0
  const text = raw.slice(lead[0].length).trimEnd()
  if (text === '') return null
  const begin = from + lead[0].length
  const bold = run.bold === true
  if (!text.includes('**')) return { ...place(run, begin, text), depth: depth || marks, bold }
  const isMarked = /^\*\*[^*]+\*\*[：:]?$/.test(text)
  return { ...withoutEmphasis(run, begin, text), depth: depth || marks, bold: bold || isMarked }
}

function place(run: Run, begin: number, text: string): { text: string; start: number; offsets: Int32Array | null } {
  const start = run.at(begin)
  if (run.at(begin + text.length - 1) === start + text.length - 1) return { text, start, offsets: null }
  return { text, start, offsets: Int32Array.from({ length: text.length }, (_, i) => run.at(begin + i)) }
}

/** Leaves out the `**` of emphasis; a longer run of stars is a placeholder and stays. */
function withoutEmphasis(run: Run, begin: number, text: string): { text: string; start: number; offsets: Int32Array } {
  let kept = ''
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '*' && text[i + 1] === '*' && text[i + 2] !== '*' && text[i - 1] !== '*') {
      i++
      continue
    }
    kept += text[i]
    offsets.push(run.at(begin + i))
  }
  return { text: kept, start: offsets[0] ?? run.at(begin), offsets: Int32Array.from(offsets) }
}

function countBreaks(source: string, from: number, to: number): number {
  let count = 0
  for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) count++
  return count
}

function isIndented(source: string, from: number, to: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', from - 1) + 1, to)
  return /^(?:\u3000{2}| {4}|\t)/.test(line)
}
