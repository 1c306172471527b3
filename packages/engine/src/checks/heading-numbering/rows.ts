import { namesAnnex } from '../../outline/annex.js'
import { type Label, readLabel } from '../../outline/numbering.js'
import type { Outline, Paragraph, Section } from '../../types.js'

/** A numbered heading as a member of its row. */
export interface Numbered {
  readonly section: Section
  readonly paragraph: number
  readonly style: string
  readonly label: string
  /** Null where the number was lost. */
  readonly ordinal: number | null
  /** Headings of the same parent without a number that stand between it and the one before. */
  readonly unnumbered: readonly Section[]
  /** The number of the last heading of the same style before it, whatever their parents. */
  readonly before: number | null
}

/** A numbered heading by itself, whatever stands around it. */
export const alone = (section: Section, style: string): Numbered => ({
  section,
  paragraph: section.heading,
  style,
  label: section.label,
  ordinal: section.ordinal,
  unnumbered: [],
  before: null,
})

/** How a heading is numbered, be it with a lost number; undefined where it is not. */
export const styleOf = ({ heading }: Section, paragraphs: readonly Paragraph[]): string | undefined =>
  readLabel(paragraphs[heading]!.text)?.style

/** The headings of one style below one parent, in order. */
export type Row = readonly Numbered[]

const NO_HEADING = ['num', 'num-paren', 'num-half', 'circled']

/** All rows of headings of a report, but for tables, attachments and lines that are items of a list. */
export function rowsOf({ sections, paragraphs }: Outline): Row[] {
  const attached = paragraphs.findIndex(({ text, role }) => role !== 'furniture' && namesAnnex(text))
  const end = attached < 0 ? paragraphs.length : attached
  const last = new Map<string, number>()
  const rows: Row[] = []
  const walk = (siblings: readonly Section[]): void => {
    if (siblings.length === 0) return
    const byStyle = new Map<string, Numbered[]>()
    const pending = new Map<string, Section[]>()
    let leading: Section[] = []
    for (const section of siblings) {
      if (section.heading >= end) break
      const { text } = paragraphs[section.heading]!
      const label = labelOf(section, text)
      if (!label) {
        if (!text.includes('|')) {
          leading = [...leading, section]
          for (const waiting of pending.values()) waiting.push(section)
        }
      } else {
        const { style, ordinal } = label
        const row = byStyle.get(style) ?? []
        row.push({
          section,
          paragraph: section.heading,
          style,
          label: label.text,
          ordinal,
          unnumbered: pending.get(style) ?? leading,
          before: last.get(style) ?? null,
        })
        byStyle.set(style, row)
        pending.set(style, [])
        if (ordinal !== null) last.set(style, ordinal)
      }
      walk(section.sections)
    }
    for (const row of byStyle.values()) if (isOfHeadings(row, paragraphs)) rows.push(row)
  }
  walk(sections)
  return flatten(rows)
}

/** Rows of one style as a single row, where its numbers run on through the whole report. */
function flatten(rows: readonly Row[]): Row[] {
  const styles = new Set(rows.map(([first]) => first!.style))
  return [...styles].flatMap((style) => {
    const own = rows.filter(([first]) => first!.style === style)
    return own.length > 1 && runsOn(own) ? [own.flat().sort((a, b) => a.paragraph - b.paragraph)] : own
  })
}

/** Whether more rows go on from the one before than begin anew. */
function runsOn(rows: readonly Row[]): boolean {
  const later = rows.filter(([first]) => first!.before !== null)
  const on = later.filter(([first]) => first!.ordinal === first!.before! + 1)
  return on.length * 2 > later.length
}

/** How a heading is numbered; null where it is not. */
function labelOf({ label }: Section, text: string): Label | null {
  if (label === '' || text.includes('|')) return null
  const read = readLabel(text)
  return read && (read.ordinal !== null || isLost(read.text)) ? read : null
}

/** `、存在问题`, `）存在问题` and `（）存在问题`, as against a number that cannot be read. */
const isLost = (label: string): boolean => /^(?:[、)）]|[（(]\s*[)）])/.test(label)

/** Whether lines with Arabic numbers head something, or are short, rather than being sentences of a list. */
function isOfHeadings(row: Row, paragraphs: readonly Paragraph[]): boolean {
  const [{ style }] = row as [Numbered]
  if (!NO_HEADING.includes(style) && !style.startsWith('dotted')) return true
  const heads = row.filter(({ section, paragraph }) => {
    const { text } = paragraphs[paragraph]!
    return !/[；;，,]$/.test(text) && (section.to > section.from + 1 || text.length <= 30)
  })
  return heads.length * 2 > row.length && heads.length >= row.length - 1
}
