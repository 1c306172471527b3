import { checkById } from '../checks/index.js'
import type { Bilingual } from '../types.js'
import { PART_IDS } from './part-ids.js'
import { listRules } from './rules.js'
import type { Ruleset } from './types.js'

/** One thing in which two rulesets differ. `rule` is a part, an item or a check, null for the ruleset as a whole. */
export type Difference =
  | { readonly kind: 'added' | 'removed'; readonly rule: string; readonly title: Bilingual }
  | {
      readonly kind: 'value'
      readonly rule: string | null
      /** E.g. `severity`, `message.zh`, `status.merged`. Points are points, not hundredths. */
      readonly key: string
      readonly before: string | number | null
      readonly after: string | number | null
    }
  | {
      readonly kind: 'list'
      readonly rule: string | null
      /** E.g. `phrases`, `issuers`, `document.titles`. */
      readonly key: string
      readonly added: readonly string[]
      readonly removed: readonly string[]
    }

/** What changed from one ruleset to another, in the order of the rules; apart from their ids and hashes. */
export function diffRulesets(before: Ruleset, after: Ruleset): readonly Difference[] {
  const old = contentsOf(before)
  const now = contentsOf(after)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((rule): Difference[] => {
    const [a, b] = [old.get(rule), now.get(rule)]
    if (a === undefined) return [{ kind: 'added', rule: rule!, title: b!.title }]
    if (b === undefined) return [{ kind: 'removed', rule: rule!, title: a.title }]
    return diffEntries(rule, a.entries, b.entries)
  })
}

type Value = string | number | readonly string[]

interface Content {
  readonly title: Bilingual
  readonly entries: ReadonlyMap<string, Value>
}

/** Everything that a ruleset says, by rule and key. */
function contentsOf(ruleset: Ruleset): Map<string | null, Content> {
  const { id: _, sha256, parts, checks, grades, pass, ...rest } = ruleset
  const points = new Map(listRules(ruleset).map((rule) => [rule.id, rule.points / 100]))
  const whole = {
    ...rest,
    pass: pass / 100,
    grades: Object.fromEntries(grades.map(({ name, from }) => [name, from / 100])),
  }
  const contents = new Map<string | null, Content>([[null, { title: ruleset.title, entries: entriesOf(whole) }]])
  for (const id of PART_IDS) {
    const { items, ...part } = parts[id]
    contents.set(id, { title: part.title, entries: entriesOf({ ...part, weight: part.weight / 100 }) })
    for (const [name, item] of Object.entries(items)) {
      const rule = `${id}/${name}`
      contents.set(rule, { title: item.title, entries: entriesOf({ ...item, points: points.get(rule) ?? 0 }) })
    }
  }
  for (const [id, check] of Object.entries(checks)) {
    const inPoints = { ...check, points: check.points / 100, ceiling: check.ceiling / 100 }
    contents.set(id, { title: checkById(id)!.title, entries: entriesOf(inPoints) })
  }
  return contents
}

function entriesOf(value: object, prefix = ''): Map<string, Value> {
  return new Map(
    Object.entries(value).flatMap(([key, child]) => {
      if (Array.isArray(child)) return [[`${prefix}${key}`, child.map(shown)]]
      if (typeof child === 'object') return [...entriesOf(child, `${prefix}${key}.`)]
      return [[`${prefix}${key}`, child as Value]]
    }),
  )
}

/** An entry of a list in one line; of several values (a wrong form and the right one) all of them. */
const shown = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null ? Object.values(entry).flat().join(' → ') : String(entry)

function diffEntries(
  rule: string | null,
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Difference[] => {
    const [a, b] = [before.get(key), after.get(key)]
    if (!isList(a) && !isList(b)) {
      return a === b ? [] : [{ kind: 'value', rule, key, before: a ?? null, after: b ?? null }]
    }
    const [was, is] = [isList(a) ? a : [], isList(b) ? b : []]
    const added = is.filter((one) => !was.includes(one))
    const removed = was.filter((one) => !is.includes(one))
    return added.length + removed.length === 0 ? [] : [{ kind: 'list', rule, key, added, removed }]
  })
}

const isList = (value: Value | undefined): value is readonly string[] => Array.isArray(value)
