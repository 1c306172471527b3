import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../src/run.js'
import { fakeIo } from './fake-io.js'

const dist = join(import.meta.dirname, '../dist')
const report = readFileSync(join(import.meta.dirname, '../../../examples/yunxi-water-2023.txt'), 'utf8')

/** The program watching a path, and what it has printed since that was last emptied. */
function watch(path: string) {
  const program = spawn(process.execPath, [join(dist, 'main.js'), 'check', '--watch', path])
  const seen = { output: '' }
  program.stdout.on('data', (data) => {
    seen.output += data
  })
  const until = async (words: string) => {
    while (!seen.output.includes(words)) await once(program.stdout, 'data')
  }
  return { program, seen, until }
}

it('checks again whenever the file is saved, until it is interrupted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-watch-'))
  const file = join(folder, '报告.txt')
  writeFileSync(file, report)
  const { program, seen, until } = watch(file)
  try {
    await until('81.35 分')
    await once(program.stderr, 'data')
    appendFileSync(file, '\n四、其他需要报告的情况\n无。\n')
    await until('报告.txt 已保存：')
    await until('89.35 分')
    rmSync(file)
    writeFileSync(file, report)
    seen.output = ''
    await until('81.35 分')
    seen.output = ''
    rmSync(file)
    await until('报告.txt 已删去\n')
    expect(seen.output).not.toContain('已保存')
    seen.output = ''
    writeFileSync(file, report)
    await until('81.35 分')
  } finally {
    program.kill('SIGINT')
    const [, signal] = await once(program, 'exit')
    expect(signal).toBe('SIGINT')
    rmSync(folder, { recursive: true })
  }
}, 60_000)

it('checks what comes to a folder, and to one that comes later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-watch-'))
  writeFileSync(join(folder, 'a.txt'), report)
  const { program, seen, until } = watch(folder)
  try {
    await until('81.35 分')
    await once(program.stderr, 'data')
    writeFileSync(join(folder, '新来的.md'), `${report}\n四、其他需要报告的情况\n无。\n`)
    await until('89.35 分')
    expect(seen.output).toMatch(/新来了 .*新来的\.md：/)
    mkdirSync(join(folder, '乡镇'))
    await new Promise((resolve) => setTimeout(resolve, 400))
    seen.output = ''
    writeFileSync(join(folder, '乡镇', 'b.txt'), report)
    await until('81.35 分')
    seen.output = ''
    appendFileSync(join(folder, '乡镇', 'b.txt'), '\n四、其他需要报告的情况\n无。\n')
    await until('89.35 分')
    expect(seen.output).toContain('b.txt 已保存')
    writeFileSync(join(folder, '说明.pdf'), '')
    rmSync(join(folder, '乡镇'), { recursive: true })
    await new Promise((resolve) => setTimeout(resolve, 400))
    seen.output = ''
    mkdirSync(join(folder, '乡镇'))
    writeFileSync(join(folder, '乡镇', 'b.txt'), report)
    await until('新来了')
    await until('81.35 分')
    expect(seen.output).not.toContain('pdf')
  } finally {
    program.kill('SIGINT')
    await once(program, 'exit')
    rmSync(folder, { recursive: true })
  }
}, 60_000)

it('needs the names of files', async () => {
  const io = fakeIo({})
  expect(await run(['check', '--watch', '-'], io)).toBe(2)
  expect(io.err()).toContain('--watch 要写出文件名')
})

it('loads neither Ink nor React for anything but the review screen', () => {
  const isLoaded = (name: string) => /yoga|reconciler|react/i.test(readFileSync(join(dist, name), 'utf8'))
  const scripts = readdirSync(dist).filter((name) => /\.js$/.test(name))
  expect(scripts).toContain('program.js')
  expect(scripts.filter(isLoaded)).toEqual(['open-review.js'])
})
