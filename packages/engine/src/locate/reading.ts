import { endsSentence, type Folded, fold } from '../phrase/fold.js'
import type { Matcher } from '../phrase/match.js'
import type { Outline, Passage } from '../types.js'

/** Where a phrase of a list stands, and which of the list it is. */
interface PhraseHit extends Passage {
  readonly phrase: number
}

/** The outline with every phrase of the ruleset that stands in it: what all judgements look things up in. */
export interface Reading {
  readonly outline: Outline
  readonly folded: (paragraph: number) => Folded
  /** Hits of a phrase list that begin inside a passage, in order; places are those of the paragraph's own text. */
  readonly hits: (list: string, within: Passage) => readonly PhraseHit[]
  /** The same for several passages one after another. */
  readonly hitsIn: (list: string, within: readonly Passage[]) => readonly PhraseHit[]
  /** The sentences of a passage; a semicolon ends one too. */
  readonly sentences: (within: Passage) => readonly Passage[]
}

const NONE: readonly PhraseHit[] = []

/** Matches each heading and paragraph of the body once, for all lists together. `keys` names the matcher's lists in order. */
export function readThrough(outline: Outline, match: Matcher, keys: readonly string[]): Reading {
  const { paragraphs, facts } = outline
  const folded = paragraphs.map(({ text }) => fold(text))
  const byKey = new Map<string, PhraseHit[]>(keys.map((key) => [key, []]))
  const byList = [...byKey.values()]
  for (const [paragraph, { role }] of paragraphs.entries()) {
    if (role !== 'heading' && role !== 'body' && role !== 'title') continue
    const { index } = folded[paragraph]!
    for (const { list, phrase, start, end } of match(folded[paragraph]!, facts.year))
      byList[list]!.push({ paragraph, start: index[start]!, end: index[end - 1]! + 1, phrase })
  }
  return {
    outline,
    folded: (paragraph) => folded[paragraph]!,
    hits: (list, within) => hitsWithin(byKey.get(list) ?? NONE, [within]),
    hitsIn: (list, within) => hitsWithin(byKey.get(list) ?? NONE, within),
    sentences: (within) => sentencesOf(folded[within.paragraph]!, within),
  }
}

function hitsWithin(hits: readonly PhraseHit[], passages: readonly Passage[]): readonly PhraseHit[] {
  if (hits.length === 0) return NONE
  const found: PhraseHit[] = []
  for (const { paragraph, start, end } of passages) {
    for (let i = firstFrom(hits, paragraph, start); i < hits.length; i++) {
      const hit = hits[i]!
      if (hit.paragraph !== paragraph || hit.start >= end) break
      found.push(hit)
    }
  }
  return found
}

/** The index of the first hit at or behind a place. */
function firstFrom(hits: readonly PhraseHit[], paragraph: number, start: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const hit = hits[middle]!
    if (hit.paragraph < paragraph || (hit.paragraph === paragraph && hit.start < start)) low = middle + 1
    else high = middle
  }
  return low
}

function sentencesOf({ text, index }: Folded, { paragraph, start, end }: Passage): Passage[] {
  const found: Passage[] = []
  let from = -1
  for (let i = 0; i < text.length; i++) {
    const at = index[i]!
    if (at < start) continue
    if (at >= end) break
    if (from < 0) from = i
    if (endsSentence(text.charCodeAt(i))) {
      if (i > from) found.push({ paragraph, start: index[from]!, end: at + 1 })
      from = -1
    }
  }
  if (from >= 0) found.push({ paragraph, start: index[from]!, end: Math.min(end, index[text.length]!) })
  return found
}
