import type { NewPart, RootFile } from './file.js'
import { PART_IDS } from './part-ids.js'
import type { Part, Ruleset } from './types.js'

/** Fills in the defaults and makes points hundredths. */
export function completeRuleset(file: RootFile, sha256: string): Ruleset {
  const { id, version, title, issuers, document, bases, status, partial, grades, pass, parts } = file
  return {
    id,
    version,
    title,
    sha256,
    issuers,
    document,
    bases,
    status,
    partial,
    grades: grades.map(({ name, from }) => ({ name, from: hundredths(from) })),
    pass: hundredths(pass),
    parts: Object.fromEntries(PART_IDS.map((part) => [part, completePart(parts[part])])) as Ruleset['parts'],
  }
}

function completePart(part: NewPart): Part {
  const items = Object.entries(part.items ?? {}).map(([id, item]) => {
    return [id, { basis: part.basis, judge: 'phrases' as const, phrases: [], atLeast: 1, ...item }] as const
  })
  return {
    hints: [],
    passages: [],
    marks: [],
    ...part,
    weight: hundredths(part.weight),
    items: Object.fromEntries(items),
  }
}

function hundredths(points: number): number {
  return Math.round(points * 100)
}
