import { safe, safeLine } from '../terminal/safe.js'

/** A piece of HTML or XML, ready to stand among others. */
export interface Markup {
  readonly markup: string
}

type Piece = Markup | string | number | null | false | readonly Piece[]

/**
 * A template of HTML or XML: every text that is put in is escaped and made harmless, for element content and quoted
 * attributes alike; only what is markup itself stays as it is. Null and false leave nothing.
 */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let made = strings[0]!
  for (const [i, piece] of pieces.entries()) made += written(piece) + strings[i + 1]!
  return { markup: made }
}

function written(piece: Piece): string {
  if (piece === null || piece === false) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return escapeText(piece)
  return 'markup' in piece ? piece.markup : piece.map(written).join('')
}

// `##[` is an old way to command a runner of GitHub from anywhere in what it logs.
const ENTITIES: Readonly<Record<string, string>> = {
  '##[': '##&#91;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text in one line, with control and bidirectional characters made visible, what XML forbids left out, escaped. */
const escapeText = (text: string): string => verbatim(safeLine(text)).markup

/** Like a text that is put in, but with the spaces at its ends. */
export function verbatim(text: string): Markup {
  const kept = safe(text).replace(/[\ufffe\uffff]/g, '')
  return { markup: kept.replace(/##\[|[&<>"']/g, (sign) => ENTITIES[sign]!) }
}
