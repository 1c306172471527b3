// What the program is built from, as it is now, and as it was for the program that is there.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const SOURCES = [
  'build.mjs',
  'bench/reports.mjs',
  'scripts/ink-as-script.mjs',
  'scripts/source-stamp.mjs',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'packages/cli/launch.cjs',
  'packages/cli/package.json',
  'packages/cli/src',
  'packages/cli/tsconfig.json',
  'packages/engine/package.json',
  'packages/engine/src',
  'packages/engine/tsconfig.json',
  'packages/rulesets/fazhi',
]

/** A text that is another one where a source was changed, added or taken away; times of files tell less: copies, clocks. */
export function sourceStamp() {
  const hash = createHash('sha256')
  for (const name of SOURCES.flatMap(filesIn))
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0')
  return hash.digest('hex')
}

/** The stamp of the sources that the program in `dist` was built from; null where there is none. */
export function builtStamp() {
  try {
    return readFileSync(join(root, 'packages/cli/dist/built'), 'utf8')
  } catch (error) {
    // Between two looks, another build may take the folder away.
    if (error.code !== 'ENOENT') throw error
    return null
  }
}

function filesIn(name) {
  const path = join(root, name)
  if (!statSync(path).isDirectory()) return [name]
  const inside = readdirSync(path).sort()
  return inside.flatMap((one) => filesIn(`${name}/${one}`))
}
