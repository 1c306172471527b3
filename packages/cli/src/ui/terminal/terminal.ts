import { closeSync, openSync } from 'node:fs'
import { ReadStream } from 'node:tty'
import type { Host } from '../../io.js'

/** The terminal that the screen is drawn on. */
export interface Terminal {
  readonly size: () => { readonly columns: number; readonly rows: number }
  readonly write: (text: string) => void
  /** Takes the terminal: its other screen, keys one by one. Without effect where it is taken. */
  readonly enter: () => void
  /** Gives the terminal back as it was. Without effect where it is not taken. */
  readonly leave: () => void
  /** Whether it is taken: while an editor has it, nothing may be written. */
  readonly isTaken: () => boolean
  /** The descriptor that a program run meanwhile reads keys from. */
  readonly input: number | 'inherit'
  readonly close: () => void
}

// The other screen, no cursor, pastes marked as such, and no row that runs over into the next.
const ENTER = '\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?7l\x1b[0m\x1b[2J'
const LEAVE = '\x1b[?2026l\x1b[?2004l\x1b[?7h\x1b[0m\x1b[?25h\x1b[?1049l'

const DEVICE = '/dev/tty'

/** Whether keys can be read: from standard input, or else from the terminal by its name. */
export function canReadKeys(host: Host): boolean {
  if (host.stdin.isTTY) return true
  try {
    closeSync(openSync(DEVICE, 'r'))
    return true
  } catch {
    return false
  }
}

/** The terminal of the process; where its standard input is something else, the terminal is opened by its name. */
export function openTerminal(host: Host, onData: (bytes: Uint8Array) => void): Terminal {
  const { stdout } = host
  const own = host.stdin.isTTY ? null : openSync(DEVICE, 'r')
  const stdin = own === null ? host.stdin : new ReadStream(own)
  let entered = false
  const write = (text: string): void => {
    stdout.write(text)
  }
  return {
    // A terminal that does not tell its size (0x0) is taken for the smallest usual one.
    size: () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 }),
    write,
    enter: () => {
      if (entered) return
      entered = true
      stdin.setRawMode(true)
      stdin.on('data', onData)
      stdin.resume()
      write(ENTER)
    },
    leave: () => {
      if (!entered) return
      entered = false
      stdin.off('data', onData)
      write(LEAVE)
      try {
        stdin.setRawMode(false)
      } catch {
        // The terminal is gone (SIGHUP): there is nothing to give back.
      }
      stdin.pause()
    },
    isTaken: () => entered,
    input: own ?? 'inherit',
    close: () => {
      if (own !== null) stdin.destroy()
    },
  }
}
