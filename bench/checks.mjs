// Prints how long the checks of the whole text take beside remark-parse on the same texts, each alone and all together.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importEngine } from '../scripts/import-engine.mjs'
import { reportOf } from './reports.mjs'

const REPORTS = 200
const ROUNDS = 7

const root = join(import.meta.dirname, '..')
const source = (name) => join(root, 'packages/engine/src', name)
const engine = await importEngine(
  ...['index.ts', 'ruleset/index.ts', 'checks/index.ts', 'locate/reading.ts', 'locate/index.ts', 'places.ts'].map(
    source,
  ),
)
const { remarkParse, unified } = await remark()
const prepared = loadRuleset()
const { ruleset } = prepared

const texts = Array.from({ length: REPORTS }, (_, i) => reportOf(i))
const reports = await Promise.all(texts.map(readAndLocate))
const processor = unified().use(remarkParse)

const measures = [
  () => texts.forEach((text) => void processor.parse(text)),
  ...engine.CHECKS.map((check) => () => runAll(check)),
]
const [parsed, ...each] = medians(measures)
const line = (name, time) => console.log(`${name.padEnd(24)}${(time / parsed).toFixed(3)} times remark-parse`)
engine.CHECKS.forEach(({ id }, i) => void line(id, each[i]))
const all = each.reduce((sum, time) => sum + time, 0)
line('all checks', all)

async function remark() {
  const from = (name) => import(pathToFileURL(join(root, 'packages/engine/node_modules', name, 'index.js')))
  const [{ unified: create }, { default: parse }] = await Promise.all([from('unified'), from('remark-parse')])
  return { unified: create, remarkParse: parse }
}

function loadRuleset() {
  const path = join(root, 'packages/rulesets/fazhi/annual-report.yaml')
  const loaded = engine.loadRuleset(
    { path, text: readFileSync(path, 'utf8') },
    { resolveParent: () => null, sha256: (text) => createHash('sha256').update(text).digest('hex') },
  )
  return engine.prepareRuleset(loaded)
}

async function readAndLocate(text, number) {
  const report = await engine.readReport(new TextEncoder().encode(text), `${number}.md`)
  const outline = engine.outlineOf(report)
  const reading = engine.readThrough(outline, prepared)
  const parts = new Map(engine.locateParts(reading).map((part) => [part.id, part]))
  const places = engine.placesIn(report.source, outline)
  return { reading, parts, format: 'md', lineOf: (passage) => places.place(passage).line }
}

function runAll({ id, run, options }) {
  const asked =
    ruleset.checks[id]?.options ?? Object.fromEntries(Object.entries(options).map(([k, v]) => [k, v.default]))
  for (const report of reports) run(report, asked)
}

/** The median time of each, taken in turns. */
function medians(works) {
  const taken = works.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, work] of works.entries()) {
      const start = performance.now()
      work()
      taken[i].push(performance.now() - start)
    }
  }
  return taken.map((times) => times.sort((a, b) => a - b)[times.length >> 1])
}
