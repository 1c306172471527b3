import { Box, render, Text } from 'ink'
import { createElement, memo } from 'react'
import { encodeLine, type Line, lineText } from '../line.js'

/** Draws lines with Ink; gives each frame as its rows, with the terminal's codes for their looks. */
export interface Frames {
  readonly draw: (lines: readonly Line[], columns: number) => readonly string[]
  readonly close: () => void
}

/** Ink may take some characters for wider than the terminal shows them: no row is to be cut by it. */
const SPARE = 16

const CODES = /\x1b\[[0-9;]*m/g

const Row = memo(({ text }: { readonly text: string }) => createElement(Text, { wrap: 'truncate' }, text))

const rowOf = (text: string) => createElement(Row, { text })

// A row is what stands at its place, so no row needs a key.
const Screen = ({ rows }: { readonly rows: readonly string[] }) =>
  createElement(Box, { flexDirection: 'column' }, ...rows.map(rowOf))

/**
 * Ink lays out and renders; it does not write to the terminal: its own writer clears the screen and scrollback where a
 * frame is as high as the terminal. In its debug mode it gives one plain frame a commit. It takes a millisecond a row
 * for that, so it is given the rows that changed.
 */
export function openFrames(colour: boolean): Frames {
  let frame = ''
  const stdout = {
    columns: SPARE,
    write: (text: string) => {
      frame = text
      return true
    },
    on: () => stdout,
    off: () => stdout,
  }
  const stdin = {
    isTTY: false,
    on: () => stdin,
    off: () => stdin,
    setEncoding: () => stdin,
    ref: () => {},
    unref: () => {},
  }
  const options = {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stderr: stdout as unknown as NodeJS.WriteStream,
    stdin: stdin as unknown as NodeJS.ReadStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  }
  const ink = render(createElement(Screen, { rows: [] }), options)
  let given: readonly string[] = []
  let drawn: readonly string[] = []
  return {
    draw: (lines, columns) => {
      stdout.columns = columns + SPARE
      // An empty text would be no row at all.
      const rows = lines.map((line) => encodeLine(line, colour) || ' ')
      const changed = rows.flatMap((row, index) => (row === given[index] ? [] : [index]))
      if (changed.length > 0) ink.rerender(createElement(Screen, { rows: changed.map((index) => rows[index]!) }))
      const fresh = frame.split('\n')
      const next = [...drawn.slice(0, rows.length)]
      for (const [at, index] of changed.entries()) next[index] = cleared(fresh[at] ?? '', lines[index]!)
      given = rows
      drawn = next
      return drawn
    },
    close: () => {
      ink.unmount()
      ink.cleanup()
    },
  }
}

/** Ink leaves out the spaces at a row's end: what stood there before is to be cleared. */
function cleared(row: string, line: Line): string {
  return row.replace(CODES, '').length < lineText(line).length ? `${row}\x1b[0m\x1b[K` : row
}
