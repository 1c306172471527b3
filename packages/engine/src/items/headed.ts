import type { Reading } from '../locate/reading.js'
import { descendants, topSections } from '../locate/sections.js'
import type { LocatedPart, Passage, Section } from '../types.js'

/** A heading inside a part, and the passages of the part below it. */
export interface Headed {
  readonly heading: Passage
  readonly below: readonly Passage[]
}

/** The sections inside a part, below its own heading, whose heading holds a phrase of a list. */
export function headedBy(reading: Reading, part: LocatedPart, list: string): readonly Headed[] {
  if (reading.hitsIn(list, part.span).length === 0) return []
  return headedWhere(reading, part, (heading) => reading.holds(list, heading))
}

/** The sections inside a part, below its own heading, whose heading is as wanted. */
export function headedWhere(
  { outline }: Reading,
  { at, span }: LocatedPart,
  isWanted: (heading: Passage) => boolean,
): readonly Headed[] {
  const sections = topSections(outline).flatMap((section) => [section, ...descendants(section)])
  return sections.flatMap((section: Section) => {
    const heading = span.find(({ paragraph }) => paragraph === section.heading)
    if (!heading || section.heading === at?.paragraph || !isWanted(heading)) return []
    return [{ heading, below: span.filter(({ paragraph }) => paragraph > section.heading && paragraph < section.to) }]
  })
}
