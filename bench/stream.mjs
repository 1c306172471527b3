// Sends many documents through one process and prints its rate from beginning to end and the most memory it took.
// Asserts nothing. Usage: node bench/stream.mjs [DOCUMENTS]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportOf } from './reports.mjs'

const DIFFERENT = 500
const EVERY = 1000

const main = join(import.meta.dirname, '../packages/cli/dist/main.js')
const documents = Number(process.argv[2] ?? 10_000)

const child = spawn(process.execPath, [main, 'check', '--stdin-ndjson', '--format', 'ndjson'], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const [times, memory] = await Promise.all([readResults(), watchMemory(), writeDocuments()])

const rate = (from, to) => ((to - from) * EVERY * 1000) / (times[to] - times[from])
// The first thousand pays for the start of the threads.
const [early, late] = [rate(1, 2), rate(times.length - 2, times.length - 1)]
console.log(`${documents} documents through ndjson: ${Math.round(rate(0, times.length - 1))} a second`)
console.log(`the last thousand: ${(late / early).toFixed(2)} times the rate of the second   (wanted: at least 0.90)`)
console.log(`memory at most:    ${memory} MB   (wanted: at most 400)`)

/** When each thousandth result came, in milliseconds. */
async function readResults() {
  const times = [performance.now()]
  let lines = 0
  for await (const chunk of child.stdout) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
      if (++lines % EVERY === 0) times.push(performance.now())
    }
  }
  if (lines !== documents) throw new Error(`${lines} results for ${documents} documents`)
  return times
}

async function writeDocuments() {
  const contents = Array.from({ length: DIFFERENT }, (_, i) => JSON.stringify(reportOf(i)))
  for (let i = 0; i < documents; i++) {
    const isTaken = child.stdin.write(`{"path":"report-${i}.md","content":${contents[i % DIFFERENT]}}\n`)
    if (!isTaken) await once(child.stdin, 'drain')
  }
  child.stdin.end()
}

/** The most memory that the process had, as the system counts it. */
async function watchMemory() {
  let most = 0
  while (child.exitCode === null) {
    const status = `/proc/${child.pid}/status`
    const peak = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
    most = Math.max(most, Math.round(Number(peak ?? 0) / 1000))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return most
}
