import type { Arguments } from '../arguments.js'
import { findSettings } from '../config/find-settings.js'
import type { Io, Task } from '../io.js'
import { tellProblems } from '../tell.js'
import { safeLine } from '../terminal/safe.js'
import { UsageError } from '../usage-error.js'
import { watchFiles } from '../watch-files.js'
import { watchWording } from '../wording/watch-wording.js'
import { check } from './check.js'
import { tasksOf } from './session.js'

/**
 * Checks the named files, and each again when it is saved, until the user interrupts it. Throws a UsageError for standard
 * input.
 */
export async function watch(args: Arguments, io: Io, version: string): Promise<number> {
  const { lang } = args
  const say = watchWording[lang]
  if (args.words.includes('-') || args.words.length === 0) throw new UsageError(say.noStdin)
  const settings = await findSettings(args, io)
  if ('problems' in settings) return tellProblems(settings, args, io)
  const tasks = (await tasksOf(args, settings.ignore.value, io)) as readonly Task[]
  const files = tasks.map(({ path }) => path)
  await check(args, io, version)
  return new Promise((_, fail) => {
    let last: Promise<unknown> = Promise.resolve()
    watchFiles(files, (index) => {
      // One after the other: two reports at once would be one muddle.
      last = last
        .then(() => {
          io.stdout.write(`\n${safeLine(say.again(files[index]!, new Date().toLocaleTimeString('sv')))}\n\n`)
          // A file of results must hold them all.
          const words = args.outputs.some(({ file }) => file !== null) ? args.words : [files[index]!]
          return check({ ...args, words }, io, version)
        })
        .catch(fail)
    })
    io.stderr.write(`${say.waiting(files.length)}\n`)
  })
}
