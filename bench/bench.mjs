// Prints how long dabiao takes, as ratios to what cannot be avoided: starting Node, and parsing Markdown. Asserts nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reportOf } from './reports.mjs'
import { benchReview } from './review.mjs'

const REPORTS = 1000
const START_ROUNDS = 41
const BATCH_ROUNDS = 5
const SIZE = 1 << 30

const main = join(import.meta.dirname, '../packages/cli/dist/main.js')
const engine = join(import.meta.dirname, '../packages/engine')

if (process.argv[2] === '--parse') {
  await parseAll(process.argv.slice(3))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-bench-'))
  try {
    printRatios(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
  await benchReview()
}

function printRatios(folder) {
  const files = Array.from({ length: REPORTS }, (_, i) => `report-${i}.md`)
  let bytes = 0
  for (const [i, file] of files.entries()) {
    const text = reportOf(i)
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, file), text)
  }
  writeFileSync(join(folder, 'one.txt'), reportOf(0).replaceAll('#', ''))
  const node = (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: SIZE })
  const processor = processorTimes(folder)

  const [bare, one] = medians(START_ROUNDS, [
    () => elapsed(() => node('-e', '0')),
    () => elapsed(() => checked(node(main, 'check', 'one.txt'))),
  ])
  const start = processor(main, 'check', 'one.txt') / processor('-e', '0')
  console.log(
    `start-up, one report:   ${(one / bare).toFixed(2)} times node -e 0   (wanted: at most 1.60; of processor time ${start.toFixed(2)})`,
  )

  const check = [main, 'check', '--format', 'json', ...files]
  const parse = [import.meta.filename, '--parse', ...files]
  const [parsed, all] = medians(BATCH_ROUNDS, [
    () => elapsed(() => checked(node(...parse))),
    () => elapsed(() => checked(node(...check))),
  ])
  const size = (bytes / REPORTS / 1000).toFixed(1)
  const times = (processor(...check) / processor(...parse)).toFixed(2)
  console.log(
    `${REPORTS} reports of ${size} KB: ${(all / parsed).toFixed(2)} times remark-parse in one thread   (wanted: at most 1.00; of processor time ${times})`,
  )
}

/** A way to run Node and have the processor time, in milliseconds, of all its threads: what other programs do matters less. */
function processorTimes(folder) {
  const [hook, took] = ['hook.cjs', 'took.txt'].map((name) => join(folder, name))
  writeFileSync(
    hook,
    `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
      const { user, system } = process.cpuUsage()
      require('node:fs').writeFileSync(${JSON.stringify(took)}, String((user + system) / 1000))
    })`,
  )
  return (...args) => {
    const once = () => {
      checked(spawnSync(process.execPath, ['-r', hook, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: SIZE }))
      return Number(readFileSync(took, 'utf8'))
    }
    return medians(BATCH_ROUNDS, [once])[0]
  }
}

/** What remark-parse alone needs: a process that parses all files in one thread, and does nothing with them. */
async function parseAll(files) {
  const [{ unified }, { default: remarkParse }] = await Promise.all(
    ['unified', 'remark-parse'].map((name) => import(pathToFileURL(join(engine, 'node_modules', name, 'index.js')))),
  )
  const processor = unified().use(remarkParse)
  for (const file of files) processor.parse(readFileSync(file, 'utf8'))
}

function checked(run) {
  if (run.error) throw run.error
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`dabiao ended with ${run.status}: ${run.stderr.slice(0, 400)}`)
}

function elapsed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The median of what each measure gives, taken in turns so that a busy moment of the machine hits all alike. */
function medians(rounds, measures) {
  const taken = measures.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, measure] of measures.entries()) taken[i].push(measure())
  }
  return taken.map((times) => times.sort((a, b) => a - b)[times.length >> 1])
}
