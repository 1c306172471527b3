// Builds the program where it is not what its sources make; else takes a few hundredths of a second. What the build says goes to
// standard error, so that the output of a command behind it is the command's alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceStamp } from './source-stamp.mjs'

const root = join(import.meta.dirname, '..')
const built = join(root, 'packages/cli/dist/built')
const isThere = existsSync(built)

if (!isThere || readFileSync(built, 'utf8') !== sourceStamp()) {
  console.error(isThere ? '程序有改动，正在重新构建……' : '第一次运行，正在构建……')
  const { status } = spawnSync(process.execPath, [join(root, 'build.mjs')], { stdio: ['ignore', 2, 2] })
  // Not 1, which says that a report did not pass.
  if (status !== 0) process.exitCode = 2
}
