interface Span {
  readonly start: number
  readonly end: number
}

const CODE = /`{1,3}[^`\n]{1,400}`{1,3}/g
// What stands behind a link's or a picture's name; one pair of brackets inside it.
const TARGET = /\]\((?:[^()\n]{1,200}|\([^()\n]{0,80}\)){0,4}\)/g
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[^\n]*/gm
const BRACKETED = /\[([^[\]\n]{1,200})\]/g

/**
 * Where in a Markdown text other programs, not people, read each character: code, targets of links, definitions of them
 * and the names that they go by. In the order of kinds; offsets into the text.
 */
export function literalSpans(text: string): readonly Span[] {
  const definitions = [...text.matchAll(DEFINITION)]
  const names = new Set(definitions.map(([, name]) => name))
  const references = names.size === 0 ? [] : [...text.matchAll(BRACKETED)].filter(([, name]) => names.has(name))
  const found = [...text.matchAll(CODE), ...text.matchAll(TARGET), ...definitions, ...references]
  return found.map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}
