/** The kind of each character code, 0 for all others: quicker than a pattern where each character of a text is looked at. */
export function codeTable(kinds: Iterable<readonly [kind: number, characters: string]>): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [kind, characters] of kinds)
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind
  return table
}
