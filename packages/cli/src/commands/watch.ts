import type { Arguments } from '../arguments.js'
import { findSettings } from '../config/find-settings.js'
import type { Io } from '../io.js'
import { tellProblems } from '../tell.js'
import { safeLine } from '../terminal/safe.js'
import { UsageError } from '../usage-error.js'
import { watchReports } from '../watch-reports.js'
import { watchWording } from '../wording/watch-wording.js'
import { check } from './check.js'
import { findReports } from './find-reports.js'

/**
 * Checks the named files, each again when it is saved, and what comes to the named folders, until the user interrupts it.
 * Throws a UsageError for standard input.
 */
export async function watch(args: Arguments, io: Io, version: string): Promise<number> {
  const { lang } = args
  const say = watchWording[lang]
  if (args.words.includes('-') || args.words.length === 0 || args.options['stdin-ndjson'])
    throw new UsageError(say.noStdin)
  const settings = await findSettings(args, io)
  if ('problems' in settings) return tellProblems(settings, args, io)
  const find = () => findReports(args, settings.ignore.value, io)
  return new Promise((_, fail) => {
    // One after the other: two reports at once would be one muddle.
    let last: Promise<unknown> = Promise.resolve()
    const after = (task: () => unknown): void => {
      last = last.then(task).catch(fail)
    }
    // A file of results must hold them all.
    const isWhole = settings.formats.value.some((output) => output.file !== null)
    const checkAgain = (file: string, why: (file: string, time: string) => string): void =>
      after(() => {
        const isGone = io.kindOf(file) === null
        const said = (isGone ? say.removed : why)(file, new Date(io.now()).toLocaleTimeString('sv'))
        io.stdout.write(`\n${safeLine(said)}\n`)
        if (isGone && !isWhole) return undefined
        io.stdout.write('\n')
        return check({ ...args, words: isWhole ? args.words : [file] }, io, version)
      })
    after(() => check(args, io, version))
    const uses = {
      saved: (file: string) => checkAgain(file, say.again),
      appeared: (file: string) => checkAgain(file, say.appeared),
      failed: fail,
    }
    after(() =>
      watchReports(find, uses).then(({ files, folders }) =>
        io.stderr.write(`${say.waiting(files.length, folders.length > 0)}\n`),
      ),
    )
  })
}
