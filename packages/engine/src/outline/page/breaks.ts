import { begins, ends } from '../edges.js'
import type { Line } from '../lines.js'
import { COUNT, isAddress, isPrintedFoot, printedHeads } from './printed-page.js'

const LONGEST_NUMBER = 20
// The first dash of - 2 - is no part of a line, as that of a list.
const DASHED = /^(?:[-－—–―~～·]{1,2}\s?)?\d{1,3}\s?[-－—–―~～·]{1,2}$/
const COUNTED_PAGE = new RegExp(
  `^(?:${COUNT}|\\d{1,3}\\s?/\\s?\\d{1,3}\\s?页|当前${COUNT}|P\\s?\\d{1,3}|〔\\d{1,3}〕)$`,
)
// 云溪市水利局法治政府建设年度报告        第 2 页; in a table of contents stand names of parts.
const NUMBERED_HEAD = /^([^，。；：]{6,50}(?:报告|总结))\s{3,40}第\s?\d{1,3}\s?页$/

// What such a line can begin and end with, which few others do.
const BEGINS = '第页P当〔0123456789-－—–―~～·'
const ENDS = '页)）〕0123456789-－—–―~～·'

/** Whether a line is the number of a page: — 3 —, 第 3 页 共 12 页, 3/12, an address with it where a browser printed. */
export const isPageNumber = (text: string): boolean =>
  (text.length <= LONGEST_NUMBER &&
    begins(text, BEGINS) &&
    ends(text, ENDS) &&
    (DASHED.test(text) || COUNTED_PAGE.test(text))) ||
  isPrintedFoot(text)

/** The name of a report that a line gives with the number of a page behind it; null for other lines. */
const nameWithNumber = (text: string): string | null =>
  text.length <= LONGEST_NUMBERED && ends(text, '页') ? (NUMBERED_HEAD.exec(text)?.[1] ?? null) : null

/** Whether a line is the name of a report with the number of a page behind it. */
export const isNumberedHead = (text: string): boolean => nameWithNumber(text) !== null

/** Indices of the lines that give the name of the report with the number of a page: as at the top, or more than once. */
function numberedHeads(lines: readonly Line[]): number[] {
  const heads = lines.flatMap(({ text }, at) => {
    const name = nameWithNumber(text)
    return name === null ? [] : [{ at, name }]
  })
  if (heads.length === 0) return []
  const top = lines.slice(0, MOST_TOP_LINES).map(({ text }) => text)
  return heads
    .filter(
      ({ at, name }) =>
        heads.some((other) => other.at !== at && other.name === name) ||
        top.some((text, i) => i < at && text.startsWith(name.slice(0, LENGTH_IN_COMMON))),
    )
    .map((head) => head.at)
}

// The organ’s name: the head may say 年度报告 where the title says 情况的报告.
const LENGTH_IN_COMMON = 4

const BARE = /^\d{1,3}$/
// Of fewer bare numbers it is not sure that they count pages.
const FEWEST_BARE = 2
const LONGEST_HEAD = 60
// With the spaces that set the number apart.
const LONGEST_NUMBERED = 100

/** Marks what stands between two pages of a text copied off them: numbers of pages, and running heads beside these. */
export function markPageBreaks(lines: readonly Line[]): boolean[] {
  const bare: number[] = []
  const marks = lines.map(({ text }, i) => {
    if (BARE.test(text)) bare.push(i)
    return isPageNumber(text)
  })
  for (const at of numberedHeads(lines)) marks[at] = true
  const first = Number(lines[bare[0] ?? -1]?.text)
  if (
    bare.length >= FEWEST_BARE &&
    bare.every((at, k) => Number(lines[at]!.text) === first + k && at - bare[k - 1]! !== 1)
  )
    for (const at of bare) marks[at] = true
  if (!marks.includes(true)) return marks
  markBeside(lines, marks)
  if (!lines.some(({ text }) => isPrintedFoot(text) || isAddress(text))) return marks
  markBeside(lines, marks)
  for (const i of printedHeads(lines)) marks[i] = true
  return marks
}

/** Marks the lines beside marked ones that stand there more than once: running heads. */
function markBeside(lines: readonly Line[], marks: boolean[]): void {
  // A line between two numbers is beside both, and stands once all the same.
  const beside = lines.flatMap((line, i) => (!marks[i] && canHead(line) && (marks[i - 1] || marks[i + 1]) ? [i] : []))
  const times = new Map<string, number>()
  // The title stands at the top too, and heads the pages behind.
  for (const { text } of lines.slice(0, Math.min(beside[0] ?? 0, MOST_TOP_LINES)))
    if (ENDS_TITLE.test(text)) times.set(text, 1)
  for (const i of beside) times.set(lines[i]!.text, (times.get(lines[i]!.text) ?? 0) + 1)
  for (const i of beside) if (times.get(lines[i]!.text)! > 1) marks[i] = true
}

// A page’s channels, a letterhead and the particulars of a register may stand above the title.
const MOST_TOP_LINES = 20
const ENDS_TITLE = /.{6}(?:报告|总结)$/

const canHead = ({ text }: Line): boolean => text.length <= LONGEST_HEAD && !/[。；：]$/.test(text)
