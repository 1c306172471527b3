import { readLabel } from '../../outline/numbering.js'
import type { LocatedPart, Outline, PartId, Section } from '../../types.js'
import type { Misnumbered } from './judge-row.js'

// Fewer do not show that headings of this level are numbered.
const FEWEST = 3

/**
 * The one heading without a number among numbered ones, where a part of the report begins with it. Numbers that Word
 * counts run on behind it, so that none is missing.
 */
export function unnumberedPart(
  { sections, paragraphs }: Outline,
  parts: ReadonlyMap<PartId, LocatedPart>,
): Misnumbered | null {
  const at = sections.findIndex(({ label }) => label === '')
  const [before, lone, behind] = [sections[at - 1], sections[at], sections[at + 1]]
  if (!before || !lone || !behind || sections.length < FEWEST) return null
  if (sections.filter(({ label }) => label === '').length > 1) return null
  const styleOf = ({ heading }: Section): string | undefined => readLabel(paragraphs[heading]!.text)?.style
  const style = styleOf(before)
  if (!style || before.ordinal === null || behind.ordinal !== before.ordinal + 1 || styleOf(behind) !== style)
    return null
  const isPart = [...parts.values()].some((part) => part.status === 'section' && part.at?.paragraph === lone.heading)
  if (!isPart) return null
  const { label, ordinal } = before
  const member = { section: before, paragraph: before.heading, style, label, ordinal, unnumbered: [], before: null }
  return { kind: 'lost', paragraph: lone.heading, member, expected: ordinal + 1, sure: false }
}
