import { hanOr } from '../text/han.js'
import type { Block } from './blocks.js'
import { ends } from './edges.js'
import type { Line } from './lines.js'
import { type Label, readLabel } from './numbering.js'

const columns = (text: string): number => {
  let wide = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x2e7f) wide++
  return text.length + wide
}

// Of the first line of a paragraph, as far as it was counted when the lines were broken.
const INDENT = 4

const WIDEST = 150
const HANGING = 0.1

/** Columns at which the lines of a text copied off a page were broken; null where they were not. */
export function wrapWidth(lines: readonly Line[], roles: readonly Block['role'][]): number | null {
  const widths: number[] = []
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!
    if (roles[i] !== 'text' || text.length <= 15) continue
    const width = text.length > WIDEST ? text.length : columns(text)
    if (width > WIDEST) return null
    widths.push(width)
  }
  if (widths.length < 8) return null
  // Marks hang over the end of a few lines, and figures are not torn apart.
  const widest = widths.toSorted((a, b) => b - a)[Math.floor(widths.length * HANGING)]!
  const full = widths.filter((width) => width >= widest - 4).length
  return full * 3 >= widths.length ? widest : null
}

const OPEN_MARKS = '，、,（(《“‘〈〔【'
// No line that an author begins, begins with one of them.
const NEVER_FIRST = '，、。；：！？）》”’〉〕】％,;!?)%'
// Between full lines also what may end a sentence goes on.
const ENDS_WORDS = '）)》”’〉〕】—－-–·…'
const CLOSING_MARKS = '。；：！？'
const OPEN_END = new RegExp(`${hanOr('\\dA-Za-z%％')}$`)
const NEW_START =
  /^(?:[一二三四五六七八九十]是|[一二三四五六七八九十]要|首先|其次|再次|最后|第[一二三四五六七八九十]，|附件|特此报告|无$)/

// 现将情况报告如下：一、工作情况 ends with a heading.
const HEADING_END = /[。：:]\s?[一二三四五六七八九十]{1,2}、[^。；，、：！？;,:]{4,24}$/
const LONGEST_END = 30

/** Whether `next` goes on with the sentence that `line` left open. */
export function continues(line: Line, next: Line, width: number | null): boolean {
  if (line.depth > 0 || next.depth > 0 || line.bold || next.bold || next.indented) return false
  if (NEVER_FIRST.includes(next.text[0]!) && !ends(line.text, CLOSING_MARKS)) return true
  const isOpen = ends(line.text, OPEN_MARKS)
  const isFull = width !== null && columns(line.text) + (line.indented ? INDENT : 0) >= width - 4
  // The last two units are enough, and a pattern of an end is tried at every offset.
  const isEndOfWords = OPEN_END.test(line.text.slice(-2)) || (isFull && ends(line.text, ENDS_WORDS))
  if (!isOpen && (next.apart || ends(line.text, CLOSING_MARKS) || !isEndOfWords)) return false
  if (HEADING_END.test(line.text.slice(-LONGEST_END))) return false
  if (readLabel(next.text) || NEW_START.test(next.text)) return false
  if (isOpen) return line.text.length > 8
  if (width !== null) return isFull
  const label = readLabel(line.text)
  if (label && (line.text.length <= 40 || isLongHeading(line.text, label, next.text))) return false
  // Without a wrap width only a line that is plainly a sentence under way is taken to be broken.
  return (
    line.text.length > 12 &&
    /[，。；：,;]/.test(line.text) &&
    /[。，；,;]/.test(next.text) &&
    !/^\d{4}年/.test(next.text)
  )
}

const LONGEST_HEADING = 60
// The last half of a heading; what is shorter is rather the stump of a sentence.
const SHORTEST_HALF = 6
const COUNTS = /\d\s?[余多]?[\u4e00-\u9fff％%](?<![年月日])/
const UNCLOSED = /《[^》]*$|[（(][^）)]*$|“[^”]*$/
// What a sentence begins with, hardly ever its middle.
const SENTENCE_START =
  /^(?:20\d\d年|[今本全去当近]年|年[初内]|一年来|近年来|我[局委办县区市镇乡省州厅院校]|[全本][局委县区市镇乡省]|局?党[委组工]|[省市县区镇乡局委](?:委|政府|党|主要)|通过|按照|根据|围绕|结合|坚持|组织|召开|制定|制发|印发|建立|健全|成立|深入|认真|严格|积极|切实|充分|持续|不断|扎实|全面|始终|及时|为[^了]?|以|把|将)/

/**
 * 一、深入学习贯彻……精神，深刻领会……要求: a numbered line without a closing mark that is as long as a heading may be and
 * stands above a longer paragraph. One that breaks off in its middle has a mark open, counts something or ends in a stump.
 */
function isLongHeading(line: string, label: Label, next: string): boolean {
  const words = line.slice(label.text.length)
  if (line.length > LONGEST_HEADING || next.length <= line.length) return false
  if (/[。；：！？;:]/.test(words) || COUNTS.test(words) || UNCLOSED.test(words)) return false
  const last = words.slice(Math.max(words.lastIndexOf('，'), words.lastIndexOf(',')) + 1)
  return last.length >= SHORTEST_HALF && SENTENCE_START.test(next)
}
