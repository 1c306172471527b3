import type { Passage } from '../types.js'

/** Where a phrase of a list stands, and which of the list it is. */
export interface PhraseHit extends Passage {
  readonly phrase: number
}

/**
 * The hits of all lists as plain numbers, `FIELDS` for each: most are never asked for. Those of list n stand from
 * `first[n]` up to `first[n + 1]`, in the order of the text.
 */
export interface HitLists {
  readonly numbers: Int32Array
  readonly first: Int32Array
}

// The numbers of a hit, in this order.
const [PARAGRAPH, START, END, PHRASE, FIELDS] = [0, 1, 2, 3, 4]

const NONE: readonly PhraseHit[] = []

/** Sorts hits, five numbers each (list, paragraph, start, end, phrase), that come paragraph by paragraph, into their lists. */
export function sortHits(hits: readonly number[], lists: number): HitLists {
  const first = new Int32Array(lists + 1)
  for (let hit = 0; hit < hits.length; hit += 1 + FIELDS) first[hits[hit]! + 1]! += FIELDS
  for (let list = 0; list < lists; list++) first[list + 1]! += first[list]!
  const next = first.slice()
  const numbers = new Int32Array(first[lists]!)
  for (let hit = 0; hit < hits.length; hit += 1 + FIELDS) {
    const list = hits[hit]!
    let at = next[list]!
    next[list] = at + FIELDS
    // Of a phrase that began earlier the end was only met now.
    for (; at > first[list]! && isBehind(numbers, at - FIELDS, hits, hit + 1); at -= FIELDS)
      numbers.copyWithin(at, at - FIELDS, at)
    for (let field = 0; field < FIELDS; field++) numbers[at + field] = hits[hit + 1 + field]!
  }
  return { numbers, first }
}

/** Whether a hit of `a` belongs behind one of `b`: by its start, then by the number of its phrase. */
function isBehind(a: Int32Array, at: number, b: readonly number[], from: number): boolean {
  if (a[at + PARAGRAPH] !== b[from + PARAGRAPH]) return false
  const further = a[at + START]! - b[from + START]!
  return further > 0 || (further === 0 && a[at + PHRASE]! > b[from + PHRASE]!)
}

/** The hits of a list that begin inside passages, in the order of these. */
export function hitsWithin(lists: HitLists, list: number, passages: readonly Passage[]): readonly PhraseHit[] {
  const { numbers, first } = lists
  const [from, to] = [first[list]!, first[list + 1]!]
  if (from === to) return NONE
  const [earliest, latest] = [numbers[from + PARAGRAPH]!, numbers[to - FIELDS + PARAGRAPH]!]
  const found: PhraseHit[] = []
  // A plain loop: this runs for every list over every paragraph, and flatMap takes several times as long.
  for (const passage of passages) {
    const { paragraph } = passage
    if (paragraph < earliest || paragraph > latest) continue
    for (let at = firstFrom(lists, list, paragraph, passage.start); isInside(lists, list, at, passage); at += FIELDS)
      found.push({ paragraph, start: numbers[at + START]!, end: numbers[at + END]!, phrase: numbers[at + PHRASE]! })
  }
  return found
}

/** Whether a hit of a list begins inside a passage. */
export const holdsHit = (lists: HitLists, list: number, passage: Passage): boolean =>
  isInside(lists, list, firstFrom(lists, list, passage.paragraph, passage.start), passage)

const isInside = ({ numbers, first }: HitLists, list: number, at: number, { paragraph, end }: Passage): boolean =>
  at < first[list + 1]! && numbers[at + PARAGRAPH] === paragraph && numbers[at + START]! < end

/** The place of the first hit of a list at or behind an offset of a paragraph. */
function firstFrom({ numbers, first }: HitLists, list: number, paragraph: number, start: number): number {
  let low = 0
  let high = (first[list + 1]! - first[list]!) / FIELDS
  while (low < high) {
    const middle = (low + high) >> 1
    const at = first[list]! + middle * FIELDS
    if ((numbers[at + PARAGRAPH]! - paragraph || numbers[at + START]! - start) < 0) low = middle + 1
    else high = middle
  }
  return first[list]! + low * FIELDS
}
