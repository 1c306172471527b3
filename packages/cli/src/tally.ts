import type { Notes } from './result.js'
import type { Shown } from './shown.js'

/** What a run came to so far: the worst exit code, and the decisions that it met, by their numbers. */
export interface Tally {
  readonly add: (result: Pick<Shown, 'exitCode' | 'notes'>) => void
  readonly exitCode: () => number
  readonly met: { readonly [Kind in keyof Notes]: ReadonlySet<number> }
}

/** Sums up the results of a run without keeping them. */
export function createTally(): Tally {
  let worst: number | null = null
  const met = {
    used: new Set<number>(),
    unused: new Set<number>(),
    expired: new Set<number>(),
    reopened: new Set<number>(),
    ruled: new Set<number>(),
    unruled: new Set<number>(),
  }
  return {
    add: ({ exitCode, notes }) => {
      worst = Math.max(worst ?? 0, exitCode)
      if (notes === null) return
      for (const kind of Object.keys(met) as (keyof Notes)[]) for (const i of notes[kind]) met[kind].add(i)
    },
    // Nothing at all was checked: that is no pass.
    exitCode: () => worst ?? 2,
    met,
  }
}
