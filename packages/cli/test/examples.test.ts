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

test.skipIf(process.platform === 'win32')(
  'a partition gives a line a document, and fails only where the program does',
  () => {
    const script = join(folder, 'scale-out/partition.sh')
    const check = (input: string, dabiao = `${process.execPath} ${main}`) =>
      spawnSync(script, { input, encoding: 'utf8', env: { ...process.env, DABIAO: dabiao } })
    expect(check('')).toMatchObject({ status: 0, stdout: '' })
    const report = { path: 'a.txt', content: readFileSync(join(folder, 'yunxi-water-2023.txt'), 'utf8') }
    const lines = [report, { path: 'b.docx', base64: 'AAAA' }].map((one) => JSON.stringify(one))
    const { status, stdout } = check(lines.join('\n'))
    expect(status).toBe(0)
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first.score).toBe(81.35)
    expect(second).toEqual({ path: 'b.docx', error: expect.any(String) })
    expect(check(lines[0]!, '/nowhere/dabiao').status).toBe(127)
  },
)
