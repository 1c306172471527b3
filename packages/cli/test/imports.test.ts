import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

// The table of ARCHITECTURE.md is what is kept here: who may import what.
const root = join(import.meta.dirname, '../../..')
const tables = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  .split('## Directions of imports')[1]!
  .split('\n## ')[0]!

interface Row {
  readonly who: readonly string[]
  readonly values: readonly string[]
  readonly types: readonly string[]
}

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

// As the formatter writes them: one statement a line or more, names between braces, a module between single quotes.
const IMPORT =
  /^(?:import|export) (type )?(?:\w+,? ?|\* as \w+ |\* )?(?:\{([^}]*)\} )?from '([^']+)'|^import '([^']+)'|\b(typeof )?import\('([^']+)'\)/gm

function importsOf(from: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, names, named, bare, typeOf, dynamic]) => {
    const path = (named ?? bare ?? dynamic)!
    const to = path.startsWith('.') ? posix.join(posix.dirname(from), path).replace(/\.js$/, '.ts') : path
    const isType = Boolean(type ?? typeOf) || /^(?:\s*type \w+( as \w+)?,?)+\s*$/.test(names ?? '')
    return { from, to, isType }
  })
}

function sourcesOf(name: string): ReadonlyMap<string, string> {
  const folder = join(root, 'packages', name, 'src')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const files = names.filter((path) => /\.tsx?$/.test(path))
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

function rowsOf(name: string): readonly Row[] {
  const lines = tables.split(`### packages/${name}\n`)[1]!.split('\n###')[0]!.split('\n')
  const rows = lines.filter((line) => line.startsWith('| `'))
  return rows.map((line) => {
    const [who, values, types] = line
      .split('|')
      .slice(1, 4)
      .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, entry]) => entry!))
    return { who: who!, values: values!, types: types! }
  })
}

/** What of a path an entry names: the file, the folder, or what stands in the folder (`checks/*`); null if nothing. */
function namedBy(entry: string, path: string): string | null {
  const folder = entry.replace(/\*$/, '')
  if (entry !== path && !(folder.endsWith('/') && path.startsWith(folder))) return null
  return folder === entry ? entry : folder + path.slice(folder.length).split('/')[0]
}

const isAmong = (entries: readonly string[], path: string) => entries.some((entry) => namedBy(entry, path) !== null)

/** The row of a file: the one that names it most closely. */
function rowOf(rows: readonly Row[], path: string): Row | undefined {
  const close = (entry: string) => (namedBy(entry, path) === null ? 0 : entry.endsWith('*') ? 1 : 1 + entry.length)
  const closeness = ({ who }: Row) => Math.max(...who.map(close))
  const best = [...rows].sort((a, b) => closeness(b) - closeness(a))[0]
  return best && closeness(best) > 0 ? best : undefined
}

/** Whether both ends are of one row, and of one thing where the row is of each by itself. */
function isInside(rows: readonly Row[], row: Row, { from, to }: Import): boolean {
  if (rowOf(rows, to) !== row) return false
  return row.who.every((entry) => !entry.endsWith('/*') || namedBy(entry, from) === namedBy(entry, to))
}

/** What breaks the table, in words. */
function breaches(rows: readonly Row[], imports: readonly Import[]): readonly string[] {
  return imports.flatMap((one) => {
    const row = rowOf(rows, one.from)
    if (!row) return [`${one.from} stands in no row`]
    if (isInside(rows, row, one) || isAmong(row.values, one.to)) return []
    if (one.isType && isAmong(row.types, one.to)) return []
    return [`${one.from} imports ${one.isType ? 'types of ' : ''}${one.to}`]
  })
}

