import { resolve } from 'node:path'
import type { Arguments } from './arguments.js'
import { binaryFormats, type FormatName, formatOfName, newerName } from './formats/names.js'
import type { Io, Task } from './io.js'
import { whyNotReplaced, wouldBePassedOver } from './own-output.js'
import { UsageError } from './usage-error.js'
import { wording } from './wording.js'

/** One format and where it goes; null for standard output. */
export interface OutputTarget {
  readonly format: FormatName
  readonly file: string | null
}

/**
 * What is to be written where: every `-o.FORMAT FILE`, `-o FILE` for the format that is named besides or by the file's own
 * name, the rest to standard output. Throws a UsageError where that is not clear.
 */
export function targetsOf({ outputs, lang }: Pick<Arguments, 'outputs' | 'lang'>): OutputTarget[] {
  const say = wording[lang].usage
  const filed = outputs.filter((one): one is OutputTarget => one.format !== null && one.file !== null)
  const named = [...new Set(outputs.filter(({ file }) => file === null).map(({ format }) => format!))]
  const free = named.filter((name) => !filed.some(({ format }) => format === name))
  const files = outputs.flatMap(({ format, file }) => (format === null && file !== null ? [file] : []))
  if (files.length > 1 || (files.length === 1 && free.length > 1)) throw new UsageError(say.whichOutput)
  const [file] = files
  const targets: OutputTarget[] = [...filed]
  if (file !== undefined) {
    const format = free[0] ?? formatOfName(file)
    if (format === null) throw new UsageError(say.whichFormat(file, newerName(file)))
    targets.push({ format, file })
  } else {
    const shown = outputs.length === 0 ? (['pretty'] as const) : free
    targets.push(...shown.map((format) => ({ format, file: null })))
  }
  return targets
}

/**
 * Throws a UsageError where two outputs would go to one place, one to a terminal that is no text, or one over a report of
 * those to be checked or any other file that is no output. An output of an earlier run is written anew, unless it is
 * named as a report.
 */
export async function refuseClashes(
  targets: readonly OutputTarget[],
  tasks: readonly Task[],
  {
    lang,
    io,
  }: { readonly io: Pick<Io, 'stdout' | 'realPath' | 'readFile' | 'readHead' | 'cwd'> } & Pick<Arguments, 'lang'>,
): Promise<void> {
  const say = wording[lang].usage
  const shown = targets.filter(({ file }) => file === null)
  if (shown.length > 1) throw new UsageError(say.oneToStdout(shown.map(({ format }) => format)))
  const binary = shown.find(({ format }) => binaryFormats.includes(format) && io.stdout.isTTY)
  if (binary !== undefined) throw new UsageError(say.needsFile(binary.format))
  const files = targets.flatMap(({ file }) => file ?? [])
  if (files.length === 0) return
  // Writing follows links.
  const placeOf = (path: string): string => io.realPath(path) ?? resolve(io.cwd, path)
  const taken = new Set<string>()
  const sources = new Map<string, Task>()
  for (const task of tasks) {
    const place = placeOf(task.path)
    if (!task.found || !sources.has(place)) sources.set(place, task)
  }
  for (const file of files) {
    const path = placeOf(file)
    const source = sources.get(path)
    if (source && !(await wouldBePassedOver(source, io))) throw new UsageError(say.overReport(file))
    const kept = await whyNotReplaced(file, io)
    if (kept !== null) throw new UsageError(kept === 'filledIn' ? say.overFilledIn(file) : say.overOther(file))
    if (taken.has(path)) throw new UsageError(say.sameOutput(file))
    taken.add(path)
  }
}
