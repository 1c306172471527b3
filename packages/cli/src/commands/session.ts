import { MAX_BYTES } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import type { RulesetChooser } from '../choose-ruleset.js'
import type { FormatOptions } from '../formats/types.js'
import { openRun } from '../gate.js'
import type { Io, Output, Task } from '../io.js'
import type { IgnoreChoice } from '../paths/expand-paths.js'
import { isPassedOver, isScored, type Result, type Unread } from '../result.js'
import { tell } from '../tell.js'
import { createPaint, wantsColour } from '../terminal/paint.js'
import { unscored } from '../unscored.js'
import { UsageError } from '../usage-error.js'
import { troubleText, wording } from '../wording.js'

/** The score that is planned for unless the user names one, in hundredths. */
export const DEFAULT_TARGET = 9000

/**
 * The way to choose rulesets for a run without decisions on record, by options and configuration; null, with the
 * problems told, where one is broken.
 */
export async function chooserFor(args: Arguments, io: Io): Promise<RulesetChooser | null> {
  const none = { value: null, from: null }
  const gate = await openRun(args, io, { waivers: none, baseline: none })
  return gate?.judge.choose ?? null
}

/**
 * The files to read and how: standard input is read under the name that it goes by. Throws a UsageError where no file is
 * named, or standard input beside others.
 */
export function inputOf({ command, words, options, lang }: Arguments, io: Io): { files: readonly string[]; io: Io } {
  const say = wording[lang].usage
  const name = options['stdin-filename']
  const files = words.length === 0 && name !== undefined ? ['-'] : words
  if (files.length === 0) throw new UsageError(say.noFiles(command))
  if (files.includes('')) throw new UsageError(say.emptyName)
  if (files.includes('-') ? files.length > 1 : name !== undefined) throw new UsageError(say.stdinAlone)
  if (files[0] !== '-') return { files, io }
  return { files: [name ?? '-'], io: { ...io, readFile: (_, limit) => io.readStdin(limit) } }
}

/** The files to judge. Throws a UsageError where none is named, or standard input beside others. */
export async function tasksOf(args: Arguments, ignore: IgnoreChoice, io: Io): Promise<readonly Task[]> {
  const { files, io: input } = inputOf(args, io)
  if (input === io) return filesNamed(files, ignore, io)
  const content = input.readFile('', MAX_BYTES)
  const path = files[0]!
  return ['bytes' in content ? { path, bytes: content.bytes } : { path, trouble: troubleText(content.trouble) }]
}

/** Folders and globs as the files in them; what is only files needs no more than a look. */
export async function filesNamed(words: readonly string[], ignore: IgnoreChoice, io: Io): Promise<readonly Task[]> {
  if (words.every((word) => io.kindOf(word) === 'file')) return words.map((path) => ({ path }))
  const { expandPaths } = await import('../paths/expand-paths.js')
  const named = new Set(words)
  return expandPaths(words, ignore, io).map((task) => (named.has(task.path) ? task : { ...task, found: true }))
}

const SHOWN = 5

/** What was judged or read of tasks, without the program's own outputs; says a word of those at the end. */
export async function* passingOver<T extends object>(
  results: AsyncIterable<T | Unread>,
  args: Arguments,
  io: Pick<Io, 'stderr'>,
): AsyncGenerator<T | Unread> {
  const outputs: string[] = []
  for await (const result of results) {
    if (isPassedOver(result)) outputs.push(result.path)
    else yield result
  }
  tellPassedOver(outputs, args, io)
}

/** Says a word of the program's own outputs that a run passed over, if it did. */
export function tellPassedOver(paths: readonly string[], { lang, options }: Arguments, io: Pick<Io, 'stderr'>): void {
  if (paths.length === 0 || options.quiet) return
  tell(wording[lang].gate.ownOutputs(paths.slice(0, SHOWN), paths.length), io)
}

/** Says that there was no report among what was named, which is never a pass; gives back the exit code. */
export function tellNothing({ lang }: Arguments, io: Pick<Io, 'stderr'>): 2 {
  tell(wording[lang].gate.nothing, io)
  return 2
}

export function formatOptions({ lang, colour, options }: Arguments, io: Io, version: string): FormatOptions {
  const paint = createPaint(wantsColour(colour, io.env, io.stdout.isTTY))
  return { lang, width: widthOf(io.stdout), paint, version, ledger: options.ledger ?? false, failOn: 'never' }
}

/** Tells in one line each what could not be judged. */
export function tellTroubles(results: readonly Result[], args: Arguments, io: Pick<Io, 'stderr'>): void {
  for (const result of results) {
    if (isScored(result)) continue
    const { path, why } = unscored(result, args.lang)
    tell(`${path}: ${why}`, io)
  }
}

/** Columns to write for: the terminal's, as far as lines of that length are good to read. */
function widthOf({ isTTY, columns }: Output): number {
  return isTTY && columns ? Math.min(100, Math.max(60, columns)) : 80
}
