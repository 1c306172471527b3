import type { Places } from './places.js'
import type { Facts, Outline } from './types.js'

/** Title and issuer as the report writes them, where it was read in simplified characters: by how it writes each first. */
export function inOwnCharacters({ facts, paragraphs }: Outline, { words }: Pick<Places, 'words'>): Facts {
  const own = new Map<string, string>()
  for (const [i, { text }] of paragraphs.entries()) {
    const written = words(i)
    for (let at = 0; at < text.length; at++) if (!own.has(text[at]!)) own.set(text[at]!, written[at]!)
  }
  const asWritten = (name: string | null): string | null =>
    name && Array.from(name, (character) => own.get(character) ?? character).join('')
  return { ...facts, title: asWritten(facts.title), issuer: asWritten(facts.issuer) }
}
