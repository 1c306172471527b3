import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const scripts = join(import.meta.dirname, '../../../scripts')
// Builds by writing what a build is known by, and counts.
const BUILD = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { sourceStamp } from './scripts/source-stamp.mjs'
mkdirSync('packages/cli/dist', { recursive: true })
writeFileSync('packages/cli/dist/built', sourceStamp())
appendFileSync('count', '.')
console.log('said by the build')
`

let root: string
const at = (name: string): string => join(root, name)
const put = (name: string, content: string): void => {
  mkdirSync(dirname(at(name)), { recursive: true })
  writeFileSync(at(name), content)
}
const start = () => spawnSync(process.execPath, ['scripts/build-if-stale.mjs'], { cwd: root, encoding: 'utf8' })
const builds = (): number => (existsSync(at('count')) ? readFileSync(at('count'), 'utf8').length : 0)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dabiao-stale-'))
  for (const name of ['build-if-stale.mjs', 'source-stamp.mjs', 'ink-as-script.mjs'])
    cpSync(join(scripts, name), at(`scripts/${name}`))
  put('build.mjs', BUILD)
  for (const name of ['bench/reports.mjs', 'pnpm-lock.yaml', 'tsconfig.base.json', 'packages/cli/launch.cjs'])
    put(name, '')
  for (const name of ['cli', 'engine'])
    for (const file of ['package.json', 'tsconfig.json', 'src/a/b.ts']) put(`packages/${name}/${file}`, '1')
  put('packages/rulesets/fazhi/town.yaml', '1')
})
afterEach(() => rmSync(root, { recursive: true }))

it('builds the first time, and again only where a source says something else', () => {
  expect(start()).toMatchObject({ status: 0, stdout: '', stderr: '第一次运行，正在构建……\nsaid by the build\n' })
  expect(start()).toMatchObject({ status: 0, stdout: '', stderr: '' })
  utimesSync(at('packages/cli/src/a/b.ts'), new Date(), new Date())
  start()
  expect(builds()).toBe(1)
})

it.each([
  ['of the same length and an earlier time', () => put('packages/engine/src/a/b.ts', '2')],
  ['that is new', () => put('packages/engine/src/a/c.ts', '')],
  ['that was taken away', () => rmSync(at('packages/engine/src/a/b.ts'))],
])('builds again with a source %s', (_, change) => {
  start()
  change()
  const source = at('packages/engine/src/a/b.ts')
  if (existsSync(source)) utimesSync(source, 0, 0)
  expect(start().stderr).toContain('程序有改动，正在重新构建……')
  expect(builds()).toBe(2)
})

it('does not say that a report did not pass where the build fails', () => {
  put('build.mjs', 'process.exit(1)')
  expect(start()).toMatchObject({ status: 2, stdout: '' })
})
