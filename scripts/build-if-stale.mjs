// Builds the program where a source is newer than what was built; else takes a few milliseconds. What the build says goes
// to standard error, so that the output of a command behind it is the command's alone.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const SOURCES = [
  'build.mjs',
  'bench/reports.mjs',
  'scripts/ink-as-script.mjs',
  'pnpm-lock.yaml',
  'packages/cli/launch.cjs',
  'packages/cli/package.json',
  'packages/cli/src',
  'packages/engine/package.json',
  'packages/engine/src',
  'packages/rulesets/fazhi',
]

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether anything below a path was changed after a time; that something was taken away shows in its folder. */
function isNewer(path, time) {
  if (timeOf(path) > time) return true
  const entries = statSync(path).isDirectory() ? readdirSync(path) : []
  return entries.some((name) => isNewer(join(path, name), time))
}

const built = timeOf(join(root, 'packages/cli/dist/built'))
if (built === 0 || SOURCES.some((name) => isNewer(join(root, name), built))) {
  console.error(built === 0 ? '第一次运行，正在构建……' : '程序有改动，正在重新构建……')
  const { status } = spawnSync(process.execPath, [join(root, 'build.mjs')], { stdio: ['ignore', 2, 2] })
  // Not 1, which says that a report did not pass.
  if (status !== 0) process.exitCode = 2
}
