import { type Label, readLabel } from '../numbering.js'

/** The numbers around a line; null where there is none. */
export interface Surroundings {
  /** That of the last 一、 before the line. */
  readonly before: number | null
  /** That of the first 一、 that begins a line behind it. */
  readonly nextTop: number | null
  /** That of the first （一） that begins one. */
  readonly nextInBrackets: number | null
}

/** A numbering inside a line. */
interface Inner {
  readonly at: number
  /** Where its words begin. */
  readonly from: number
  readonly style: string
  readonly ordinal: number
  /** What stands before it: the end of a sentence or its announcement, spaces, or a word. */
  readonly behind: 'mark' | 'space' | 'word'
  /** Number of the next one of its style; 0 where there is none. */
  next: number
}

/** Where the parts of a line begin that runs （一）……。（二）……。 together, but for the first: the numbers count up. */
export function labelCuts(text: string, around: Surroundings): readonly number[] {
  const own = readLabel(text.slice(0, LONGEST_LABEL))
  LABEL_END.lastIndex = own?.text.length ?? 0
  if (!LABEL_END.test(text)) return []
  const all = innerLabels(text, own?.text.length ?? 0)
  const inner = around.before !== null && ENUMERATES.test(text) ? all.filter(({ style }) => style !== 'cn') : all
  const last = new Map(own ? [[own.style, own.ordinal ?? 0]] : [])
  // Where the words of the heading begin that the line or its last part opens with.
  let heading = own ? own.text.length : -1
  const cuts: number[] = []
  for (const [i, one] of inner.entries()) {
    const { at, style, ordinal, behind } = one
    const earlier = last.get(style)
    if (behind !== 'word') last.set(style, ordinal)
    const isNext = earlier !== undefined && behind !== 'word' && ordinal === earlier + 1
    const opens =
      earlier === undefined &&
      (ordinal === 1 ? opensRow(text, inner, i, around, heading) : goesOnFrom(one, around) && ordinal > 1)
    if (!isNext && !opens) continue
    last.set(style, ordinal)
    // The rows of a section begin anew in the next one.
    if (style === 'cn') last.delete('cn-paren')
    heading = one.from
    cuts.push(at)
  }
  return cuts
}

const LONGEST_LABEL = 12

// 存在的问题：一、……。二、……。 below 三、存在的问题和工作计划: members of an enumeration, not sections.
const ENUMERATES = /^[^，,。；;：:]{0,16}(?:问题|不足|短板|差距|原因|计划|打算|安排)[：:]\s*一、/

// The end of such a numbering; most paragraphs hold none but at their start.
const LABEL_END = /[一二三四五六七八九十](?:、|\s*[)）])/g
const INNER = /[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）](?=\S)|[一二三四五六七八九十]{1,3}、(?=\S)/g

function innerLabels(text: string, from: number): readonly Inner[] {
  const found: Inner[] = []
  INNER.lastIndex = 0
  for (const { index: at } of text.matchAll(INNER)) {
    if (at < from || at === 0) continue
    const label: Label | null = readLabel(text.slice(at, at + LONGEST_LABEL))
    if (!label) continue
    const before = text.slice(Math.max(0, at - 3), at)
    const behind = /[。！：:]\s*$/.test(before) ? 'mark' : /\s$/.test(before) ? 'space' : 'word'
    // 一、 right behind a word is rather 十一、 or 三四、 than a number of its own.
    if (behind === 'word' && label.style !== 'cn-paren') continue
    found.push({ at, from: at + label.text.length, style: label.style, ordinal: label.ordinal ?? 0, behind, next: 0 })
  }
  const next = new Map<string, number>()
  for (const one of found.toReversed()) {
    one.next = next.get(one.style) ?? 0
    if (one.behind !== 'word') next.set(one.style, one.ordinal)
  }
  return found
}

/** 措施到位。二、存在问题: whether a number goes on from that of the last section. */
const goesOnFrom = ({ style, ordinal, behind }: Inner, { before }: Surroundings): boolean =>
  style === 'cn' && behind === 'mark' && before !== null && ordinal === before + 1

/** Whether number one inside a line is the first of a row. */
function opensRow(text: string, inner: readonly Inner[], i: number, around: Surroundings, heading: number): boolean {
  const { at, from, style, behind, next } = inner[i]!
  // 一、工作情况（一）学思践悟 above its own body, and （二） on a line behind
  const cites = /[条款章]\s*$/.test(text.slice(0, at)) || /^[款项]/.test(text.slice(from))
  const isNext = next === 2 || (next === 0 && style === 'cn-paren' && around.nextInBrackets === 2 && !cites)
  if (behind !== 'mark') return isNext && heading >= 0 && isHeading(text.slice(heading, at))
  if (next === 2) return true
  if (style !== 'cn') return false
  // 报告如下：一、工作情况 at the end of a line, or with its own（一）right behind it.
  if (around.before === null && around.nextTop === 2) return true
  const below = inner[i + 1]
  return below?.ordinal === 1 && below.next === 2 && isHeading(text.slice(from, below.at))
}

/** Whether words between two numbers are a heading above the second. */
const isHeading = (words: string): boolean => /^[^。；！？：;:]{4,30}$/.test(words.trim())
