import { resolve } from 'node:path'
import type { Lang } from '@dabiao/engine'
import type { RulesetProblems } from '@dabiao/engine/ruleset'
import { type Chooser, createChooser, type RulesetChooser } from './choose-ruleset.js'
import type { Decide } from './decisions/decide.js'
import { hasDecisions } from './decisions/in-force.js'
import { hasInlineWaivers } from './decisions/inline-waivers.js'
import type { Decisions } from './decisions/types.js'
import type { JudgeSettings, RulesetIo } from './io.js'
import type { Judge } from './judge-files.js'
import { pathBelow } from './paths/path-below.js'

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
  const { matcherOf } = await import('./paths/match-path.js')
  const { cwd, folder, entries } = rulesets!
  const choosers: { matches: (path: string) => boolean; choose: RulesetChooser }[] = []
  for (const { files, ruleset } of entries) {
    const chooser = await createChooser({ ruleset, namedBy: 'config', asOf }, lang, io)
    if ('problems' in chooser) return chooser
    choosers.push({ matches: matcherOf(files), choose: chooser.choose })
  }
  return {
    choose: (facts, path) => {
      const below = pathBelow(folder, resolve(cwd, path))
      const fitting = below === null ? undefined : choosers.find(({ matches }) => matches(below))
      return (fitting?.choose ?? fallback)(facts, path)
    },
  }
}
