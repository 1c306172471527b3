import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, '../dist/main.js')
const folder = join(import.meta.dirname, '../../../examples')

const rows = [
  ...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| \[(\S+)\]\(.*?\) \| .* \| (\S+) \| (\d) \|$/gm),
].map(([, name, score, code]) => [name!, score!, Number(code)] as const)

test('every example is in the table', () => {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map(({ name }) => name).filter((name) => name !== 'README.md')
  expect(rows.map(([name]) => name).sort()).toEqual(names.sort())
})

test.each(rows)('%s scores %s and exits with %i', (name, score, code) => {
  const { status, stdout } = spawnSync(process.execPath, [main, 'check', '-f', 'json', join(folder, name)], {
    encoding: 'utf8',
  })
  expect(status).toBe(code)
  expect(JSON.parse(stdout).reports[0].score).toBe(score === '—' ? null : Number(score))
})
