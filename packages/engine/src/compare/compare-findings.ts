import { isSettled } from '../decisions/is-settled.js'
import type { Assessment, Finding } from '../types.js'

/** What became of the findings of an earlier report. */
export interface Comparison {
  /** Findings of the earlier report that the later one has no more. */
  readonly mended: readonly Finding[]
  /** Findings of the later report that the earlier one had too. */
  readonly still: readonly Finding[]
  readonly fresh: readonly Finding[]
  /** Findings of the later report that a person has accepted, which are neither still nor new. */
  readonly accepted: readonly Finding[]
}

/**
 * Compares the findings of two reports. The same rule and words are the same finding; so is what a part or an item
 * lacks, whose words are only those of the place where it shows.
 */
export function compareFindings(before: Assessment, after: Assessment): Comparison {
  const rules = new Set<string>(
    after.parts.flatMap((part) => [part.id, ...part.items.map(({ id }) => `${part.id}/${id}`)]),
  )
  const key = ({ rule, fingerprint }: Finding): string => (rules.has(rule) ? rule : fingerprint)
  const [earlier, later] = [countsOf(before.findings.map(key)), countsOf(after.findings.map(key))]
  const taken = (counts: Map<string, number>, name: string): boolean => {
    const left = counts.get(name) ?? 0
    counts.set(name, left - 1)
    return left > 0
  }
  const gone = before.findings.filter((finding) => !taken(later, key(finding)))
  const come = after.findings.filter((finding) => !taken(earlier, key(finding)))
  // The same slip in a report of another year has other years in its words.
  const [goneBySlip, comeBySlip] = [countsOf(slipsIn(gone, before)), countsOf(slipsIn(come, after))]
  const again = (counts: Map<string, number>, finding: Finding, of: Assessment): boolean => {
    const slip = slipOf(finding, of)
    return slip !== null && taken(counts, slip)
  }
  const mended = gone.filter((finding) => !again(comeBySlip, finding, before))
  const fresh = new Set(come.filter((finding) => !again(goneBySlip, finding, after)))
  return {
    mended,
    still: after.findings.filter((finding) => !fresh.has(finding) && !isSettled(finding)),
    fresh: [...fresh].filter((finding) => !isSettled(finding)),
    accepted: after.findings.filter(isSettled),
  }
}

/** Rule and message with its years told from the report's own one; null where it has none. */
function slipOf({ rule, message }: Finding, { facts: { year } }: Assessment): string | null {
  if (year === null) return null
  const words = message.zh.replace(YEAR, (one) => `${Number(one) - year}`)
  return words === message.zh ? null : `${rule} ${words}`
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)(?=年)/g

const slipsIn = (findings: readonly Finding[], of: Assessment): string[] =>
  findings.map((finding) => slipOf(finding, of)).filter((slip) => slip !== null)

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
