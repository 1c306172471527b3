import type { PreparedRuleset, Scope } from '@dabiao/engine'
import type { RulesetText } from '@dabiao/engine/ruleset'
import type { Result } from './result.js'

/** Why the bytes of a file could not be had; `code` is the system's where it is none of the known reasons. */
export type FileTrouble =
  | { readonly kind: 'missing' | 'directory' | 'special' | 'denied' | 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unreadable'; readonly code: string }

export type FileContent = { readonly bytes: Uint8Array } | { readonly trouble: FileTrouble }

/** Why a file could not be written; what was there before is as it was. */
export type WriteTrouble =
  | { readonly kind: 'exists' | 'directory' | 'no-folder' | 'denied' | 'full' }
  | { readonly kind: 'unwritable'; readonly code: string }

export interface WriteOptions {
  /** Whether a file that is there stays as it is. */
  readonly exclusive?: boolean
}

export interface Output {
  write(text: string): void
  readonly isTTY: boolean
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined
}

/** The rulesets that come with the program. */
export interface BuiltInRulesets {
  /** Whose reports each is for; in the order of their ids. */
  scopes(): readonly Scope[]
  /** The ruleset made ready when the program was built; `id` must be one of `scopes()`. */
  load(id: string): Promise<PreparedRuleset>
  /** The YAML it was made of, for a ruleset that extends it; null for an unknown id. */
  file(id: string): RulesetText | null
  /** The cases beside that file; null for an unknown id. */
  cases(id: string): RulesetText | null
}

/** What the user said about the ruleset to judge by. */
export interface Choosing {
  /** Id or file; null to choose by the issuer and the year. */
  readonly ruleset: string | null
  /** The year by whose requirements to judge; null for each report's own. */
  readonly asOf: number | null
}

/** Files that several threads take in turn. */
export interface FileQueue {
  readonly files: readonly string[]
  /** Index of the next file that nobody has taken; shared memory. */
  readonly next: Int32Array
}

export interface HelperTask {
  readonly queue: FileQueue
  readonly choosing: Choosing
}

/** Other threads to judge in. */
export interface Helpers {
  /** Starts at most so many threads on a task; each gives the results of the files that it took, with their indexes. */
  start(most: number, task: HelperTask): Promise<[number, Result][]>[]
}

/** Everything that a run of the program touches of the world. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Reads a file whole, unless it is larger than `limit` bytes. */
  readFile(path: string, limit: number): FileContent
  /** Reads standard input to its end, unless it is larger than `limit` bytes. */
  readStdin(limit: number): FileContent
  /** Writes a file whole or not at all; gives back what is wrong, null where all went well. */
  writeFile(path: string, content: string | Uint8Array, options?: WriteOptions): WriteTrouble | null
  /** The path with every link followed; null where there is nothing. */
  realPath(path: string): string | null
  /** Paths of the files in and below a folder, in order; null where it is no folder. */
  filesIn(path: string): readonly string[] | null
  readonly rulesets: BuiltInRulesets
  /** Loaded when there is work for them. */
  helpers(): Promise<Helpers>
}
