// Writes what is generated from the engine and the rulesets: the JSON Schemas that editors use, and the checklists in
// docs/rulesets. With --check it writes nothing and fails where a file is out of date.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { checkPage } from './check-page.mjs'
import { checklistOf, phraseListOf } from './checklist.mjs'
import { importEngine } from './import-engine.mjs'

const root = join(import.meta.dirname, '..')
const at = (...names) => join(root, ...names)
const engine = await importEngine(
  '@dabiao/engine/ruleset',
  '@dabiao/engine/cases',
  './src/config/schema.ts',
  './src/decisions/schema.ts',
)

/** What each generated file should hold, by its path from the root. */
const files = new Map([
  ['packages/rulesets/schema/ruleset.schema.json', json(engine.rulesetSchema)],
  ['packages/rulesets/schema/cases.schema.json', json(engine.casesSchema)],
  ['packages/rulesets/schema/config.schema.json', json(engine.configSchema)],
  ['packages/rulesets/schema/waivers.schema.json', json(engine.decisionsSchema)],
  ...checklists(),
])

function json(schema) {
  const text = JSON.stringify(schema, null, 2)
  const biome = at('node_modules/.bin/biome')
  return execFileSync(biome, ['format', '--stdin-file-path=schema.json'], { cwd: root, input: text, encoding: 'utf8' })
}

function checklists() {
  const folder = at('packages/rulesets/fazhi')
  const read = (path) => ({ path, text: readFileSync(path, 'utf8') })
  const { load } = engine.createLoader({
    resolveParent: (id) => read(at('packages/rulesets', `${id}.yaml`)),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  })
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'))
  return names.flatMap((name) => {
    const { ruleset, files: line } = valid(load(read(join(folder, name))))
    const beside = line.map(({ path }) => path.replace(/\.yaml$/, '.cases.yaml')).filter(existsSync)
    const { cases } = valid(engine.loadCases(read(beside.at(-1)), beside.slice(0, -1).map(read)))
    const file = name.replace('.yaml', '.md')
    const pages = [
      [`docs/rulesets/${file}`, checklistOf(ruleset, cases, engine, `phrases/${file}`)],
      [`docs/rulesets/phrases/${file}`, phraseListOf(ruleset, engine, `../${file}`)],
    ]
    // The common ruleset has every check.
    if (name !== 'annual-report.yaml') return pages
    return [...pages, ['docs/checks.md', checkPage(engine.CHECKS, ruleset, cases, engine)]]
  })
}

function valid(result) {
  if (!result.problems) return result
  const lines = result.problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message.en}`)
  throw new Error(lines.join('\n'))
}

/** Files in docs/rulesets whose ruleset is gone. */
function leftOver() {
  const folder = at('docs/rulesets')
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !files.has(path))
}

const stale = [...files].filter(([path, text]) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text)
const gone = leftOver()
if (process.argv.includes('--check')) {
  for (const path of [...stale.map(([path]) => path), ...gone]) {
    console.error(`${path} is out of date: run \`pnpm generate\``)
    process.exitCode = 1
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  for (const path of gone) rmSync(at(path))
}
