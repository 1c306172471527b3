import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { normalize } from 'node:path'
import { type PreparedRuleset, prepareRuleset } from '@dabiao/engine'
import { createLoader, type RulesetText } from '@dabiao/engine/ruleset'
import { expect } from 'vitest'
import type { BuiltInRulesets, FileContent, FilePath, FileTrouble, Io } from '../src/io.js'

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
  samples: () => ({}),
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
    const ready = prepareRuleset(loaded)
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

/** The working directory of every fake world. */
export const CWD = '/work'
/** Noon of 21 November 2026 in China. */
const NOW = Date.UTC(2026, 10, 21, 4)

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A world of named files, as texts, bytes or what is wrong with them, that records what is written. */
export function fakeIo(
  files: Readonly<Record<string, string | Uint8Array | FileTrouble>>,
  { env = {}, isTTY = false, columns }: { env?: Record<string, string>; isTTY?: boolean; columns?: number } = {},
): FakeIo {
  const out: string[] = []
  const err: string[] = []
  const written = new Map<string, string>()
  // Files stand below the working directory, by whatever way they are named.
  const keyOf = (path: FilePath): string => {
    const name = normalize(typeof path === 'string' ? path : new TextDecoder().decode(path)).replace(/\/$/, '')
    return name.startsWith(`${CWD}/`) ? name.slice(CWD.length + 1) : name
  }
  const names = (): string[] => [...new Set([...Object.keys(files), ...written.keys()].map(keyOf))]
  const fileAt = (key: string) => written.get(key) ?? files[key] ?? files[`./${key}`]
  const isFolder = (key: string): boolean =>
    key === '.' || key === CWD || names().some((name) => name.startsWith(`${key}/`))
  const contentOf = (path: FilePath): FileContent => {
    const file = fileAt(keyOf(path))
    if (file === undefined) return { trouble: { kind: 'missing' } }
    if (typeof file === 'string') return { bytes: utf8(file) }
    return file instanceof Uint8Array ? { bytes: file } : { trouble: file }
  }
  return {
    env,
    stdout: { write: (content) => void out.push(String(content)), drained: async () => {}, isTTY, columns },
    stderr: {
      write: (content) => void err.push(String(content)),
      drained: async () => {},
      isTTY: false,
      columns: undefined,
    },
    readFile: contentOf,
    readHead: (path, most) => {
      const content = contentOf(path)
      return 'bytes' in content ? { bytes: content.bytes.subarray(0, most) } : content
    },
    readStdin: () => {
      const text = files['<stdin>']
      return typeof text === 'string' ? { bytes: utf8(text) } : { trouble: { kind: 'empty' } }
    },
    stdinLines: async function* () {
      const text = files['<stdin>']
      for (const line of typeof text === 'string' ? text.split('\n') : []) yield utf8(line)
    },
    writeFile: (path, content, { exclusive = false } = {}) => {
      if (exclusive && (written.has(path) || files[path] !== undefined)) return { kind: 'exists' }
      written.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content))
      return null
    },
    isReadOnly: () => false,
    withLock: (_, task) => task(),
    kindOf: (path) => {
      const key = keyOf(path)
      const file = fileAt(key)
      if (file === undefined) return isFolder(key) ? 'folder' : null
      return typeof file === 'object' && 'kind' in file && file.kind === 'directory' ? 'folder' : 'file'
    },
    realPath: (path) => keyOf(path),
    readFolder: (path) => {
      const key = keyOf(path)
      const prefix = key === '.' || key === CWD ? '' : `${key}/`
      const inside = names().filter((name) => name.startsWith(prefix) && !name.startsWith('<'))
      const entries = [...new Set(inside.map((name) => name.slice(prefix.length).split('/')[0]!))]
      return entries.map((name) => ({
        name,
        bytes: null,
        kind: inside.includes(`${prefix}${name}`) ? ('file' as const) : ('folder' as const),
      }))
    },
    cwd: CWD,
    now: () => NOW,
    onInterrupt: () => () => {},
    written,
    rulesets,
    threads: async () => ({ processors: 1, start: () => expect.fail('no thread was asked for') }),
    // Only the review screen looks at it, and that is tested in a real terminal.
    host: {} as Io['host'],
    out: () => out.join(''),
    err: () => err.join(''),
  }
}
