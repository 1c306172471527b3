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
  const node = (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 })

  const [bare, one] = medians(START_ROUNDS, [
    () => elapsed(() => node('-e', '0')),
    () => elapsed(() => checked(node(main, 'check', 'one.txt'))),
  ])
  console.log(`start-up, one report:   ${(one / bare).toFixed(2)} times node -e 0   (wanted: at most 1.80)`)

  const [parsed, all] = medians(BATCH_ROUNDS, [
    () => Number(node(import.meta.filename, '--parse', ...files).stdout),
    () => elapsed(() => checked(node(main, 'check', '--format', 'json', ...files))),
  ])
  const size = (bytes / REPORTS / 1000).toFixed(1)
  console.log(
    `${REPORTS} reports of ${size} KB: ${(all / parsed).toFixed(2)} times remark-parse   (wanted: at most 2.00)`,
  )
}

/** The time that remark-parse takes for all files in this thread, start-up and reading left out. */
async function parseAll(files) {
  const [{ unified }, { default: remarkParse }] = await Promise.all(
    ['unified', 'remark-parse'].map((name) => import(pathToFileURL(join(engine, 'node_modules', name, 'index.js')))),
  )
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const processor = unified().use(remarkParse)
  const took = elapsed(() => {
    for (const text of texts) processor.parse(text)
  })
  console.log(took)
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
