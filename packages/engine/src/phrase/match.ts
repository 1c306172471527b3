import type { CompiledPhrases } from './compile.js'
import { endsSentence } from './fold.js'
import { unpackTables } from './pack.js'
import { beginSentence, beginText, createProgress, isExcluded, meet, type Progress } from './progress.js'
import { titleMarks } from './sentence.js'
import { layOut, type PhraseTables } from './tables.js'
import { createTrie, slotsOf, type Trie, wordsAt, type Years } from './trie.js'

/** Where a phrase stands: number of its list, its index in the list, and its place in the folded text (end exclusive). */
export interface Hit {
  readonly list: number
  readonly phrase: number
  readonly start: number
  readonly end: number
}

/**
 * Finds the phrases of all lists in one pass over folded text, and calls back with each hit, as a `Hit` says it, in the
 * order of their ends. Without a year, phrases that ask for one do not hit.
 */
export type Matcher = (text: string, year: number | null, found: Found) => void

type Found = (list: number, phrase: number, start: number, end: number) => void

/** What a matcher works on: data, not closures, so that all matchers run the same fast code. */
interface Matching {
  readonly trie: Trie
  readonly progress: Progress
  /** Words that begin at one character, two numbers each. */
  readonly words: number[]
  /** A text is matched paragraph by paragraph: the year is the same many times over. */
  year: number | null
  years: Years
}

/**
 * Wakes compiled phrases. Hits of one phrase do not overlap; hits wholly inside 《…》 and hits in a sentence that holds an
 * excluded word are left out. Time is linear in the text, whatever the phrases are.
 */
export const createMatcher = (compiled: CompiledPhrases): Matcher => wakeMatcher(layOut(compiled))

/** The same for phrases that were packed by `packPhrases`. Throws where that is not what the bytes are. */
export const unpackMatcher = (packed: Uint8Array): Matcher => wakeMatcher(unpackTables(packed))

function wakeMatcher(tables: PhraseTables): Matcher {
  const matching: Matching = {
    trie: createTrie(tables),
    progress: createProgress(tables),
    words: [],
    year: null,
    years: slotsOf(null),
  }
  return (text, year, found) => matchText(matching, text, year, found)
}

function matchText(matching: Matching, text: string, year: number | null, found: Found): void {
  const { trie, progress, words } = matching
  if (matching.year !== year) {
    matching.year = year
    matching.years = slotsOf(year)
  }
  const { years } = matching
  const titles = titleMarks(text)
  let title = 0
  beginText(progress, text.length)
  progress.titleEnd = -1
  for (let from = 0; from < text.length; from++) {
    if (title < titles.length && from > progress.titleEnd) {
      progress.titleStart = titles[title++]!
      progress.titleEnd = titles[title++]!
    }
    const count = wordsAt(trie, text, from, years, words)
    for (let i = 0; i < count; i += 2) meet(progress, words[i]!, from, words[i + 1]!)
    if (!endsSentence(text.charCodeAt(from))) continue
    endSentence(progress, found)
    beginSentence(progress, from + 1)
  }
  endSentence(progress, found)
}

function endSentence(progress: Progress, found: Found): void {
  const { hits, tables } = progress
  for (let i = 0; i < progress.count; i += 3) {
    const phrase = hits[i]!
    const list = tables.listOf[phrase]!
    if (!isExcluded(progress, phrase)) found(list, phrase - tables.firstOf[list]!, hits[i + 1]!, hits[i + 2]!)
  }
  progress.count = 0
}

/** The hits in a folded text, by their starts, then by list and phrase. */
export function hitsIn(match: Matcher, text: string, year: number | null): readonly Hit[] {
  const hits: Hit[] = []
  match(text, year, (list, phrase, start, end) => hits.push({ list, phrase, start, end }))
  return hits.sort((a, b) => a.start - b.start || a.list - b.list || a.phrase - b.phrase)
}
