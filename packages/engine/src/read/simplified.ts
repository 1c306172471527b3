import type { Nodes } from 'mdast'
import { Converter } from 'opencc-js/t2cn'
import { decodeHtml } from './decode.js'
import type { Document, Read } from './document.js'

const convert = Converter({ from: 't', to: 'cn' })

// Forms of Hong Kong and of older print that the converter leaves; each with the simplified one.
const VARIANTS = new Map(
  Array.from('衞卫凖准鄕乡郷乡硏研淸清敎教卽即吿告旣既靑青関关'.matchAll(/(.)(.)/g), ([, one, to]) => [one!, to!]),
)
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'g')
const TWO_UNITS = /([\ud800-\udbff][\udc00-\udfff])/

/** A text in simplified characters, each in the place of its own; one whose other form is longer or shorter stays. */
function simplified(text: string): string {
  return text
    .split(TWO_UNITS)
    .map((piece, i) => (i % 2 === 1 ? piece : simplifiedPiece(piece)))
    .join('')
}

function simplifiedPiece(piece: string): string {
  const plain = piece.replace(VARIANT, (one) => VARIANTS.get(one)!).replaceAll('覆議', '复议')
  const whole = convert(plain)
  if (whole.length === piece.length && !TWO_UNITS.test(whole)) return whole
  return Array.from(plain, (one) => (convert(one).length === 1 ? convert(one) : one)).join('')
}

/** A document that is read as if it were written in simplified characters; its text stays as it stands. */
export function readSimplified(document: Document): Document {
  const { text, lined = text, root, parsed } = document
  simplifyWords(root)
  return { ...document, parsed: { text: simplified(parsed?.text ?? lined), offsets: parsed?.offsets ?? null } }
}

function simplifyWords(node: Nodes): void {
  if ('value' in node) node.value = simplified(node.value)
  if ('children' in node) for (const child of node.children) simplifyWords(child)
}

/**
 * The same of a web page, where words tell the article from what stands around it: `read` reads it anew. Where another
 * article comes of it, its text is in simplified characters.
 */
export function readSimplifiedPage(document: Document, bytes: Uint8Array, read: Read): Document {
  const decoded = decodeHtml(bytes)
  const page = 'refusal' in decoded ? decoded : read(new TextEncoder().encode(`\ufeff${simplified(decoded.text)}`))
  if ('refusal' in page) return readSimplified(document)
  // What the page wrote as &#22283; is a character only now.
  const { root, parsed } = readSimplified(page)
  return page.text.length === document.text.length
    ? { ...document, root, ...(parsed && { parsed }) }
    : { ...page, root, text: parsed!.text, encoding: document.encoding }
}
