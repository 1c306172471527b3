import { type CaseOutcome, runCases } from '@dabiao/engine/cases'
import type { Arguments } from '../../arguments.js'
import type { Io } from '../../io.js'
import { tell, tellDone, tellProblems } from '../../tell.js'
import { safeLine } from '../../terminal/safe.js'
import { UsageError } from '../../usage-error.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { casesOf, openNamed, worstOf } from './open.js'

/** Runs the cases beside rulesets. Gives back 0 where all come out as expected, 1 where some do not, 2 where none can run. */
export async function test(args: Arguments, io: Io): Promise<number> {
  const { words, lang } = args
  const say = rulesetWording[lang]
  if (words.length === 0) throw new UsageError(say.noRuleset('ruleset test'))
  return worstOf(words, io, async (name) => {
    const opened = openNamed(name, args, io)
    if (opened === null) return 2
    const found = casesOf(opened.files, io)
    if ('problems' in found) {
      return tellProblems(found, args, io)
    }
    if (found.lacking !== null) tell(`${name}: ${say.noCases(found.lacking)}`, io)
    const outcomes = await runCases(opened, found.cases)
    const failed = outcomes.filter(({ failure }) => failure !== null)
    for (const outcome of failed) io.stdout.write(`${failureLine(outcome, lang)}\n`)
    tellDone(`${name}: ${say.cases(outcomes.length, failed.length)}`, io)
    return failed.length === 0 ? 0 : 1
  })
}

function failureLine({ kind, name, at, failure }: CaseOutcome, lang: Arguments['lang']): string {
  const what = rulesetWording[lang].caseKind[kind]
  return safeLine(`${at.path}:${at.line}:${at.column}: ${name}（${what}）: ${failure?.[lang] ?? ''}`)
}
