import { HAN, hanOr } from '../text/han.js'
import { type Block, slice } from './blocks.js'
import { begins, ends, holds } from './edges.js'
import { CANONICAL, type Label, orderStyles, type Ranked, readLabel } from './numbering.js'
import { ORGAN } from './organ-name.js'

/** A block that opens a section: its heading, and the rest of the block where the heading runs into its body. */
export interface Opening {
  readonly heading: Block
  readonly body: Block | null
  readonly label: Label | null
  readonly style: string
  readonly level: number
}

const SENTENCE_END = /[。！？]/
// A point may be a decimal's.
const SENTENCE_END_OR_POINT = new RegExp(`[。！？]|[.](?=${hanOr('“')}|$)`)

const TOP: readonly string[] = ['division', 'chapter', 'roman', 'formal', 'cn']

/** A block that opens a section, before its level is known. */
interface Found {
  /** Index of the block. */
  readonly at: number
  readonly label: Label | null
  /** What tells its level. */
  readonly style: string
}

/** Finds the blocks that open sections, with the level that the report itself gives each. */
export function findHeadings(blocks: readonly Block[]): ReadonlyMap<number, Opening> {
  const labels = blocks.map((block) => (block.role === 'text' ? readLabel(block.text) : null))
  const framed = framedHeadings(blocks)
  const hasTop = labels.some((label) => label !== null && TOP.includes(label.style))
  let numbered = 0
  for (const label of labels)
    if (label?.style === 'cn' || label?.style === 'cn-paren' || label?.style === 'num') numbered++
  const isNumbered = numbered > 2
  const isOrdered = hasTop && isNumbered
  const plain = plainHeadings(blocks, labels, isOrdered ? 16 : 32)
  const withMarks = isOrdered ? NONE : markedHeadings(blocks, plain)
  const marked: Found[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.role !== 'text') continue
    const label = labels[at]!
    if (label) marked.push({ at, label, style: label.style })
    else if (block.depth > 0) marked.push({ at, label: null, style: `h${block.depth}` })
    else if (framed.has(at)) marked.push({ at, label: null, style: FRAMED })
    else if (block.bold && isShort(block.text, 50)) marked.push({ at, label: null, style: 'bold' })
    else if (plain.has(at) || withMarks.has(at)) marked.push({ at, label: null, style: 'plain' })
  }
  const topDepth = depthOfTop(blocks, marked)
  const found = withStrays(shareLevels(blocks, marked))
  const items = found.map(({ label, style }) => ({ style, ordinal: label?.ordinal ?? null }))
  const order = orderStyles(items, fallbackRank(items, { hasTop, isNumbered, topDepth }))
  const open: number[] = []
  const openings = new Map<number, Opening>()
  for (const { at, label, style } of found) {
    const rank = order.get(style)!
    while (open.length > 0 && open.at(-1)! >= rank) open.pop()
    open.push(rank)
    const { heading, body } = splitRunIn(blocks[at]!, label)
    openings.set(at, { heading, body, label, style, level: open.length })
  }
  return openings
}

/** The least depth at which headings of the top are marked; 2 where none is. */
function depthOfTop(blocks: readonly Block[], found: readonly Found[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const { at, style } of found) {
    const { depth } = blocks[at]!
    if (depth > 0 && depth < least && TOP.includes(style)) least = depth
  }
  return least === Number.POSITIVE_INFINITY ? 2 : least
}

const isShort = (text: string, most: number): boolean =>
  text.length <= most && text.length >= 2 && !/[。；！？]/.test(text.slice(0, -1))

// 主动接受监督，妥善化解纠纷; 存在的问题、原因：; 党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况
const WITH_MARKS = new RegExp(
  `^[◎■◆●○★☆▲△※▪◇□►▶❖◈]?\\s?(?=[^，,、：:]{2,28}[，,、：:])(?:${hanOr('\\d“”，,、')}{4,32}|${hanOr('\\d“”，,、')}{4,42}情况)[：:]?$`,
)
// 现将情况报告如下：, 但还有差距，主要表现在： and 虽然…… are none.
const LEADS_ON =
  /(?:(?:如下|以下)[^，,、]{0,6}|(?:表现|体现)[在为]?|主要[有是]|[个些]方面|[一二三四五六七八九十几][个块条项点处大][^，,、]{0,8})[：:]$|^(?:虽然|尽管)/
// Nor is whom it is written to: 市委、市政府：, 各位领导、同志们：
const ADDRESSES = new RegExp(`(?:${ORGAN}|办|办公室|代表|同志们?|群众|朋友们?)[：:]$`)
const COLON_OR_QUESTION = '：:？?'
// 这一年，我们做了哪些事？
const ASKS = /^[^。；！!?？;]{4,30}[？?]$/
const LONGEST_WITH_MARKS = 45
const MARKS = ['，', ',', '、', '：', ':', '？', '?']
const SEVERAL = 3

