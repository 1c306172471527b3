// Builds the program where it is not what its sources make; else takes a few hundredths of a second. What the build says
// goes to standard error, so that the output of a command behind it is the command's alone.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { builtStamp, sourceStamp } from './source-stamp.mjs'

const built = builtStamp()
if (built !== sourceStamp()) {
  console.error(built === null ? '第一次运行，正在构建……' : '程序有改动，正在重新构建……')
  const build = join(import.meta.dirname, '../build.mjs')
  const { status } = spawnSync(process.execPath, [build], { stdio: ['ignore', 2, 2] })
  // Not 1, which says that a report did not pass.
  if (status !== 0) process.exitCode = 2
}
