import { createMatcher, type Matcher } from '../phrase/match.js'
import type { BundledRuleset } from './bundle.js'
import { phraseLists } from './phrase-lists.js'
import type { Ruleset } from './types.js'

/** A ruleset ready to judge reports. */
export interface PreparedRuleset {
  readonly ruleset: Ruleset
  readonly match: Matcher
  /** The number that hits of the matcher give for each list, by the path to it: `measures/headings`. */
  readonly lists: ReadonlyMap<string, number>
}

/** Makes a ruleset ready whose phrases are compiled. */
export const prepareRuleset = ({ ruleset, compiled }: BundledRuleset): PreparedRuleset =>
  withLists(ruleset, createMatcher(compiled))

/** A ruleset and the matcher of its phrases with the numbers of its lists, which every report asks for. */
export const withLists = (ruleset: Ruleset, match: Matcher): PreparedRuleset => ({
  ruleset,
  match,
  lists: new Map(phraseLists(ruleset).map(({ key }, number) => [key, number])),
})
