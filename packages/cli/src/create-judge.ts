import type { Lang } from '@dabiao/engine'
import type { RulesetProblems } from '@dabiao/engine/ruleset'
import { type Chooser, createChooser, type RulesetChooser } from './choose-ruleset.js'
import type { Decide } from './decisions/decide.js'
import { hasDecisions } from './decisions/in-force.js'
import { hasInlineWaivers } from './decisions/inline-waivers.js'
import type { Decisions } from './decisions/types.js'
import type { JudgeSettings, RulesetIo } from './io.js'
import type { Judge } from './judge-files.js'

/** Makes ready what reports are judged with. Throws a UsageError for a ruleset that is not there; a broken one is told. */
export async function createJudge(
  settings: JudgeSettings,
  lang: Lang,
  io: RulesetIo,
): Promise<Judge | RulesetProblems> {
  const { rulesets, decisions, texts } = settings
  const fallback = await createChooser(settings, lang, io)
  if ('problems' in fallback) return fallback
  const choose = rulesets !== null ? await chooseByPath(settings, fallback.choose, lang, io) : fallback
  if ('problems' in choose) return choose
  return { choose: choose.choose, decideFor: createDecideFor(decisions), texts }
}

/** Decisions are loaded where there are any: in files, or in comments of a draft. */
function createDecideFor(decisions: Decisions): Judge['decideFor'] {
  const always = hasDecisions(decisions)
  let decide: Promise<Decide> | null = null
  return async ({ format, text }) => {
    if (!always && (format !== 'md' || !hasInlineWaivers(text))) return null
    decide ??= import('./decisions/decide.js').then(({ createDecide }) => createDecide(decisions))
    return decide
  }
}

/** The first of the configured rulesets whose paths match, else the one that fits the report. */
async function chooseByPath(
  { rulesets, asOf }: JudgeSettings,
  fallback: RulesetChooser,
  lang: Lang,
  io: RulesetIo,
): Promise<Chooser | RulesetProblems> {
  const { createEntryFinder } = await import('./config/find-entry.js')
  const choosers: Chooser[] = []
  for (const { ruleset } of rulesets!.entries) {
    const chooser = await createChooser({ ruleset, namedBy: 'config', asOf }, lang, io)
    if ('problems' in chooser) return chooser
    choosers.push(chooser)
  }
  const indexOf = createEntryFinder(rulesets!)
  return { choose: (facts, path) => (choosers[indexOf(path)]?.choose ?? fallback)(facts, path) }
}
