import { isDigit } from './fold.js'
import { NEXT_YEAR, REPORT_YEAR } from './parse-phrase.js'
import { isToldByPairs, LAST_SLOT, nodeOfPair, type PhraseTables } from './tables.js'

/** The words of all phrases, ready for walking. */
export interface Trie {
  readonly tables: PhraseTables
  /** 1 where some word begins with the character, 2 where its first two characters do not tell which words may. */
  readonly begins: Uint8Array
  /** Whether some word begins with a year. */
  readonly hasSlots: boolean
}

/** Codes of the slots that words may hold, each with the numerals that it may be written in. */
export type Years = readonly (readonly [slot: number, digits: string])[]

const CHINESE_DIGITS = '〇一二三四五六七八九'
const TWO = CHINESE_DIGITS.charCodeAt(2)

/** What the slots stand for in a report of a year, in digits and as 二〇二三 or 二零二三; nothing where it is not known. */
export function slotsOf(year: number | null): Years {
  if (year === null) return []
  return [REPORT_YEAR, NEXT_YEAR].flatMap((slot, i) => {
    const digits = String(year + i)
    const chinese = digits.replace(/\d/g, (digit) => CHINESE_DIGITS[Number(digit)]!)
    return [
      [slot.charCodeAt(0), digits],
      [slot.charCodeAt(0), chinese],
      [slot.charCodeAt(0), chinese.replaceAll('〇', '零')],
    ] as const
  })
}

export function createTrie(tables: PhraseTables): Trie {
  const { characters, firstChild } = tables
  const begins = new Uint8Array(0x10000)
  for (let node = 1; node < firstChild[1]!; node++) begins[characters[node]!] = isToldByPairs(tables, node) ? 1 : 2
  return { tables, begins, hasSlots: characters.length > 1 && characters[1]! <= LAST_SLOT }
}

/** Writes each word that begins at `from`, and the offset of its end, into `found`; gives how many numbers these are. */
export function wordsAt(
  { tables, begins, hasSlots }: Trie,
  text: string,
  from: number,
  years: Years,
  found: number[],
): number {
  const character = text.charCodeAt(from)
  const mayBeYear = hasSlots && (isDigit(character) || character === TWO)
  const count = mayBeYear ? walkYears(tables, text, 0, from, years, found, 0) : 0
  const how = begins[character]!
  if (how === 0) return count
  const node = how === 1 ? nodeOfPair(tables, character, text.charCodeAt(from + 1)) : childOf(tables, 0, character)
  return node === 0 ? count : walk(tables, text, node, from + (how === 1 ? 2 : 1), years, found, count)
}

function walk(
  tables: PhraseTables,
  text: string,
  from: number,
  start: number,
  years: Years,
  found: number[],
  known: number,
): number {
  const { word, firstChild, characters } = tables
  let count = known
  for (let node = from, at = start; ; at++) {
    if (word[node] !== 0) {
      found[count++] = word[node]! - 1
      found[count++] = at
    }
    const first = firstChild[node]!
    if (first === firstChild[node + 1]) return count
    if (characters[first]! <= LAST_SLOT) count = walkYears(tables, text, node, at, years, found, count)
    node = at < text.length ? childOf(tables, node, text.charCodeAt(at)) : 0
    if (node === 0) return count
  }
}

function walkYears(
  tables: PhraseTables,
  text: string,
  node: number,
  at: number,
  years: Years,
  found: number[],
  known: number,
): number {
  let count = known
  for (const [slot, digits] of years) {
    if (text.charCodeAt(at) !== digits.charCodeAt(0) || !text.startsWith(digits, at)) continue
    const child = childOf(tables, node, slot)
    if (child !== 0) count = walk(tables, text, child, at + digits.length, years, found, count)
  }
  return count
}

/** The child of a node for a character, or 0. */
function childOf({ characters, firstChild }: PhraseTables, node: number, character: number): number {
  let low = firstChild[node]!
  let high = firstChild[node + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    const found = characters[middle]!
    if (found === character) return middle
    if (found < character) low = middle + 1
    else high = middle
  }
  return 0
}
