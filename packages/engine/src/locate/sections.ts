import type { Outline, Section } from '../types.js'
import { point, type Range } from './ranges.js'

/** The top-level sections; one that holds all others (a title marked as a heading) gives way to what it holds. */
export function topSections(outline: Outline): readonly Section[] {
  let { sections } = outline
  for (;;) {
    const [only] = sections
    if (sections.length !== 1 || !only || only.label !== '' || only.sections.length < 2) return sections
    sections = only.sections
  }
}

/** The stretch of a section, its heading included. */
export const rangeOf = ({ from, to }: Section): Range => ({ from: point(from), to: point(to) })

/** The sections below one, at any depth, in order. */
export function descendants(section: Section): Section[] {
  return section.sections.flatMap((child) => [child, ...descendants(child)])
}

/** The section with a heading, at whatever depth; one must have it. */
export function sectionAt({ sections }: Pick<Outline, 'sections'>, heading: number): Section {
  const around = sections.find(({ from, to }) => from <= heading && heading < to)!
  return around.heading === heading ? around : sectionAt(around, heading)
}
