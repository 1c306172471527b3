import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

// The program as it is shipped; `pnpm test` builds it first.
const dist = join(import.meta.dirname, '../dist')
const report =
  '# 岚川县水务局2023年度法治政府建设工作总结\n\n## 一、工作开展情况\n\n2023年，我局认真推进法治政府建设。\n'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dabiao-built-'))
  writeFileSync(join(folder, 'a.md'), report)
})
afterAll(() => rmSync(folder, { recursive: true }))

const dabiao = (...argv: string[]) =>
  spawnSync(process.execPath, [join(dist, 'main.js'), ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })

it('checks a report with a built-in ruleset', () => {
  const { status, stdout, stderr } = dabiao('check', 'a.md', '--format', 'json')
  expect(stderr).toBe('')
  expect(status).toBe(1)
  const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'))
  const { tool, reports } = JSON.parse(stdout)
  expect(tool).toEqual({ name: 'dabiao', version })
  expect(reports[0].ruleset.id).toBe('fazhi/department')
  expect(reports[0].ruleset.sha256).toMatch(/^[0-9a-f]{64}$/)
})

it('loads a ruleset file that extends a built-in one', () => {
  writeFileSync(join(folder, 'own.yaml'), 'id: own/rules\nversion: 1.0.0\nextends: fazhi/government\n')
  const { stdout, stderr } = dabiao('check', 'a.md', '-f', 'json', '-r', 'own.yaml')
  expect(stderr).toBe('')
  expect(JSON.parse(stdout).reports[0].ruleset.id).toBe('own/rules')
})

it('ends quietly when its reader has seen enough', () => {
  const command = `"${process.execPath}" "${join(dist, 'main.js')}" check ${'a.md '.repeat(300)}| head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })
  expect(stdout).toBe('岚川县水务局2023年度法治政府建设工作总结\n')
  expect(stderr).toBe('')
})

it('loads neither YAML nor a schema validator unless a ruleset file is named', () => {
  for (const name of ['program.js', 'markdown.js', 'thread.js']) {
    expect(readFileSync(join(dist, name), 'utf8')).not.toMatch(/YAMLParseError|ajv/i)
  }
  expect(readFileSync(join(dist, 'ruleset-library.js'), 'utf8')).toMatch(/YAMLParseError/)
})

it('gives the same results in several threads as in one, in the order of the names', () => {
  const names = Array.from({ length: 120 }, (_, i) => `r${i}.md`)
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), `${report}\n第${i}份。\n`)
  const together = JSON.parse(dabiao('check', ...names, 'none.md', '-f', 'json').stdout)
  expect(together.summary).toMatchObject({ reports: 121, failed: 120, unreadable: 1 })
  expect(together.reports.map(({ path }: { path: string }) => path)).toEqual(names)
  const [alone] = JSON.parse(dabiao('check', 'r77.md', '-f', 'json').stdout).reports
  expect(together.reports[77]).toEqual(alone)
})

it('has every format, and pipes what is no text byte by byte', () => {
  const outputs = ['ndjson', 'sarif', 'junit', 'github', 'markdown', 'csv', 'html', 'xlsx', 'docx']
  const argv = outputs.flatMap((name) => [`-o.${name}`, `out.${name}`])
  const { status, stdout, stderr } = dabiao('check', 'a.md', ...argv)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('未达标')
  const piped = spawnSync(process.execPath, [join(dist, 'main.js'), 'check', 'a.md', '-f', 'xlsx'], { cwd: folder })
  expect(piped.stdout).toEqual(readFileSync(join(folder, 'out.xlsx')))
  expect(readFileSync(join(folder, 'out.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/)
})
