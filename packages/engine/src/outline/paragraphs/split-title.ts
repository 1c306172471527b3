import { CENTURY } from '../../text/century.js'
import { hanOr } from '../../text/han.js'
import { begins } from '../edges.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { DATED_BY, DATED_BY_BEGINS, TOLD_BY, TOLD_BY_BEGINS } from '../page/register-words.js'
import { cutLine } from './cut-line.js'

// No title is that long: a whole page was copied into one line.
const SHORTEST_PAGE = 300
const MOST_LINES = 20
const MOST_CUTS = 6

const SUBJECT = '法治政府|法治建设|依法行政|依法治[省市县区镇]|普法依法治理'
// Behind it spaces, the year that the report begins with, or the one that it is addressed to.
const TITLE = new RegExp(
  `^(?:\\S{0,6}位置\\s?[:：])?[^。；！？，《：:]{0,80}?(?:${SUBJECT})[^。；！？，《：:]{0,20}?(?:(?:报告|总结|汇报|年报|小结)(?=\\s|(?:20\\d\\d\\s?|${CENTURY}..)年|[（(](?:发布|20)|发布|日期|时间|来源|[省市县区]委|[省市县区]人民政府)|情况(?=\\s))`,
)
const FACT_BEGINS = `日时字分${DATED_BY_BEGINS}${TOLD_BY_BEGINS}`
const FACT = new RegExp(
  `^(?:(?:${DATED_BY})?(?:日期|时间)|${TOLD_BY}|字号|字体|分享)` +
    `\\s?[:：]\\s?(?:${hanOr('\\d./-')}){1,24}(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?(?=\\s)`,
)

// （2024年3月5日）, and a date with a space behind it.
const DATE =
  /^\s?(?:[（(](?:(?:发布|公开|成文)(?:日期|时间)\s?[:：]\s?)?20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?[）)]|20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?=\s\S))/

// 云溪市水利局2023年法治政府建设情况报告 2023年，我局……。
const OPENING = /^\s*[^\s，。：:]{2,30}，[^：:]{8,}[。：:]/
const BEGINS_SENTENCE = /^[现将按依为把]|^(?:根据|对照|以下|这是|随文)/

/** The title and the opening paragraph in one line, or a page that was copied into one, cut behind the title. */
export function splitTitle(lines: readonly Line[]): readonly Line[] {
  const top = lines.slice(0, MOST_LINES)
  for (const [at, line] of top.entries()) {
    if (readLabel(line.text)) break
    const end = line.meta ? 0 : titleBefore(line.text)
    if (end > 0) return lines.toSpliced(at, 1, ...cutLine(line, end))
  }
  return splitPage(lines, top)
}

/** Where the title ends behind which a line goes on with the sentence that opens a report; 0 for none. */
function titleBefore(text: string): number {
  const title = TITLE.exec(text.slice(0, SHORTEST_PAGE))?.[0]
  if (title === undefined) return 0
  return !BEGINS_SENTENCE.test(title) && OPENING.test(text.slice(title.length)) ? title.length : 0
}

/** A page that was copied into one line, or most of it, cut behind its title and what the page tells below it. */
function splitPage(lines: readonly Line[], top: readonly Line[]): readonly Line[] {
  const at = top.findIndex(({ text, meta }) => !meta && text.length > SHORTEST_PAGE)
  if (at < 0) return lines
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (lines[at]!.text.length * 2 < all || headEnd(lines[at]!.text) === 0) return lines
  const head: Line[] = []
  let rest = lines[at]!
  while (head.length < MOST_CUTS) {
    const end = headEnd(rest.text)
    if (end === 0) break
    const [line, behind] = cutLine(rest, end)
    head.push(line)
    rest = behind
  }
  return lines.toSpliced(at, 1, ...head, rest)
}

/** Where a title or a fact of the page ends that a text begins with; 0 for none. */
function headEnd(text: string): number {
  const head = text.slice(0, SHORTEST_PAGE)
  const fact = TITLE.exec(head) ?? (begins(head, FACT_BEGINS) ? FACT.exec(head) : null)
  return (fact ?? DATE.exec(head))?.[0].length ?? 0
}
