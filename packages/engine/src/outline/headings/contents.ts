import { ends } from '../edges.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'

const TITLE = /^目\s{0,8}[录次]$/
const LEADER = /[…·.．\s]{2,60}[（(]?\d{1,3}[)）]?$/
const LONGEST_ENTRY = 80

/** Marks the lines of a table of contents: its title, and below it the entries, which stand in the text once more. */
export function markContents(lines: readonly Line[]): boolean[] {
  const marks = lines.map(() => false)
  const title = lines.findIndex(({ text }) => text.startsWith('目') && TITLE.test(text))
  if (title < 0) return marks
  const seen = new Map<string, number>()
  for (let i = title + 1; i < lines.length; i++) {
    const name = entryName(lines[i]!.text)
    // The first entry stands a second time: the text begins.
    if (name === null || seen.has(name)) break
    seen.set(name, i)
  }
  const later = new Set(lines.slice(title + 1 + seen.size).map(({ text }) => headingName(text)))
  const entries = [...seen].filter(([name, i]) => later.has(name) || LEADER.test(lines[i]!.text))
  if (entries.length < 2) return marks
  const last = Math.max(...entries.map(([, i]) => i))
  for (let i = title; i <= last; i++) marks[i] = true
  return marks
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
