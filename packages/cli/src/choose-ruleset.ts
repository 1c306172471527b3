import {
  type Bilingual,
  chooseRuleset,
  type Facts,
  type Lang,
  type PreparedRuleset,
  prepareRuleset,
  whyUnfit,
} from '@dabiao/engine'
import type { RulesetProblems } from '@dabiao/engine/ruleset'
import type { BuiltInRulesets, Choosing, RulesetIo } from './io.js'
import { bilingual } from './wording.js'

interface Choice {
  readonly prepared: PreparedRuleset
  readonly reason: Bilingual
  /** The year by whose requirements to judge; null for the report's own. */
  readonly asOf: number | null
}

/** Gives the ruleset for a report by what the report says of itself. */
export type RulesetChooser = (facts: Facts, path: string) => Promise<Choice>

export interface Chooser {
  readonly choose: RulesetChooser
}

/**
 * The way to choose rulesets for a run: always the named one, given as id or file, or by each report's issuer and year.
 * Throws a UsageError for an id or file that is not there; a broken file gives its problems.
 */
export async function createChooser(
  { ruleset: named, namedBy, asOf }: Choosing,
  lang: Lang,
  io: RulesetIo,
): Promise<Chooser | RulesetProblems> {
  if (named === null) return { choose: chooseFitting(io.rulesets, asOf) }
  const isBuiltIn = io.rulesets.scopes().some(({ id }) => id === named)
  const loaded = isBuiltIn ? { prepared: await io.rulesets.load(named) } : await loadFile(named, lang, io)
  if ('problems' in loaded) return loaded
  const { prepared } = loaded
  return {
    choose: async (facts) => {
      const unfit = whyUnfit({ ...facts, asOf }, prepared.ruleset)
      return { prepared, reason: bilingual(({ ruleset }, to) => ruleset.named(namedBy, unfit?.[to] ?? null)), asOf }
    },
  }
}

function chooseFitting(rulesets: BuiltInRulesets, asOf: number | null): RulesetChooser {
  const scopes = rulesets.scopes()
  const loaded = new Map<string, Promise<PreparedRuleset>>()
  return async (facts) => {
    const fitting = chooseRuleset({ ...facts, asOf }, scopes)
    if (fitting === null) throw new Error('no built-in ruleset is for all reports')
    const { id, reason } = fitting
    const prepared = loaded.get(id) ?? rulesets.load(id)
    loaded.set(id, prepared)
    return { prepared: await prepared, reason, asOf }
  }
}

/** Loads a file of the user's; the loader of files is loaded only here. */
async function loadFile(path: string, lang: Lang, io: RulesetIo) {
  const { openRuleset, createLibrary } = await import('./ruleset-library.js')
  const loaded = createLibrary(io).load(openRuleset(path, lang, io))
  if ('problems' in loaded) return loaded
  return { prepared: prepareRuleset(loaded) }
}
