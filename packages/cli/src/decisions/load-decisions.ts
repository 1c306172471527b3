import { dirname, resolve } from 'node:path'
import type { RulesetProblems } from '@dabiao/engine/ruleset'
import { isCalendarDay } from '../calendar-day.js'
import type { Io } from '../io.js'
import { type CheckedYaml, readCheckedYaml } from '../read-checked-yaml.js'
import { bilingual } from '../wording.js'
import { readBaseline } from './baseline.js'
import { decisionsSchema } from './schema.js'
import type { Decisions, DecisionsFile } from './types.js'

/** Where decisions are looked for, and the day on which they must hold. */
export interface DecisionFiles {
  /** Null where there is none. */
  readonly waivers: DecisionFile | null
  readonly baseline: DecisionFile | null
  readonly today: string
}

interface DecisionFile {
  readonly path: string
  /** Whether it may be yet to come. */
  readonly mayMiss: boolean
}

/** Reads what was decided. Null where there are no such files: inline comments are looked for all the same. */
export function loadDecisions(
  { waivers, baseline, today }: DecisionFiles,
  io: Pick<Io, 'readFile' | 'cwd'>,
): Decisions | RulesetProblems {
  const read = waivers === null ? null : readCheckedYaml<DecisionsFile>({ ...waivers, schema: decisionsSchema }, io)
  if (read && 'problems' in read) return read
  const wrong = read === null ? [] : [...daysThatAreNone(waivers!.path, read), ...pathsThatAreNone(waivers!.path, read)]
  if (wrong.length > 0) return { problems: wrong }
  const old = baseline === null ? null : readBaseline(baseline.path, io, baseline.mayMiss)
  if (old && 'problems' in old) return old
  const listed = <List extends keyof DecisionsFile>(list: List) => read?.data[list] ?? []
  const placesOf = (list: keyof DecisionsFile) => listed(list).map((_, i) => read!.placeOf([list, i]))
  const folderOf = ({ path }: DecisionFile): string => dirname(resolve(io.cwd, path))
  return {
    cwd: io.cwd,
    today,
    file: waivers?.path ?? '',
    folder: waivers === null ? io.cwd : folderOf(waivers),
    waivers: listed('waivers'),
    attestations: listed('attestations'),
    places: { waivers: placesOf('waivers'), attestations: placesOf('attestations') },
    baseline: old && { folder: folderOf(baseline!), file: old },
  }
}

/** Days like 30 February, which fit the pattern of the schema. */
function daysThatAreNone(path: string, { data, placeOf }: CheckedYaml<DecisionsFile>): RulesetProblems['problems'] {
  return (data.waivers ?? []).flatMap(({ until }, i) => {
    if (until === undefined || isCalendarDay(until)) return []
    const message = bilingual(({ gate }) => gate.noSuchDay(until))
    return [{ path, ...placeOf(['waivers', i, 'until']), message }]
  })
}

// Of a drive, of the root, out of the folder, or of a folder alone.
const ELSEWHERE = /^(?:[A-Za-z]:)?\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|\/$/

/**
 * Paths that would match nothing: with backslashes for slashes (before a sign of globs one makes it a plain character), or
 * not from the folder down.
 */
function pathsThatAreNone(file: string, { data, placeOf }: CheckedYaml<DecisionsFile>): RulesetProblems['problems'] {
  return (['waivers', 'attestations'] as const).flatMap((list) =>
    (data[list] ?? []).flatMap(({ path }, i) => {
      const isOfWindows = /\\(?![\\*?[\]{}()!+@|])/.test(path)
      if (!isOfWindows && !ELSEWHERE.test(path)) return []
      const message = bilingual(({ gate }) =>
        isOfWindows ? gate.backslashes(path.replaceAll('\\', '/')) : gate.elsewhere(path),
      )
      return [{ path: file, ...placeOf([list, i, 'path']), message }]
    }),
  )
}
