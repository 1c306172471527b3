import type { Arguments } from '../arguments.js'
import type { Io, Task } from '../io.js'
import type { IgnoreChoice } from '../paths/expand-paths.js'
import type { Found } from '../watch-reports.js'
import { tasksOf } from './session.js'

/** The files to judge, as `tasksOf`, and the folders that they were looked for in. Tells nothing of what it passes over. */
export async function findReports(
  args: Arguments,
  ignore: IgnoreChoice,
  io: Io,
): Promise<Found & { readonly tasks: readonly Task[] }> {
  const folders = new Set<string>()
  const readFolder: Io['readFolder'] = (path) => {
    if (typeof path === 'string') folders.add(path)
    return io.readFolder(path)
  }
  const stderr = { ...io.stderr, write: () => undefined }
  const tasks = await tasksOf(args, ignore, { ...io, readFolder, stderr })
  const files = tasks.filter((task) => !('trouble' in task)).map(({ path }) => path)
  return { tasks, files, folders: [...folders] }
}
