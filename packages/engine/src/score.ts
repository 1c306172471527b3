import type { Ruleset } from './ruleset/types.js'
import type { Hundredths, ItemStatus, PartId, PartStatus } from './types.js'

/** What a part's and its items' judgements come to. */
export interface Standing {
  readonly id: PartId
  readonly status: PartStatus
  /** Whether nothing stands below its heading: then it earns nothing. */
  readonly isHollow: boolean
  readonly items: readonly { readonly id: string; readonly status: ItemStatus }[]
}

/** Points of one part: what it could earn, what it does, and the same for each item. */
export interface PartPoints {
  readonly weight: Hundredths
  readonly points: Hundredths
  /** Lost because the part is absent or not in a section of its own. */
  readonly placing: Hundredths
  readonly items: readonly { readonly weight: Hundredths; readonly points: Hundredths }[]
}

/** What the parts have earned, before anything is taken off for the checks. */
export type Score = ReadonlyMap<PartId, PartPoints>

/** Full marks. */
export const FULL: Hundredths = 10_000

/** Shares the ruleset's weights out over parts and items. What is earned and what is lost add up to them exactly. */
export function score(ruleset: Ruleset, standings: readonly Standing[]): Score {
  return new Map(standings.map((standing) => [standing.id, pointsOf(ruleset, standing)]))
}

/** The best grade that a score earns; empty below the lowest. */
export function gradeOf(total: Hundredths, { grades }: Pick<Ruleset, 'grades'>): string {
  return grades.find(({ from }) => total >= from)?.name ?? ''
}

function pointsOf(ruleset: Ruleset, { id, status, isHollow, items }: Standing): PartPoints {
  const { weight, presence, items: rules } = ruleset.parts[id]
  const asked = items.map((item) => (item.status === 'not-applicable' ? 0 : rules[item.id]!.weight))
  const none = asked.every((share) => share === 0)
  // With nothing asked of it but to be there, presence is all of its weight.
  const forPresence = none ? weight : Math.round(weight * presence)
  const shares = apportion(weight - forPresence, asked)
  const standing = isHollow ? 'absent' : status
  const earned = items.map((item, i) => Math.round(shares[i]! * fraction(ruleset, standing, item.status)))
  const placed = Math.round(forPresence * ruleset.status[standing])
  return {
    weight,
    points: placed + earned.reduce((sum, points) => sum + points, 0),
    placing: forPresence - placed,
    items: items.map((_, i) => ({ weight: shares[i]!, points: earned[i]! })),
  }
}

function fraction(ruleset: Ruleset, part: PartStatus, item: ItemStatus): number {
  if (part === 'absent' || item === 'missing' || item === 'not-applicable') return 0
  return item === 'met' ? 1 : ruleset.partial
}

/** Splits whole hundredths in proportion to the shares; the largest remainders get what rounding leaves over. */
function apportion(amount: Hundredths, shares: readonly number[]): Hundredths[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  if (sum === 0) return shares.map(() => 0)
  const exact = shares.map((share) => (amount * share) / sum)
  const whole = exact.map(Math.floor)
  const order = exact.map((value, i) => [value - whole[i]!, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1])
  const left = amount - whole.reduce((a, b) => a + b, 0)
  for (const [, i] of order.slice(0, left)) whole[i]!++
  return whole
}
