import { type PreparedRuleset, prepareRuleset } from '@dabiao/engine'
import { type Cases, loadCases } from '@dabiao/engine/cases'
import type { LoadedRuleset, RulesetProblems, RulesetText } from '@dabiao/engine/ruleset'
import type { Arguments } from '../../arguments.js'
import type { Io } from '../../io.js'
import { createLibrary, openCases, openRuleset } from '../../ruleset-library.js'
import { problemOf, tell, tellProblems } from '../../tell.js'
import { isUsageError } from '../../usage-error.js'

/** A ruleset that a command was told to work on. */
export interface OpenedRuleset extends PreparedRuleset {
  /** The files that it was made of, parent first. */
  readonly files: LoadedRuleset['files']
}

/** Loads a ruleset by id or file; null, with its problems told, where it is broken. Throws a UsageError where there is none. */
export function openNamed(named: string, { lang }: Arguments, io: Io): OpenedRuleset | null {
  const loaded = createLibrary(io).load(openRuleset(named, lang, io))
  if ('problems' in loaded) {
    tellProblems(loaded, { lang }, io)
    return null
  }
  return { ...prepareRuleset(loaded), files: loaded.files }
}

/** The cases of a ruleset with those of its parents; `lacking` names the file of its own where there is none. */
export function casesOf(
  files: readonly RulesetText[],
  io: Io,
): { readonly cases: Cases; readonly lacking: string | null } | RulesetProblems {
  const beside = files.map((file) => ({ file, cases: openCases(file, io) }))
  for (const { file, cases } of beside) {
    if (cases !== null && 'refusal' in cases) {
      return problemOf(casesPath(file), cases.refusal)
    }
  }
  const texts = beside.flatMap(({ cases }) => (cases !== null && 'text' in cases ? [cases] : []))
  const own = beside.at(-1)!
  const empty = own.cases === null ? { path: casesPath(own.file), text: '' } : null
  const loaded = empty === null ? loadCases(texts.at(-1)!, texts.slice(0, -1)) : loadCases(empty, texts)
  return 'problems' in loaded ? loaded : { cases: loaded.cases, lacking: empty?.path ?? null }
}

const casesPath = ({ path }: RulesetText): string => path.replace(/\.ya?ml$/i, '.cases$&')

/** Does something for each name; one that cannot be opened is told, counts as 2 and does not stop the others. */
export async function worstOf(
  names: readonly string[],
  io: Io,
  work: (name: string) => number | Promise<number>,
): Promise<number> {
  let worst = 0
  for (const name of names) worst = Math.max(worst, await attempt(name))
  return worst

  async function attempt(name: string): Promise<number> {
    try {
      return await work(name)
    } catch (error) {
      if (!isUsageError(error)) throw error
      tell(error.message, io)
      return 2
    }
  }
}
