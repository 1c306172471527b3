import { createBuiltInRulesets } from './built-in-rulesets.js'
import { kindOf, readFolder, realPath } from './folders.js'
import type { Output } from './io.js'
import { linesOf } from './lines-of.js'
import { readFile, readStdin } from './read-file.js'
import { run } from './run.js'
import { withLock } from './with-lock.js'
import { isReadOnly, writeFile } from './write-file.js'

const COULD_NOT_CHECK = 2
const INTERRUPTED = 130

// A reader that has seen enough (`| head`) is no trouble to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    process.exitCode = COULD_NOT_CHECK
    process.stderr.write(`dabiao: ${error.message}\n`)
  }
  process.exit()
})

const output = (stream: NodeJS.WriteStream): Output => ({
  write: (content) => void stream.write(content),
  drained: () => new Promise((resolve) => (stream.writableNeedDrain ? stream.once('drain', resolve) : resolve())),
  isTTY: stream.isTTY === true,
  columns: stream.columns,
})

const io = {
  env: process.env,
  stdout: output(process.stdout),
  // Nothing is written to it on most runs, and opening it takes time.
  stderr: {
    write: (content: string | Uint8Array) => void process.stderr.write(content),
    drained: async () => {},
    get isTTY() {
      return process.stderr.isTTY === true
    },
    get columns() {
      return process.stderr.columns
    },
  },
  readFile,
  readStdin,
  writeFile,
  isReadOnly,
  withLock,
  stdinLines: (limit: number) => linesOf(process.stdin, limit),
  kindOf,
  realPath,
  readFolder,
  cwd: process.cwd(),
  now: Date.now,
  // Without a handler the signal's own way ends the program at once, and the shell sees 130.
  onInterrupt: (callback: () => void) => {
    const first = (): void => {
      process.once('SIGINT', second)
      callback()
    }
    const second = (): never => process.exit(INTERRUPTED)
    process.once('SIGINT', first)
    return () => void process.off('SIGINT', first).off('SIGINT', second)
  },
  rulesets: createBuiltInRulesets(),
  host: process,
  helpers: async () => (await import('./helpers.js')).helpers,
}

run(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    // A bug must not look like a report that did not pass.
    process.exitCode = COULD_NOT_CHECK
    process.stderr.write(`dabiao: ${error instanceof Error ? error.stack : String(error)}\n`)
  },
)
