import { HAN } from '../../text/han.js'
import type { Line } from '../lines.js'
import { pageLine } from '../page/furniture.js'
import { cutLine } from './cut-line.js'

const STAMP = new RegExp(`^[^，。；]{4,40}\\d{1,2}:\\d{2}(?::\\d{2})?(?=20\\d{2}年|${HAN})`)

// The page's line of facts stands above the article.
const MOST_LINES = 80
const SHORTEST_BODY = 20

/** Lines in which the body runs on behind the page's time stamp (`发布时间：2024-03-05 10:11:122023年，我局…`), cut in two. */
export function splitStamps(lines: readonly Line[]): readonly Line[] {
  const at = lines.slice(0, MOST_LINES).findIndex(({ text, meta }) => !meta && stampOf(text) > 0)
  if (at < 0) return lines
  return lines.toSpliced(at, 1, ...cutLine(lines[at]!, stampOf(lines[at]!.text)))
}

/** Where the stamp ends behind which a sentence begins; 0 for none. */
function stampOf(text: string): number {
  if (text.length <= SHORTEST_BODY || !text.includes(':')) return 0
  const end = STAMP.exec(text)?.[0].length ?? 0
  if (end === 0 || text.length - end < SHORTEST_BODY || pageLine(text.slice(0, end)) === null) return 0
  const rest = text.slice(end)
  return /[，。]/.test(rest) && pageLine(rest) === null ? end : 0
}
