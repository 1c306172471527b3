import { listRules, type RulesetProblems } from '@dabiao/engine/ruleset'
import { nearestWord } from '@dabiao/engine/text'
import type { Arguments } from '../../arguments.js'
import { findSettings } from '../../config/find-settings.js'
import { ruleLines } from '../../formats/ruleset/rule.js'
import type { Io } from '../../io.js'
import { ruleNamed } from '../../rule-named.js'
import { tellProblems } from '../../tell.js'
import { UsageError } from '../../usage-error.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { formatOptions } from '../format-options.js'
import { casesOf, type OpenedRuleset, openNamed } from './open.js'
import { COMMON } from './rules.js'

/**
 * Explains one rule: of the ruleset that was named, else of one in force, else of the first that has it. Gives back 2
 * where a ruleset is broken; throws a UsageError for a rule that is not there.
 */
export async function explain(args: Arguments, io: Io, version: string): Promise<number> {
  const { words, lang } = args
  const say = rulesetWording[lang]
  const [word, ...rest] = words
  if (word === undefined) throw new UsageError(say.noRule)
  if (rest.length > 0) throw new UsageError(say.oneRule)
  const known: string[] = []
  const search = await rulesetsToSearch(args, io)
  if ('problems' in search) return tellProblems(search, args, io)
  for (const named of search) {
    const opened = openNamed(named, args, io)
    if (opened === null) return 2
    const rules = listRules(opened.ruleset)
    const id = ruleNamed(word, rules)
    if (id !== null) return explainIn(opened, id, args, io, version)
    known.push(...rules.map((rule) => rule.id))
  }
  throw new UsageError(say.unknownRule(word, nearestWord(word, [...new Set(known)])))
}

/** The one that was named, else those in force here, the common one and all others. */
async function rulesetsToSearch(args: Arguments, io: Io): Promise<readonly string[] | RulesetProblems> {
  const { ruleset: named } = args.options
  if (named !== undefined) return [named]
  const settings = await findSettings(args, io)
  if ('problems' in settings) return settings
  const { ruleset, rulesets } = settings
  const inForce =
    ruleset.value === null ? (rulesets.value?.entries.map((entry) => entry.ruleset) ?? []) : [ruleset.value]
  return [...new Set([...inForce, COMMON, ...io.rulesets.scopes().map(({ id }) => id)])]
}

function explainIn({ ruleset, files }: OpenedRuleset, id: string, args: Arguments, io: Io, version: string): number {
  const found = casesOf(files, io)
  if ('problems' in found) {
    return tellProblems(found, args, io)
  }
  const { phrases = false, ruleset: named } = args.options
  const opened = { ruleset, cases: found.cases, phrases, isNamed: named !== undefined }
  const rule = listRules(ruleset).find((one) => one.id === id)!
  io.stdout.write(`${ruleLines(rule, opened, formatOptions(args, io, version)).join('\n')}\n`)
  return 0
}
