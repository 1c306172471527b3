import { checkById } from './checks/index.js'
import type { CheckOutcome } from './checks/run-checks.js'
import type { Loss } from './findings.js'
import type { Ruleset } from './ruleset/types.js'
import type { Hundredths, LocatedPart, PartId, Passage } from './types.js'

/**
 * What the checks found as losses: each costs its rule's points until the ceiling of its check, or the points that the
 * parts have earned (`left`), are used up; what is doubtful is told and costs nothing.
 */
export function checkLosses(
  outcomes: readonly CheckOutcome[],
  { checks }: Pick<Ruleset, 'checks'>,
  parts: readonly LocatedPart[],
  left: Hundredths,
): Loss[] {
  let affordable = left
  return outcomes.flatMap(({ id, troubles }) => {
    const { basis, severity, points: each, ceiling } = checks[id]!
    const { advice } = checkById(id)!
    let below = ceiling
    return troubles.map(({ doubtful = false, unbased = false, instead: _, ...trouble }): Loss => {
      const worth = doubtful ? 0 : each
      const points = Math.min(worth, below, affordable)
      below -= points
      affordable -= points
      return {
        rule: id,
        points,
        worth,
        severity: doubtful ? 'info' : severity,
        advice,
        basis: unbased ? '' : basis,
        part: partAt(trouble.at, parts),
        ...trouble,
      }
    })
  })
}

/** The part whose text a passage stands in. */
function partAt({ paragraph, start }: Passage, parts: readonly LocatedPart[]): PartId | null {
  const holds = (passage: Passage): boolean =>
    passage.paragraph === paragraph && passage.start <= start && start < Math.max(passage.end, passage.start + 1)
  return parts.find(({ span }) => span.some(holds))?.id ?? null
}
