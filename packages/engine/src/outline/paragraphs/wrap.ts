import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { isPageNumber } from '../page/breaks.js'

/** How the lines of a text were broken hard, as they come out of a PDF or off a page. */
export interface Wrap {
  /** Columns of a full line; a Chinese character has two. */
  readonly width: number
  /** Whether every paragraph's first line is set in: a line that is not goes on with the one before it. */
  readonly setsIn: boolean
  /** The same of the empty lines between paragraphs. */
  readonly setsApart: boolean
}

const WIDEST = 150
const FEWEST_LINES = 8
const SHORTEST = 15
// What stands at the edge may fall short by the punctuation that must not begin or end a line.
const SLACK = 4
// One line in ten may be wider: a table's row, an address.
const OUTLIERS = 0.1
const INDENT = 4

/** How the lines of a text were broken; null where they were not. */
export function wrapOf(lines: readonly Line[]): Wrap | null {
  const most = Math.max(1, Math.floor(lines.length * OUTLIERS))
  const widths: number[] = []
  let wider = 0
  for (const line of lines) {
    if (line.meta || line.text.length <= SHORTEST) continue
    const width = line.text.length > WIDEST ? line.text.length : widthOf(line)
    if (width <= WIDEST) widths.push(width)
    else if (++wider > most) return null
  }
  if (widths.length < FEWEST_LINES) return null
  const width = fullest(widths)
  return width === null
    ? null
    : { width, setsIn: setsParagraphsIn(lines, width), setsApart: setsParagraphsApart(lines, width) }
}

/** The width within `SLACK` of which at least a third of the lines end, and which hardly one exceeds. */
function fullest(widths: readonly number[]): number | null {
  const sorted = [...widths].sort((a, b) => b - a)
  for (let from = 0; from <= sorted.length * OUTLIERS; from++) {
    const width = sorted[from]!
    const full = sorted.filter((one) => one <= width && one >= width - SLACK).length
    if (full * 3 >= sorted.length) return width
  }
  return null
}

/** Whether the lines behind those that end a paragraph are set in, all but the headings. */
function setsParagraphsIn(lines: readonly Line[], width: number): boolean {
  let paragraphs = 0
  let setIn = 0
  for (let i = 1; i < lines.length; i++) {
    const { text, indented } = lines[i]!
    if (isPageNumber(lines[i - 1]!.text) || isFull(lines[i - 1]!, lines[i]!, width)) continue
    if (!indented && readLabel(text) !== null) continue
    paragraphs++
    if (indented) setIn++
  }
  return setIn >= 3 && setIn * 2 >= paragraphs
}

/** Whether empty lines part the paragraphs, and hardly ever the lines inside of them. */
function setsParagraphsApart(lines: readonly Line[], width: number): boolean {
  let [inside, torn, close, apart] = [0, 0, 0, 0]
  for (let i = 1; i < lines.length; i++) {
    const isApart = lines[i]!.apart
    if (!isFull(lines[i - 1]!, lines[i]!, width)) isApart ? apart++ : close++
    else if (isApart) torn++
    else inside++
  }
  return inside >= FEWEST_LINES && torn * 10 <= inside && apart >= 3 && close * 3 <= apart
}

/** Whether a line ends because the beginning of the next had no room in it. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const first = next.text.slice(0, FIRST_WORD.exec(next.text)![0].length)
  return widthOf(line) + columns(first) >= width - SLACK + 2
}

/** Whether a line that ends no sentence is long enough to have been broken: a whole word may have had no room. */
export const isNearlyFull = (line: Line, width: number): boolean => widthOf(line) >= width * NEARLY

const NEARLY = 0.8

/** Whether a line of many figures, which are narrower, has the characters of a full one. */
export const isFullByCount = (line: Line, width: number): boolean => line.text.length * 2 >= width * NEARLY

/** Whether a sentence or more begins at a line: two lines that follow each other are full. */
export const isBodyAt = (lines: readonly Line[], i: number, wrap: Wrap | null): boolean =>
  wrap !== null &&
  i + 2 < lines.length &&
  !lines[i + 1]!.indented &&
  !lines[i + 2]!.indented &&
  isFull(lines[i]!, lines[i + 1]!, wrap.width) &&
  isFull(lines[i + 1]!, lines[i + 2]!, wrap.width)

// A number is not broken, and a closing mark stays with the word before it.
const FIRST_WORD = /^(?:[\dA-Za-z.,%％/:-]{1,20}|.)[，。、；：！？）》”’〕】％…]{0,3}/

const widthOf = (line: Line): number => columns(line.text) + (line.indented ? INDENT : 0)

function columns(text: string): number {
  let wide = 0
  for (let i = 0; i < text.length; i++) if (isWide(text.charCodeAt(i))) wide++
  return text.length + wide
}

// Quotation marks, dashes, dots and numbers in circles have the width of a Chinese character in a Chinese text.
const isWide = (code: number): boolean =>
  code > 0x2e7f || (code >= 0x2010 && code <= 0x2026) || (code >= 0x2460 && code <= 0x24ff)
