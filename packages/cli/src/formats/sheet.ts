import { safe } from '../terminal/safe.js'
import type { Tone } from './checklist.js'
import { type Markup, markup } from './markup.js'

/** A cell is a text or a number, never a formula; lines of a text are kept. */
export interface Cell {
  readonly value: string | number
  readonly style: number
}

export interface Sheet {
  readonly name: string
  /** Head and width (in characters) of each column. */
  readonly columns: readonly (readonly [string, number])[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The namespace of spreadsheets. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const HEAD = 1
const TONES: readonly Tone[] = ['none', 'good', 'fair', 'bad']
const FILLS: Readonly<Record<Tone, string | null>> = {
  none: null,
  good: 'FFE3F1E6',
  fair: 'FFFBF0D0',
  bad: 'FFF8DFDB',
}
/** A spreadsheet takes no more characters in a cell. */
const LONGEST_CELL = 32_767
const LINE_HEIGHT = 15

/** The number of the style of a cell. */
export const cellStyle = (tone: Tone = 'none'): number => HEAD + 1 + TONES.indexOf(tone)

/** A sheet with its head fixed and filtered, printed on A4 across, as wide as one page. */
export function sheetMarkup({ columns, rows }: Sheet): Markup {
  const last = columnName(columns.length - 1)
  const head = columns.map(([name]): Cell => ({ value: name, style: HEAD }))
  return markup`<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<dimension ref="A1:${last}${rows.length + 1}"/>
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
<cols>${columns.map(([, width], i) => markup`<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)}</cols>
<sheetData>${[head, ...rows].map((cells, i) => rowMarkup(cells, i + 1, columns))}</sheetData>
<autoFilter ref="A1:${last}${rows.length + 1}"/>
<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
}

function rowMarkup(cells: readonly Cell[], number: number, columns: Sheet['columns']): Markup {
  const height = Math.max(...cells.map(({ value }, i) => linesIn(String(value), columns[i]![1]))) * LINE_HEIGHT + 5
  return markup`<row r="${number}" ht="${Math.min(409, height)}" customHeight="1">${cells.map((cell, i) => cellMarkup(cell, `${columnName(i)}${number}`))}</row>
`
}

/** How many lines a text takes; a Chinese character is as wide as two others. */
function linesIn(text: string, width: number): number {
  const wide = (line: string): number => line.length + (line.match(/[\u2e80-\uffff]/g)?.length ?? 0)
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / Math.max(1, width - 1))), 0)
}

function cellMarkup({ value, style }: Cell, at: string): Markup {
  if (typeof value === 'number') return markup`<c r="${at}" s="${style}"><v>${value}</v></c>`
  if (value === '') return markup`<c r="${at}" s="${style}"/>`
  const lines = value
    .slice(0, LONGEST_CELL)
    .split('\n')
    .map((line, i) => markup`${i > 0 && { markup: '\n' }}${safe(line)}`)
  return markup`<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${lines}</t></is></c>`
}

/** `A` to `Z`; no sheet is wider. */
const columnName = (index: number): string => String.fromCharCode(65 + index)

/** Fonts, fills, borders and the styles made of them: 0 plain, 1 the head, then one for each tone. */
export function stylesMarkup(): Markup {
  const fills = TONES.map((tone) => FILLS[tone]).filter((colour) => colour !== null)
  const solid = (colour: string): Markup =>
    markup`<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`
  const edge = (side: string): Markup =>
    markup`<${{ markup: side }} style="thin"><color rgb="FFBFBFBF"/></${{ markup: side }}>`
  const alignment = markup`<alignment vertical="top" wrapText="1"/>`
  return markup`<styleSheet xmlns="${MAIN}">
<fonts count="2"><font><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font><font><b/><sz val="10.5"/><color rgb="FFFFFFFF"/><name val="黑体"/><family val="3"/><charset val="134"/></font></fonts>
<fills count="${fills.length + 3}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FF8C1C13')}${fills.map(solid)}</fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(edge)}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${TONES.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
${TONES.map((_, i) => markup`<xf numFmtId="0" fontId="0" fillId="${i === 0 ? 0 : i + 2}" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`)}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
