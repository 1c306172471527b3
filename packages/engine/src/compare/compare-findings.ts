import type { Assessment, Finding } from '../types.js'

/** What became of the findings of an earlier report. */
export interface Comparison {
  /** Findings of the earlier report that the later one has no more. */
  readonly mended: readonly Finding[]
  /** Findings of the later report that the earlier one had too. */
  readonly still: readonly Finding[]
  readonly fresh: readonly Finding[]
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
  const mended = before.findings.filter((finding) => !taken(later, key(finding)))
  const [still, fresh]: [Finding[], Finding[]] = [[], []]
  for (const finding of after.findings) (taken(earlier, key(finding)) ? still : fresh).push(finding)
  return { mended, still, fresh }
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
