import type { Nodes } from 'mdast'
import { Converter, CustomConverter } from 'opencc-js/t2cn'
import { decodeHtml } from './decode.js'
import type { Document, Parsed, Read } from './document.js'

const convert = Converter({ from: 't', to: 'cn' })

// Forms of Hong Kong and of older print that the converter leaves; each with the simplified one.
const withoutVariants = CustomConverter(
  '衞 卫|凖 准|鄕 乡|郷 乡|硏 研|淸 清|敎 教|卽 即|吿 告|旣 既|靑 青|関 关|覆議 复议',
)
const TWO_UNITS = /([\ud800-\udbff][\udc00-\udfff])/

/** A text in simplified characters, each in the place of its own; one whose other form is longer or shorter stays. */
function simplified(text: string): string {
  return text
    .split(TWO_UNITS)
    .map((piece, i) => (i % 2 === 1 ? piece : simplifiedPiece(piece)))
    .join('')
}

function simplifiedPiece(piece: string): string {
  const plain = withoutVariants(piece)
  const whole = convert(plain)
  return whole.length === piece.length && !TWO_UNITS.test(whole)
    ? whole
    : Array.from(plain, simplifiedCharacter).join('')
}

function simplifiedCharacter(character: string): string {
  const plain = convert(character)
  return plain.length === 1 ? plain : character
}

/** A document that is read as if it were written in simplified characters; its text stays as it stands. */
export function readSimplified(document: Document): Document & { readonly parsed: Parsed } {
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
    ? { ...document, root, parsed }
    : { ...page, text: parsed.text, encoding: document.encoding }
}
