import type { Lang } from '@dabiao/engine'
import type { Decisions } from './decisions/types.js'
import { isJudged, type Notes, type Result } from './result.js'
import { exitCodeOf, type Thresholds } from './verdict.js'
import { wording } from './wording.js'

/** What a run came to so far: the worst exit code, and the decisions that it met, by their numbers. */
export interface Tally {
  readonly add: (result: Result) => void
  readonly exitCode: () => number
  /** What is to be said of the decisions, in one line each with its place in their file. */
  readonly lines: (decisions: Decisions, lang: Lang) => string[]
}

/** Sums up the results of a run without keeping them. */
export function createTally(thresholds: Thresholds): Tally {
  let worst: number | null = null
  const met = {
    used: new Set<number>(),
    unused: new Set<number>(),
    expired: new Set<number>(),
    reopened: new Set<number>(),
  }
  return {
    add: (result) => {
      worst = Math.max(worst ?? 0, exitCodeOf(result, thresholds))
      if (!isJudged(result) || !result.notes) return
      for (const kind of Object.keys(met) as (keyof Notes)[]) for (const i of result.notes[kind]) met[kind].add(i)
    },
    // Nothing at all was checked: that is no pass.
    exitCode: () => worst ?? 2,
    lines: ({ file, waivers, places, attestations }, lang) => {
      const say = wording[lang].gate
      const at = (i: number): string => `${file}:${places[i]!.line}:${places[i]!.column}: `
      const inOrder = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b)
      return [
        ...inOrder(met.expired).map((i) => at(i) + say.waiverExpired(waivers[i]!)),
        ...inOrder([...met.unused].filter((i) => !met.used.has(i) && !met.expired.has(i))).map(
          (i) => at(i) + say.waiverUnused(waivers[i]!),
        ),
        ...inOrder(met.reopened).map((i) => `${file}: ${say.reopened(attestations[i]!)}`),
      ]
    },
  }
}
