import { ends } from '../edges.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'

const TITLE = /^目\s{0,8}[录次]$/
// …………3, ↹3, （3）
const LEADER = /(?:[…·.．\s]{1,60}[（(]?\d{1,3}[)）]?|[（(]\d{1,3}[)）])$/
const LONGEST_ENTRY = 80

// A list without its title stands near the top, and has so many entries with the numbers of their pages.
const NEAR_TOP = 60
const FEWEST_UNTITLED = 3

/**
 * Marks the lines of a table of contents: its title, and below it the entries, which stand in the text once more. Where
 * the title is missing, entries with the numbers of their pages show it.
 */
export function markContents(lines: readonly Line[]): boolean[] {
  const marks = lines.map(() => false)
  const title = lines.findIndex(({ text }) => text.startsWith('目') && TITLE.test(text))
  const from = title < 0 ? untitledFrom(lines) : title
  if (from === null) return marks
  const seen = new Map<string, number>()
  const first = title < 0 ? from : title + 1
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
  for (let i = from; i <= last; i++) marks[i] = true
  return marks
}

/** Where the entries begin that have no 目录 above them; null where none do. */
function untitledFrom(lines: readonly Line[]): number | null {
  const numbered = lines.slice(0, NEAR_TOP).map(({ text }) => text.length <= LONGEST_ENTRY && LEADER.test(text))
  const from = numbered.findIndex(
    (_, i) => numbered.slice(i, i + FEWEST_UNTITLED).filter(Boolean).length === FEWEST_UNTITLED,
  )
  if (from < 0) return null
  const later = new Set(lines.slice(from + FEWEST_UNTITLED).map(({ text }) => headingName(text)))
  const isListed = (line: Line): boolean => later.has(entryName(line.text) ?? '')
  return lines.slice(from, from + FEWEST_UNTITLED).every(isListed) ? from : null
}

function entryName(text: string): string | null {
  if (text.length > LONGEST_ENTRY || ends(text, '。；;')) return null
  const name = headingName(text.replace(LEADER, ''))
  return name.length < 2 ? null : name
}

/** The words of a heading without its number and spaces. */
const headingName = (text: string): string =>
  text
    .slice(0, LONGEST_ENTRY)
    .slice(readLabel(text)?.text.length ?? 0)
    .replace(/[\s。：:]/g, '')
