// Prints how soon the review screen shows itself and follows a key, in a pseudo-terminal, and what it costs while nobody
// does anything. Asserts nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportOf } from './reports.mjs'

const cli = join(import.meta.dirname, '../packages/cli')
const { spawn } = createRequire(join(cli, 'package.json'))('@lydell/node-pty')
const main = join(cli, 'dist/main.js')

const START_ROUNDS = 15
const KEYS = 200
const IDLE = 3000
const MANY = 5000
const sizes = [
  [40, 12],
  [80, 24],
  [120, 40],
]

/** Measures the review screen and prints what came out. */
export async function benchReview() {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-bench-'))
  try {
    writeFileSync(join(folder, 'one.txt'), reportOf(0).replaceAll('#', ''))
    writeFileSync(
      join(folder, 'many.txt'),
      `${reportOf(0).replaceAll('#', '')}\n${'这里写【待填写】。\n'.repeat(MANY)}`,
    )
    await printStart(folder)
    for (const file of ['one.txt', 'many.txt'])
      for (const [columns, rows] of sizes) await printKeys(folder, file, columns, rows)
    await printIdle(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function open(folder, file, columns = 80, rows = 24) {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, TERM: 'xterm-256color', LANG: 'zh_CN.UTF-8', DABIAO_AMBIGUOUS: 'narrow' }
  const pty = spawn(process.execPath, [main, 'review', file], { cols: columns, rows, cwd: folder, env })
  let all = ''
  const listeners = new Set()
  pty.onData((data) => {
    all += data
    for (const listener of listeners) listener(all)
  })
  /** Waits for what comes from now on. */
  const until = (isThere) =>
    new Promise((resolve) => {
      const listener = (text) => {
        if (!isThere(text)) return
        listeners.delete(listener)
        resolve()
      }
      listeners.add(listener)
      listener(all)
    })
  const forget = () => {
    all = ''
  }
  return { pty, until, forget }
}

const isShown = (text) => text.includes('/100') && text.includes('\x1b[?2026l')
const isPainted = (text) => text.includes('\x1b[?2026l')

async function printStart(folder) {
  const bare = []
  const screens = []
  for (let round = 0; round < START_ROUNDS; round++) {
    const start = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    bare.push(performance.now() - start)
    const begin = performance.now()
    const { pty, until } = open(folder, 'one.txt')
    await until(isShown)
    screens.push(performance.now() - begin)
    pty.kill('SIGKILL')
  }
  const ratio = at(screens, 0.5) / at(bare, 0.5)
  console.log(`review, first screen:   ${ratio.toFixed(2)} times node -e 0   (wanted: at most 4.00)`)
}

async function printKeys(folder, file, columns, rows) {
  const { pty, until, forget } = open(folder, file, columns, rows)
  await until(isShown)
  const taken = []
  for (let i = 0; i < KEYS; i++) {
    await new Promise((resolve) => setTimeout(resolve, 25))
    forget()
    const start = performance.now()
    // Down the list, and through the panes of a report whose list is short.
    pty.write(file === 'one.txt' ? 'l' : 'j')
    await until(isPainted)
    taken.push(performance.now() - start)
  }
  pty.kill('SIGKILL')
  const [middle, late] = [at(taken, 0.5), at(taken, 0.95)].map((time) => time.toFixed(0))
  const what = `review, a key, ${file === 'one.txt' ? 'a report' : `${MANY} findings`} at ${columns}x${rows}:`
  console.log(`${what.padEnd(44)} ${middle} ms, 95th percentile ${late} ms   (wanted: 50 and 100)`)
}

async function printIdle(folder) {
  if (process.platform !== 'linux') return
  const { pty, until } = open(folder, 'one.txt')
  await until(isShown)
  await new Promise((resolve) => setTimeout(resolve, 500))
  const before = ticks(pty.pid)
  await new Promise((resolve) => setTimeout(resolve, IDLE))
  const spent = (ticks(pty.pid) - before) * 10
  pty.kill('SIGKILL')
  console.log(`review, idle for ${IDLE / 1000} s:   ${spent} ms of processor time   (wanted: 0)`)
}

/** Processor time of a process in ticks of 10 ms. */
function ticks(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return Number(fields[11]) + Number(fields[12])
}

const at = (times, share) => times.sort((a, b) => a - b)[Math.floor(times.length * share)]
