import { readArranged } from './locate/arranged.js'
import { placesIn } from './places.js'
import type { Report } from './read/index.js'
import type { PreparedRuleset } from './ruleset/prepare.js'
import type { Outline, ParagraphRole, Section } from './types.js'

/** A section as it is shown: its heading, where it stands, and what is below it. */
export interface DescribedSection {
  readonly heading: string
  /** From 1, as in a finding. */
  readonly line: number
  readonly level: number
  readonly sections: readonly DescribedSection[]
}

/** A paragraph that is no part of the text proper: the title, the address line, the signature, page furniture. */
export interface DescribedAside {
  readonly role: Exclude<ParagraphRole, 'heading' | 'body'>
  readonly line: number
  readonly text: string
}

/** How a report was understood. */
export interface Described {
  readonly sections: readonly DescribedSection[]
  readonly aside: readonly DescribedAside[]
}

/** The outline as it is judged by a ruleset, with places instead of indices, to be shown to a reader. */
export function describeOutline({ source }: Report, outline: Outline, prepared: PreparedRuleset): Described {
  const places = placesIn(source, outline)
  const lineOf = (paragraph: number): number => places.place({ paragraph, start: 0, end: 0 }).line
  const describe = ({ heading, level, sections }: Section, above: number): DescribedSection => {
    // One that was put below another keeps the level that it was written with.
    const shown = Math.max(level, above + 1)
    return {
      heading: places.words(heading),
      line: lineOf(heading),
      level: shown,
      sections: sections.map((section) => describe(section, shown)),
    }
  }
  const aside = outline.paragraphs.flatMap(({ role }, i) =>
    role === 'heading' || role === 'body' ? [] : [{ role, line: lineOf(i), text: places.words(i) }],
  )
  const { sections } = readArranged(outline, prepared).outline
  return { sections: sections.map((section) => describe(section, 0)), aside }
}
