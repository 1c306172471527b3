import { GAP, type Phrase, parsePhrase } from './parse-phrase.js'

/** In place of the state that a step comes from or leads to. */
export const BEGINS = -1
export const COMPLETES = -1
export const EXCLUDES = -2

/**
 * Lists of phrases as plain data, ready for `createMatcher`. The words of all phrases make one trie. A phrase is made of
 * steps: its first word leads to a state, the next word from there to another, and the last word completes it. Phrases
 * are numbered through all lists, in order.
 */
export interface CompiledPhrases {
  /** How many phrases each list has. */
  readonly sizes: readonly number[]
  /** Phrases that say 《 and so count inside 《…》 too, ascending. */
  readonly titled: readonly number[]
  /** How many states all phrases have. */
  readonly states: number
  /** Nodes of the trie, breadth first: the character that leads to each; the root has a placeholder. */
  readonly characters: string
  /** For each node, twice the number of its children, and 1 more where a word ends. Children stand together, by character. */
  readonly nodes: readonly number[]
  /** For each word, in the order of the nodes that end one, how many steps it makes. */
  readonly uses: readonly number[]
  /** For each step, in the order of their words: its phrase, the state it comes from, and the state it leads to. */
  readonly phrases: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** What one phrase comes to by itself: for each step its word and the states, which count from 0. */
interface CompiledPhrase {
  readonly words: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly states: number
  readonly isTitled: boolean
}

/** Makes matcher data of lists of phrases. Throws a `SyntaxError` on an invalid phrase: the loader has checked them. */
export type Compiler = (lists: readonly (readonly string[])[]) => CompiledPhrases

/** Compiles lists of phrases once; for several rulesets of one family a compiler saves most of the work. */
export const compilePhrases: Compiler = (lists) => createCompiler()(lists)

/** A compiler that remembers the phrases it has seen: rulesets of one family share most of them. */
export function createCompiler(parse = parsePhrase): Compiler {
  const known = new Map<string, CompiledPhrase>()
  const vocabulary = createVocabulary()
  const compile = (source: string): CompiledPhrase => {
    const compiled = known.get(source) ?? compilePhrase(parseValid(source, parse), vocabulary)
    known.set(source, compiled)
    return compiled
  }
  return (lists) => {
    const phrases = lists.flat().map(compile)
    const ids = vocabulary.sort(phrases.map(({ words }) => words))
    const trie = buildTrie(ids.map((id) => vocabulary.words[id]!))
    const order = trie.ends.map((index) => ids[index]!)
    return {
      sizes: lists.map((list) => list.length),
      titled: phrases.flatMap(({ isTitled }, index) => (isTitled ? [index] : [])),
      states: phrases.reduce((sum, { states }) => sum + states, 0),
      characters: trie.characters,
      nodes: trie.nodes,
      ...sortSteps(phrases, order, vocabulary.words.length),
    }
  }
}

/** The steps of all phrases in the order of their words, states counted on from phrase to phrase. */
function sortSteps(
  phrases: readonly CompiledPhrase[],
  order: readonly number[],
  size: number,
): Pick<CompiledPhrases, 'uses' | 'phrases' | 'from' | 'to'> {
  const next = new Int32Array(size)
  for (const { words } of phrases) for (const word of words) next[word]!++
  const uses = order.map((word) => next[word]!)
  let count = 0
  for (const [index, word] of order.entries()) {
    next[word] = count
    count += uses[index]!
  }
  const steps = {
    uses,
    phrases: new Array<number>(count),
    from: new Array<number>(count),
    to: new Array<number>(count),
  }
  let states = 0
  for (const [index, phrase] of phrases.entries()) {
    for (const [step, word] of phrase.words.entries()) {
      const at = next[word]!++
      const [from, to] = [phrase.from[step]!, phrase.to[step]!]
      steps.phrases[at] = index
      steps.from[at] = from < 0 ? from : from + states
      steps.to[at] = to < 0 ? to : to + states
    }
    states += phrase.states
  }
  return steps
}

/** All words ever met, by number. */
interface Vocabulary {
  readonly words: readonly string[]
  readonly idOf: (word: string) => number
  /** The numbers that stand in any of the lists, in the order of their words. */
  readonly sort: (lists: readonly (readonly number[])[]) => number[]
}

function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const words: string[] = []
  let sorted: readonly number[] = []
  return {
    words,
    idOf(word) {
      const known = ids.get(word)
      if (known !== undefined) return known
      ids.set(word, words.length)
      return words.push(word) - 1
    },
    sort(lists) {
      if (sorted.length < words.length) {
        const added = words.slice(sorted.length).sort()
        sorted = merge(
          words,
          sorted,
          added.map((word) => ids.get(word)!),
        )
      }
      const wanted = new Uint8Array(words.length)
      for (const list of lists) for (const id of list) wanted[id] = 1
      return sorted.filter((id) => wanted[id] === 1)
    },
  }
}

