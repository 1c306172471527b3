import type { Arguments } from '../arguments.js'
import type { Io, Task } from '../io.js'
import { wouldBePassedOver } from '../own-output.js'
import type { IgnoreChoice } from '../paths/expand-paths.js'
import type { Found } from '../watch-reports.js'
import { tasksOf } from './input.js'

/**
 * The files to judge, as `tasksOf`, and the folders that they were looked for in. Who lists them, or waits for more, must
 * know the program's own outputs before any is judged.
 */
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
  const tasks: Task[] = []
  for (const task of await tasksOf(args, ignore, { ...io, readFolder }))
    if (!(await wouldBePassedOver(task, io))) tasks.push(task)
  const files = tasks.filter((task) => !('trouble' in task)).map(({ path }) => path)
  return { tasks, files, folders: [...folders] }
}
