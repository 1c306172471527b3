import { MAX_BYTES } from '@dabiao/engine'
import type { Arguments } from '../arguments.js'
import type { Io, Task } from '../io.js'
import type { IgnoreChoice } from '../paths/expand-paths.js'
import { UsageError } from '../usage-error.js'
import { troubleText, wording } from '../wording.js'

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

/** Throws a UsageError where words stand behind a command that takes none. */
export function refuseWords({ command, words: [word], lang }: Arguments): void {
  if (word !== undefined) throw new UsageError(wording[lang].usage.noWords(command, word))
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
