import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type IPty, spawn } from '@lydell/node-pty'
import { Unicode11Addon } from '@xterm/addon-unicode11'
import xterm from '@xterm/headless'

/** A program in a pseudo-terminal, and what a real terminal would show of it. */
export interface PseudoTerminal {
  /** The rows as they are seen, without the spaces at their ends. */
  readonly rows: () => string[]
  readonly text: () => string
  /** Waits until something is seen; throws with what is seen instead. */
  readonly until: (seen: string | RegExp | (() => boolean)) => Promise<void>
  readonly send: (keys: string) => void
  readonly resize: (columns: number, rows: number) => void
  readonly terminal: InstanceType<typeof xterm.Terminal>
  /** All that was sent to the terminal since the last call. */
  readonly sent: () => string
  readonly pty: IPty
  readonly close: () => void
}

const PATIENCE = 20_000

/** Runs a command of the shell in a terminal of so many columns and rows; a `wide` one answers as if “ took two columns. */
export function openPseudoTerminal(
  command: string,
  {
    columns = 80,
    rows = 24,
    cwd,
    env = {},
    wide = false,
  }: { columns?: number; rows?: number; cwd: string; env?: Record<string, string>; wide?: boolean },
): PseudoTerminal {
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 500, allowProposedApi: true })
  terminal.loadAddon(new Unicode11Addon())
  terminal.unicode.activeVersion = '11'
  const { PATH = '', HOME = '' } = process.env
  const pty = spawn('/bin/bash', ['--norc', '--noprofile', '-ic', command], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: { PATH, HOME, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color', PS1: '$ ', ...env },
  })
  let sent = ''
  pty.onData((data) => {
    sent += data
    terminal.write(data)
  })
  // What the terminal answers: where the cursor stands.
  terminal.onData((data) => pty.write(wide ? data.replace('\x1b[1;2R', '\x1b[1;3R') : data))
  const seenRows = (): string[] => {
    const { active } = terminal.buffer
    return Array.from(
      { length: terminal.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '',
    )
  }
  const text = (): string => seenRows().join('\n')
  return {
    rows: seenRows,
    text,
    until: async (wanted) => {
      const isSeen = (): boolean =>
        typeof wanted === 'function'
          ? wanted()
          : typeof wanted === 'string'
            ? text().includes(wanted)
            : wanted.test(text())
      const end = Date.now() + PATIENCE
      while (!isSeen()) {
        if (Date.now() > end) throw new Error(`${wanted} is not seen, but:\n${text()}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    send: (keys) => pty.write(keys),
    resize: (width, height) => {
      terminal.resize(width, height)
      pty.resize(width, height)
    },
    terminal,
    sent: () => {
      const all = sent
      sent = ''
      return all
    },
    pty,
    close: () => {
      pty.kill('SIGKILL')
      terminal.dispose()
    },
  }
}

/** A folder that is there while a test runs. */
export function temporaryFolder(): {
  readonly path: string
  readonly at: (name: string) => string
  readonly remove: () => void
} {
  const path = mkdtempSync(join(tmpdir(), 'dabiao-review-'))
  return { path, at: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) }
}
