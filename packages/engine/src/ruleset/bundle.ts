import { type CompiledPhrases, type Compiler, compilePhrases } from '../phrase/compile.js'
import { phraseLists } from './phrase-lists.js'
import type { Ruleset } from './types.js'

/** A ruleset as it is shipped: plain data, its phrases compiled in the order of `phraseLists`. */
export interface BundledRuleset {
  readonly ruleset: Ruleset
  readonly compiled: CompiledPhrases
}

/** Compiles the phrases of a ruleset that was changed after it was loaded. */
export function bundleRuleset(ruleset: Ruleset, compile: Compiler = compilePhrases): BundledRuleset {
  return { ruleset, compiled: compile(phraseLists(ruleset).map(({ phrases }) => phrases)) }
}
