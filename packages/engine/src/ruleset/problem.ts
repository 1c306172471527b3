import type { Bilingual } from '../types.js'

/** One thing that is wrong with a ruleset file. Line and UTF-16 column count from 1. */
export interface RulesetProblem {
  readonly path: string
  readonly line: number
  readonly column: number
  /** What is, and what was expected. */
  readonly message: Bilingual
}

/** Where a file is not as it must be. */
export interface RulesetProblems {
  readonly problems: readonly RulesetProblem[]
}

/** The keys and indexes that lead to a value of a file. */
export type KeyPath = readonly (string | number)[]

/** A problem that is yet to be placed in its file. */
export interface Complaint {
  /** Ways to name the spot; the one that the file has most of counts. */
  readonly paths: readonly KeyPath[]
  /** Whether the key is meant instead of its value. */
  readonly key?: boolean
  /** UTF-16 offset into a text value. */
  readonly offset?: number
  readonly message: Bilingual
}
