import type { Arguments } from '../../arguments.js'
import type { Io } from '../../io.js'
import { createLibrary, openRuleset } from '../../ruleset-library.js'
import { problemLine, tellDone } from '../../tell.js'
import { UsageError } from '../../usage-error.js'
import { rulesetWording } from '../../wording/ruleset-wording.js'
import { casesOf, worstOf } from './open.js'

/** Tells all problems of rulesets and of the cases beside them. Gives back 2 where there are any, else 0. */
export async function validate({ words, lang }: Arguments, io: Io): Promise<number> {
  const say = rulesetWording[lang]
  if (words.length === 0) throw new UsageError(say.noRuleset('ruleset validate'))
  const library = createLibrary(io)
  return worstOf(words, io, (name) => {
    const loaded = library.load(openRuleset(name, lang, io))
    const result = 'problems' in loaded ? loaded : casesOf(loaded.files, io)
    const problems = 'problems' in result ? result.problems : []
    for (const problem of problems) io.stdout.write(`${problemLine(problem, lang)}\n`)
    tellDone(`${name}: ${problems.length === 0 ? say.valid : say.problems(problems.length)}`, io)
    return problems.length === 0 ? 0 : 2
  })
}
