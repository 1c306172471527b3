import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createMatcher, type PreparedRuleset } from '@dabiao/engine'
import { createLoader, type RulesetText } from '@dabiao/engine/ruleset'
import type { BuiltInRulesets, FileContent, FileTrouble, Io } from '../src/io.js'

const names = ['2015-outline', 'annual-report', 'department', 'ecology', 'government', 'town']
const sources = new Map(
  names.map((name) => [
    `fazhi/${name}`,
    {
      path: `dabiao:fazhi/${name}.yaml`,
      text: readFileSync(new URL(`../../rulesets/fazhi/${name}.yaml`, import.meta.url), 'utf8'),
    },
  ]),
)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const fileOf = (id: string): RulesetText | null => sources.get(id) ?? null
const loader = createLoader({ resolveParent: fileOf, sha256 })
const prepared = new Map<string, PreparedRuleset>()

/** The rulesets of the workspace, loaded from their YAML once. */
const rulesets: BuiltInRulesets = {
  scopes: () =>
    [...sources.values()].map((source) => {
      const loaded = loader.load(source)
      if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
      return loaded.ruleset
    }),
  file: fileOf,
  cases: (id) =>
    sources.has(id)
      ? {
          path: `dabiao:${id}.cases.yaml`,
          text: readFileSync(new URL(`../../rulesets/${id}.cases.yaml`, import.meta.url), 'utf8'),
        }
      : null,
  load: async (id) => {
    const known = prepared.get(id)
    if (known) return known
    const loaded = loader.load(sources.get(id)!)
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
    const { ruleset, compiled } = loaded
    const ready = { ruleset, match: createMatcher(compiled) }
    prepared.set(id, ready)
    return ready
  },
}

/** What was written can be looked at; files that were written can be read again. */
interface FakeIo extends Io {
  readonly out: () => string
  readonly err: () => string
  readonly written: ReadonlyMap<string, string>
}

/** A world of named files, as texts, bytes or what is wrong with them, that records what is written. */
export function fakeIo(
  files: Readonly<Record<string, string | Uint8Array | FileTrouble>>,
  { env = {}, isTTY = false, columns }: { env?: Record<string, string>; isTTY?: boolean; columns?: number } = {},
): FakeIo {
  const out: string[] = []
  const err: string[] = []
  const written = new Map<string, string>()
  return {
    env,
    stdout: { write: (text) => void out.push(text), isTTY, columns },
    stderr: { write: (text) => void err.push(text), isTTY: false, columns: undefined },
    readFile: (path): FileContent => {
      const file = written.get(path) ?? files[path]
      if (file === undefined) return { trouble: { kind: 'missing' } }
      if (typeof file === 'string') return { bytes: new TextEncoder().encode(file) }
      return file instanceof Uint8Array ? { bytes: file } : { trouble: file }
    },
    readStdin: () => {
      const text = files['<stdin>']
      return typeof text === 'string' ? { bytes: new TextEncoder().encode(text) } : { trouble: { kind: 'empty' } }
    },
    writeFile: (path, content, { exclusive = false } = {}) => {
      if (exclusive && (written.has(path) || files[path] !== undefined)) return { kind: 'exists' }
      written.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content))
      return null
    },
    realPath: (path) => (path in files || path === '.' ? `/world/${path}` : null),
    filesIn: (path) => {
      const inside = Object.keys(files).filter((name) => name.startsWith(`${path}/`))
      return inside.length > 0 ? inside.sort() : null
    },
    written,
    rulesets,
    helpers: async () => ({ start: () => [] }),
    out: () => out.join(''),
    err: () => err.join(''),
  }
}
