import { cellsOf, isRuler, placesOfCells } from '../../text/table-cells.js'
import { areParts, isPartName } from '../headings/part-names.js'
import type { Line } from '../lines.js'
import { readLabel, toNumber } from '../numbering.js'
import { cutLine } from './cut-line.js'

const NUMBER = /^(?:\d|[一二三四五六七八九])$/
const LONGEST_NAME = 40
const COLUMNS = 3

/**
 * A form whose rows tell the parts of a report, as plain headings with the text below them: of 3 | 主要负责人履职情况 | 局长…… the
 * number falls away, and so does the row of the columns' names. A cell of several paragraphs stands in lines of its own
 * already, its number and its name before it; one row at least must be whole.
 */
export function splitForm(lines: readonly Line[]): readonly Line[] {
  // Below 一、 a table is of what stands there.
  if (!lines.some(({ text }) => HAS_CELLS.test(text)) || lines.some(({ text }) => readLabel(text)?.style === 'cn'))
    return lines
  return splitNamedRows(splitNumberedRows(lines))
}

/** Rows of a name and a text: 主要举措和成效 | 1.加强理论学习。…… */
function splitNamedRows(lines: readonly Line[]): readonly Line[] {
  const rows = new Map(lines.flatMap((line, i) => (isNamedRow(line.text) ? [[i, namedRowOf(line)] as const] : [])))
  return areParts([...rows.values()].map(([name]) => name.text))
    ? lines.flatMap((line, i) => rows.get(i) ?? line)
    : lines
}

function splitNumberedRows(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => mayBeRow(text))) return lines
  const rows = new Map<number, readonly Line[]>()
  const names: string[] = []
  for (const [i, line] of lines.entries()) {
    const row = mayBeRow(line.text)
      ? { number: cellsOf(line.text)[0]!, lines: rowOf(line), to: i }
      : NUMBER.test(line.text) && isName(lines[i + 1])
        ? { number: line.text, lines: [asName(lines[i + 1]!)], to: i + 1 }
        : null
    if (!row || toNumber(row.number) !== names.length + 1) continue
    names.push(row.lines[0]!.text)
    rows.set(i, row.lines)
    if (row.to > i) rows.set(row.to, [])
  }
  if (!areParts(names)) return lines
  const [first = 0] = rows.keys()
  const ruler = isRuler(lines[first - 1]?.text ?? '') ? first - 1 : first
  const head = cellsOf(lines[ruler - 1]?.text ?? '').length === COLUMNS ? ruler - 1 : ruler
  return lines.flatMap((line, i) => rows.get(i) ?? (i >= head && i < first ? [] : line))
}

const isName = (line: Line | undefined): boolean => line !== undefined && isNameText(line.text)

const isNameText = (text: string): boolean => text.length <= LONGEST_NAME && isPartName(text) && !/[。；，]/.test(text)

const HAS_CELLS = new RegExp(`^.{0,${LONGEST_NAME}}[|｜\\t]`)

function isNamedRow(text: string): boolean {
  if (!HAS_CELLS.test(text)) return false
  const [name, content, ...others] = cellsOf(text)
  return others.length === 0 && content !== undefined && isAnswer(content) && isNameText(name!)
}

// 主要举措和成效 ⇥ 1 is of a table of contents, 主要工作任务 ⇥ 21项 of figures.
const isAnswer = (content: string): boolean => content.length >= SHORTEST_ANSWER || /^(?:无|没有)|。$/.test(content)
const SHORTEST_ANSWER = 12

/** The name and the text of such a row. */
function namedRowOf(line: Line): readonly [Line, Line] {
  const [name, content] = placesOfCells(line.text)
  return [asName(cellOf(line, name!)), cellOf(line, content!)]
}

function mayBeRow(text: string): boolean {
  if (!HAS_CELLS.test(text)) return false
  const [number, name, content, more] = placesOfCells(text)
  if (!number || !name || !content || more) return false
  const length = name.end - name.start
  return NUMBER.test(text.slice(number.start, number.end)) && length > 0 && length <= LONGEST_NAME
}

/** The name and the text of a row, each as a line; the name alone where nothing is told. */
function rowOf(line: Line): readonly Line[] {
  const [, name, content] = placesOfCells(line.text)
  return [asName(cellOf(line, name!)), ...(content!.end > content!.start ? [cellOf(line, content!)] : [])]
}

const cellOf = (line: Line, { start, end }: { readonly start: number; readonly end: number }): Line =>
  cutLine(cutLine(line, start)[1], end - start)[0]

/** All names alike, however they are marked. */
const asName = (line: Line): Line => ({ ...line, boldTo: line.text.length })
