import type { Outline, Section } from '../types.js'

/** The top-level sections; one that holds all others (a title marked as a heading) gives way to what it holds. */
export function topSections(outline: Outline): readonly Section[] {
  let { sections } = outline
  for (;;) {
    const [only] = sections
    if (sections.length !== 1 || !only || only.label !== '' || only.sections.length < 2) return sections
    sections = only.sections
  }
}
