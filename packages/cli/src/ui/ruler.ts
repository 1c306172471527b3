import {
  characterWidth,
  takeEnd,
  takeStart,
  type WidthOf,
  wideCharacterWidth,
  widthBy,
} from '../terminal/text-width.js'
import { lineRanges } from '../terminal/wrap.js'
import { type Line, lineText, type Segment } from './line.js'

/** Measures, cuts and breaks what is to be shown by the width table of the terminal. */
export interface Ruler {
  /** Whether “ ” … · ─ take two columns; signs of ours that do are then replaced. */
  readonly wide: boolean
  readonly width: (text: string) => number
  /** The text cut at its end, with a sign that it was. */
  readonly cut: (text: string, width: number) => string
  readonly cutStart: (text: string, width: number) => string
  readonly padEnd: (text: string, width: number) => string
  readonly padStart: (text: string, width: number) => string
  /** A line cut or filled up to exactly `width` columns. */
  readonly fit: (line: Line, width: number) => Line
  readonly wrap: (text: string, width: number) => string[]
  /** Breaks a line of several looks by the rules of Chinese typesetting. */
  readonly wrapLine: (line: Line, width: number) => Line[]
  /** One of our own signs, in plain letters where it would take two columns. */
  readonly sign: (sign: string) => string
}

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '─': '-',
  '│': '|',
  '█': '#',
  '░': '.',
  '·': '.',
  '→': '->',
  '…': '~',
}

/** The ruler of a terminal that shows characters of ambiguous width in one column or in two. */
function createRuler(wide: boolean): Ruler {
  const widthOf: WidthOf = wide ? wideCharacterWidth : characterWidth
  const width = (text: string): number => widthBy(widthOf, text)
  const sign = (one: string): string => (wide ? (PLAIN_SIGNS[one] ?? one) : one)
  const ellipsis = sign('…')
  const cut = (text: string, most: number): string =>
    width(text) <= most ? text : most < 1 ? '' : `${takeStart(text, most - 1, widthOf)}${ellipsis}`
  const spaces = (count: number): string => ' '.repeat(Math.max(0, count))
  const fit = (line: Line, exactly: number): Line => {
    const fitted: Segment[] = []
    let used = 0
    for (const segment of line) {
      const room = exactly - used
      const wanted = width(segment.text)
      if (wanted <= room) {
        fitted.push(segment)
        used += wanted
        continue
      }
      const text = cut(segment.text, room)
      fitted.push({ ...segment, text })
      used += width(text)
      break
    }
    return used < exactly ? [...fitted, { text: spaces(exactly - used) }] : fitted
  }
  return {
    wide,
    width,
    cut,
    cutStart: (text, most) =>
      width(text) <= most ? text : most < 1 ? '' : `${ellipsis}${takeEnd(text, most - 1, widthOf)}`,
    padEnd: (text, least) => text + spaces(least - width(text)),
    padStart: (text, least) => spaces(least - width(text)) + text,
    fit,
    wrap: (text, most) => lineRanges(text, most, widthOf).map(({ start, end }) => text.slice(start, end)),
    wrapLine: (line, most) =>
      lineRanges(lineText(line), most, widthOf).map(({ start, end }) => slice(line, start, end)),
    sign,
  }
}

/** The part of a line between two offsets of its text. */
function slice(line: Line, start: number, end: number): Line {
  const parts: Segment[] = []
  let at = 0
  for (const segment of line) {
    const text = segment.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (text !== '') parts.push({ ...segment, text })
    at += segment.text.length
  }
  return parts
}

const narrow = createRuler(false)
const broad = createRuler(true)

/** The ruler of a terminal of one kind or the other. */
export const rulerFor = (wide: boolean): Ruler => (wide ? broad : narrow)
