import type { Style } from '../terminal/paint.js'

/** A run of characters of one look. */
export interface Segment {
  readonly text: string
  readonly style?: Style
  readonly inverse?: boolean
  readonly underline?: boolean
}

/** One row of the screen, or of a pane. */
export type Line = readonly Segment[]

export const plain = (text: string): Line => [{ text }]

export const styled = (style: Style, text: string): Segment => ({ text, style })

/** The words of a line without their looks. */
export const lineText = (line: Line): string => line.map(({ text }) => text).join('')

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, bad: 31, fair: 33, good: 32, note: 36 }

/** A line with the terminal's codes for its looks; without colour only bold, inverse and underline are left. */
export function encodeLine(line: Line, colour: boolean): string {
  return line.map((segment) => encode(segment, colour)).join('')
}

function encode({ text, style, inverse, underline }: Segment, colour: boolean): string {
  const codes = [
    ...(style !== undefined && (colour || style === 'bold') ? [CODES[style]] : []),
    ...(inverse ? [7] : []),
    ...(underline ? [4] : []),
  ]
  return codes.length === 0 || text === '' ? text : `\x1b[${codes.join(';')}m${text}\x1b[0m`
}
