import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadTestRuleset, rulesetFile } from '../../rulesets/test/load-rulesets.js'
import { bundleRuleset } from '../src/ruleset/bundle.js'

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dabiao-browser-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const bundle = (contents: string) =>
  build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    minify: true,
    conditions: ['source'],
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]!.text)

it('bundles for a browser, and what is not used is left out', async () => {
  const all = await bundle("export * from '@dabiao/engine'")
  const little = await bundle("import { formatOf } from '@dabiao/engine'; document.title = formatOf('a.md')")
  expect(little.length).toBeLessThan(all.length / 20)
  expect(all).not.toMatch(/require\("node:|from"node:/)
})

it.skipIf(chromium === undefined)(
  'judges a report in headless Chromium (skipped where there is none)',
  async () => {
    const { ruleset } = loadTestRuleset(rulesetFile('fazhi/department'))
    const report = '云溪市水利局2023年度法治政府建设情况报告\n\n一、主要举措和成效\n集体学习习近平法治思想6次。\n'
    const script = await bundle(`
    import { assess, prepareRuleset, readReport } from '@dabiao/engine'
    const prepared = prepareRuleset(${JSON.stringify(bundleRuleset(ruleset))})
    readReport(new TextEncoder().encode(${JSON.stringify(report)}), 'r.txt').then((read) => {
      const { score, facts } = assess(read, prepared, { zh: '', en: '' })
      document.body.textContent = JSON.stringify({ score, year: facts.year })
    })`)
    const page = join(folder, 'page.html')
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><body><script>${script.replaceAll('</', '<\\/')}</script>`,
    )
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/profile`]
    const dom = execFileSync(
      chromium!,
      [...options, '--virtual-time-budget=5000', '--dump-dom', pathToFileURL(page).href],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 60_000,
      },
    )
    expect(dom).toMatch(/\{"score":\d+,"year":2023\}/)
  },
  90_000,
)
