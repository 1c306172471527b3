// Builds the program: packages/cli/dist/main.js with its bundles, and the built-in rulesets beside it, checked and compiled.
// All is made in a folder beside, which takes the place of `dist` when it is whole: a run meanwhile finds either of them.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { reportOf } from './bench/reports.mjs'
import { inkAsScript } from './scripts/ink-as-script.mjs'
import { builtStamp, sourceStamp } from './scripts/source-stamp.mjs'

const root = import.meta.dirname
const at = (...names) => join(root, ...names)
// Where it is to be, and where it is made.
const place = at('packages/cli/dist')
const dist = `${place}.${process.pid}`
// Of the sources before they are read: what is changed meanwhile is built the next time.
const stamp = sourceStamp()
// Whoever builds what is there already wants it made anew, as for another version of Node.
const isRenewal = builtStamp() === stamp

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Packages of the workspace are bundled from their TypeScript sources.
  conditions: ['source'],
  // The same code as the build of yaml for Node, with nothing of Node in it and in half the size.
  alias: { yaml: at('packages/engine/node_modules/yaml/browser/index.js') },
  // Node 20 has them; esbuild would make each a `new RegExp` where it stands.
  supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
}

// The review screen on a terminal that is none: its first frame, and `q`.
const drawScreen = `
  load('./review.js')
  const key = () => {}
  const stdin = { isTTY: true, setRawMode: key, on: (_, given) => setTimeout(given, 300, Buffer.from('q')), off: key, resume: key, pause: key }
  const stdout = { columns: 80, rows: 24, write: key, on: key, off: key }
  const host = { stdin, stdout, on: key, off: key, kill: key, pid: 0, platform: process.platform }
  const look = async () => ({ trouble: '' })
  load('./open-review.js').openReview({ files: ['none'], found: { files: [], folders: [] }, deciding: () => [], lang: 'zh', colour: true, target: 0, env: {}, host, look })`

const rulesets = await compileRulesets()

try {
  await bundleProgram()
  writeRulesets()
  writeCodeCaches()
  writeFileSync(join(dist, 'built'), stamp)
  putInPlace()
} finally {
  rmSync(dist, { recursive: true, force: true })
}
removeLeftOver()

/**
 * Takes the old program away and puts the new one there. Of two builds at once, the one that is done first counts: its
 * program may run already.
 */
function putInPlace() {
  const old = `${dist}.old`
  for (let attempt = 1; isRenewal || builtStamp() !== stamp; attempt++) {
    try {
      if (existsSync(place)) {
        rmSync(old, { recursive: true, force: true })
        renameSync(place, old)
      }
      renameSync(dist, place)
      break
    } catch (error) {
      // Another build may have put its own there in between; on Windows, somebody may be reading a file for a moment.
      if (attempt < 5) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
      else {
        if (existsSync(old) && !existsSync(place)) renameSync(old, place)
        throw error
      }
    }
  }
  rmSync(old, { recursive: true, force: true })
}

/** Folders of builds that were broken off: nobody builds for an hour. */
function removeLeftOver() {
  for (const name of readdirSync(dirname(place))) {
    const path = join(dirname(place), name)
    // Another build may take its own away meanwhile.
    const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {}
    if (/^dist\.\d+/.test(name) && Date.now() - mtimeMs > 3_600_000) rmSync(path, { recursive: true, force: true })
  }
}

/** Bundles the program, and each module that it imports dynamically by itself, as scripts for the launcher. */
async function bundleProgram() {
  const { version } = JSON.parse(readFileSync(at('packages/cli/package.json'), 'utf8'))
  const entries = [at('packages/cli/src/main.ts'), at('packages/cli/src/thread.ts')]
  const splitAtDynamicImports = {
    name: 'split-at-dynamic-imports',
    setup(bundle) {
      bundle.onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return null
        const entry = join(resolveDir, path.replace(/\.js$/, '.ts'))
        if (!entries.includes(entry)) {
          const namesake = entries.find((other) => basename(other) === basename(entry))
          if (namesake) throw new Error(`${entry} and ${namesake} would be one file in dist`)
          entries.push(entry)
        }
        return { path: `./${basename(path)}`, external: true }
      })
    },
  }
  // The list grows while it is walked.
  for (const entry of entries) {
    await build({
      ...shared,
      entryPoints: [entry],
      outfile: join(dist, `${entry === entries[0] ? 'program' : basename(entry, '.ts')}.js`),
      format: 'cjs',
      minify: true,
      plugins: [splitAtDynamicImports, inkAsScript],
      define: {
        __VERSION__: JSON.stringify(version),
        'import.meta.dirname': '__dirname',
        // React as it is shipped, and Ink without its devtools.
        'process.env.NODE_ENV': '"production"',
        'process.env.DEV': '"false"',
      },
    })
  }
  for (const name of readdirSync(dist)) {
    const file = join(dist, name)
    writeFileSync(file, asFunction(asAscii(readFileSync(file, 'utf8'))))
  }
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n')
  // One file: to find and load another takes half a millisecond.
  copyFileSync(at('packages/cli/launch.cjs'), join(dist, 'main.js'))
  chmodSync(join(dist, 'main.js'), 0o755)
}

/**
 * Code with the characters that esbuild leaves in regular expressions written as escapes too, which mean the same there:
 * V8 reads and keeps a text of ASCII in half the space, and a start takes one and a half milliseconds less.
 */
function asAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('a backslash in front of a character that must be escaped')
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A bundle as the launcher runs it: wrapped here, since to do it at each start makes another text of the same size. */
function asFunction(code) {
  return `(function (module, exports, require, __dirname) {${code}\n})`
}

