// Builds the program where it is not what its sources make; else takes a few hundredths of a second. With `--install`, what
// the build needs is installed first. What both say goes to standard error, so that the output of a command behind it is
// the command's alone.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtStamp, sourceStamp } from './source-stamp.mjs'

const root = join(import.meta.dirname, '..')
const built = builtStamp()
if (built !== sourceStamp()) {
  console.error(built === null ? '第一次运行，正在构建……' : '程序有改动，正在重新构建……')
  const isDone = (!process.argv.includes('--install') || install()) && run(process.execPath, ['build.mjs'])
  // Not 1, which says that a report did not pass.
  if (!isDone) process.exitCode = 2
}

function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'])
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0
}
