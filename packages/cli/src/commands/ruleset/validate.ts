import { prepareRuleset } from '@dabiao/engine'
import { type Cases, unknownRules, whyOfOtherKind } from '@dabiao/engine/cases'
import type { Ruleset, RulesetProblem } from '@dabiao/engine/ruleset'
import type { Arguments } from '../../arguments.js'
import type { Io } from '../../io.js'
import { createLibrary, openRuleset } from '../../ruleset-library.js'
import { problemLine, tell, tellDone } from '../../tell.js'
import { UsageError } from '../../usage-error.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { casesOf, worstOf } from './open.js'

const unknownIn = (ruleset: Ruleset, cases: Cases): RulesetProblem[] =>
  unknownRules(ruleset, cases).map(({ at, failure }) => ({ ...at, message: failure! }))

/** The files other than a ruleset's own that have problems, its cases or its parent, each with how many. */
function countOthers(problems: readonly RulesetProblem[], own: string): [string, number][] {
  const counts = new Map<string, number>()
  for (const { path } of problems) if (path !== own) counts.set(path, (counts.get(path) ?? 0) + 1)
  return [...counts]
}

/** Tells all problems of rulesets and of the cases beside them, which are not run. Gives back 2 where there are any, else 0. */
export async function validate({ words, lang }: Arguments, io: Io): Promise<number> {
  const say = rulesetWording[lang]
  if (words.length === 0) throw new UsageError(say.noRuleset('ruleset validate'))
  const library = createLibrary(io)
  return worstOf(words, io, async (name) => {
    const source = openRuleset(name, lang, io)
    const loaded = library.load(source)
    // Of a broken ruleset, the parents are not known: its own cases are looked at alone.
    const found = casesOf('problems' in loaded ? [source] : loaded.files, io)
    const problems = [
      ...('problems' in loaded ? loaded.problems : []),
      ...('problems' in found ? found.problems : 'problems' in loaded ? [] : unknownIn(loaded.ruleset, found.cases)),
    ]
    for (const problem of problems) io.stdout.write(`${problemLine(problem, lang)}\n`)
    const otherKind = 'problems' in loaded ? null : await whyOfOtherKind(prepareRuleset(loaded))
    if (otherKind !== null) tell(`${name}: ${otherKind[lang]}`, io)
    const verdict =
      problems.length === 0 ? say.valid : say.problems(problems.length, countOthers(problems, source.path))
    tellDone(`${name}: ${verdict}`, io)
    return problems.length === 0 ? 0 : 2
  })
}
