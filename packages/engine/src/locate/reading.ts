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
  /** The sentences of a passage; a semicolon ends one too. */
  readonly sentences: (within: Passage) => readonly Passage[]
}

const NONE: readonly PhraseHit[] = []

interface Marked {
  readonly folded: Folded
  readonly byList: ReadonlyMap<number, readonly PhraseHit[]>
}

/** Matches each heading and paragraph of the body once, for all lists together. `keys` names the matcher's lists in order. */
export function readThrough(outline: Outline, match: Matcher, keys: readonly string[]): Reading {
  const { paragraphs, facts } = outline
  const marked: Marked[] = paragraphs.map(({ text, role }, paragraph) => {
    const folded = fold(text)
    const byList = new Map<number, PhraseHit[]>()
    if (role === 'heading' || role === 'body' || role === 'title') {
      for (const { list, phrase, start, end } of match(folded, facts.year)) {
        const hit = { paragraph, start: folded.index[start]!, end: folded.index[end - 1]! + 1, phrase }
        const hits = byList.get(list)
        if (hits) hits.push(hit)
        else byList.set(list, [hit])
      }
    }
    return { folded, byList }
  })
  const numbers = new Map(keys.map((key, i) => [key, i]))
  return {
    outline,
    folded: (paragraph) => marked[paragraph]!.folded,
    hits: (list, { paragraph, start, end }) => {
      const hits = marked[paragraph]!.byList.get(numbers.get(list) ?? -1)
      if (!hits) return NONE
      const isWhole = start === 0 && end >= paragraphs[paragraph]!.text.length
      return isWhole ? hits : hits.filter((hit) => hit.start >= start && hit.start < end)
    },
    sentences: (within) => sentencesOf(marked[within.paragraph]!.folded, within),
  }
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
