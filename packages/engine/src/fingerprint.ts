import { fold } from './phrase/fold.js'

/** A short name (13 hex digits) of a finding that stays the same while the text around it moves: its rule and its words. */
export const fingerprint = (rule: string, words: string): string => fingerprintOf(rule, fold(words).text)

/** The same for words that are folded. */
export function fingerprintOf(rule: string, folded: string): string {
  const text = `${rule}\n${folded}`
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0').slice(-13)
}
