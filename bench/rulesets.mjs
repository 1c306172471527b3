// Prints how long rulesets take: to compile the built-in ones out of their YAML, and to be many phrases instead of few.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { importEngine } from '../scripts/import-engine.mjs'
import { reportOf } from './reports.mjs'

const ROUNDS = 15

const root = join(import.meta.dirname, '..')
const { parse } = createRequire(join(root, 'packages/engine/package.json'))('yaml')
const engine = await importEngine('@dabiao/engine', '@dabiao/engine/ruleset')

const folder = join(root, 'packages/rulesets/fazhi')
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'))
const files = new Map(
  names.map((name) => [
    `fazhi/${name.slice(0, -'.yaml'.length)}`,
    { path: name, text: readFileSync(join(folder, name), 'utf8') },
  ]),
)
const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** Each round loads anew, as a start of the program would. */
function compileAll() {
  const { load } = engine.createLoader({ resolveParent: (id) => files.get(id) ?? null, sha256 })
  for (const file of files.values()) {
    const { problems } = load(file)
    if (problems) throw new Error(JSON.stringify(problems))
  }
}

function parseAll() {
  for (const { text } of files.values()) parse(text)
}

const report = await engine.readReport(new TextEncoder().encode(reportOf(1)), 'report.md')

/** A judge by a ruleset whose every list of phrases but one is as short as can be, and that one as long as told. */
function judgeWith(count) {
  const phrases = Array.from({ length: count }, (_, i) => `"{办理|推进|落实}…第${i}类{事项|任务}"`)
  const item = (id, rest) =>
    `{ title: { zh: ${id}, en: ${id} }, severity: info, weight: 1, message: { zh: 无, en: no }, advice: { zh: 写, en: do }, ${rest} }`
  const part = (id, rest = '') =>
    `  ${id}: { title: { zh: ${id}, en: ${id} }, basis: b, severity: info, weight: 20, presence: 0.5, headings: [标题甲], message: { zh: 无, en: no }, advice: { zh: 写, en: do }${rest} }`
  const text = [
    'id: bench/phrases',
    'version: 1.0.0',
    'title: { zh: 短语, en: phrases }',
    'issuers: [government, department, town]',
    'document: { titles: [法治政府建设], others: [], subjects: [] }',
    'bases: { b: { title: 依据 } }',
    'status: { section: 1, subsection: 1, merged: 1, content: 1, absent: 0 }',
    'placing:',
    ...['subsection', 'merged', 'content'].map(
      (status) => `  ${status}: { severity: info, message: { zh: 无, en: no }, advice: { zh: 写, en: do } }`,
    ),
    'partial: 0.5',
    'grades: [{ name: 合格, from: 60 }]',
    'pass: 60',
    'checks: {}',
    'parts:',
    part('measures', `, items: { many: ${item('many', `phrases: [${phrases.join(', ')}]`)} }`),
    ...['shortcomings', 'leadership', 'next-year', 'other'].map((id) => part(id)),
  ].join('\n')
  const loaded = engine.loadRuleset({ path: 'bench.yaml', text }, { resolveParent: () => null, sha256 })
  if (loaded.problems) throw new Error(JSON.stringify(loaded.problems))
  const prepared = engine.prepareRuleset(loaded)
  return () => {
    for (let i = 0; i < 20; i++) engine.assess(report, prepared, { zh: '', en: '' })
  }
}

function elapsed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The median of each, taken in turns so that a busy moment of the machine hits all alike. */
function medians(measures) {
  const taken = measures.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, work] of measures.entries()) taken[i].push(elapsed(work))
  }
  return taken.map((times) => times.sort((a, b) => a - b)[times.length >> 1])
}

const first = elapsed(compileAll)
const [compiled, parsed, few, many] = medians([compileAll, parseAll, judgeWith(200), judgeWith(2000)])
console.log(
  `${files.size} rulesets from YAML:   ${first.toFixed(0)} ms at first, ${compiled.toFixed(0)} ms after; ${(compiled / parsed).toFixed(2)} times parsing the YAML   (wanted: under 50 ms)`,
)
console.log(`2,000 phrases:          ${(many / few).toFixed(2)} times the time of 200   (wanted: at most 3)`)