/** Short lines with marks inside above a body or what leads on to one: headings, where a report has several such or `plain` ones. */
function markedHeadings(blocks: readonly Block[], plain: ReadonlySet<number>): ReadonlySet<number> {
  const found: number[] = []
  let sure = plain.size
  for (let i = 0; i + 1 < blocks.length; i++) {
    const { role, text } = blocks[i]!
    if (role !== 'text' || text.length > LONGEST_WITH_MARKS || !holds(text, MARKS)) continue
    const next = blocks[i + 1]!.text
    const isAbove = opensBody(next)
    const isClosed = ends(text, COLON_OR_QUESTION)
    if (!isAbove && !(isClosed ? isShortBody(next) : isLead(next))) continue
    if (!(WITH_MARKS.test(text) || ASKS.test(text)) || LEADS_ON.test(text) || ADDRESSES.test(text)) continue
    found.push(i)
    if (isAbove || isClosed) sure++
  }
  return new Set(sure >= SEVERAL ? found : [])
}

const NONE: ReadonlySet<number> = new Set()

const FRAMED = 'framed'

/** Lines of nothing but 【主要做法】: headings, where a report has several such before other text. */
function framedHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const found: number[] = []
  for (let i = 0; i + 1 < blocks.length; i++) {
    const { role, text } = blocks[i]!
    if (role !== 'text' || text[0] !== '【' || blocks[i + 1]!.role !== 'text') continue
    if (text.length <= 40 && /^【[^【】。；：:]{2,38}】$/.test(text)) found.push(i)
  }
  return new Set(found.length >= 2 ? found : [])
}

const THREE_CHARACTERS = new RegExp(`${HAN}{3}`)

const DATE_LINE =
  /^[（(]?(?:(?:发布|发表|更新)?(?:时间|日期)[：:]\s?)?\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?:\s[\d:：]{4,8})?[)）]?$/

/** Whether a line is no heading of the kind that the one above it may be: a paragraph, or numbered. */
const opensBody = (text: string): boolean => text.length > 40 || readLabel(text) !== null

/** Short lines without marks that end no sentence and stand before a paragraph: headings without any marking. */
function plainHeadings(
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
  longest: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [i, { role }] of blocks.entries())
    if (role === 'text' && labels[i] === null && isPlainHeading(blocks, i, longest)) found.add(i)
  return found
}

// What a register states of a document, its labels lost.
const IN_REGISTER = /^(?:主动|依申请|不予)公开$/

// 补短板, 抓执法; what has three characters else is rather a name.
const SHORT_DEED = /^[抓强促保补守严优提推办学管查]/

function isPlainHeading(blocks: readonly Block[], i: number, longest: number): boolean {
  const { text } = blocks[i]!
  if (text.length < (SHORT_DEED.test(text) ? 3 : 4) || text.length > longest || IN_REGISTER.test(text)) return false
  if (
    /[。；，、,;：:！!？?|]/.test(text) ||
    /^[（(].*[)）]$|\d{4}[-年/]\d{1,2}[-月/]\d|^[\d\s.:：%-]+$|[〔（([]\d{4}[〕）)\]]\s?\d+\s?号$/.test(text) ||
    !THREE_CHARACTERS.test(text.replace(/\s+/g, ''))
  )
    return false
  const [next, second] = blocks.slice(i + 1, i + 4).filter((block) => block.role === 'text')
  // Above a date stands who wrote, or where it was published.
  if (!next || DATE_LINE.test(blocks[i + 1]!.text)) return false
  // A heading may stand directly above another one.
  const isAboveOne = isShort(next.text, 32) && !ends(next.text, '：:') && !readLabel(next.text)
  if (isAboveOne && second && (second.text.length > 60 || (second.text.length > 20 && ends(second.text, '。'))))
    return true
  return opensBody(next.text) || isShortBody(next.text)
}

const isShortBody = (text: string): boolean => ends(text, '。；;') || begins(text, '无') || isLead(text)

// 2024年，我局将做好以下工作：but neither 市委、市政府：nor 各位代表，同志们：
const isLead = (text: string): boolean =>
  ends(text, '：:') && holds(text, LEAD_MARKS) && !/(?:代表|同志|朋友|领导|委员)们?[：:]$/.test(text)
const LEAD_MARKS = ['，', ',', '以下', '如下', '下列']

/** Gives unnumbered marked headings the level of the numbered ones of the same depth. */
function shareLevels(blocks: readonly Block[], found: readonly Found[]): Found[] {
  const byDepth = new Map<number, string>()
  for (const { at, label, style } of found) {
    const { depth } = blocks[at]!
    if (label && depth > 0 && !byDepth.has(depth)) byDepth.set(depth, style)
  }
  return found.map(({ at, label, style }) => ({
    at,
    label,
    style: label ? style : (byDepth.get(blocks[at]!.depth) ?? style),
  }))
}

