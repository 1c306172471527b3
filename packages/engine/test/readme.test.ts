import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../rulesets/test/load-rulesets.js'
import { bundleRuleset } from '../src/ruleset/bundle.js'

const root = join(import.meta.dirname, '../../..')
const example = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'packages/engine/README.md'), 'utf8'))![1]!

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dabiao-readme-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('has an example that runs in the root of the repository', async () => {
  const { outputFiles } = await build({
    stdin: { contents: example, loader: 'ts', resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    write: false,
  })
  const script = join(folder, 'example.mjs')
  writeFileSync(script, outputFiles[0]!.contents)
  const printed = execFileSync(process.execPath, [script], { cwd: root, encoding: 'utf8' })
  expect(printed).toMatch(/^\d+ \d+ \d+\n$/)
})

it('says truly what can be kept as JSON', () => {
  const loaded = loadTestRuleset(rulesetFile('fazhi/department'))
  expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded)
  expect(bundleRuleset(loaded.ruleset)).toEqual({ ruleset: loaded.ruleset, compiled: loaded.compiled })
})