/** What the table allows and nobody does: it is not to say more than what holds. */
function unused(rows: readonly Row[], imports: readonly Import[]): readonly string[] {
  const outward = new Map(rows.map((row): [Row, Import[]] => [row, []]))
  for (const one of imports) {
    const row = rowOf(rows, one.from)
    if (row && !isInside(rows, row, one)) outward.get(row)!.push(one)
  }
  return [...outward].flatMap(([{ who, values, types }, all]) => {
    const idle = (entries: readonly string[], isType: boolean) =>
      entries.filter((entry) => !all.some((one) => one.isType === isType && namedBy(entry, one.to) !== null))
    return [...idle(values, false), ...idle(types, true)].map((entry) => `${who.join(', ')}: ${entry}`)
  })
}

describe.each(['engine', 'cli'])('imports of packages/%s', (name) => {
  const sources = sourcesOf(name)
  const rows = rowsOf(name)
  const imports = [...sources].flatMap(([from, text]) => importsOf(from, text))

  it('keep the directions of ARCHITECTURE.md', () => {
    const unlisted = [...sources.keys()].filter((path) => !rowOf(rows, path)).map((path) => `${path} stands in no row`)
    expect([...new Set([...unlisted, ...breaches(rows, imports)])]).toEqual([])
  })

  it('use all that ARCHITECTURE.md allows', () => {
    expect(unused(rows, imports)).toEqual([])
  })
})

// Others are refused by the linter, which cannot tell these from `Date.UTC` and `Math.max`.
const CLOCK_OR_CHANCE = /\bDate\.now\b|\bDate\(\)|\bnew Date\b(?!\()|\bMath\.random\b/

describe('the engine', () => {
  it('asks neither clock nor chance', () => {
    const asking = [...sourcesOf('engine')].filter(([, text]) => CLOCK_OR_CHANCE.test(text)).map(([path]) => path)
    expect(asking).toEqual([])
    const planted = ['Date.now()', 'new Date()', 'new Date', 'Math.random()']
    expect(planted.filter((code) => !CLOCK_OR_CHANCE.test(code))).toEqual([])
  })
})

describe('an import against the direction', () => {
  it.each([
    ['engine', 'checks/document-number.ts', '../checks/terms/index.js'],
    ['engine', 'checks/enumeration/runs.ts', '../page-residue.js'],
    ['engine', 'locate/index.ts', '../checks/index.js'],
    ['engine', 'outline/index.ts', '../checks/index.js'],
    ['engine', 'items/index.ts', '../assess.js'],
    ['engine', 'text/quoted.ts', '../assess.js'],
    ['engine', 'phrase/fold.ts', '../assess.js'],
    ['engine', 'read/index.ts', '../phrase/fold.js'],
    ['engine', 'index.ts', './ruleset/load.js'],
    ['engine', 'locate/index.ts', '../ruleset/validate.js'],
    ['engine', 'assess.ts', 'yaml'],
    ['engine', 'read/decode.ts', 'node:fs'],
    ['engine', 'score.ts', 'dabiao'],
    ['cli', 'formats/json.ts', '../gate.js'],
    ['cli', 'formats/index.ts', '../commands/index.js'],
    ['cli', 'formats/format-csv.ts', 'node:path'],
    ['cli', 'ui/reduce.ts', '../open-reports.js'],
  ])('is refused: %s, %s -> %s', (name, from, to) => {
    for (const code of [`import { any } from '${to}'`, `export * from '${to}'`, `await import('${to}')`]) {
      expect(breaches(rowsOf(name), importsOf(from, code))).toHaveLength(1)
    }
  })

  it('is told from one of types alone', () => {
    const told = (code: string) => breaches(rowsOf('engine'), importsOf('score.ts', code))
    expect(told(`import type { Score } from './types.js'`)).toEqual([])
    expect(told(`import { type Part, type Score } from './types.js'`)).toEqual([])
    expect(told(`import {\n  FULL,\n  type Score,\n} from './types.js'`)).toEqual(['score.ts imports types.ts'])
    expect(told(`import type { Score } from './assess.js'`)).toEqual(['score.ts imports types of assess.ts'])
  })
})
