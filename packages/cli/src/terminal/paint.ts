import type { Severity } from '@dabiao/engine'

export type Style = 'bold' | 'dim' | 'bad' | 'fair' | 'good' | 'note'

/** Gives a text a style, or leaves it alone where there is no colour. Painted texts are not measured any more. */
export type Paint = (style: Style, text: string) => string

// The sixteen colours of the terminal only: they follow the theme that its user can read.
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  bad: [31, 39],
  fair: [33, 39],
  good: [32, 39],
  note: [36, 39],
}

export const severityStyle: Readonly<Record<Severity, Style>> = { error: 'bad', warning: 'fair', info: 'note' }

const plain: Paint = (_style, text) => text
const coloured: Paint = (style, text) => (text === '' ? '' : `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`)

export function createPaint(colour: boolean): Paint {
  return colour ? coloured : plain
}

/** Whether to colour: what the user asked for, else `NO_COLOR`, else `FORCE_COLOR`, else whether a terminal shows it. */
export function wantsColour(
  asked: boolean | null,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (asked !== null) return asked
  if (env.NO_COLOR) return false
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}
