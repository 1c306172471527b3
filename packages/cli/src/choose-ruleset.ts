import type { Bilingual, Facts, Lang, PreparedRuleset } from '@dabiao/engine'
import type { RulesetProblem } from '@dabiao/engine/ruleset'
import type { BuiltInRulesets, Io } from './io.js'
import { nearest } from './nearest.js'
import { UsageError } from './usage-error.js'
import { bilingual, choiceReason, troubleText, wording } from './wording.js'

interface Choice {
  readonly prepared: PreparedRuleset
  readonly reason: Bilingual
}

/** Gives the ruleset for a report by what the report says of itself. */
export type RulesetChooser = (facts: Facts, path: string) => Promise<Choice>

type ReadingIo = Pick<Io, 'readFile' | 'rulesets'>

const MAX_RULESET_BYTES = 1024 * 1024

const byKind = {
  government: 'fazhi/government',
  department: 'fazhi/department',
  unknown: 'fazhi/annual-report',
} as const

/**
 * The way to choose rulesets for a run: always the named one, given as id or file, or by each report's issuer.
 * Throws a UsageError for an id or file that is not there; a broken file gives its problems.
 */
export async function createChooser(
  named: string | null,
  lang: Lang,
  io: ReadingIo,
): Promise<{ readonly choose: RulesetChooser } | { readonly problems: readonly RulesetProblem[] }> {
  if (named === null) return { choose: chooseByIssuer(io.rulesets) }
  const reason = bilingual(({ ruleset }) => ruleset.named)
  if (io.rulesets.ids().includes(named)) {
    const prepared = await io.rulesets.load(named)
    return { choose: async () => ({ prepared, reason }) }
  }
  const loaded = await loadFile(named, lang, io)
  if ('problems' in loaded) return loaded
  return { choose: async () => ({ prepared: loaded.prepared, reason }) }
}

function chooseByIssuer(rulesets: BuiltInRulesets): RulesetChooser {
  const loaded = new Map<string, Promise<PreparedRuleset>>()
  return async ({ kind, issuer }) => {
    const id = byKind[kind ?? 'unknown']
    const prepared = loaded.get(id) ?? rulesets.load(id)
    loaded.set(id, prepared)
    return { prepared: await prepared, reason: choiceReason(kind, issuer) }
  }
}

async function loadFile(path: string, lang: Lang, io: ReadingIo) {
  const content = io.readFile(path, MAX_RULESET_BYTES)
  if ('trouble' in content) {
    // A name that neither is a file nor looks like one was meant to be an id.
    const isId = content.trouble.kind === 'missing' && !/\.ya?ml$/i.test(path)
    const ids = io.rulesets.ids()
    if (isId) throw new UsageError(wording[lang].ruleset.unknown(path, ids, nearest(path, ids)))
    throw new UsageError(`${path}: ${troubleText(content.trouble)[lang]}`)
  }
  const { loadRulesetFile } = await import('./load-ruleset-file.js')
  return loadRulesetFile({ path, bytes: content.bytes }, io.rulesets)
}
