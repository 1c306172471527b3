import type { PhraseHit } from '../locate/hit-lists.js'
import type { Reading } from '../locate/reading.js'
import type { Passage } from '../types.js'

/** How many places are shown for an item. */
export const MOST_EVIDENCE = 3
// Far enough for any section; a text without headings must not be walked back from every hit.
const FARTHEST = 40
const MOST_WEIGHED = 100

/**
 * The hits to show for an item: those under a heading that is about the item itself come before those that stand in
 * passing elsewhere, each in the order of the text.
 */
export function bestEvidence(reading: Reading, list: string, found: readonly Passage[]): readonly Passage[] {
  if (found.length <= 1) return found
  const headed = found.slice(0, MOST_WEIGHED).filter((hit) => isHeaded(reading, list, hit))
  if (headed.length === 0) return found.slice(0, MOST_EVIDENCE)
  return [...headed, ...found.filter((hit) => !headed.includes(hit))].slice(0, MOST_EVIDENCE)
}

/** Hits in the order of the text without those that overlap an earlier one: what several phrases find in the same words is said once. */
export function apart(found: readonly PhraseHit[]): readonly PhraseHit[] {
  const kept: PhraseHit[] = []
  for (const hit of found) {
    const last = kept.at(-1)
    if (last?.paragraph !== hit.paragraph || hit.start >= last.end) kept.push(hit)
    else if (hit.start === last.start && hit.end > last.end) kept[kept.length - 1] = hit
  }
  return kept
}

/** Whether the heading above a hit, or the words that open its numbered paragraph, are about the item too. */
function isHeaded(reading: Reading, list: string, hit: Passage): boolean {
  for (let i = hit.paragraph; i >= 0 && i > hit.paragraph - FARTHEST; i--) {
    const opening = reading.opening(i)
    if (!opening || (i === hit.paragraph && hit.start < opening.end)) continue
    return reading.holds(list, opening)
  }
  return false
}
