import { basename, dirname, resolve } from 'node:path'
import type { Lang } from '@dabiao/engine'
import type { Io } from '../io.js'
import { isLiteral, literalGlob, literalOf, matcherOf } from '../paths/match-path.js'
import { pathBelow } from '../paths/path-below.js'
import type { Notes } from '../result.js'
import { wording } from '../wording.js'
import type { Attestation, Decisions } from './types.js'

/** What a run was over: what the user named, and the reports that there were; null where these are no files. */
export interface Reach {
  readonly words: readonly string[]
  readonly reports: readonly string[] | null
  /** The baseline as it is shown. */
  readonly baseline: string | null
}

type LineIo = Pick<Io, 'kindOf' | 'readFolder' | 'cwd' | 'rulesets'>

/** What is to be said of the decisions that a run met or missed, in one line each with its place in their file. */
export async function decisionLines(
  decisions: Decisions,
  met: { readonly [Kind in keyof Notes]: ReadonlySet<number> },
  reach: Reach,
  { lang, io }: { readonly lang: Lang; readonly io: LineIo },
): Promise<string[]> {
  const { file, folder, waivers, places, attestations } = decisions
  const say = wording[lang].gate
  const at = (i: number, list: keyof typeof places = 'waivers'): string => {
    const { line, column } = places[list][i]!
    return `${file}:${line}:${column}: `
  }
  const inOrder = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b)
  const isMet = (i: number): boolean => met.used.has(i) || met.unused.has(i) || met.expired.has(i)
  const isGone = createIsGone(folder, reach, io)
  const unused = inOrder(met.unused).filter((i) => !met.used.has(i) && !met.expired.has(i))
  const gone = [...waivers.keys()].filter((i) => !isMet(i) && isGone(waivers[i]!.path))
  const left = [...attestations.keys()].filter((i) => isGone(literalGlob(attestations[i]!.path)))
  const rules = [
    ...[...met.expired, ...unused, ...gone].map((i) => waivers[i]!.rule),
    ...[...met.reopened, ...met.unruled, ...left].map((i) => attestations[i]!.rule),
  ]
  // Most runs have nothing to tell; what knows the titles takes its time to load.
  const { nameOf, meantBy } = rules.length === 0 ? NO_RULES : await (await import('./rule-names.js')).namesOf(lang, io)
  const named = <T extends { readonly rule: string }>(one: T): T => ({ ...one, rule: nameOf(one.rule) ?? one.rule })
  // A rule of the user's own is known to the reports that were judged by it.
  const unusedLine = (i: number): string => {
    const one = waivers[i]!
    const isNone = !met.ruled.has(i) && nameOf(one.rule) === null
    return isNone ? say.waiverOfNone(one, meantBy(one.rule)) : say.waiverUnused(named(one))
  }
  const unruledLine = (one: Attestation): string =>
    nameOf(one.rule) === null ? say.attestationOfNone(one, meantBy(one.rule)) : say.attestationUnasked(named(one))
  return [
    ...inOrder(met.expired).map((i) => at(i) + say.waiverExpired(named(waivers[i]!))),
    ...unused.map((i) => at(i) + unusedLine(i)),
    ...gone.map((i) => at(i) + say.waiverGone(named(waivers[i]!), isLiteral(waivers[i]!.path))),
    ...inOrder(met.reopened).map((i) => at(i, 'attestations') + say.reopened(named(attestations[i]!))),
    ...inOrder(met.unruled).map((i) => at(i, 'attestations') + unruledLine(attestations[i]!)),
    ...left.map((i) => at(i, 'attestations') + say.attestationGone(named(attestations[i]!))),
    ...baselineLines(decisions, reach, { lang, io }),
  ]
}

const NO_RULES = { nameOf: () => null, meantBy: () => null }

/** Where so many are gone, only the first are named. */
const SHOWN = 3

function baselineLines({ baseline }: Decisions, reach: Reach, { lang, io }: { lang: Lang; io: LineIo }): string[] {
  if (baseline === null) return []
  const isGone = createIsGone(baseline.folder, reach, io)
  const paths = Object.keys(baseline.file.reports).filter((path) => isGone(literalGlob(path)))
  const told = wording[lang].gate.baselineGone(paths.slice(0, SHOWN), paths.length)
  return paths.length === 0 ? [] : [`${reach.baseline}: ${told}`]
}

/**
 * Tells whether what was decided, by its path below a folder, is about no report any more: the file is not there, or a run
 * over all that the glob could mean has met none. Of a run over other reports nothing is known but the first.
 */
function createIsGone(folder: string, { words, reports }: Reach, io: LineIo): (path: string) => boolean {
  if (reports === null) return () => false
  const below = new Set(reports.map((report) => pathBelow(folder, resolve(io.cwd, report))))
  const isWhole = words.some((word) => {
    const named = resolve(io.cwd, word)
    return (named === folder || pathBelow(named, folder) !== null) && io.kindOf(word) === 'folder'
  })
  return (path) => {
    if (isLiteral(path)) return !below.has(literalOf(path)) && isMissing(resolve(folder, literalOf(path)), io)
    const matches = matcherOf(path)
    return isWhole && ![...below].some((report) => report !== null && matches(report))
  }
}

function isMissing(path: string, io: LineIo): boolean {
  if (io.kindOf(path) !== null) return false
  // A name that is not UTF-8 is known as it is shown.
  const entries = io.readFolder(dirname(path))
  return 'trouble' in entries || !entries.some(({ name }) => name === basename(path))
}
