import type { CompiledPhrases } from './compile.js'
import { NEXT_YEAR, REPORT_YEAR } from './parse-phrase.js'

/** The words of all phrases; node 0 is the root and the child of none. */
export interface Trie {
  readonly characters: Uint16Array
  /** The children of node n are `firstChild[n]` up to `firstChild[n + 1]`, by character. */
  readonly firstChild: Numbers
  /** 1 more than the word that ends at a node; 0 where none does. */
  readonly word: Numbers
  /** 1 where some word begins with the character, 2 where its first two characters do not tell which words may. */
  readonly begins: Uint8Array
  /** A hash table of the nodes at depth two, by the two characters that lead there: most pairs begin no word. */
  readonly pairs: Int32Array
  readonly pairNodes: Numbers
  /** Whether some word begins with a year. */
  readonly hasSlots: boolean
}

/** Codes of the slots that words may hold, each with the numerals that it may be written in. */
export type Years = readonly (readonly [slot: number, digits: string])[]

/** As narrow as the numbers allow: what is looked up at every character should stay in the processor's cache. */
type Numbers = Uint16Array | Int32Array

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
  const codes = new Uint16Array(count)
  const numbers = (length: number): Numbers => (count < 0x10000 ? new Uint16Array(length) : new Int32Array(length))
  const firstChild = numbers(count + 1)
  const words = numbers(count)
  let child = 1
  let word = 0
  for (let node = 0; node < count; node++) {
    const packed = nodes[node]!
    codes[node] = characters.charCodeAt(node)
    firstChild[node] = child
    words[node] = packed & 1 ? ++word : 0
    child += packed >> 1
  }
  firstChild[count] = child
  const begins = new Uint8Array(0x10000)
  const pairs: [pair: number, node: number][] = []
  for (let node = 1; node < firstChild[1]!; node++) {
    const first = codes[node]!
    const from = firstChild[node]!
    const isTold = words[node] === 0 && codes[from]! > LAST_SLOT
    begins[first] = isTold ? 1 : 2
    if (isTold)
      for (let child = from; child < firstChild[node + 1]!; child++) pairs.push([pairOf(first, codes[child]!), child])
  }
  const { keys, nodes: pairNodes } = hashTable(pairs, numbers)
  // Spreads would give the tries of several rulesets several shapes, and what runs on all of them would be slower.
  return {
    characters: codes,
    firstChild,
    word: words,
    begins,
    pairs: keys,
    pairNodes,
    // The root's children begin at node 1, slots first.
    hasSlots: count > 1 && codes[1]! <= LAST_SLOT,
  }
}

/** A table with room for twice as many: from its own slot on, a pair stands in the first that was free. */
function hashTable(
  pairs: readonly (readonly [pair: number, node: number])[],
  numbers: (length: number) => Numbers,
): { keys: Int32Array; nodes: Numbers } {
  const size = 1 << (33 - Math.clz32(pairs.length))
  const keys = new Int32Array(size)
  const nodes = numbers(size)
  for (const [pair, node] of pairs) {
    let at = slotOf(pair, size)
    while (nodes[at] !== 0) at = (at + 1) & (size - 1)
    keys[at] = pair
    nodes[at] = node
  }
  return { keys, nodes }
}

const pairOf = (first: number, second: number): number => (first << 16) | second

/** Where a table of `size` places, a power of two, begins to look for a pair. */
const slotOf = (pair: number, size: number): number => (Math.imul(pair, 0x9e3779b1) >>> 12) & (size - 1)

/** Writes each word that begins at `from`, and the offset of its end, into `found`; gives how many numbers these are. */
export function wordsAt(trie: Trie, text: string, from: number, years: Years, found: number[]): number {
  const character = text.charCodeAt(from)
  const isDigit = (character >= 0x30 && character <= 0x39) || character === TWO
  const count = trie.hasSlots && isDigit ? walkYears(trie, text, 0, from, years, found, 0) : 0
  const how = trie.begins[character]!
  if (how === 0) return count
  const node = how === 1 ? nodeOfPair(trie, character, text.charCodeAt(from + 1)) : childOf(trie, 0, character)
  return node === 0 ? count : walk(trie, text, node, from + (how === 1 ? 2 : 1), years, found, count)
}

/** The node that two characters lead to from the root, or 0. */
function nodeOfPair({ pairs, pairNodes }: Trie, first: number, second: number): number {
  const pair = pairOf(first, second)
  for (let at = slotOf(pair, pairs.length); ; at = (at + 1) & (pairs.length - 1))
    if (pairs[at] === pair || pairNodes[at] === 0) return pairNodes[at]!
}

function walk(
  trie: Trie,
  text: string,
  from: number,
  start: number,
  years: Years,
  found: number[],
  known: number,
): number {
  const { word, firstChild, characters } = trie
  let count = known
  for (let node = from, at = start; ; at++) {
    if (word[node] !== 0) {
      found[count++] = word[node]! - 1
      found[count++] = at
    }
    const first = firstChild[node]!
    if (first === firstChild[node + 1]) return count
    // Slots have the lowest codes and so come first among the children.
    if (characters[first]! <= LAST_SLOT) count = walkYears(trie, text, node, at, years, found, count)
    node = at < text.length ? childOf(trie, node, text.charCodeAt(at)) : 0
    if (node === 0) return count
  }
}

function walkYears(
  trie: Trie,
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
    const child = childOf(trie, node, slot)
    if (child !== 0) count = walk(trie, text, child, at + digits.length, years, found, count)
  }
  return count
}

/** The child of a node for a character, or 0. */
function childOf({ characters, firstChild }: Trie, node: number, character: number): number {
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
