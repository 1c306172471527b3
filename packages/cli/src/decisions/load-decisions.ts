import { dirname } from 'node:path'
import type { Io } from '../io.js'
import { absolute } from '../paths/match-path.js'
import { readCheckedYaml } from '../read-checked-yaml.js'
import type { Problems } from '../tell.js'
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
): Decisions | Problems {
  const read = waivers === null ? null : readCheckedYaml<DecisionsFile>({ ...waivers, schema: decisionsSchema }, io)
  if (read && 'problems' in read) return read
  const old = baseline === null ? null : readBaseline(baseline.path, io, baseline.mayMiss)
  if (old && 'problems' in old) return old
  const entries = read?.data.waivers ?? []
  const folderOf = ({ path }: DecisionFile): string => dirname(absolute(io.cwd, path))
  return {
    cwd: io.cwd,
    today,
    file: waivers?.path ?? '',
    folder: waivers === null ? io.cwd : folderOf(waivers),
    waivers: entries,
    places: entries.map((_, i) => read!.placeOf(['waivers', i])),
    attestations: read?.data.attestations ?? [],
    baseline: old && { folder: folderOf(baseline!), file: old },
  }
}
