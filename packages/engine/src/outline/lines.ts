import type { PhrasingContent, Root, RootContent } from 'mdast'
import { isChinese } from '../text/han.js'
import { referenceAt } from '../text/references.js'
import { begins } from './edges.js'
import { drawnTogether, type Placed } from './set-apart.js'

/** One line of the report, as its author sees it: trimmed, without list, quote, heading and emphasis marks. */
export interface Line {
  readonly text: string
  /** Offset of the first character in the source; -1 for front matter that stands nowhere in the text. */
  readonly start: number
  /** Source offset of each character; null where the text is the plain run from `start` on. */
  readonly offsets: Int32Array | null
  /** Depth of a marked-up heading (`#`), 0 for other lines. */
  readonly depth: number
  /** How many characters at its beginning are bold; all of them where it is bold as a whole. */
  readonly boldTo: number
  /** Whether the line is set in by two ideographic or four plain spaces, as the first line of a paragraph is, or is an item. */
  readonly indented: boolean
  /** Whether a blank line, or a boundary between blocks, stands before it. */
  readonly apart: boolean
  /** Whether it is front matter: said of the report, not by it. */
  readonly meta: boolean
}

/** The source characters of a block, and where each stands: `offsets` where it is not the plain run from `start` on. */
interface Run {
  readonly text: string
  readonly start: number
  readonly offsets: readonly number[] | null
  /** Source offset at which the bold words end that it begins with; 0 where it begins with none. */
  readonly boldEnd: number
}

/**
 * The lines of a report in order; markup that is not text is left out. Front matter that stands nowhere in the text
 * comes last, so that it does not shift the others' numbers.
 */
export function linesOf(root: Root, source: string): Line[] {
  const lines: Line[] = []
  const placeless: Line[] = []
  let last = -1
  // Where the source's own line begins, looked for from one line to the next: one line of it may be the whole text.
  let begin = 0
  let seen = 0
  for (const node of root.children) {
    if (node.type === 'yaml' && !node.position) {
      placeless.push(...placelessLines(node.value))
      continue
    }
    const found = runOf(node, source)
    if (!found) continue
    const run = withoutReferences(found)
    const kind: Kind = { depth: node.type === 'heading' ? node.depth : 0, meta: node.type === 'yaml' }
    for (let from = 0; from <= run.text.length; ) {
      let to = run.text.indexOf('\n', from)
      if (to < 0) to = run.text.length
      const offset = Math.max(seen, at(run, from))
      const feed = source.slice(seen, offset).lastIndexOf('\n')
      if (feed >= 0) begin = seen + feed + 1
      seen = offset
      const line = lineOf(run, from, to, kind, source, { begin, last })
      if (line) {
        lines.push(line)
        last = at(run, Math.max(from, to - 1))
      }
      from = to + 1
    }
  }
  return placeless.length > 0 ? [...lines, ...placeless] : lines
}

/** A line with its places in a source of which `placed` tells where each character read stands. */
export function placedIn(line: Line, placed: Int32Array): Line {
  const { text, start, offsets } = line
  if (start < 0) return line
  if (offsets) return { ...line, start: placed[start]!, offsets: offsets.map((at) => placed[at]!) }
  const begin = placed[start]!
  const isPlain = placed[start + text.length - 1] === begin + text.length - 1
  return { ...line, start: begin, offsets: isPlain ? null : placed.slice(start, start + text.length) }
}

/** What the lines of one block have in common. */
type Kind = Pick<Line, 'depth' | 'meta'>

const at = ({ start, offsets }: Run, i: number): number =>
  offsets ? (offsets[Math.min(i, offsets.length - 1)] ?? 0) : start + i

const placelessLines = (value: string): Line[] =>
  value.split('\n').map((text) => ({
    text,
    start: -1,
    offsets: null,
    depth: 0,
    boldTo: 0,
    indented: false,
    apart: true,
    meta: true,
  }))

function runOf(node: RootContent, source: string): Run | null {
  const from = node.position?.start.offset ?? 0
  if (node.type === 'yaml')
    return { text: source.slice(from, node.position?.end.offset ?? from), start: from, offsets: null, boldEnd: 0 }
  if (node.type !== 'paragraph' && node.type !== 'heading') return null
  const pieces: Piece[] = []
  let boldEnd = 0
  for (const [i, child] of node.children.entries()) {
    if (child.type !== 'strong') {
      pushPiece(pieces, child)
      continue
    }
    for (const inner of child.children) pushPiece(pieces, inner)
    if (i === 0) boldEnd = pieces.at(-1)?.end ?? 0
  }
  const [only] = pieces
  if (pieces.length === 1 && only && only.value.length === only.end - only.start) {
    return { text: only.value, start: only.start, offsets: null, boldEnd }
  }
  const text = pieces.map(({ value }) => value).join('')
  const offsets = pieces.flatMap((piece) => offsetsOf(piece, source))
  offsets.push(pieces.at(-1)?.end ?? 0)
  return { text, start: 0, offsets, boldEnd }
}

function offsetsOf({ value, start, end }: Piece, source: string): number[] {
  const more = end - start - value.length
  const offsets: number[] = []
  let at = start
  for (let i = 0; i < value.length; i++) {
    const reference = more > 0 && source[at] === '&' ? referenceAt(source, at) : null
    if (reference && value[i] !== '&') {
      offsets.push(at)
      at = Math.min(at + reference.length, end - 1)
      continue
    }
    // Escapes, other references and the indents of continued lines stand in the source, not in the value.
    while (more > 0 && at < end - 1 && source[at] !== value[i] && at - start < i + more) at++
    offsets.push(Math.min(at++, end - 1))
  }
  return offsets
}

