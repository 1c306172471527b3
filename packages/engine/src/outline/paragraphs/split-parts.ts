import { byKey } from '../../text/by-key.js'
import { begins } from '../edges.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { cutLine, cutLineAt, pageInOneLine } from './cut-line.js'

// A page copied into one line, or nearly all of it.
const SHORTEST_PAGE = 300
const LEAST_SHARE = 0.8

/**
 * A page that was copied into one line without 一、 and 二、, cut where another row of numbers counts up behind the ends of
 * sentences, or where the names of parts stand there. (`labelCuts` finds 一、 and （一） in any line.)
 */
export function splitParts(lines: readonly Line[]): readonly Line[] {
  const at = pageInOneLine(lines, SHORTEST_PAGE, LEAST_SHARE)
  if (at < 0) return lines
  const { text } = lines[at]!
  if (COUNTS_SECTIONS.test(text) && COUNTS_ON.test(text)) return lines
  if (lines.some((line, i) => i !== at && readLabel(line.text)?.style === 'cn')) return lines
  const cuts = [...new Set([...numberCuts(text), ...nameCuts(text)])].sort((a, b) => a - b)
  return cuts.length === 0 ? lines : lines.flatMap((line, i) => (i === at ? cutAt(line, cuts) : line))
}

const COUNTS_SECTIONS = /(?:^|[。！：:\s])一\s?、/
const COUNTS_ON = /(?:^|[。！：:\s])二\s?、/

// A mark behind the name of a part says no more than the end of a line.
const cutAt = (line: Line, cuts: readonly number[]): Line[] =>
  cutLineAt(line, cuts)
    .map((piece, i) => (i > 0 && begins(piece.text, '：:。') ? cutLine(piece, 1)[1] : piece))
    .filter(({ text }) => text.trim() !== '')

// Behind a sentence or what announces a list.
const NUMBER =
  /(?<=[。！？：:”]\s{0,4})(?:第\s?[一二三四五六七八九十]{1,2}\s?(?:部分|篇|章)|[Ⅰ-Ⅹ]\s?[、.．]|[壹贰叁肆伍陆柒捌玖拾]\s?[、.．]|\d{1,2}\s?(?:[.．](?!\d(?!\d{3}年))|、)|[（(]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[)）])/g
const LONGEST_LABEL = 12
const FEWEST = 3
// （一） is found in any line, if nothing else cuts its row in pieces.
const SPLIT_ANYWHERE = 'cn-paren'

interface Numbered {
  readonly at: number
  readonly style: string
  readonly ordinal: number
}

/** Where the members of rows stand that count from one to three at least; a row may begin anew under the next heading. */
function numberCuts(text: string): number[] {
  const numbers = [...text.matchAll(NUMBER)].flatMap(({ index: at }): Numbered[] => {
    const label = readLabel(text.slice(at, at + LONGEST_LABEL))
    return label?.ordinal == null ? [] : [{ at, style: label.style, ordinal: label.ordinal }]
  })
  const rows = [...byKey(numbers, ({ style }) => style)].map(([style, own]) => ({
    style,
    cuts: rowsIn(own, style === SPLIT_ANYWHERE ? 2 : FEWEST),
  }))
  return rows.some(({ style, cuts }) => style !== SPLIT_ANYWHERE && cuts.length > 0)
    ? rows.flatMap(({ cuts }) => cuts)
    : []
}

function rowsIn(numbers: readonly Numbered[], fewest: number): number[] {
  const cuts: number[] = []
  let row: number[] = []
  const close = (): void => {
    if (row.length >= fewest) cuts.push(...row)
    row = []
  }
  for (const { at, ordinal } of numbers) {
    if (ordinal !== row.length + 1) close()
    if (ordinal === row.length + 1) row.push(at)
  }
  close()
  return cuts
}

const END = /[。！？：:”]\s{0,4}|\s{1,4}/g
// 第一部分 主要举措, 1. 主要举措
const NUMBERED = /(?:部分|[篇章]|[.．、)）])[\s：:]{0,4}$/
const SUBJECT = '(?:推进)?(?:法治政府建设|法治建设|依法行政)?(?:工作)?的?(?:主要|重点)?(?:工作)?'
// The names of the five parts, as the rules and most reports have them; further words would make a sentence of them.
const NAMES: readonly string[] = [
  `(?:20\\d\\d年度?)?${SUBJECT}(?:举措|措施|做法|开展情况)[和及与](?:取得的?)?(?:主要)?(?:工作)?(?:成效|成绩|效果)`,
  '(?:当前|目前)?(?:工作中)?存在的?(?:主要)?(?:不足|问题|短板|困难)(?:(?:和|与|及其?)(?:主要)?(?:不足|问题|短板|困难|原因)(?:分析)?)?',
  '(?:党政)?主要负责(?:人|同志)履行(?:推进)?法治(?:政府)?建设第一责任人(?:职责)?的?(?:有关)?(?:工作)?情况',
  `(?:下一?年度?|下一?步|明年|20\\d\\d年度?)${SUBJECT}(?:安排|打算|计划|思路)`,
  '其[他它]需要(?:报告|说明)的(?:有关)?(?:事项|情况)',
]
const NAME = new RegExp(
  `【?(?:${NAMES.map((name) => `(${name})`).join('|')})】?(?!\\s?(?:[，、；的是为有和及与中等]|主要[是有表]|如下|方面))`,
  'y',
)

/** Where the names of parts begin and end, if three different ones stand behind the ends of sentences, each once. */
function nameCuts(text: string): number[] {
  const found: { readonly part: number; readonly at: number; readonly end: number }[] = []
  for (const match of text.matchAll(END)) {
    const at = match.index + match[0].length
    if (NUMBERED.test(text.slice(Math.max(0, match.index - 3), at))) continue
    NAME.lastIndex = at
    const name = NAME.exec(text)
    if (name) found.push({ part: name.slice(1).findIndex((one) => one !== undefined), at, end: at + name[0].length })
  }
  const parts = new Set(found.map(({ part }) => part))
  if (parts.size < FEWEST || parts.size < found.length) return []
  return found.flatMap(({ at, end }) => [at, end])
}