/** Checks two reports and draws a screen with what was built, and keeps what V8 compiled on the way. */
function writeCodeCaches() {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-build-'))
  const reports = ['report.md', 'report.txt'].map((name) => join(folder, name))
  for (const [number, file] of reports.entries()) writeFileSync(file, reportOf(number))
  const program = `
    const { load, loaded } = require(${JSON.stringify(join(dist, 'main.js'))})
    process.on('exit', () => {
      for (const { script, cache } of loaded.values()) require('node:fs').writeFileSync(cache, script.createCachedData())
      // Whether the reports pass is not the question.
      if (process.exitCode === 1) process.exitCode = 0
    })
    load('./program.js')
    ${drawScreen}`
  const run = (script, ...args) =>
    execFileSync(process.execPath, ['-e', script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    run(program, 'dabiao', 'check', ...reports)
    run(threadOf(reports))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A program whose thread judges reports as those of long runs do, and keeps what V8 compiled of `thread.js`. */
function threadOf(reports) {
  const thread = `
    const { parentPort } = require('node:worker_threads')
    const { load, loaded } = require(${JSON.stringify(join(dist, 'main.js'))})
    let left = ${reports.length}
    parentPort.postMessage = () => {
      if (--left > 0) return
      const { script, cache } = [...loaded.values()][0]
      require('node:fs').writeFileSync(cache, script.createCachedData())
      process.exit()
    }
    load('./thread.js')`
  const decisions = {
    cwd: root,
    today: '2026-01-01',
    file: '',
    folder: root,
    waivers: [],
    places: [],
    attestations: [],
    baseline: null,
  }
  const terms = { thresholds: { failOn: 'error', minScore: null }, lang: 'zh', quiet: false, format: 'json' }
  const settings = { ruleset: null, rulesets: null, asOf: null, decisions, texts: false, writing: terms }
  return `
    const { Worker } = require('node:worker_threads')
    const worker = new Worker(${JSON.stringify(thread)}, { eval: true, workerData: ${JSON.stringify(settings)} })
    for (const [index, path] of ${JSON.stringify([...reports.entries()])}) worker.postMessage([index, { path }])`
}

/** Loads every ruleset of the workspace; prints what is wrong with them and ends the build if anything is. */
async function compileRulesets() {
  const { createLoader, loadCases, packRuleset } = await importLoader()
  const folder = at('packages/rulesets/fazhi')
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'))
  const files = new Map(
    names.map((name) => {
      const path = join(folder, name)
      return [
        `fazhi/${name.slice(0, -'.yaml'.length)}`,
        { path: relative(root, path), text: readFileSync(path, 'utf8') },
      ]
    }),
  )
  if (files.size === 0) throw new Error(`no rulesets in ${folder}`)
  const sha256 = (text) => createHash('sha256').update(text).digest('hex')
  const { load } = createLoader({ resolveParent: (parent) => files.get(parent) ?? null, sha256 })
  const loaded = [...files].map(([id, file]) => ({ id, file, ...load(file) }))
  const problems = loaded.flatMap(({ id, file, problems: found = [], ruleset }) =>
    ruleset && ruleset.id !== id
      ? [problemOf(file, `id is ${ruleset.id}, expected ${id} by the name of the file`)]
      : found,
  )
  // What is wrong with a parent is found again with each of its children.
  const lines = problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message.en}`)
  for (const line of new Set(lines)) console.error(line)
  if (problems.length > 0) process.exit(1)
  return loaded.map(({ id, file, files: line, ruleset, compiled }) => ({
    id,
    file,
    ruleset,
    packed: packRuleset({ ruleset, compiled }),
    samples: samplesOf(line.map(casesOf), loadCases),
  }))
}

function casesOf({ path }) {
  const cases = path.replace(/\.yaml$/, '.cases.yaml')
  return { path: cases, text: readFileSync(at(cases), 'utf8') }
}

/** For each rule one text that it is content with and one that it is not, to be shown to people. */
function samplesOf(files, loadCases) {
  const { cases, problems } = loadCases(files.at(-1), files.slice(0, -1))
  if (problems) throw new Error(problems.map(({ path, line, message }) => `${path}:${line}: ${message.en}`).join('\n'))
  const samples = [...cases.samples].map(([rule, { good, bad }]) => [
    rule,
    { good: good[0]?.text ?? '', bad: bad[0]?.text ?? '' },
  ])
  return Object.fromEntries(samples)
}

const problemOf = ({ path }, text) => ({ path, line: 1, column: 1, message: { en: text } })

function writeRulesets() {
  // What choosing among them needs, so that a start reads one of them and not all.
  const scopes = rulesets.map(({ ruleset }) => scopeOf(ruleset)).sort((a, b) => (a.id < b.id ? -1 : 1))
  mkdirSync(join(dist, 'rulesets'))
  writeFileSync(join(dist, 'rulesets/scopes.json'), JSON.stringify(scopes))
  for (const { id, file, packed, samples } of rulesets) {
    const name = join(dist, 'rulesets', id)
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(`${name}.json`, packed.json)
    writeFileSync(`${name}.phrases`, packed.phrases)
    writeFileSync(`${name}.samples.json`, JSON.stringify(samples))
    copyFileSync(at(file.path), `${name}.yaml`)
    copyFileSync(at(file.path).replace(/\.yaml$/, '.cases.yaml'), `${name}.cases.yaml`)
  }
}

function scopeOf({ id, issuers, names, from, to }) {
  return { id, issuers, names, from, to }
}

/** The engine's loader of rulesets, from its sources. */
async function importLoader() {
  const { outputFiles } = await build({
    ...shared,
    format: 'esm',
    stdin: {
      contents: `
        export { createLoader, packRuleset } from '@dabiao/engine/ruleset'
        export { loadCases } from '@dabiao/engine/cases'`,
      resolveDir: at('packages/cli'),
    },
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
