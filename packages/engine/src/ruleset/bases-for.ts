import type { Basis, Ruleset } from './types.js'

/** A ruleset with the bases as they stood for reports of a year: before `from`, the document that came before, and so on back. */
export function withBasesFor(ruleset: Ruleset, year: number | null): Ruleset {
  const { bases } = ruleset
  if (year === null || Object.values(bases).every(({ from = 0 }) => from <= year)) return ruleset
  const inForce = (basis: Basis): Basis =>
    year < (basis.from ?? 0) && basis.before !== undefined ? inForce(bases[basis.before]!) : basis
  return { ...ruleset, bases: Object.fromEntries(Object.entries(bases).map(([id, basis]) => [id, inForce(basis)])) }
}
