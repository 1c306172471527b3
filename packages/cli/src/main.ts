import { createBuiltInRulesets } from './built-in-rulesets.js'
import { kindOf, readFolder, realPath } from './folders.js'
import { linesOf } from './lines-of.js'
import { createOutput, isDevice, writeDirectly, writeTo } from './output.js'
import { readFile, readHead, readStdin } from './read-file.js'
import { run } from './run.js'
import { withLock } from './with-lock.js'
import { isReadOnly, writeFile } from './write-file.js'

const COULD_NOT_CHECK = 2
const INTERRUPTED = 130

// A reader that has seen enough (`| head`) is no trouble to report.
const stopped = (error: NodeJS.ErrnoException): never => {
  if (error.code !== 'EPIPE') {
    process.exitCode = COULD_NOT_CHECK
    process.stderr.write(`dabiao: ${error.message}\n`)
  }
  process.exit()
}

const STDOUT = 1
const isTerminal = isDevice(STDOUT)

let mayWait = isTerminal
const opened = (stream: NodeJS.WriteStream): NodeJS.WriteStream => {
  mayWait = true
  return stream
}
const stream = createOutput(() => opened(process.stdout.on('error', stopped)))

const io = {
  env: process.env,
  stdout: isTerminal ? stream : writeDirectly(writeTo(STDOUT), stream, stopped),
  stderr: createOutput(() => opened(process.stderr)),
  readFile,
  readHead,
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
  threads: async () => (await import('./threads.js')).threads,
}

run(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code
    // With nothing left in a stream, Node need not take its heap down in order: two milliseconds of a short run.
    if (!mayWait) process.exit()
  },
  (error: unknown) => {
    // A bug must not look like a report that did not pass.
    process.exitCode = COULD_NOT_CHECK
    process.stderr.write(`dabiao: ${error instanceof Error ? error.stack : String(error)}\n`)
  },
)
