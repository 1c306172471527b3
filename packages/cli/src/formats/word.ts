import type { Tone } from './checklist.js'
import { type Markup, markup } from './markup.js'
import { RELATIONS } from './package-files.js'

export const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** The content type of a part, with its name behind. */
export const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A4 across, in twentieths of a point, with the margins that leave `TEXT_WIDTH` for the text. */
const PAGE = { width: 16838, height: 11906, margin: 1134 }
export const TEXT_WIDTH: number = PAGE.width - 2 * PAGE.margin

const FILLS: Readonly<Record<Tone | 'head' | 'part', string | null>> = {
  none: null,
  good: 'E3F1E6',
  fair: 'FBF0D0',
  bad: 'F8DFDB',
  head: 'EDEBE6',
  part: 'F6F5F1',
}

export interface CellOptions {
  readonly width: number
  readonly fill?: keyof typeof FILLS
  readonly style?: 'Cell' | 'CellHead'
  readonly centred?: boolean
}

/** A paragraph in one of the styles of `wordStyles`. */
export const paragraph = (style: string, words: string | Markup, properties: Markup | null = null): Markup =>
  markup`<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${typeof words === 'string' ? run(words) : words}</w:p>`

export const run = (words: string): Markup => markup`<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A field that the word processor fills in, such as the number of the page. */
export const field = (code: string): Markup =>
  markup`<w:fldSimple w:instr="${code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`

/** A cell with a paragraph for each text. */
export function cell(texts: readonly string[], options: CellOptions): Markup {
  const { width, fill = 'none', style = 'Cell', centred = false } = options
  const colour = FILLS[fill]
  const centring = centred ? markup`<w:jc w:val="center"/>` : null
  return markup`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${
    colour !== null && markup`<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`
  }</w:tcPr>${(texts.length === 0 ? [''] : texts).map((text) => paragraph(style, text, centring))}</w:tc>`
}

/** A row that no page break goes through; a head stands on every page. */
export const row = (cells: readonly Markup[], isHead = false): Markup =>
  markup`<w:tr><w:trPr><w:cantSplit/>${isHead && markup`<w:tblHeader/>`}</w:trPr>${cells}</w:tr>`

export function table(widths: readonly number[], rows: readonly Markup[]): Markup {
  const edge = (side: string): Markup =>
    markup`<w:${{ markup: side }} w:val="single" w:sz="4" w:space="0" w:color="8C8C8C"/>`
  return markup`<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblBorders>${[
    'top',
    'left',
    'bottom',
    'right',
    'insideH',
    'insideV',
  ].map(
    edge,
  )}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map(
    (width) => markup`<w:gridCol w:w="${width}"/>`,
  )}</w:tblGrid>${rows}</w:tbl>`
}

/** The document with its body; `rIdFooter` is the relation to the footer. */
export const wordDocument = (body: readonly Markup[]): Markup =>
  markup`<w:document xmlns:w="${NAMESPACE}" xmlns:r="${RELATIONS}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}" w:orient="landscape"/><w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`

export const wordFooter = (content: Markup): Markup =>
  markup`<w:ftr xmlns:w="${NAMESPACE}">${paragraph('Footer', content)}</w:ftr>`

export interface Style {
  readonly id: string
  readonly name: string
  readonly font: 'hei' | 'fang' | 'song'
  /** Half points. */
  readonly size: number
  readonly properties: Markup
}

const tableStyles: readonly Style[] = [
  {
    id: 'Heading1',
    name: 'heading 1',
    font: 'hei',
    size: 36,
    properties: markup`<w:keepNext/><w:spacing w:before="0" w:after="160"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    font: 'hei',
    size: 26,
    properties: markup`<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>`,
  },
  {
    id: 'Made',
    name: 'Made',
    font: 'fang',
    size: 18,
    properties: markup`<w:keepNext/><w:spacing w:before="0" w:after="120"/><w:jc w:val="center"/>`,
  },
  { id: 'Cell', name: 'Cell', font: 'fang', size: 18, properties: markup`<w:spacing w:before="30" w:after="30"/>` },
  {
    id: 'CellHead',
    name: 'Cell Head',
    font: 'hei',
    size: 18,
    properties: markup`<w:spacing w:before="30" w:after="30"/>`,
  },
  {
    id: 'Sign',
    name: 'Sign',
    font: 'fang',
    size: 24,
    properties: markup`<w:keepLines/><w:spacing w:before="360" w:after="0"/>`,
  },
  { id: 'Footer', name: 'footer', font: 'song', size: 18, properties: markup`<w:jc w:val="center"/>` },
]

const fonts = { hei: ['黑体', 'Arial'], fang: ['仿宋', 'Times New Roman'], song: ['宋体', 'Times New Roman'] } as const

const fontMarkup = (font: Style['font']): Markup => {
  const [chinese, latin] = fonts[font]
  return markup`<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}"/>`
}

/** The paragraph styles; sizes and fonts as offices set them: 黑体 for heads, 仿宋 for text. */
export const wordStyles = (styles: readonly Style[] = tableStyles): Markup =>
  markup`<w:styles xmlns:w="${NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>${fontMarkup('fang')}<w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
${styles.map(
  ({ id, name, font, size, properties }) =>
    markup`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${properties}</w:pPr><w:rPr>${fontMarkup(font)}<w:sz w:val="${size}"/></w:rPr></w:style>
`,
)}</w:styles>`
