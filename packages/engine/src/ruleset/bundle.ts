import { type CompiledPhrases, compilePhrases } from '../phrase/compile.js'
import { phraseLists } from './phrase-lists.js'
import type { Ruleset } from './types.js'

/** A ruleset as it is shipped: plain data, its phrases compiled in the order of `phraseLists`. */
export interface BundledRuleset {
  readonly ruleset: Ruleset
  readonly compiled: CompiledPhrases
}

/** Compiles the phrases of a loaded ruleset. */
export function bundleRuleset(ruleset: Ruleset): BundledRuleset {
  return { ruleset, compiled: compilePhrases(phraseLists(ruleset).map(({ phrases }) => phrases)) }
}
