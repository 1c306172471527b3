import type { LocatedPart, Outline, PartId } from '../../types.js'
import type { Misnumbered } from './judge-row.js'
import { alone, styleOf } from './rows.js'

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
  const style = styleOf(before, paragraphs)
  if (!style || styleOf(behind, paragraphs) !== style) return null
  if (before.ordinal === null || behind.ordinal !== before.ordinal + 1) return null
  const isPart = [...parts.values()].some((part) => part.status === 'section' && part.at?.paragraph === lone.heading)
  if (!isPart) return null
  return {
    kind: 'lost',
    paragraph: lone.heading,
    member: alone(before, style),
    expected: behind.ordinal,
    sure: false,
  }
}
