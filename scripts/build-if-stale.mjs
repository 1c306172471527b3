// Builds the program where it is not what its sources make; else takes a few hundredths of a second. With `--install`, what
// the build needs is installed where it cannot be built as it is. What both say goes to standard error, so that the output
// of a command behind it is the command's alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtStamp, sourceStamp } from './source-stamp.mjs'

const root = join(import.meta.dirname, '..')
const built = builtStamp()
if (isStale()) {
  console.error(built === null ? '第一次运行，正在构建……' : '程序有改动，正在重新构建……')
  const isInstalled = existsSync(join(root, 'node_modules'))
  const isBuilt = () => run(process.execPath, ['build.mjs'])
  const isDone = process.argv.includes('--install') ? (isInstalled && isBuilt()) || (install() && isBuilt()) : isBuilt()
  // Not 1, which says that a report did not pass.
  if (!isDone) process.exitCode = 2
}

/** Whether the sources say something else than when the program was built; where some are not there, it is taken as it is. */
function isStale() {
  try {
    return built !== sourceStamp()
  } catch (error) {
    if (built !== null && error.code === 'ENOENT') return false
    throw error
  }
}

function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'])
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0
}