/** A run with what its author wrote as &ldquo; read as “. */
function withoutReferences(run: Run): Run {
  if (!run.text.includes('&')) return run
  let text = ''
  const offsets: number[] = []
  for (let i = 0; i < run.text.length; ) {
    const reference = referenceAt(run.text, i)
    const written = reference?.character ?? run.text[i]!
    text += written
    if (written !== '') offsets.push(at(run, i))
    i += reference?.length ?? 1
  }
  offsets.push(at(run, run.text.length))
  return { ...run, text, start: offsets[0]!, offsets }
}

interface Piece {
  readonly value: string
  readonly start: number
  readonly end: number
}

function pushPiece(pieces: Piece[], node: PhrasingContent): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  if (node.type === 'text') pieces.push({ value: node.value, start, end })
  else if (node.type === 'break' || (node.type === 'html' && /^<br/i.test(node.value)))
    pieces.push({ value: '\n', start, end })
}

const LEAD = /^(?:\s|>|[-+•●◆■▪]\s+|\*\s+)*(#{1,6}(?:\s+|(?=[一-龥（])))?/

/** Whether what leads a line is the mark of a list, which begins anew with each. */
const isItem = (lead: string): boolean => /[-+•●◆■▪*]/.test(lead)

/** Offsets at which the source's line begins, and at which the line before ends (-1 for none). */
interface Around {
  readonly begin: number
  readonly last: number
}

/** One line of a run; null where it is blank. */
function lineOf(run: Run, from: number, to: number, kind: Kind, source: string, around: Around): Line | null {
  const raw = run.text.slice(from, to)
  // Most lines begin with a Chinese character, and have no marks then.
  const lead = isChinese(raw.charCodeAt(0)) ? null : LEAD.exec(raw)!
  const marks = lead?.[1]?.trim().length ?? 0
  const text = (lead ? raw.slice(lead[0].length) : raw).trimEnd()
  if (text === '') return null
  const begin = lead ? from + lead[0].length : from
  const hasStars = text.includes('**')
  const placed = hasStars ? withoutEmphasis(run, begin, text) : place(run, begin, text)
  const { text: words, start, offsets } = drawnTogether(placed)
  const emphasised = hasStars ? BEGINS_BOLD.exec(text) : null
  const boldEnd = emphasised ? at(run, begin + emphasised[0].length) : run.boldEnd
  return {
    text: words,
    start,
    offsets,
    depth: kind.depth || marks,
    boldTo: boldEnd > start ? charactersTo(boldEnd, { text: words, start, offsets }) : 0,
    indented: isIndented(source, around.begin, start) || (lead !== null && isItem(lead[0])),
    apart: around.last < 0 || isBlankBetween(source, around.last, start),
    meta: kind.meta,
  }
}

/** How many characters of a text stand in the source before an offset. */
function charactersTo(end: number, { text, start, offsets }: Placed): number {
  const count = offsets ? offsets.findIndex((at) => at >= end) : end - start
  return count < 0 ? text.length : Math.min(count, text.length)
}

// **规范** **执法**： is bold as far.
const BEGINS_BOLD = /^\*\*[^*]+\*\*(?:\s*\*\*[^*]+\*\*)*/

/** Whether a line or paragraph is bold as a whole; a colon behind it need not be. */
export const isBold = ({ text, boldTo }: { readonly text: string; readonly boldTo: number }): boolean =>
  boldTo > 0 && boldTo >= text.length - Number(/[：:]$/.test(text))

function place(run: Run, begin: number, text: string): Placed {
  const start = at(run, begin)
  if (at(run, begin + text.length - 1) === start + text.length - 1) return { text, start, offsets: null }
  return { text, start, offsets: Int32Array.from({ length: text.length }, (_, i) => at(run, begin + i)) }
}

// A longer run of stars is a placeholder, and so are two that stand for a number: nobody emphasises 份 alone.
const EMPHASIS =
  /(?<!\*)\*\*(?!\*)(?!(?<=[\u4e00-\u9fff]\*\*)(?:人次|万元|[次件份场名个家期条项户起批])(?:[，,。；;、]|$))/g

/** Leaves out the `**` of emphasis. */
function withoutEmphasis(run: Run, begin: number, text: string): Placed {
  let kept = ''
  const offsets: number[] = []
  const keep = (from: number, to: number): void => {
    kept += text.slice(from, to)
    for (let i = from; i < to; i++) offsets.push(at(run, begin + i))
  }
  let done = 0
  for (const { index, 0: stars } of text.matchAll(EMPHASIS)) {
    keep(done, index)
    done = index + stars.length
  }
  keep(done, text.length)
  return { text: kept, start: offsets[0] ?? at(run, begin), offsets: Int32Array.from(offsets) }
}

/** Whether a blank line stands in a stretch of the source: two line ends at least. */
function isBlankBetween(source: string, from: number, to: number): boolean {
  // Nothing behind the stretch is searched: a source may have no other line end.
  const between = source.slice(from, Math.max(from, to))
  const first = between.indexOf('\n')
  return first >= 0 && between.indexOf('\n', first + 1) >= 0
}

function isIndented(source: string, begin: number, to: number): boolean {
  const before = source.slice(begin, Math.max(begin, to))
  return (
    before.startsWith('\u3000\u3000') ||
    before.startsWith('    ') ||
    before.startsWith('\t') ||
    (begins(before, '&') && /^(?:&(?:emsp|nbsp|ensp|#12288|#160);){2}/.test(before))
  )
}
