import type { Judged } from '../result.js'

/** The place that each score has among all, from 1; equal scores share one. */
export function ranksOf(scored: readonly Judged[]): (score: number | null) => number {
  const ranks = new Map<number, number>()
  const scores = scored.map(({ assessment }) => assessment.score ?? 0).sort((a, b) => b - a)
  for (const [i, score] of scores.entries()) if (!ranks.has(score)) ranks.set(score, i + 1)
  return (score) => ranks.get(score ?? 0)!
}
