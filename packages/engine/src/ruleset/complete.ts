import { checkById } from '../checks/index.js'
import type { NewCheck, NewPart, RootFile } from './file.js'
import { PART_IDS } from './part-ids.js'
import { byPartList } from './part-lists.js'
import type { CheckRule, Part, Ruleset } from './types.js'

/** A file with its defaults filled in; points are still points, as its author wrote them. */
export type FilledFile = Omit<Ruleset, 'sha256'>

/** Fills in the defaults, by structure alone. */
export function fillDefaults(file: RootFile): FilledFile {
  return {
    names: [],
    ...file,
    parts: Object.fromEntries(PART_IDS.map((id) => [id, fillPart(file.parts[id])])) as Ruleset['parts'],
    checks: Object.fromEntries(Object.entries(file.checks ?? {}).map(([id, check]) => [id, fillCheck(id, check)])),
  }
}

function fillPart(part: NewPart): Part {
  const items = Object.entries(part.items ?? {}).map(([id, item]) => {
    return [id, { basis: part.basis, judge: 'phrases' as const, phrases: [], atLeast: 1, ...item }] as const
  })
  return { ...byPartList(() => []), ...part, items: Object.fromEntries(items) }
}

function fillCheck(id: string, check: NewCheck): CheckRule {
  const defaults = Object.entries(checkById(id)?.options ?? {}).map(([key, schema]) => [
    key,
    (schema as { default: unknown }).default,
  ])
  return { ...check, options: { ...Object.fromEntries(defaults), ...check.options } }
}

/** Makes points hundredths. */
export function completeRuleset(file: FilledFile, sha256: string): Ruleset {
  return {
    ...file,
    sha256,
    grades: file.grades.map(({ name, from }) => ({ name, from: hundredths(from) })),
    pass: hundredths(file.pass),
    parts: Object.fromEntries(
      PART_IDS.map((id) => [id, { ...file.parts[id], weight: hundredths(file.parts[id].weight) }]),
    ) as Ruleset['parts'],
    checks: Object.fromEntries(
      Object.entries(file.checks).map(([id, check]) => [
        id,
        { ...check, points: hundredths(check.points), ceiling: hundredths(check.ceiling) },
      ]),
    ),
  }
}

function hundredths(points: number): number {
  return Math.round(points * 100)
}
