import type { Nodes } from 'mdast'
import { Converter } from 'opencc-js/t2cn'
import { decodeHtml } from './decode.js'
import type { Document, Read } from './document.js'

const convert = Converter({ from: 't', to: 'cn' })

/** A text in simplified characters, each in the place of its own. */
function simplified(text: string): string {
  const whole = convert(text)
  return whole.length === text.length ? whole : [...text].map(simplifiedCharacter).join('')
}

function simplifiedCharacter(character: string): string {
  const plain = convert(character)
  return plain.length === character.length ? plain : character
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
  const { root, text } = page
  return text.length === document.text.length
    ? { ...document, root, parsed: { text, offsets: null } }
    : { ...page, encoding: document.encoding }
}
