import { shownLine, type TextParagraph, visibleText } from '../document.js'
import type { Numbering } from './numbering.js'
import type { Styles } from './styles.js'

/** A line of a paragraph, up to a break inside it. */
interface OpenLine {
  text: string
  /** How long `text` is up to the end of the bold words that it begins with. */
  boldTo: number
}

/** A paragraph of word/document.xml while it is read. */
export interface OpenParagraph {
  style: string | null
  numId: number | null
  ilvl: number | null
  outline: number | null
  /** Whether its end was deleted, so that the next paragraph goes on with it. */
  endDeleted: boolean
  readonly lines: OpenLine[]
  /** Paragraphs of the text boxes that are anchored in it. */
  readonly floating: TextParagraph[]
}

/** A paragraph before its first word; it goes on with `carried`, whose end was deleted. */
export function openParagraph(carried: OpenParagraph | null): OpenParagraph {
  const { lines = [emptyLine()], floating = [] } = carried ?? {}
  return { style: null, numId: null, ilvl: null, outline: null, endDeleted: false, lines, floating }
}

const emptyLine = (): OpenLine => ({ text: '', boldTo: 0 })

/** Goes on with a paragraph; a line end in `text` begins a new line. */
export function addText({ lines }: OpenParagraph, text: string, isBold: boolean): void {
  for (const [i, piece] of text.split('\n').entries()) {
    if (i > 0) lines.push(emptyLine())
    const line = lines.at(-1)!
    // Spaces between bold words are neither bold nor not.
    if (line.boldTo === line.text.length && (isBold || piece.trim() === '')) line.boldTo += piece.length
    line.text += piece
  }
}

/** What of a document decides how its paragraphs look. */
export interface Look {
  readonly styles: Styles
  readonly numbering: Numbering
}

// A style for headings on a whole paragraph of sentences was put there by mistake.
const LONGEST_HEADING = 100

/**
 * The lines of a paragraph, its number in front as Word shows it, and of the text boxes in it. The title has depth 1,
 * headings have theirs from 2 on.
 */
export function closeParagraph(paragraph: OpenParagraph, look: Look): TextParagraph[] {
  const style = look.styles.get(paragraph.style)
  const label = labelOf(paragraph, look)
  const outline = paragraph.outline ?? style.outline
  const depth = style.title ? 1 : outline !== null && outline >= 0 && outline < 9 ? outline + 2 : 0
  const own: TextParagraph[] = []
  for (const line of paragraph.lines) {
    const text = visibleText(line.text)
    if (text === '') continue
    const number = own.length === 0 ? label : ''
    own.push({
      ...shownLine(number, { raw: line.text, boldTo: line.boldTo }, visibleText),
      depth: text.length > LONGEST_HEADING && text.includes('。') ? 0 : depth,
    })
  }
  return [...own, ...paragraph.floating]
}

function labelOf(paragraph: OpenParagraph, { styles, numbering }: Look): string {
  const style = styles.get(paragraph.style)
  const numId = paragraph.numId ?? style.numId
  // numId 0 takes the numbering of the style away.
  if (numId === null || numId === 0) return ''
  return numbering.next(numId, paragraph.ilvl ?? (paragraph.numId === null ? numbering.levelOf(style) : 0))
}
