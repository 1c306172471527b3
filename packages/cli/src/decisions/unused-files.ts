import { dirname, join, relative, resolve } from 'node:path'
import type { Lang } from '@dabiao/engine'
import type { Settings } from '../config/find-settings.js'
import type { Io } from '../io.js'
import { pathBelow } from '../paths/path-below.js'
import { wording } from '../wording.js'
import { BASELINE_FILE, WAIVERS_FILE } from './file-names.js'

/** More would say no more. */
const MOST = 5

/**
 * Says of files of decisions beside the reports, or in the working directory, that they are not those in use, in one line
 * each: what was decided from inside a folder is not known outside of it.
 */
export function unusedFileLines(
  { waivers, baseline }: Settings,
  reports: readonly string[],
  { lang, io }: { readonly lang: Lang; readonly io: Pick<Io, 'kindOf' | 'cwd'> },
): string[] {
  const folders = foldersOf(reports, io.cwd)
  const all = [
    { name: WAIVERS_FILE, used: waivers, option: '--waivers' },
    { name: BASELINE_FILE, used: baseline, option: '--baseline' },
  ]
  const lines = all.flatMap(({ name, used: { value, from }, option }) => {
    // Who names one means no other.
    if (from !== null && 'option' in from) return []
    return folders
      .map((folder) => join(folder, name))
      .filter((path) => (value === null || path !== resolve(io.cwd, value)) && io.kindOf(path) === 'file')
      .map((path) => wording[lang].gate.unusedFile(relative(io.cwd, path), value, option))
  })
  return lines.slice(0, MOST)
}

/** The working directory, and the folders of the reports with those in between. */
function foldersOf(reports: readonly string[], cwd: string): readonly string[] {
  const folders = new Set([cwd])
  for (const report of reports) {
    for (let at = dirname(resolve(cwd, report)); !folders.has(at); at = dirname(at)) {
      folders.add(at)
      if (pathBelow(cwd, dirname(at)) === null) break
    }
  }
  return [...folders]
}
