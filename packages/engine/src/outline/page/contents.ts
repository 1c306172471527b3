import { ends } from '../edges.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'

const TITLE = /^目\s{0,8}[录次]$/
// …………3, ↹3, （3）
const LEADER = /(?:[…·.．\s]{2,60}[（(]?\d{1,3}[)）]?|\t[（(]?\d{1,3}[)）]?|[（(]\d{1,3}[)）])$/
// One space alone stands before any figure: only what stands below once more is an entry then.
const PAGE = /(?:[…·.．\s]{1,60}[（(]?\d{1,3}[)）]?|[（(]\d{1,3}[)）])$/
const PAGE_ENDS = '0123456789)）'
const LONGEST_ENTRY = 80

// A list without its title stands near the top, above the text, and has so many entries with the numbers of their pages.
const NEAR_TOP = 60
const FEWEST_UNTITLED = 3

/**
 * Marks the lines of a table of contents: its title, and below it the entries, which stand in the text once more. Where
 * the title is missing, entries with the numbers of their pages show it.
 */
export function markContents(lines: readonly Line[]): boolean[] {
  const marks = lines.map(() => false)
  const title = lines.findIndex(({ text }) => text.startsWith('目') && TITLE.test(text))
  const begin = title < 0 ? untitledFrom(lines) : title
  if (begin === null) return marks
  const first = title < 0 ? begin : title + 1
  const seen = new Map<string, number>()
  for (let i = first; i < lines.length; i++) {
    const name = entryName(lines[i]!.text)
    // The first entry stands a second time: the text begins.
    if (name === null || seen.has(name)) break
    seen.set(name, i)
  }
  const later = new Set(lines.slice(first + seen.size).map(({ text }) => headingName(text)))
  const entries = [...seen].filter(([name, i]) => later.has(name) || LEADER.test(lines[i]!.text))
  if (entries.length < 2) return marks
  const last = Math.max(...entries.map(([, i]) => i))
  for (let i = begin; i <= last; i++) marks[i] = true
  return marks
}

/** Where the entries begin that have no 目录 above them: in a row, each on the page of the one before or behind it; null where none do. */
function untitledFrom(lines: readonly Line[]): number | null {
  const pages = lines.slice(0, NEAR_TOP).map(({ text }) => pageOf(text))
  for (let from = 0; from + FEWEST_UNTITLED <= pages.length; from++) {
    const row = pages.slice(from, from + FEWEST_UNTITLED)
    const isRow = row.every((page, i) => page !== null && (i === 0 || page >= row[i - 1]!))
    if (!isRow) continue
    const later = new Set(lines.slice(from + FEWEST_UNTITLED).map(({ text }) => headingName(text)))
    const names = lines.slice(from, from + FEWEST_UNTITLED).map(({ text }) => entryName(text))
    return names.every((name) => name !== null && later.has(name)) ? from : null
  }
  return null
}

/** The page that an entry with a number gives; null for any other line. */
function pageOf(text: string): number | null {
  if (text.length > LONGEST_ENTRY || !ends(text, PAGE_ENDS) || readLabel(text) === null) return null
  const page = PAGE.exec(text)?.[0]
  return page === undefined ? null : Number(/\d+/.exec(page)![0])
}

function entryName(text: string): string | null {
  if (text.length > LONGEST_ENTRY || ends(text, '。；;')) return null
  const name = headingName(text.replace(PAGE, ''))
  return name.length < 2 ? null : name
}

/** The words of a heading without its number and spaces. */
const headingName = (text: string): string =>
  text
    .slice(0, LONGEST_ENTRY)
    .slice(readLabel(text)?.text.length ?? 0)
    .replace(/[\s。：:]/g, '')
