import type { CompiledPhrases } from './compile.js'
import { NEXT_YEAR, REPORT_YEAR } from './parse-phrase.js'

/** The words of all phrases; node 0 is the root and the child of none. */
export interface Trie {
  readonly characters: Uint16Array
  /** The children of node n are `firstChild[n]` up to `firstChild[n + 1]`, by character. */
  readonly firstChild: Int32Array
  /** The word that ends at a node, or -1. */
  readonly word: Int32Array
  /** The child of the root for each character, or 0. */
  readonly root: Int32Array
  /** 1 where a word may begin with two characters, by `pairOf`: most characters begin a word, few pairs do. */
  readonly pairs: Uint8Array
  /** Whether some word begins with a year. */
  readonly hasSlots: boolean
}

/** Codes of the slots that words may hold, each with the numerals that it may be written in. */
export type Years = readonly (readonly [slot: number, digits: string])[]

const REPORT = REPORT_YEAR.charCodeAt(0)
const NEXT = NEXT_YEAR.charCodeAt(0)
const LAST_SLOT = Math.max(REPORT, NEXT)

const CHINESE_DIGITS = '〇一二三四五六七八九'
const TWO = CHINESE_DIGITS.charCodeAt(2)

/** What the slots stand for in a report of a year, in digits and as 二〇二三; nothing where it is not known. */
export function slotsOf(year: number | null): Years {
  if (year === null) return []
  return [REPORT, NEXT].flatMap((slot, i) => {
    const digits = String(year + i)
    return [
      [slot, digits],
      [slot, digits.replace(/\d/g, (digit) => CHINESE_DIGITS[Number(digit)]!)],
    ] as const
  })
}

/** Lays compiled words out for walking. */
export function wakeTrie({ characters, nodes }: CompiledPhrases): Trie {
  const count = nodes.length
  const trie = {
    // The root's children begin at node 1, slots first.
    hasSlots: characters.charCodeAt(1) <= LAST_SLOT,
    characters: new Uint16Array(count),
    firstChild: new Int32Array(count + 1),
    word: new Int32Array(count),
    root: new Int32Array(0x10000),
    pairs: new Uint8Array(PAIRS),
  }
  let child = 1
  let word = 0
  for (let node = 0; node < count; node++) {
    const packed = nodes[node]!
    trie.characters[node] = characters.charCodeAt(node)
    trie.firstChild[node] = child
    trie.word[node] = packed & 1 ? word++ : -1
    child += packed >> 1
  }
  trie.firstChild[count] = child
  for (let node = 1; node < trie.firstChild[1]!; node++) {
    trie.root[trie.characters[node]!] = node
    for (let child = trie.firstChild[node]!; child < trie.firstChild[node + 1]!; child++)
      trie.pairs[pairOf(trie.characters[node]!, trie.characters[child]!)] = 1
  }
  return trie
}

const PAIRS = 0x10000

/** The number of a pair of characters; a few pairs share one. */
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x2f35) + second) & (PAIRS - 1)

/** Calls back with each word that begins at `from` and the offset of its end. */
export function wordsAt(
  trie: Trie,
  text: string,
  from: number,
  years: Years,
  found: (word: number, end: number) => void,
): void {
  const character = text.charCodeAt(from)
  if (trie.hasSlots && ((character >= 0x30 && character <= 0x39) || character === TWO))
    walkYears(trie, text, 0, from, years, found)
  const node = trie.root[character]!
  if (node === 0) return
  const isAlone = trie.word[node]! >= 0 || startsWithSlot(trie, node)
  if (isAlone || trie.pairs[pairOf(character, text.charCodeAt(from + 1))] === 1)
    walk(trie, text, node, from + 1, years, found)
}

/** Whether a year may stand behind a node: slots have the lowest codes and so come first among the children. */
const startsWithSlot = ({ characters, firstChild }: Trie, node: number): boolean =>
  characters[firstChild[node]!]! <= LAST_SLOT

function walk(
  trie: Trie,
  text: string,
  from: number,
  at: number,
  years: Years,
  found: (word: number, end: number) => void,
): void {
  for (let node = from; ; at++) {
    if (trie.word[node]! >= 0) found(trie.word[node]!, at)
    if (startsWithSlot(trie, node)) walkYears(trie, text, node, at, years, found)
    node = at < text.length ? childOf(trie, node, text.charCodeAt(at)) : 0
    if (node === 0) return
  }
}

function walkYears(
  trie: Trie,
  text: string,
  node: number,
  at: number,
  years: Years,
  found: (word: number, end: number) => void,
): void {
  for (const [slot, digits] of years) {
    if (!text.startsWith(digits, at)) continue
    const child = childOf(trie, node, slot)
    if (child !== 0) walk(trie, text, child, at + digits.length, years, found)
  }
}

/** The child of a node for a character, or 0. */
function childOf(trie: Trie, node: number, character: number): number {
  let low = trie.firstChild[node]!
  let high = trie.firstChild[node + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    const found = trie.characters[middle]!
    if (found === character) return middle
    if (found < character) low = middle + 1
    else high = middle
  }
  return 0
}
