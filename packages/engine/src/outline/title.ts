import { HAN } from '../text/han.js'
import { begins, ends, holds } from './edges.js'
import type { Line } from './lines.js'
import { readLabel } from './numbering.js'
import { endsAsOrgan } from './organ-name.js'
import { isBodyAt, type Wrap } from './wrap.js'

/** Which lines are the title and what it says when put together. */
export interface Title {
  readonly text: string
  /** The same with what stands in brackets behind it, e.g. （2023年度）. */
  readonly full: string
  /** Indices of the lines that it was made of. */
  readonly lines: readonly number[]
  /** The organisation that stands alone above the title, though not part of it. */
  readonly above: string | null
}

const ENDING =
  /(?:报告|总结|汇报|年报|小结|情况|要点|方案|计划|通知|意见|办法|规划|通报|公告|公示|通告|批复|讲话|规定|决定|函|纲要|安排|自查|综述|清单|答复|解读|白皮书|工作)$/
const PARENTHESIS = /\s*[（(][^（）()]{1,16}[)）]$/

// A page may have that many lines of navigation above its article.
const MAX_HEAD = 80

/**
 * Lines before the first one that is clearly body: a long one, the end of a sentence, a numbered heading, or the first
 * of two that are full where lines were broken.
 */
function headOf(lines: readonly Line[], furniture: readonly boolean[], wrap: Wrap | null): number[] {
  const head: number[] = []
  for (const [i, line] of lines.entries()) {
    if (i > MAX_HEAD) break
    if (furniture[i]) continue
    if (line.text.length > 90 || (line.text.length > 24 && ends(line.text, '。；'))) break
    if (isBodyAt(lines, i, wrap)) break
    if (head.length > 0 && (ends(line.text, '：:') || readLabel(line.text))) break
    head.push(i)
  }
  return head
}

// What pages and lists put before a title: 【公示】, 标题：, 附件1：, 政务公开｜, 1.
const LEAD =
  /^(?:【[^】]{1,8}】|[|｜]?\s?(?:标\s?题|名\s?称)\s?[:：|｜]\s?[|｜]?|(?:附件|附|政务公开|信息公开|政府信息公开)\s?\d{0,2}\s?[:：|｜]|\d{1,2}[.、](?!\d))\s?/

function clean(text: string): string {
  const spaced = text.replace(/\s+/g, ' ')
  const bare = ends(spaced, '|｜ ') ? spaced.replace(/[|｜ ]+$/, '') : spaced
  const plain = (ends(bare, ')）') ? bare.replace(PARENTHESIS, '') : bare).trim()
  return begins(plain, '【附政信标名|｜0123456789') ? plain.replace(LEAD, '') : plain
}

const JOINED = new RegExp(`^(.{8,}?(?:报告|总结|汇报|年报|情况))\\s?(?:[-_|｜—]+\\s?${HAN}|来源\\s?[:：])`)

/** `…情况报告 上海市统计局 2020-06-08`, `…情况报告_政务公开_云溪市水利局`: what a page appends to the title is not the title. */
function withoutTail(text: string): string {
  const joined = holds(text, ['-', '_', '|', '｜', '—', '来源']) ? JOINED.exec(text) : null
  if (joined && !/^(?:19|20)\d\d/.test(text.slice(joined[1]!.length + 1))) return joined[1]!
  if (!text.includes(' ')) return text
  const match = /^(.{8,}?(?:报告|总结|汇报|年报|情况))\s+\S.*$/.exec(text)
  return match && /\d{4}-\d{1,2}-\d{1,2}|来源|发布|浏览|字号/.test(text.slice(match[1]!.length)) ? match[1]! : text
}

// The end of a title that had no room in its line.
const STUMP = /^(?:的?(?:报告|总结|汇报|年报|通知|通报|公告|意见|批复|函)|[告结报知])$/

const startsInside = (text: string): boolean =>
  /^(?:关于|(?:二[〇○零０]|20)\S{2,4}年|\d{4}年?度?|法治政府|依法行政|推进|落实|\S{0,6}情况)/.test(text)

/** Finds the title, which may stand in two or three lines; null where the report has none. */
export function findTitle(lines: readonly Line[], furniture: readonly boolean[], wrap: Wrap | null): Title | null {
  const head = headOf(lines, furniture, wrap)
  const candidates = head.flatMap((index, at) => {
    const line = lines[index]!
    const from = at > 0 && STUMP.test(line.text) ? at - 1 : at
    const own = withoutTail(clean(line.text))
    const text = from < at ? clean(lines[head[from]!]!.text) + own : own
    if (!ENDING.test(text) || text.length < 4 || /^[一二三四五六七八九十]、/.test(text)) return []
    const weight = weigh(text, line)
    return weight > 0 || text.length > 10 ? [{ from, at, text, weight }] : []
  })
  // The last of the best: the page's own heading comes first, the document's after it.
  const best = candidates.reduce<(typeof candidates)[number] | null>((a, b) => (a && a.weight > b.weight ? a : b), null)
  if (!best) return null
  const used = head.slice(best.from, best.at + 1)
  let text = best.text
  for (let at = best.from - 1; at >= 0 && used.length < 3; at--) {
    const before = clean(lines[head[at]!]!.text)
    if (head[at]! < used[0]! - 1 && furniture.slice(head[at]! + 1, used[0]!).some(Boolean)) break
    if (!startsInside(text) || text === before) break
    const isOrgan = endsAsOrgan(before)
    if (!isOrgan && !(before.length >= 4 && !ENDING.test(before) && !/[，。；：]/.test(before))) break
    text = before + text
    used.unshift(head[at]!)
    if (isOrgan) break
  }
  const above = head
    .slice(0, best.from)
    .map((i) => clean(lines[i]!.text))
    .find((line) => line.length <= 30 && endsAsOrgan(line))
  const last = used.at(-1)!
  const full = `${text}${inBrackets(lines[last]!.text)}${afterTitle(lines, furniture, last)}`
  return { text, full, lines: used, above: used.length > 1 ? null : (above ?? null) }
}

/** What stands in brackets at the end of a line. */
const inBrackets = (line: string): string =>
  ends(line.trimEnd(), ')）') ? (/[（(][^（）()]{1,16}[)）]\s*$/.exec(line)?.[0] ?? '') : ''

function weigh(text: string, line: Line): number {
  let weight = 0
  if (/法治|依法行政|依法治/.test(text)) weight += 4
  if (/(?:报告|总结|汇报|年报|小结)$/.test(text)) weight += 2
  if (/\d{4}|[〇○零一二]{2}/.test(text)) weight += 1
  if (line.depth === 1) weight += 2
  return weight
}

/** A line of its own behind the title that holds nothing but the year in brackets. */
function afterTitle(lines: readonly Line[], furniture: readonly boolean[], last: number): string {
  const next = lines[last + 1]
  return next &&
    !furniture[last + 1] &&
    begins(next.text, '（(') &&
    /^[（(]\s*20\d{2}\s*年?度?\s*[)）]$/.test(next.text)
    ? next.text
    : ''
}
