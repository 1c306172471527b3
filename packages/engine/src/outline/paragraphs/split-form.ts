import { cellsOf, placesOfCells } from '../../text/table-cells.js'
import { areParts } from '../headings/part-names.js'
import type { Line } from '../lines.js'
import { readLabel } from '../numbering.js'
import { cutLine } from './cut-line.js'

const NUMBER = /^(?:\d|[一二三四五六七八九])$/
const LONGEST_NAME = 40
const COLUMNS = 3

/**
 * A form whose rows tell the parts of a report as plain headings with the text below them: of 3 | 主要负责人履职情况 | 局长…… the
 * number falls away, and so does the row of the columns' names. A cell of several paragraphs stands in lines of its own
 * already, its number and its name before it.
 */
export function splitForm(lines: readonly Line[]): readonly Line[] {
  const rows = new Map(lines.flatMap((line) => (mayBeRow(line.text) ? [[line, rowOf(line)] as const] : [])))
  // Below 一、 a table is of what stands there.
  if (rows.size === 0 || lines.some(({ text }) => readLabel(text)?.style === 'cn')) return lines
  const isNumber = (i: number): boolean => NUMBER.test(lines[i]?.text ?? '')
  const names = lines.flatMap((line, i) => rows.get(line)?.[0] ?? (isNumber(i - 1) ? line : []))
  if (!areParts(names.flatMap(({ text }) => (text.length <= LONGEST_NAME ? text : [])))) return lines
  const first = lines.findIndex((line, i) => rows.has(line) || isNumber(i))
  const isHead = (i: number): boolean => i === first - 1 && cellsOf(lines[i]!.text).length === COLUMNS
  return lines.flatMap(
    (line, i) => rows.get(line) ?? (isNumber(i) || isHead(i) ? [] : isNumber(i - 1) ? asName(line) : line),
  )
}

function mayBeRow(text: string): boolean {
  if (!/[|｜\t]/.test(text.slice(0, LONGEST_NAME))) return false
  const [number, name, content, more] = placesOfCells(text)
  if (!number || !name || !content || more) return false
  const length = name.end - name.start
  return NUMBER.test(text.slice(number.start, number.end)) && length > 0 && length <= LONGEST_NAME
}

/** The name and the text of a row, each as a line. */
function rowOf(line: Line): readonly [Line, Line] {
  const cut = ({ start, end }: { start: number; end: number }): Line => cutLine(cutLine(line, start)[1], end - start)[0]
  const [, name, content] = placesOfCells(line.text)
  return [asName(cut(name!)), cut(content!)]
}

/** All names alike, however they are marked. */
const asName = (line: Line): Line => ({ ...line, bold: true })
