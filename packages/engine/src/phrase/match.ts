import type { CompiledPhrases } from './compile.js'
import { endsSentence, type Folded } from './fold.js'
import { createProgress } from './progress.js'
import { titleMarks } from './sentence.js'
import { slotsOf, wakeTrie, wordsAt } from './trie.js'

/** Where a phrase stands: number of its list, its index in the list, and its place in the folded text (end exclusive). */
export interface Hit {
  readonly list: number
  readonly phrase: number
  readonly start: number
  readonly end: number
}

/** Finds the phrases of all lists in one pass. Without a year, phrases that ask for one do not hit. Sorted by start. */
export type Matcher = (text: Folded, year: number | null) => readonly Hit[]

/**
 * Wakes compiled phrases. Hits of one phrase do not overlap; hits wholly inside 《…》 and hits in a sentence that holds an
 * excluded word are left out. Time is linear in the text, whatever the phrases are.
 */
export function createMatcher(compiled: CompiledPhrases): Matcher {
  const trie = wakeTrie(compiled)
  const progress = createProgress(compiled)
  const { listOf, firstOf } = numberPhrases(compiled.sizes)
  const titled = new Set(compiled.titled)
  // A text is matched paragraph by paragraph: the year is the same many times over.
  let years = { of: null as number | null, slots: slotsOf(null) }

  return ({ text }, year) => {
    if (years.of !== year) years = { of: year, slots: slotsOf(year) }
    const { slots } = years
    const titles = titleMarks(text)
    const hits: Hit[] = []
    let title = 0
    let from = 0

    const complete = (phrase: number, start: number, end: number): boolean => {
      const inTitle = start > titles[title]! && end <= titles[title + 1]!
      if (inTitle && !titled.has(phrase)) return false
      const list = listOf[phrase]!
      insert(hits, { list, phrase: phrase - firstOf[list]!, start, end })
      return true
    }
    const meet = (word: number, end: number): void => progress.meet(word, from, end, complete)

    let kept = 0
    const dropExcluded = (): void => {
      for (let i = kept; i < hits.length; i++) {
        const hit = hits[i]!
        if (!progress.isExcluded(firstOf[hit.list]! + hit.phrase)) hits[kept++] = hit
      }
      hits.length = kept
    }

    progress.begin(text.length)
    for (; from < text.length; from++) {
      while (from > titles[title + 1]!) title += 2
      wordsAt(trie, text, from, slots, meet)
      if (!endsSentence(text.charCodeAt(from))) continue
      dropExcluded()
      progress.beginSentence(from + 1)
    }
    dropExcluded()
    return hits
  }
}

/** Puts a hit where it belongs by its start. Hits of one phrase do not overlap, so none of them passes another twice. */
function insert(hits: Hit[], hit: Hit): void {
  let at = hits.length
  while (at > 0 && isBehind(hits[at - 1]!, hit)) {
    hits[at] = hits[at - 1]!
    at--
  }
  hits[at] = hit
}

const isBehind = (a: Hit, b: Hit): boolean =>
  a.start !== b.start ? a.start > b.start : a.list !== b.list ? a.list > b.list : a.phrase > b.phrase

function numberPhrases(sizes: readonly number[]): { listOf: Int32Array; firstOf: Int32Array } {
  const firstOf = new Int32Array(sizes.length + 1)
  for (let list = 0; list < sizes.length; list++) firstOf[list + 1] = firstOf[list]! + sizes[list]!
  const listOf = new Int32Array(firstOf[sizes.length]!)
  for (let list = 0; list < sizes.length; list++) listOf.fill(list, firstOf[list], firstOf[list + 1])
  return { listOf, firstOf }
}