/** Gives 第二部分 between 一、 and 三、, the only number of its style, the level of those whose row it fills. */
function withStrays(found: readonly Found[]): readonly Found[] {
  const often = new Map<string, number>()
  for (const { style } of found) often.set(style, (often.get(style) ?? 0) + 1)
  const tops = [...often.keys()].filter((style) => TOP.includes(style) && often.get(style)! > 1)
  if (tops.length === 0) return found
  return found.map((one, i) => {
    const ordinal = one.label?.ordinal
    if (ordinal === undefined || ordinal === null || often.get(one.style) !== 1) return one
    const row = tops.find(
      (style) =>
        found.findLast((other, j) => j < i && other.style === style)?.label?.ordinal === ordinal - 1 &&
        found.find((other, j) => j > i && other.style === style)?.label?.ordinal === ordinal + 1,
    )
    return row === undefined ? one : { ...one, style: row }
  })
}

/** What the place of a style without numbers depends on. */
interface Setting {
  /** Whether the report has 一、 or another number of the top level. */
  readonly hasTop: boolean
  /** Whether it has more than a few numbers. */
  readonly isNumbered: boolean
  readonly topDepth: number
}

/**
 * The official order. Marked headings without a number stand above the numbered ones that are marked deeper, and above
 * all where those are not marked and it is `#`. Where no number is of the top level, bold lines stand above all numbers,
 * and so do plain ones, unless there are many numbers and no plain line stands right above a number one.
 */
function fallbackRank(items: readonly Ranked[], { hasTop, isNumbered, topDepth }: Setting): (style: string) => number {
  const leads = items.some(({ style }, i) => style === 'plain' && items[i + 1]?.ordinal === 1)
  return (style) => {
    const known = CANONICAL.indexOf(style.startsWith('dotted') ? 'dotted' : style)
    if (known >= 0) return style.startsWith('dotted') ? known + Number(style.slice(-1)) / 10 : known
    if (style === FRAMED) return -20
    const depth = /^h\d$/.test(style) ? Number(style[1]) : 0
    if (depth > 0) return hasTop && depth >= topDepth ? 2.5 + depth : depth - 10
    const below = hasTop || (style === 'plain' && isNumbered && !leads)
    return (below ? CANONICAL.length : -2) + (style === 'bold' ? 0 : 0.5)
  }
}

/** Splits `（二）落实制度。我局……` after its first sentence, or earlier where a colon, a gap or what follows shows its end. */
function splitRunIn(block: Block, label: Label | null): { heading: Block; body: Block | null } {
  const from = label?.text.length ?? 0
  const rest = block.text.slice(from)
  if (IN_TWO_HALVES.test(rest)) return { heading: block, body: null }
  const stop = (rest.includes('.') ? SENTENCE_END_OR_POINT : SENTENCE_END).exec(rest)
  const end = stop ? stop.index + stop[0].length : rest.length
  const colon = rest.slice(0, LONGEST_NAMED).search(stop ? BEFORE_SENTENCE : /[：:](?!\d)/)
  const sentence = colon > 1 && colon < end && colon + 1 < rest.length ? colon + 1 : end
  const cut = Math.min(sentence, fusedAt(rest, label, sentence) ?? sentence)
  if (cut >= rest.trimEnd().length) return { heading: block, body: null }
  return { heading: slice(block, 0, from + cut), body: slice(block, from + cut, block.text.length) }
}

// 一、打地基：先把规矩立起来, 第五问：还有哪些叫人不满意？: no sentence of a body, which has marks or figures and an end.
const IN_TWO_HALVES = /^[^：:，,。；;？?！!]{0,24}[：:](?:[^：:，,。；;？?！!\d]{4,24}|[^：:。；;！!]{4,40}[？?])$/

// 四、下一年度安排：2024年……。 ends at its colon; 三、加分点：2024年争取 and 10:30 do not.
const BEFORE_SENTENCE = /[：:](?!\d(?!0\d\d年))/
const LONGEST_NAMED = 26
// 一、主要工作　我局……: a wide gap, which may part the halves of a short heading too, if no clauses or figures follow it.
const LONGEST_HALVES = 45
const TELLS_BEHIND = /(?:\u3000|\s{2})[^。，；\d]*[，；\d][^。]*。$/
const GAP = /^[^\s。；，：]{3,24}(?:\u3000|\s{2,})(?=\S)/
// 二、存在问题一是力量不足: a count or a date that begins a sentence, and goes on from no word before it.
const FUSED =
  /^[^。；，：！？\s]{4,30}?(?<![和与及在从到至于截自的对将即以之其统唯专第为落围绕《“（(\d])\s?(?:一是(?!否)|20\d\d年(?:(?:度|以来|来)?[，,]|是)|[今本]年(?:以来|来)?[，,]|一年来[，,])/
const LEAD_OF_BODY = /(?:一是|20\d\d年(?:(?:度|以来|来)?[，,]|是)|[今本]年(?:以来|来)?[，,]|一年来[，,])$/

/** Where a heading ends that its paragraph follows without any mark; null where none does. */
function fusedAt(rest: string, label: Label | null, sentence: number): number | null {
  const gap = sentence > LONGEST_HALVES || TELLS_BEHIND.test(rest.slice(0, sentence)) ? GAP.exec(rest) : null
  if (gap) return gap[0].length
  const fused = label ? FUSED.exec(rest) : null
  return fused && fused[0].length - LEAD_OF_BODY.exec(fused[0])![0].length
}
