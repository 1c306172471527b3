import { BEGINS, COMPLETES, EXCLUDES } from './compile.js'
import type { PhraseTables } from './tables.js'

/**
 * How far each phrase has come while one text is read. Offsets are those of the text; positions grow on from text to
 * text, so that whatever an earlier text left behind is out of date without being cleared.
 */
export interface Progress {
  readonly tables: PhraseTables
  /** The positions of the text's first character, of what comes after the text, and of the sentence that is being read. */
  base: number
  next: number
  sentence: number
  /** Where the phrase's last hit ended, and where a word that it excludes stood last. */
  readonly done: Int32Array
  readonly excludedAt: Int32Array
  /** How each state was reached last, and by the word that ended first: the last word may overlap the next one. */
  readonly lastStart: Int32Array
  readonly lastEnd: Int32Array
  readonly firstStart: Int32Array
  readonly firstEnd: Int32Array
  /** The hits of the sentence that is being read are the first `count` numbers, three each: phrase, start, end. */
  readonly hits: number[]
  count: number
  /** Where the first 《…》 that is not behind the text read so far stands. */
  titleStart: number
  titleEnd: number
}

// Far enough from where small integers end.
const LAST_POSITION = 1 << 29

export function createProgress(tables: PhraseTables): Progress {
  const phrases = tables.titled.length
  const states = tables.states[0]!
  return {
    tables,
    base: 1,
    next: 1,
    sentence: 1,
    done: new Int32Array(phrases),
    excludedAt: new Int32Array(phrases),
    lastStart: new Int32Array(states),
    lastEnd: new Int32Array(states),
    firstStart: new Int32Array(states),
    firstEnd: new Int32Array(states),
    hits: [],
    count: 0,
    titleStart: 0,
    titleEnd: 0,
  }
}

/** Makes ready for the next text. */
export function beginText(progress: Progress, length: number): void {
  if (progress.next + length >= LAST_POSITION) {
    const { done, excludedAt, lastStart, lastEnd, firstStart, firstEnd } = progress
    for (const positions of [done, excludedAt, lastStart, lastEnd, firstStart, firstEnd]) positions.fill(0)
    progress.next = 1
  }
  progress.count = 0
  progress.base = progress.next
  progress.sentence = progress.base
  progress.next = progress.base + length + 1
}

/** The next sentence begins at `offset`. */
export function beginSentence(progress: Progress, offset: number): void {
  progress.sentence = progress.base + offset
}

/** Whether an excluded word of the phrase was met in this sentence. */
export const isExcluded = ({ excludedAt, sentence }: Progress, phrase: number): boolean =>
  excludedAt[phrase]! >= sentence

/**
 * Takes in a word where it stands, the words of a text in the order of their starts. Of the words that may begin a hit,
 * the last one before its end is taken, so that a hit is short; hits of one phrase never overlap.
 */
export function meet(progress: Progress, word: number, from: number, to: number): void {
  const { tables, lastStart, lastEnd, firstStart, firstEnd, base, sentence } = progress
  const { firstStep, from: sources } = tables
  const at = base + from
  for (let step = firstStep[word]!; step < firstStep[word + 1]!; step++) {
    const source = sources[step]!
    let start = at
    let latest = at
    // Most words that go on from a state stand where it was not reached.
    if (source !== BEGINS) {
      latest = lastStart[source]!
      if (latest < sentence) continue
      if (lastEnd[source]! <= at) start = latest
      else if (firstEnd[source]! <= at) start = firstStart[source]!
      else continue
    }
    const phrase = tables.phrases[step]!
    const target = tables.to[step]!
    if (target === EXCLUDES) {
      if (!isInTitle(progress, phrase, from, to)) progress.excludedAt[phrase] = at
      continue
    }
    const bound = Math.max(sentence, progress.done[phrase]!)
    if (latest < bound) continue
    if (target === COMPLETES) {
      if (complete(progress, phrase, start - base, to)) progress.done[phrase] = base + to
      continue
    }
    if (lastStart[target]! < bound || base + to < firstEnd[target]!) {
      firstStart[target] = start
      firstEnd[target] = base + to
    }
    lastStart[target] = start
    lastEnd[target] = base + to
  }
}

/** Words wholly inside 《…》 are the name of a document, and none of a phrase. */
const isInTitle = ({ tables, titleStart, titleEnd }: Progress, phrase: number, start: number, end: number): boolean =>
  start > titleStart && end <= titleEnd && tables.titled[phrase] === 0

/** Notes a hit, which a word to come may exclude. */
function complete(progress: Progress, phrase: number, start: number, end: number): boolean {
  const { hits } = progress
  if (isInTitle(progress, phrase, start, end)) return false
  hits[progress.count++] = phrase
  hits[progress.count++] = start
  hits[progress.count++] = end
  return true
}
