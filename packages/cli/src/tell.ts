import type { Bilingual, Lang } from '@dabiao/engine'
import type { RulesetProblem, RulesetProblems } from '@dabiao/engine/ruleset'
import type { Io } from './io.js'
import { safeLine } from './terminal/safe.js'

/** Says on standard error in one line what went wrong, and where it was with one file, with which. */
export const tell = (words: string, { stderr }: Pick<Io, 'stderr'>): void =>
  stderr.write(`${safeLine(`dabiao: ${words}`)}\n`)

/** Says on standard output in one line what was done. */
export const tellDone = (words: string, { stdout }: Pick<Io, 'stdout'>): void => stdout.write(`${safeLine(words)}\n`)

/** `file:line:column: what is, and what was expected`. */
export const problemLine = ({ path, line, column, message }: RulesetProblem, lang: Lang): string =>
  safeLine(`${path}:${line}:${column}: ${message[lang]}`)

/** What is wrong with a file as a whole: told at its beginning. */
export const problemOf = (path: string, message: Bilingual): RulesetProblems => ({
  problems: [{ path, line: 1, column: 1, message }],
})

/** Tells problems of files in one line each; gives back the exit code that they ask for. */
export function tellProblems(
  { problems }: RulesetProblems,
  { lang }: { readonly lang: Lang },
  { stderr }: Pick<Io, 'stderr'>,
): 2 {
  for (const problem of problems) stderr.write(`${problemLine(problem, lang)}\n`)
  return 2
}
