import type { Line } from '../lines.js'
import { cutLineAt, pageInOneLine } from './cut-line.js'

// A page copied into one line, or most of it.
const SHORTEST_PAGE = 600
const LEAST_SHARE = 0.5
// Fewer spaces are an author's, more of them set characters or figures apart.
const FEWEST = 5
const SHORTEST_MEAN = 25

/**
 * A page whose paragraphs were copied into one line with spaces between them, cut at these: Chinese has none inside its
 * sentences but beside figures, and behind numbers of headings.
 */
export function splitSpaces(lines: readonly Line[]): readonly Line[] {
  const at = pageInOneLine(lines, SHORTEST_PAGE, LEAST_SHARE)
  if (at < 0) return lines
  const { text } = lines[at]!
  const cuts = [...text.matchAll(BETWEEN)].map(({ index }) => index).filter((cut) => !isInside(text, cut))
  if (cuts.length < FEWEST || text.length < cuts.length * SHORTEST_MEAN) return lines
  if (!cuts.some((cut) => CLOSED.test(text[cut - 1]!))) return lines
  return lines.flatMap((line, i) => (i === at ? cutLineAt(line, cuts) : line))
}

// Behind the end of a sentence anything may follow; behind a word no figure, as in 检查 12 次, but one that numbers, and a year
// that begins a sentence.
const BETWEEN =
  /(?<=[。；：！？][”’）]?|[\u4e00-\u9fff][.;])\s+(?=\S)|(?<=[\u4e00-\u9fff”》）)])\s+(?=[\u4e00-\u9fff“《（【(㈠-㈩①-⑳]|\d{1,2}(?:[、．]|\.(?!\d))|(?<![至到自在于从]\s+)20\d\d年[，,])/g
const CLOSED = /[。；！？]/

const ROW = '一二三四五六七八九十'
const NUMBER = new RegExp(
  `(?:^|[\\s。；：])(?:第?[${ROW}]{1,3}[、部分章.]{0,2}|[（(][${ROW}\\d]{1,3}[)）]|[壹贰叁肆伍陆柒捌玖拾㈠-㈩①-⑳]|\\d{1,2}[.、．]|附件)$`,
)
// “治违禁 控药残 促提升”三年行动, 【字号：大 中 小】
const OPEN = /[“（《【][^”）》】。]{0,30}$/

/** Whether spaces stand behind the number of a heading, or inside a name in quotes. */
const isInside = (text: string, at: number): boolean =>
  NUMBER.test(text.slice(Math.max(0, at - 7), at)) || OPEN.test(text.slice(Math.max(0, at - 31), at))
