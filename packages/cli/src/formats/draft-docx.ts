import { type Markup, markup } from './markup.js'
import { packageFiles } from './package-files.js'
import { CONTENT, NAMESPACE, paragraph, type Style, wordStyles } from './word.js'

/** Size and fonts as GB/T 9704 sets an official document: 三号 for the text, 黑体 for 一、, a centred title. */
const styles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    font: 'song',
    size: 44,
    properties: markup`<w:spacing w:before="0" w:after="480"/><w:jc w:val="center"/>`,
  },
  heading(1, 'hei'),
  heading(2, 'fang'),
  {
    id: 'Body',
    name: 'Body Text',
    font: 'fang',
    size: 32,
    properties: markup`<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>`,
  },
]

function heading(level: 1 | 2, font: Style['font']): Style {
  const spacing = markup`<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>`
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    font,
    size: 32,
    properties: markup`<w:keepNext/>${spacing}<w:outlineLvl w:val="${level - 1}"/>`,
  }
}

/** A draft in Markdown, of headings and plain paragraphs only, as a Word document upright on A4. */
export function draftDocx(draft: string): Uint8Array {
  const body = draft
    .split('\n')
    .filter((line) => line !== '')
    .map(paragraphOf)
  return packageFiles(
    'word/document.xml',
    [
      { name: 'word/document.xml', type: `${CONTENT}.document.main+xml`, content: documentOf(body) },
      { name: 'word/styles.xml', type: `${CONTENT}.styles+xml`, content: wordStyles(styles) },
    ],
    [{ id: 'rIdStyles', type: 'styles', target: 'styles.xml' }],
  )
}

const STYLES = ['Body', 'Title', 'Heading1', 'Heading2']

function paragraphOf(line: string): Markup {
  const [, marks = '', words = ''] = /^(#{0,3}) ?(.*)$/.exec(line)!
  return paragraph(STYLES[marks.length]!, words)
}

const documentOf = (body: readonly Markup[]): Markup =>
  markup`<w:document xmlns:w="${NAMESPACE}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`
