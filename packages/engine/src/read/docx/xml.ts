import { Parser } from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

/** What to do at each tag and text of a part. Names are as Word writes them (`w:p`), whatever the file's prefix is. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (data: string) => void
}

const MAX_DEPTH = 100

/** Reads a part from its beginning to its end; false where it is nested too deep. */
export function walkXml(xml: string, handler: XmlHandler): boolean {
  let depth = 0
  let rename: ((name: string) => string) | null = null
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (depth === 0) rename = renaming(attributes)
        if (++depth > MAX_DEPTH) parser.pause()
        else if (rename) handler.open(rename(name), renameAll(attributes, rename))
        else handler.open(name, attributes)
      },
      onclosetag: (name) => {
        if (depth-- <= MAX_DEPTH) handler.close?.(rename ? rename(name) : name)
      },
      ontext: (data) => handler.text?.(data),
    },
    { xmlMode: true },
  )
  parser.write(xml)
  if (depth > MAX_DEPTH) return false
  parser.end()
  return true
}

// The transitional and the strict namespace of ECMA-376.
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** How names of the file become those of Word; null where they are, as in all but some generated files. */
function renaming(attributes: Attributes): ((name: string) => string) | null {
  const bound = Object.keys(attributes).find((name) => name.startsWith('xmlns') && WORD.has(attributes[name]!))
  if (bound === undefined || bound === 'xmlns:w') return null
  const prefix = bound.slice('xmlns:'.length)
  if (prefix === '') return (name) => (name.includes(':') ? name : `w:${name}`)
  return (name) => (name.startsWith(`${prefix}:`) ? `w:${name.slice(prefix.length + 1)}` : name)
}

const renameAll = (attributes: Attributes, rename: (name: string) => string): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [rename(name), value]))

/** Whether a property such as `<w:b/>` is on. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val']
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

/** The whole number in `w:val`; null where there is none. */
export function numberIn(attributes: Attributes): number | null {
  const value = Number.parseInt(attributes['w:val'] ?? '', 10)
  return Number.isNaN(value) ? null : value
}
