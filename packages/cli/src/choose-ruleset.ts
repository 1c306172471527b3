import { type Bilingual, chooseRuleset, type Facts, type Lang, type PreparedRuleset, whyUnfit } from '@dabiao/engine'
import type { RulesetProblem } from '@dabiao/engine/ruleset'
import type { BuiltInRulesets, Choosing, Io } from './io.js'
import { nearest } from './nearest.js'
import { UsageError } from './usage-error.js'
import { bilingual, troubleText, wording } from './wording.js'

interface Choice {
  readonly prepared: PreparedRuleset
  readonly reason: Bilingual
  /** The year by whose requirements to judge; null for the report's own. */
  readonly asOf: number | null
}

/** Gives the ruleset for a report by what the report says of itself. */
export type RulesetChooser = (facts: Facts) => Promise<Choice>

type ReadingIo = Pick<Io, 'readFile' | 'rulesets'>

const MAX_RULESET_BYTES = 1024 * 1024

/**
 * The way to choose rulesets for a run: always the named one, given as id or file, or by each report's issuer and year.
 * Throws a UsageError for an id or file that is not there; a broken file gives its problems.
 */
export async function createChooser(
  { ruleset: named, asOf }: Choosing,
  lang: Lang,
  io: ReadingIo,
): Promise<{ readonly choose: RulesetChooser } | { readonly problems: readonly RulesetProblem[] }> {
  if (named === null) return { choose: chooseFitting(io.rulesets, asOf) }
  const isBuiltIn = io.rulesets.scopes().some(({ id }) => id === named)
  const loaded = isBuiltIn ? { prepared: await io.rulesets.load(named) } : await loadFile(named, lang, io)
  if ('problems' in loaded) return loaded
  const { prepared } = loaded
  return {
    choose: async (facts) => {
      const unfit = whyUnfit({ ...facts, asOf }, prepared.ruleset)
      return { prepared, reason: bilingual(({ ruleset }, to) => ruleset.named(unfit?.[to] ?? null)), asOf }
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

async function loadFile(path: string, lang: Lang, io: ReadingIo) {
  const content = io.readFile(path, MAX_RULESET_BYTES)
  if ('trouble' in content) {
    // A name that neither is a file nor looks like one was meant to be an id.
    const isId = content.trouble.kind === 'missing' && !/\.ya?ml$/i.test(path)
    const ids = io.rulesets.scopes().map(({ id }) => id)
    if (isId) throw new UsageError(wording[lang].ruleset.unknown(path, ids, nearest(path, ids)))
    throw new UsageError(`${path}: ${troubleText(content.trouble)[lang]}`)
  }
  const { loadRulesetFile } = await import('./load-ruleset-file.js')
  return loadRulesetFile({ path, bytes: content.bytes }, io.rulesets)
}
