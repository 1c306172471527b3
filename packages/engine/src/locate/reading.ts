import { readLabel } from '../outline/numbering.js'
import { endsSentence, type Folded, foldEach } from '../phrase/fold.js'
import type { PreparedRuleset } from '../ruleset/prepare.js'
import type { Outline, PartId, Passage } from '../types.js'
import { hitsWithin, holdsHit, type PhraseHit, sortHits } from './hit-lists.js'

/** The outline with every phrase of the ruleset that stands in it: what all judgements look things up in. */
export interface Reading {
  readonly outline: Outline
  readonly folded: (paragraph: number) => Folded
  /** Hits of a phrase list that begin inside a passage, in order; places are those of the paragraph's own text. */
  readonly hits: (list: string, within: Passage) => readonly PhraseHit[]
  /** The same for several passages one after another. */
  readonly hitsIn: (list: string, within: readonly Passage[]) => readonly PhraseHit[]
  /** The phrase lists of the items of a part. */
  readonly itemsOf: (part: PartId) => readonly string[]
  /** Whether a phrase of the list begins inside a passage. */
  readonly holds: (list: string, within: Passage) => boolean
  /** The sentences of a passage; a semicolon ends one too. */
  readonly sentences: (within: Passage) => readonly Passage[]
  /** The first sentence of a paragraph that is a heading or begins with a number; null for others. */
  readonly opening: (paragraph: number) => Passage | null
}

/** Matches each heading and paragraph of the body once, for all lists of a ruleset together. */
export function readThrough(
  outline: Outline,
  { match, lists: numbers }: Pick<PreparedRuleset, 'match' | 'lists'>,
): Reading {
  const { paragraphs, facts } = outline
  const folded = foldEach(paragraphs.map(({ text }) => text))
  // A list that is not there has no hits.
  const numberOf = (list: string): number => numbers.get(list) ?? numbers.size
  const found: number[] = []
  for (const [paragraph, { role }] of paragraphs.entries()) {
    if (role !== 'heading' && role !== 'body' && role !== 'title') continue
    const { text, index } = folded[paragraph]!
    match(text, facts.year, (list, phrase, start, end) => {
      found.push(list, paragraph, index[start]!, index[end - 1]! + 1, phrase)
    })
  }
  const lists = sortHits(found, numbers.size + 1)
  const items = new Map<PartId, readonly string[]>()
  const whole: (readonly Passage[] | undefined)[] = []
  const openings: (Passage | null | undefined)[] = []
  const sentences = (within: Passage): readonly Passage[] => {
    const { paragraph, start, end } = within
    if (start > 0 || end < paragraphs[paragraph]!.text.length) return sentencesOf(folded[paragraph]!, within)
    whole[paragraph] ??= sentencesOf(folded[paragraph]!, within)
    return whole[paragraph]
  }
  const openingOf = (paragraph: number): Passage | null => {
    const { role, text } = paragraphs[paragraph]!
    if (role !== 'heading' && !readLabel(text)) return null
    return sentences({ paragraph, start: 0, end: text.length })[0] ?? null
  }
  return {
    outline,
    folded: (paragraph) => folded[paragraph]!,
    hits: (list, within) => hitsWithin(lists, numberOf(list), [within]),
    hitsIn: (list, within) => hitsWithin(lists, numberOf(list), within),
    itemsOf: (part) => {
      const known = items.get(part) ?? [...numbers.keys()].filter((list) => isItemOf(part, list))
      items.set(part, known)
      return known
    },
    holds: (list, within) => holdsHit(lists, numberOf(list), within),
    sentences,
    opening: (paragraph) => {
      if (openings[paragraph] === undefined) openings[paragraph] = openingOf(paragraph)
      return openings[paragraph] ?? null
    },
  }
}

/** leadership/items/study, but not its exceptions. */
const isItemOf = (part: PartId, list: string): boolean =>
  list.startsWith(`${part}/items/`) && list.split('/').length === 3

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
