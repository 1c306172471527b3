import { PART_IDS } from './part-ids.js'
import { ITEM_LISTS, PART_LISTS } from './part-lists.js'
import type { Ruleset } from './types.js'

/** One list of phrases of a ruleset, under the path to it: `document/titles`, `measures/hints`, `measures/items/party`. */
export interface PhraseList {
  readonly key: string
  readonly phrases: readonly string[]
}

/**
 * All lists of phrases of a ruleset; a matcher numbers them in this order. First those of the document (titles, others,
 * subjects), then for each part its own lists and its items as the ruleset lists them, each followed by its
 * headings, its columns, its exceptions, what says that there is nothing of the kind and what counts elsewhere.
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
        ...Object.entries(part.items).flatMap(([name, item]) =>
          ITEM_LISTS.flatMap((list) => {
            const phrases = item[list]
            const key = list === 'phrases' ? `${id}/items/${name}` : `${id}/items/${name}/${list}`
            return phrases === undefined ? [] : [{ key, phrases }]
          }),
        ),
      ]
    }),
  ]
}