/** Two lists of numbers, each in the order of its words, as one. */
function merge(words: readonly string[], a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = []
  let next = 0
  for (const id of b) {
    while (next < a.length && words[a[next]!]! < words[id]!) merged.push(a[next++]!)
    merged.push(id)
  }
  return [...merged, ...a.slice(next)]
}

function parseValid(source: string, parse: typeof parsePhrase): Phrase {
  const parsed = parse(source)
  if ('phrase' in parsed) return parsed.phrase
  throw new SyntaxError(`“${source}”: ${parsed.problem.message.en} (offset ${parsed.problem.offset})`)
}

function compilePhrase({ variants, excluded }: Phrase, { idOf }: Vocabulary): CompiledPhrase {
  const words: number[] = []
  const from: number[] = []
  const to: number[] = []
  const step = (word: string, source: number, target: number): void => {
    words.push(idOf(word))
    from.push(source)
    to.push(target)
  }
  let states = 0
  // Words that may be followed by the same lead to one state: choices before and after a gap add up, not multiply.
  const known = new Map<string, number>()
  const follow = (source: number, tails: readonly (readonly string[])[]): void => {
    for (const [word, rests] of groupByFirst(tails)) {
      if (rests.some((rest) => rest.length === 0)) {
        // The nearest completion counts, so nothing is to follow.
        step(word, source, COMPLETES)
        continue
      }
      const key = rests.map((rest) => rest.join(GAP)).join(GAP + GAP)
      const target = known.get(key) ?? states++
      step(word, source, target)
      if (known.has(key)) continue
      known.set(key, target)
      follow(target, rests)
    }
  }
  follow(BEGINS, variants)
  for (const word of excluded) step(word, BEGINS, EXCLUDES)
  return { words, from, to, states, isTitled: variants.some((variant) => variant.some((word) => word.includes('《'))) }
}

/** What may follow each first word, in the order written. */
function groupByFirst(tails: readonly (readonly string[])[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>()
  for (const [first, ...rest] of tails) {
    const group = groups.get(first!)
    if (group === undefined) groups.set(first!, [rest])
    else group.push(rest)
  }
  return groups
}

/** Lays out sorted words as a trie, breadth first; `ends` are the indexes of the words in the order of their nodes. */
function buildTrie(sorted: readonly string[]): { characters: string; nodes: number[]; ends: number[] } {
  // What each node holds: the words `from` to `to`, which have `depth` characters in common.
  const froms = [0]
  const tos = [sorted.length]
  const depths = [0]
  const nodes: number[] = []
  const ends: number[] = []
  let characters = ' '
  for (let node = 0; node < froms.length; node++) {
    const to = tos[node]!
    const depth = depths[node]!
    let next = froms[node]!
    const isEnd = next < to && sorted[next]!.length === depth
    if (isEnd) ends.push(next++)
    let children = 0
    while (next < to) {
      const first = next
      const character = sorted[first]!.charCodeAt(depth)
      while (next < to && sorted[next]!.charCodeAt(depth) === character) next++
      froms.push(first)
      tos.push(next)
      depths.push(depth + 1)
      characters += sorted[first]![depth]
      children++
    }
    nodes.push(children * 2 + Number(isEnd))
  }
  return { characters, nodes, ends }
}
