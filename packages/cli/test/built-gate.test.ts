import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The program as it is shipped; `pnpm test` builds it first.
const main = join(import.meta.dirname, '../dist/main.js')
const report =
  '# 岚川县水务局2023年度法治政府建设工作总结\n\n## 一、工作开展情况\n\n2023年，我局认真推进法治政府建设。\n'
const MANY = 1000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dabiao-gate-'))
  mkdirSync(join(folder, 'many'))
  writeFileSync(join(folder, 'r.md'), report)
  for (let i = 0; i < MANY; i++)
    linkSync(join(folder, 'r.md'), join(folder, 'many', `r${String(i).padStart(4, '0')}.md`))
})
afterAll(() => rmSync(folder, { recursive: true }))

const dabiao = (...argv: string[]) =>
  spawnSync(process.execPath, [main, ...argv], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
const shell = (command: string) =>
  spawnSync('bash', ['-c', `dabiao() { "${process.execPath}" "${main}" "$@"; }; ${command}`], {
    cwd: folder,
    encoding: 'utf8',
  })

describe('many files', { timeout: 60_000 }, () => {
  it('are written a line each in the order of their paths, as they are done', () => {
    const { status, stdout, stderr } = dabiao('check', 'many', '-f', 'ndjson')
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).path)
    expect(paths).toEqual([...paths].sort())
    expect(paths).toHaveLength(MANY)
    expect(status).toBe(1)
    expect(stderr).toBe('')
  })

  it('end quietly when their reader has seen enough', () => {
    const { stdout, stderr } = shell('set -o pipefail; dabiao check many -f ndjson | head -n 2 | wc -l; echo $?')
    expect(stdout.split(/\s+/).filter(Boolean)).toEqual(['2', '0'])
    expect(stderr).toBe('')
  })

  it('are ended by an interrupt with what was done; the rest is named as not checked', async () => {
    const child = spawn(process.execPath, [main, 'check', 'many', '-f', 'ndjson'], { cwd: folder })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      // The first result is there: the run has begun.
      if (out === '') child.kill('SIGINT')
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    const told = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(130)
    expect(told).toHaveLength(MANY)
    expect(told.at(-1)).toEqual({ path: `many/r0${MANY - 1}.md`, error: '检查被中断，没有检查' })
    expect(err).toMatch(/^dabiao: 检查被中断，只完成了 \d+ 份，结果不完整\n$/)
  })
})

describe('outputs', { timeout: 20_000 }, () => {
  it('that do not fit are told', () => {
    const { stdout, stderr } = shell('dabiao check r.md > /dev/full; echo $?')
    expect(stdout).toBe('2\n')
    expect(stderr).toMatch(/^dabiao: .*ENOSPC/)
  })

  it('decisions are recorded whole or not at all', () => {
    copyFileSync(join(folder, 'r.md'), join(folder, 'w.md'))
    const words = ['other', 'w.md', '--reason', '无', '--approved-by', '法规科']
    expect(dabiao('waive', ...words, '--waivers', 'none/w.yaml').status).toBe(2)
    expect(dabiao('waive', ...words, '--until', '2099-12-31').status).toBe(0)
    expect(readFileSync(join(folder, 'dabiao-waivers.yaml'), 'utf8')).toContain('until: 2099-12-31')
    const { findings } = JSON.parse(dabiao('check', 'w.md', '-f', 'json').stdout).reports[0]
    expect(findings.find(({ rule }: { rule: string }) => rule === 'other').waived.until).toBe('2099-12-31')
    rmSync(join(folder, 'dabiao-waivers.yaml'))
  })
})

it('keeps what every one of several runs at once records', async () => {
  const ids = ['measures', 'shortcomings', 'leadership', 'next-year', 'other']
  const { findings } = JSON.parse(dabiao('check', 'r.md', '-f', 'json').stdout).reports[0]
  const rules: string[] = [...new Set<string>(findings.map(({ rule }: { rule: string }) => rule))]
  const open = rules.filter((rule) => ids.some((id) => rule.startsWith(id))).slice(0, 4)
  expect(open.length).toBeGreaterThan(1)
  const said = ['--reason', 'x', '--approved-by', 'y', '--waivers', 'several.yaml']
  writeFileSync(join(folder, 'several.yaml'), '')
  const runs = open.map((rule) => spawn(process.execPath, [main, 'waive', rule, 'r.md', ...said], { cwd: folder }))
  const codes = await Promise.all(runs.map((child) => new Promise((resolve) => child.on('close', resolve))))
  expect(codes).toEqual(open.map(() => 0))
  const text = readFileSync(join(folder, 'several.yaml'), 'utf8')
  for (const rule of open) expect(text).toContain(`rule: ${rule}\n`)
}, 60_000)

it.skipIf(process.platform === 'win32')(
  'refuses a standard input without an end',
  () => {
    const { stderr } = shell('timeout 20 cat /dev/zero | dabiao check -')
    expect(stderr).toBe('dabiao: -: 文件超过了 10 MB 的上限\n')
  },
  60_000,
)

it('answers documents on standard input one by one', async () => {
  const child = spawn(process.execPath, [main, 'check', '--stdin-ndjson', '-f', 'ndjson'], { cwd: folder })
  const answers: string[] = []
  const ask = (path: string) => child.stdin.write(`${JSON.stringify({ path, content: report })}\n`)
  child.stdout.on('data', (chunk) => {
    answers.push(JSON.parse(String(chunk)).path)
    if (answers.length < 3) ask(`${answers.length}.md`)
    else child.stdin.end()
  })
  ask('0.md')
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
  expect(answers).toEqual(['0.md', '1.md', '2.md'])
}, 60_000)

it('a start of the program loads none of this', () => {
  const program = readFileSync(join(import.meta.dirname, '../dist/program.js'), 'utf8')
  expect(program).not.toMatch(/picomatch|gitignore|worker_threads|YAMLParseError/)
})
