import type { Ruleset } from './types.js'

/** A ruleset with the bases as they stood for reports of a year: before `from`, the document that came before. */
export function withBasesFor(ruleset: Ruleset, year: number | null): Ruleset {
  const { bases } = ruleset
  if (year === null || Object.values(bases).every(({ from = 0 }) => from <= year)) return ruleset
  const entries = Object.entries(bases).map(([id, basis]) => {
    const { from = 0, before } = basis
    return [id, year < from && before !== undefined ? bases[before]! : basis] as const
  })
  return { ...ruleset, bases: Object.fromEntries(entries) }
}
