import type { Host } from '../io.js'
import { watchFiles } from '../watch-files.js'
import { watchReports } from '../watch-reports.js'
import { openSession, type Session } from './review-session.js'
import type { ReviewWorld } from './review-world.js'
import { createDecoder, type Input } from './terminal/decode-input.js'
import { type Frames, openFrames } from './terminal/ink-frames.js'
import { blank, type Painted, paintRows } from './terminal/painter.js'
import { openTerminal, type Terminal } from './terminal/terminal.js'
import { cursorOf, screenLines } from './views/screen.js'

/** How long an Escape waits for the rest of a sequence. */
const ESCAPE_WAIT = 40
/** Least time between two frames. */
const FRAME = 16
/** Prints “ in the corner and asks where the cursor stands behind it: there are terminals that show it in two columns. */
const ASK_WIDTH = '\x1b[1;1H“\x1b[6n'

/** Opens the screen and lets the user work; gives the exit code when it is closed. The terminal is then as it was. */
export async function openReview(world: ReviewWorld): Promise<number> {
  const decoder = createDecoder()
  let lone: NodeJS.Timeout | undefined
  const onData = (bytes: Uint8Array): void => {
    clearTimeout(lone)
    onInputs(decoder.push(bytes))
    if (decoder.waits()) lone = setTimeout(() => onInputs(decoder.flush()), ESCAPE_WAIT)
  }
  const terminal = openTerminal(world.host, onData)
  let asked = world.env.DABIAO_AMBIGUOUS === undefined
  const onInputs = (inputs: readonly Input[]): void => {
    for (const input of inputs) {
      if (input.kind === 'cursor' && asked) {
        asked = false
        if (input.row === 1 && input.column === 3) session.dispatch({ type: 'width', wide: true })
      } else session.dispatch({ type: 'input', input })
    }
  }
  let end: (code: number) => void = () => {}
  let fail: (error: unknown) => void = () => {}
  const ended = new Promise<number>((resolve, reject) => {
    end = resolve
    fail = reject
  })
  const painter = createPainter(terminal, world.colour, () => session)
  const signals = createSignals(world.host, terminal, {
    end,
    fail,
    onResize: () => session.dispatch({ type: 'resize', ...terminal.size() }),
    onReturn: painter.anew,
  })
  const session = openSession(
    world,
    {
      changed: painter.soon,
      repaint: painter.anew,
      aside: (run) => signals.aside(() => run(terminal.input), painter.anew),
      suspend: () => signals.suspend(),
      write: terminal.write,
      quit: end,
      failed: fail,
    },
    { ...terminal.size(), wide: world.env.DABIAO_AMBIGUOUS === 'wide' },
  )
  let unwatch = (): void => {}
  try {
    terminal.enter()
    if (asked) terminal.write(ASK_WIDTH)
    session.checkAll().catch(fail)
    unwatch = await watchAll(session, fail)
    return await ended
  } finally {
    clearTimeout(lone)
    unwatch()
    painter.close()
    terminal.leave()
    signals.close()
    terminal.close()
  }
}

/**
 * Watches the reports, what comes to their folders, and what decides about them, which may leave out others than before;
 * gives back how to end it.
 */
async function watchAll(session: Session, failed: (error: unknown) => void): Promise<() => void> {
  const { find, found, deciding, read } = session.world
  const saved = (path: string): void => void session.saved(path).catch(failed)
  const reports = await watchReports(find, { saved, appeared: saved, failed }, found)
  let watched: readonly string[] = []
  let end = (): void => {}
  /** Watches what decides now; gives back whether that is other files than before. */
  const watchDeciding = (): boolean => {
    const files = deciding()
    if (files.join('\0') === watched.join('\0')) return false
    end()
    watched = files
    end = watchFiles(files, (index) => {
      // By what this screen has written itself, it has checked already.
      const own = session.written.findLast(({ path }) => path === files[index])
      const now = read(files[index]!)
      if (own && now && Buffer.compare(own.after, now) === 0) return
      changed().catch(failed)
    })
    return true
  }
  let isEnded = false
  const changed = async (): Promise<void> => {
    const { files } = await reports.again()
    if (isEnded) return
    session.dispatch({ type: 'found', paths: files })
    // What was changed while others were watched is seen by looking again.
    await (watchDeciding() ? changed() : session.checkAll())
  }
  watchDeciding()
  return () => {
    isEnded = true
    reports.end()
    end()
  }
}

/** Paints the state, at most once a frame and only the rows that changed. */
function createPainter(terminal: Terminal, colour: boolean, session: () => Session) {
  let frames: Frames | null = null
  let shown: Painted = blank
  let timer: NodeJS.Timeout | undefined
  let last = 0
  const paint = (): void => {
    timer = undefined
    // An editor has the terminal; what changes meanwhile is painted when it comes back.
    if (!terminal.isTaken()) return
    last = performance.now()
    frames ??= openFrames(colour)
    const state = session().state()
    const next = { rows: frames.draw(screenLines(state), state.columns), cursor: cursorOf(state) }
    const output = paintRows(shown, next)
    shown = next
    if (output !== '') terminal.write(output)
  }
  const soon = (): void => {
    timer ??= setTimeout(paint, Math.max(0, last + FRAME - performance.now()))
  }
  return {
    soon,
    anew: () => {
      if (!terminal.isTaken()) return
      terminal.write('\x1b[0m\x1b[2J')
      shown = blank
      soon()
    },
    close: () => {
      clearTimeout(timer)
      frames?.close()
    },
  }
}

interface SignalUses {
  readonly end: (code: number) => void
  readonly fail: (error: unknown) => void
  readonly onResize: () => void
  readonly onReturn: () => void
}

/** Gives the terminal back whatever ends or stops the process, and takes it again when it goes on. */
function createSignals(host: Host, terminal: Terminal, { end, fail, onResize, onReturn }: SignalUses) {
  let away = false
  const comeBack = (): void => {
    if (away) return
    terminal.enter()
    onResize()
    onReturn()
  }
  const stop = (): void => {
    if (!away) terminal.leave()
    host.kill(host.pid, 'SIGSTOP')
  }
  const uses: readonly (readonly [string, (given: unknown) => void])[] = [
    // Keys of an editor that runs in the terminal reach this process as well.
    ['SIGINT', () => away || end(130)],
    ['SIGTERM', () => end(143)],
    ['SIGHUP', () => end(129)],
    ['SIGTSTP', stop],
    ['SIGCONT', comeBack],
    ['uncaughtException', fail],
    ['unhandledRejection', fail],
    ['exit', () => terminal.leave()],
  ]
  for (const [name, use] of uses) host.on(name as 'exit', use)
  host.stdout.on('resize', onResize)
  return {
    // The shell waits for the whole group, a launcher before this process included.
    suspend: () => host.kill(0, 'SIGTSTP'),
    aside: async <T>(run: () => Promise<T>, then: () => void): Promise<T> => {
      terminal.leave()
      away = true
      try {
        return await run()
      } finally {
        away = false
        terminal.enter()
        onResize()
        then()
      }
    },
    close: () => {
      for (const [name, use] of uses) host.off(name, use)
      host.stdout.off('resize', onResize)
    },
  }
}
