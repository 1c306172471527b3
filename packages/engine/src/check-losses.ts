import type { Trouble } from './checks/check.js'
import { checkById } from './checks/index.js'
import type { CheckOutcome } from './checks/run-checks.js'
import type { Loss } from './findings.js'
import type { Ruleset } from './ruleset/types.js'
import type { Hundredths, LocatedPart, PartId, Passage } from './types.js'

/** What the checks found as losses: each is worth its rule's points; what is doubtful is told and costs nothing. */
export function checkLosses(
  outcomes: readonly CheckOutcome[],
  { checks }: Pick<Ruleset, 'checks'>,
  parts: readonly LocatedPart[],
): Loss[] {
  return outcomes.flatMap(({ id, troubles, rest }) => {
    const { basis, severity, points: each } = checks[id]!
    const { advice } = checkById(id)!
    const lossOf = (trouble: Trouble, worth: Hundredths): Loss => {
      const { doubtful = false, unbased = false, instead: _, ...told } = trouble
      return {
        rule: id,
        worth,
        severity: doubtful ? 'info' : severity,
        advice,
        basis: unbased ? '' : basis,
        part: partAt(trouble.at, parts),
        ...told,
      }
    }
    const losses = troubles.map((trouble) => lossOf(trouble, costing([trouble]) * each))
    return rest.length === 0
      ? losses
      : [...losses, { ...lossOf(together(rest), costing(rest) * each), count: rest.length }]
  })
}

const costing = (troubles: readonly Trouble[]): number => troubles.filter(({ doubtful }) => !doubtful).length

/** What is not told one by one, at the first of its places. */
function together(troubles: readonly Trouble[]): Trouble {
  const [first] = troubles
  const fix = troubles.flatMap((trouble) => trouble.fix ?? [])
  return {
    at: first!.at,
    message: {
      zh: `这一类问题从这里起还有 ${troubles.length} 处，没有一一列出`,
      en: `${troubles.length} more of this kind from here on are not listed one by one`,
    },
    doubtful: costing(troubles) === 0,
    ...(fix.length > 0 && { fix }),
  }
}

/** The part whose text a passage stands in. */
function partAt({ paragraph, start }: Passage, parts: readonly LocatedPart[]): PartId | null {
  const holds = (passage: Passage): boolean =>
    passage.paragraph === paragraph && passage.start <= start && start < Math.max(passage.end, passage.start + 1)
  return parts.find(({ span }) => span.some(holds))?.id ?? null
}
