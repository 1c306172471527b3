import type { Bilingual } from '../types.js'
import { MAX_LINES, type Refusal } from './decode.js'
import { type Document, documentOf, IN_PICTURES, isTitleAlone, type TextParagraph } from './document.js'
import { type Archive, openArchive } from './docx/archive.js'
import { readBody } from './docx/body.js'
import { readNumbering } from './docx/numbering.js'
import { partsOf } from './docx/parts.js'
import { readStyles } from './docx/styles.js'

const TOO_MUCH: Bilingual = {
  zh: '文档嵌套过深或段落过多，未读取',
  en: 'nested too deep or too many paragraphs, not read',
}
const EMPTY: Bilingual = {
  zh: '文档中没有文字（可能只有图片），请换用可以选中文字的文稿',
  en: 'the document holds no text (pictures only, perhaps)',
}

/**
 * A Word document as a text of one paragraph a line, with numbers as Word computes them and changes accepted. Notes,
 * comments, headers, footers and tables of contents are left out: what they say belongs to no section of the report.
 */
export function readDocx(bytes: Uint8Array): Document | Refusal {
  const archive = openArchive(bytes)
  if ('refusal' in archive) return archive
  const parts = partsOf(archive)
  if ('refusal' in parts) return parts
  const [body, styleXml, numberingXml] = [parts.document, parts.styles, parts.numbering].map((name) =>
    archive.read(name),
  )
  if (typeof body !== 'string') return body ?? { refusal: EMPTY }
  const styles = readStyles(textOr(styleXml))
  const read = readBody(body, { styles, numbering: readNumbering(textOr(numberingXml), styles) })
  if (!read || read.paragraphs.length > MAX_LINES) return { refusal: TOO_MUCH }
  const { paragraphs, hasRevisions, notes, pictures } = read
  if (paragraphs.length === 0) return { refusal: EMPTY }
  if (pictures > 0 && isTitleAlone(paragraphs)) return { refusal: IN_PICTURES }
  return {
    ...documentOf(belowTitle(paragraphs)),
    encoding: 'utf-8',
    ...(hasRevisions && { hasRevisions }),
    ...(notes > 0 && { unreadNotes: notes }),
  }
}

/** The text of a part; a document is readable without its styles and numbers, if damaged. */
const textOr = (part: ReturnType<Archive['read']> | undefined): string | null =>
  typeof part === 'string' ? part : null

/** Headings stand below the title; where no paragraph has a title's style, they begin at depth 1. */
function belowTitle(paragraphs: readonly TextParagraph[]): readonly TextParagraph[] {
  if (paragraphs.some(({ depth }) => depth === 1)) return paragraphs
  return paragraphs.map((paragraph) => (paragraph.depth > 0 ? { ...paragraph, depth: paragraph.depth - 1 } : paragraph))
}
