import { PART_IDS } from './part-ids.js'
import { PART_LISTS } from './part-lists.js'
import type { Ruleset } from './types.js'

/** One list of phrases of a ruleset, under the path to it: `document/titles`, `measures/hints`, `measures/items/party`. */
export interface PhraseList {
  readonly key: string
  readonly phrases: readonly string[]
}

/**
 * All lists of phrases of a ruleset; a matcher numbers them in this order. First those of the document (titles, others,
 * subjects), then for each part its own lists and its items as the ruleset lists them, each followed by its
 * headings, its columns, its exceptions and what says that there is nothing of the kind.
 */
export function phraseLists({ document, parts }: Pick<Ruleset, 'document' | 'parts'>): readonly PhraseList[] {
  return [
    { key: 'document/titles', phrases: document.titles },
    { key: 'document/others', phrases: document.others },
    { key: 'document/subjects', phrases: document.subjects },
    ...PART_IDS.flatMap((id) => {
      const part = parts[id]
      return [
        ...PART_LISTS.map((list) => ({ key: `${id}/${list}`, phrases: part[list] })),
        ...Object.entries(part.items).flatMap(([item, { phrases, headings, columns, except, none }]) => [
          { key: `${id}/items/${item}`, phrases },
          ...(headings === undefined ? [] : [{ key: `${id}/items/${item}/headings`, phrases: headings }]),
          ...(columns === undefined ? [] : [{ key: `${id}/items/${item}/columns`, phrases: columns }]),
          ...(except === undefined ? [] : [{ key: `${id}/items/${item}/except`, phrases: except }]),
          ...(none === undefined ? [] : [{ key: `${id}/items/${item}/none`, phrases: none }]),
        ]),
      ]
    }),
  ]
}
