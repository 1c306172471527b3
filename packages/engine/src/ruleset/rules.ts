import { checkById } from '../checks/index.js'
import { score } from '../score.js'
import type { Bilingual, Hundredths, PartId, Severity } from '../types.js'
import { PART_IDS } from './part-ids.js'
import type { Basis, CheckRule, Item, Ruleset, Years } from './types.js'

/** One requirement of a ruleset: a part, an item of one, or a check of the whole text. */
export interface Rule {
  /** `measures`, `measures/party` or `component-sum`. */
  readonly id: string
  /** Null for a check. */
  readonly part: PartId | null
  /** How an item is judged and of whom it is asked; null for a part and a check. */
  readonly item: Item | null
  /** What a check is asked; null for a part and an item. */
  readonly check: CheckRule | null
  readonly title: Bilingual
  readonly basis: Basis
  readonly severity: Severity
  /**
   * What it costs to lack this in a report of which everything is asked; for a part its items included, for a check
   * each finding.
   */
  readonly points: Hundredths
  readonly message: Bilingual
  readonly advice: Bilingual
}

/**
 * All requirements in the order of the ruleset, each part before its items, the checks last; without items that it never
 * asks for.
 */
export function listRules(ruleset: Ruleset): readonly Rule[] {
  const standings = PART_IDS.map((id) => ({
    id,
    status: 'section' as const,
    isHollow: false,
    items: Object.entries(ruleset.parts[id].items).map(([item, asked]) => ({
      id: item,
      status: isEverAsked(asked, ruleset) ? ('met' as const) : ('not-applicable' as const),
    })),
  }))
  const points = score(ruleset, standings)
  const ofParts = standings.flatMap(({ id, items }) => {
    const part = ruleset.parts[id]
    const rule = ruleOf(ruleset, part, { id, part: id, item: null, points: part.weight })
    const rules = items.flatMap(({ id: name, status }, index) => {
      const item = part.items[name]!
      const { weight } = points.get(id)!.items[index]!
      return status === 'met' ? [ruleOf(ruleset, item, { id: `${id}/${name}`, part: id, item, points: weight })] : []
    })
    return [rule, ...rules]
  })
  return [...ofParts, ...Object.entries(ruleset.checks).map(([id, check]) => ruleOfCheck(ruleset, id, check))]
}

function ruleOfCheck({ bases }: Ruleset, id: string, check: CheckRule): Rule {
  const { title, summary, advice } = checkById(id)!
  const { severity, points } = check
  return {
    id,
    part: null,
    item: null,
    check,
    title,
    basis: bases[check.basis]!,
    severity,
    points,
    message: summary,
    advice,
  }
}

type Said = Pick<Rule, 'title' | 'severity' | 'message' | 'advice'> & { readonly basis: string }

function ruleOf(
  { bases }: Ruleset,
  { title, severity, message, advice, basis }: Said,
  rest: Pick<Rule, 'id' | 'part' | 'item' | 'points'>,
): Rule {
  return { ...rest, check: null, title, basis: bases[basis]!, severity, message, advice }
}

/** Whether some report that a ruleset is for may be asked for an item. */
function isEverAsked(item: Item, ruleset: Ruleset): boolean {
  return (
    (item.applies === undefined || item.applies.some((one) => ruleset.issuers.includes(one))) &&
    begin(item) <= end(ruleset) &&
    begin(ruleset) <= end(item)
  )
}

const begin = ({ from = 0 }: Years): number => from
const end = ({ to = Number.POSITIVE_INFINITY }: Years): number => to
