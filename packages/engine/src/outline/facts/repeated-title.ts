import { isBold, type Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { cleanTitle } from './clean-title.js'
import type { Title } from './title.js'

// How far below its title a page may say it again.
const FURTHEST = 8
// Behind a paragraph of the text it is a heading.
const LONGEST_FACT = 60
// What a title begins with and no heading ends with: 松泽镇2022年度法治政府建设, 2023年度法治政府建设工作
const BEGINNING = /(?:法治政府建设|法治建设|依法行政)(?:工作)?$/

// What it ends with, without the organ: 2022年法治政府建设年度报告
const END = /(?:法治政府建设|法治建设|依法行政).{0,12}(?:报告|总结|汇报|年报)$/

/**
 * Lines above the numbered sections that say the title again, how it begins or how it ends: the page has it from the site and from the
 * document. What ends as an account does (…建设情况) may be a heading.
 */
export function repeatsOf(title: Title, lines: readonly Line[]): readonly number[] {
  const whole = title.text.replace(/\s/g, '')
  const found: number[] = []
  const first = title.lines.at(-1)! + 1
  for (let i = first; i < Math.min(first + FURTHEST, lines.length); i++) {
    const { text, depth } = lines[i]!
    if (readLabel(text) || text.length > LONGEST_FACT) break
    const words = text.length <= whole.length * 2 ? cleanTitle(text).replace(/\s/g, '') : ''
    const isBeginning = depth === 0 && !isBold(lines[i]!) && BEGINNING.test(words) && whole.startsWith(words)
    const isEnd = END.test(words) && whole.endsWith(words)
    if (words === whole || isBeginning || isEnd) found.push(i)
  }
  return found
}
