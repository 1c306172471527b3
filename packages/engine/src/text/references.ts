const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  thinsp: ' ',
  emsp: '\u3000',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  apos: "'",
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  permil: '‰',
  laquo: '«',
  raquo: '»',
  lt: '<',
  gt: '>',
  amp: '&',
  shy: '',
  zwnj: '',
  zwj: '',
}

// Written twice over (&amp;ldquo;) by editors that take the text for code once more.
const REFERENCE = /&(?:amp;)?(?:#(\d{2,5})|#[xX]([\da-fA-F]{2,4})|([a-z]{2,6}));/y

/** A character written as web pages write it: `&ldquo;`, `&#12288;`. */
export interface CharacterReference {
  readonly length: number
  /** What it stands for; empty for what is never seen. */
  readonly character: string
}

/** The reference that begins at an offset of a text; null where none does. */
export function referenceAt(text: string, at: number): CharacterReference | null {
  if (text[at] !== '&') return null
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(text)
  if (!match) return null
  const [{ length }, decimal, hexadecimal, name] = match
  if (name !== undefined) {
    const character = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
    return character === undefined ? null : { length, character }
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
  const character = characterOf(code)
  return character === null ? null : { length, character }
}

/** Null for what is no character of its own, or a control. */
function characterOf(code: number): string | null {
  if (code === 0xa0) return ' '
  if (code === 0x200b || code === 0xfeff) return ''
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xf900) || code > 0xffef) return null
  return String.fromCharCode(code)
}
