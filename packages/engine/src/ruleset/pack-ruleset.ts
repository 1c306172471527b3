import { unpackMatcher } from '../phrase/match.js'
import { packPhrases } from '../phrase/pack.js'
import type { BundledRuleset } from './bundle.js'
import { byPartList, ITEM_LISTS } from './part-lists.js'
import { type PreparedRuleset, withLists } from './prepare.js'
import type { Item, Part, Ruleset } from './types.js'

/** A ruleset as it is shipped: what judging reads of it, and its phrases ready to match. */
export interface PackedRuleset {
  readonly json: string
  readonly phrases: Uint8Array
}

export const packRuleset = ({ ruleset, compiled }: BundledRuleset): PackedRuleset => ({
  json: JSON.stringify(withoutPhrases(ruleset)),
  phrases: packPhrases(compiled),
})

/** A ruleset ready to judge by, with empty lists: the matcher has the phrases. Throws where the pack is damaged. */
export const unpackRuleset = ({ json, phrases }: PackedRuleset): PreparedRuleset =>
  withLists(JSON.parse(json), unpackMatcher(phrases))

// Empty lists stay, so that the numbers of the matcher's mean the same.
function withoutPhrases(ruleset: Ruleset): Ruleset {
  const { document, parts } = ruleset
  return {
    ...ruleset,
    document: { ...document, titles: [], others: [], subjects: [] },
    parts: mapValues(parts, (part: Part) => ({
      ...part,
      ...byPartList(() => []),
      items: mapValues(part.items, withoutLists),
    })),
  }
}

const withoutLists = (item: Item): Item => ({
  ...item,
  ...Object.fromEntries(ITEM_LISTS.filter((list) => item[list]).map((list) => [list, []])),
})

const mapValues = <Key extends string, Value>(record: Readonly<Record<Key, Value>>, change: (value: Value) => Value) =>
  Object.fromEntries(Object.entries<Value>(record).map(([key, value]) => [key, change(value)])) as Record<Key, Value>
