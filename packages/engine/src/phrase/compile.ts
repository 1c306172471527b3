import { type Phrase, parsePhrase } from './parse-phrase.js'

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

interface Step {
  readonly word: string
  readonly phrase: number
  readonly from: number
  readonly to: number
}

/** Makes matcher data of lists of phrases. Throws a `SyntaxError` on an invalid phrase: the loader has checked them. */
export function compilePhrases(lists: readonly (readonly string[])[]): CompiledPhrases {
  const parsed = lists.flat().map(parseValid)
  const { steps, states } = stepsOf(parsed)
  const trie = buildTrie([...new Set(steps.map(({ word }) => word))].sort())
  const rank = new Map(trie.words.map((word, index) => [word, index]))
  steps.sort((a, b) => rank.get(a.word)! - rank.get(b.word)!)
  const uses = new Array<number>(trie.words.length).fill(0)
  for (const { word } of steps) uses[rank.get(word)!]!++
  return {
    sizes: lists.map((list) => list.length),
    titled: parsed.flatMap(({ variants }, index) =>
      variants.flat().some((word) => word.includes('《')) ? [index] : [],
    ),
    states,
    characters: trie.characters,
    nodes: trie.nodes,
    uses,
    phrases: steps.map(({ phrase }) => phrase),
    from: steps.map(({ from }) => from),
    to: steps.map(({ to }) => to),
  }
}

function parseValid(source: string): Phrase {
  const parsed = parsePhrase(source)
  if ('phrase' in parsed) return parsed.phrase
  throw new SyntaxError(`“${source}”: ${parsed.problem.message.en} (offset ${parsed.problem.offset})`)
}

function stepsOf(parsed: readonly Phrase[]): { steps: Step[]; states: number } {
  const steps: Step[] = []
  let states = 0
  for (const [phrase, { variants, excluded }] of parsed.entries()) {
    // Words that may be followed by the same lead to one state: choices before and after a gap add up, not multiply.
    const known = new Map<string, number>()
    const follow = (from: number, tails: readonly (readonly string[])[]): void => {
      for (const [word, rests] of groupByFirst(tails)) {
        if (rests.some((rest) => rest.length === 0)) {
          // The nearest completion counts, so nothing is to follow.
          steps.push({ word, phrase, from, to: COMPLETES })
          continue
        }
        const key = JSON.stringify(rests)
        const to = known.get(key) ?? states++
        steps.push({ word, phrase, from, to })
        if (known.has(key)) continue
        known.set(key, to)
        follow(to, rests)
      }
    }
    follow(BEGINS, variants)
    for (const word of excluded) steps.push({ word, phrase, from: BEGINS, to: EXCLUDES })
  }
  return { steps, states }
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

/** Lays out sorted words as a trie, breadth first; `words` come back in the order of the nodes that end them. */
function buildTrie(sorted: readonly string[]): { characters: string; nodes: number[]; words: string[] } {
  const ranges = [{ from: 0, to: sorted.length, depth: 0 }]
  const nodes: number[] = []
  const words: string[] = []
  let characters = ' '
  for (const { from, to, depth } of ranges) {
    let next = from
    if (next < to && sorted[next]!.length === depth) words.push(sorted[next++]!)
    const ends = next - from
    let children = 0
    while (next < to) {
      const first = next
      const character = sorted[first]![depth]!
      while (next < to && sorted[next]![depth] === character) next++
      ranges.push({ from: first, to: next, depth: depth + 1 })
      characters += character
      children++
    }
    nodes.push(children * 2 + ends)
  }
  return { characters, nodes, words }
}
