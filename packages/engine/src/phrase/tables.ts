import type { CompiledPhrases } from './compile.js'
import { NEXT_YEAR, REPORT_YEAR } from './parse-phrase.js'

/** As narrow as the numbers allow: what is looked up at every character should stay in the processor's cache. */
type Numbers = Uint16Array | Int32Array

/** Compiled phrases laid out for matching. Nothing in it changes, so that it can be kept in a file as it is. */
export interface PhraseTables {
  /** The character that leads to each node of the trie of words; node 0 is the root and the child of none. */
  readonly characters: Uint16Array
  /** The children of node n are `firstChild[n]` up to `firstChild[n + 1]`, by character. */
  readonly firstChild: Numbers
  /** 1 more than the word that ends at a node; 0 where none does. */
  readonly word: Numbers
  /** A hash table of the nodes at depth two, by the two characters that lead there: most pairs begin no word. */
  readonly pairs: Int32Array
  readonly pairNodes: Numbers
  /** The steps of word w are `firstStep[w]` up to `firstStep[w + 1]`; for each its phrase and its states. */
  readonly firstStep: Int32Array
  readonly phrases: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** 1 for phrases that count inside 《…》 too. */
  readonly titled: Uint8Array
  /** The list that each phrase belongs to, and the first phrase of each list. */
  readonly listOf: Int32Array
  readonly firstOf: Int32Array
  /** How many states all phrases have; one number. */
  readonly states: Int32Array
}

// Slots for years have the lowest codes and so come first among the children of a node.
export const LAST_SLOT = Math.max(REPORT_YEAR.charCodeAt(0), NEXT_YEAR.charCodeAt(0))

export function layOut(compiled: CompiledPhrases): PhraseTables {
  const { sizes, uses, states } = compiled
  const count = sizes.reduce((sum, size) => sum + size, 0)
  const titled = new Uint8Array(count)
  for (const phrase of compiled.titled) titled[phrase] = 1
  const trie = layOutTrie(compiled)
  const { pairs, pairNodes } = layOutPairs(trie)
  return {
    characters: trie.characters,
    firstChild: trie.firstChild,
    word: trie.word,
    pairs,
    pairNodes,
    firstStep: sumsOf(uses),
    phrases: new Int32Array(compiled.phrases),
    from: new Int32Array(compiled.from),
    to: new Int32Array(compiled.to),
    titled,
    listOf: Int32Array.from(sizes.flatMap((size, list) => new Array<number>(size).fill(list))),
    firstOf: sumsOf(sizes),
    states: Int32Array.of(states),
  }
}

/** Before each of the numbers the sum of those in front of it, and the sum of all. */
function sumsOf(numbers: readonly number[]): Int32Array {
  const sums = new Int32Array(numbers.length + 1)
  for (const [i, number] of numbers.entries()) sums[i + 1] = sums[i]! + number
  return sums
}

const numbersFor = (most: number, length: number): Numbers =>
  most < 0x10000 ? new Uint16Array(length) : new Int32Array(length)

function layOutTrie({ characters, nodes }: CompiledPhrases): Pick<PhraseTables, 'characters' | 'firstChild' | 'word'> {
  const count = nodes.length
  const codes = new Uint16Array(count)
  const firstChild = numbersFor(count, count + 1)
  const words = numbersFor(count, count)
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
  return { characters: codes, firstChild, word: words }
}

/** Has room for twice as many: from its own place on, a pair stands in the first that was free. */
function layOutPairs(trie: Pick<PhraseTables, 'characters' | 'firstChild' | 'word'>) {
  const { characters, firstChild } = trie
  const roots = firstChild[1]!
  const all: number[] = []
  for (let node = 1; node < roots; node++)
    if (isToldByPairs(trie, node))
      for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) all.push(node, child)
  const size = 1 << (33 - Math.clz32(all.length / 2))
  const pairs = new Int32Array(size)
  const pairNodes = numbersFor(characters.length, size)
  for (let i = 0; i < all.length; i += 2) {
    const pair = pairOf(characters[all[i]!]!, characters[all[i + 1]!]!)
    let at = placeOf(pair, size)
    while (pairNodes[at] !== 0) at = (at + 1) & (size - 1)
    pairs[at] = pair
    pairNodes[at] = all[i + 1]!
  }
  return { pairs, pairNodes }
}

/** Whether two characters tell the words that begin with the first: not where it is a word itself, or a year may follow. */
export const isToldByPairs = (
  { characters, firstChild, word }: Pick<PhraseTables, 'characters' | 'firstChild' | 'word'>,
  node: number,
): boolean => word[node] === 0 && characters[firstChild[node]!]! > LAST_SLOT

const pairOf = (first: number, second: number): number => (first << 16) | second

/** Where a table of `size` places, a power of two, begins to look for a pair. */
const placeOf = (pair: number, size: number): number => (Math.imul(pair, 0x9e3779b1) >>> 12) & (size - 1)

/** The node that two characters lead to from the root, or 0. */
export function nodeOfPair({ pairs, pairNodes }: PhraseTables, first: number, second: number): number {
  const pair = pairOf(first, second)
  for (let at = placeOf(pair, pairs.length); ; at = (at + 1) & (pairs.length - 1))
    if (pairs[at] === pair || pairNodes[at] === 0) return pairNodes[at]!
}
