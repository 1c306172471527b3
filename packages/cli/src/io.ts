import type { Bilingual, PreparedRuleset, Scope } from '@dabiao/engine'
import type { RulesetText } from '@dabiao/engine/ruleset'
import type { RulesetsByPath } from './config/types.js'
import type { Decisions } from './decisions/types.js'
import type { Result } from './result.js'
import type { WritingTerms, Written } from './shown.js'

/** Why the bytes of a file could not be had; `code` is the system's where it is none of the known reasons. */
export type FileTrouble =
  | { readonly kind: 'missing' | 'directory' | 'special' | 'denied' | 'empty' }
  /** `bytes` is null for a stream, which is not read to its end. */
  | { readonly kind: 'too-large'; readonly bytes: number | null; readonly limit: number }
  | { readonly kind: 'unreadable'; readonly code: string }

export type FileContent = { readonly bytes: Uint8Array } | { readonly trouble: FileTrouble }

/** Why a file could not be written; what was there before is as it was. */
export type WriteTrouble =
  | { readonly kind: 'exists' | 'directory' | 'no-folder' | 'denied' | 'full' | 'busy' }
  | { readonly kind: 'unwritable'; readonly code: string }

export interface WriteOptions {
  /** Whether a file that is there stays as it is. */
  readonly exclusive?: boolean
}

/** A path; as bytes where its name is not UTF-8. */
export type FilePath = string | Uint8Array

export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** What a folder holds. */
export interface FolderEntry {
  /** As it is shown: read as GB18030 where it is not UTF-8. */
  readonly name: string
  /** The name itself, where it is not UTF-8. */
  readonly bytes: Uint8Array | null
  readonly kind: EntryKind
}

export interface Output {
  write(content: string | Uint8Array): void
  /** Waits until the reader has taken enough of what was written. */
  drained(): Promise<void>
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
  /** For each rule a text that it is content with and one that it is not; none for an unknown id. */
  samples(id: string): Readonly<Record<string, { readonly good: string; readonly bad: string }>>
}

/** What the user said about the ruleset to judge by. */
export interface Choosing {
  /** Id or file; null to choose by the issuer and the year. */
  readonly ruleset: string | null
  /** Where it is named. */
  readonly namedBy: 'option' | 'config'
  /** The year by whose requirements to judge; null for each report's own. */
  readonly asOf: number | null
}

/** One file or document to judge. */
export interface Task {
  /** As it is shown. */
  readonly path: string
  /** Where to read it, if not at `path`. */
  readonly at?: FilePath
  /** What it holds, where that is known. */
  readonly bytes?: Uint8Array
  /** Why it cannot be judged. */
  readonly trouble?: Bilingual
  /** Whether nobody named it: come upon in a folder, an output of this program is passed over. */
  readonly found?: boolean
  /** Whether it may be a report in a format that is not read; such a one is passed over with a word. */
  readonly unsupported?: true
}

/** How to judge: plain data that every thread is given. */
export interface JudgeSettings extends Choosing {
  /** Rulesets by the paths that they are for; null without a configuration that says so. */
  readonly rulesets: RulesetsByPath | null
  readonly decisions: Decisions
  /** Whether results need their reports' texts. */
  readonly texts: boolean
}

/** The same for a thread, which may be asked to write what it found. */
export interface ThreadSettings extends JudgeSettings {
  readonly writing: WritingTerms | null
}

/** A thread that judges beside this one. */
export interface Thread {
  judge(index: number, task: Task): void
  stop(): void
}

/** Told what a thread did: results in the order in which it was given the tasks, and its end if it dies. */
export interface ThreadEvents {
  result(index: number, result: Result | Written): void
  died(why: 'memory' | 'fault'): void
}

/** Other threads to judge in. */
export interface Threads {
  /** How many of them this machine has processors for. */
  readonly processors: number
  start(settings: ThreadSettings, events: ThreadEvents): Thread
}

/** What rulesets are read with. */
export type RulesetIo = Pick<Io, 'readFile' | 'realPath' | 'rulesets'>

/** The process, as far as a screen needs it: its terminal, its signals and its end. */
export type Host = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'platform' | 'pid' | 'on' | 'off' | 'kill'>

/** Everything that a run of the program touches of the world. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Reads a file whole, unless it is larger than `limit` bytes. */
  readFile(path: FilePath, limit: number): FileContent
  /** Reads the first `most` bytes of a file, however large it is. */
  readHead(path: FilePath, most: number): FileContent
  /** Reads standard input to its end, unless it is larger than `limit` bytes. */
  readStdin(limit: number): FileContent
  /** Reads standard input line by line; a line over `limit` bytes is null. */
  stdinLines(limit: number): AsyncIterable<Uint8Array | null>
  /** What stands at a path, links followed; null where there is nothing. */
  kindOf(path: FilePath): Exclude<EntryKind, 'link'> | null
  /** The path with every link followed; null where there is nothing. */
  realPath(path: FilePath): string | null
  /** What stands in a folder, in no order. */
  readFolder(path: FilePath): readonly FolderEntry[] | { readonly trouble: FileTrouble }
  /** The working directory. */
  readonly cwd: string
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back when the user interrupts, instead of ending at once; gives back the way to stop that. */
  onInterrupt(callback: () => void): () => void
  /** Writes a file whole or not at all; gives back what is wrong, null where all went well. */
  writeFile(path: string, content: string | Uint8Array, options?: WriteOptions): WriteTrouble | null
  /** Whether a file that is there may only be read. */
  isReadOnly(path: string): boolean
  /** Does a task, which reads a file and writes it anew, while no other run does; gives back what the task does. */
  withLock(path: string, task: () => WriteTrouble | null): WriteTrouble | null
  readonly rulesets: BuiltInRulesets
  /** Loaded when there is work for them. */
  threads(): Promise<Threads>
  /** Only for a screen: looking at its standard input opens it. */
  readonly host: Host
}
