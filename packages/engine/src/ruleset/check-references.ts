import type { PartId } from '../types.js'
import { complain } from './complaints.js'
import type { FilledFile } from './complete.js'
import { unknownWord } from './explain.js'
import { PART_IDS } from './part-ids.js'
import type { Complaint, KeyPath } from './problem.js'

type Entries = readonly (readonly [string, unknown])[]

/**
 * Complains about what a file refers to and nothing has, where the file itself does not fit the schema: what can be read
 * of it is looked at, so that its mistakes are told in one go. `parent` is null where it has none.
 */
export function checkReferences(data: unknown, parent: FilledFile | null): readonly Complaint[] {
  const bases = [...Object.keys(parent?.bases ?? {}), ...entriesAt(data, ['bases']).map(([id]) => id)]
  const items = PART_IDS.flatMap((part) => itemsOf(part).map((item) => `${part}/${item}`))
  const complaints: Complaint[] = []
  const refer = (path: KeyPath, known: readonly string[], zh: string, en: string): void => {
    const word = valueAt(data, path)
    if (typeof word === 'string' && known.length > 0 && !known.includes(word))
      complaints.push(complain([path], unknownWord(zh, en, word, known)))
  }
  const basis = (path: KeyPath): void => refer([...path, 'basis'], bases, '依据', 'basis')
  for (const [id] of entriesAt(data, ['bases'])) refer(['bases', id, 'before'], bases, '依据', 'basis')
  for (const [id] of entriesAt(data, ['checks'])) basis(['checks', id])
  for (const part of PART_IDS) {
    basis(['parts', part])
    for (const group of ['items', 'add']) {
      for (const [item] of entriesAt(data, ['parts', part, group])) {
        const path = ['parts', part, group, item]
        basis(path)
        refer([...path, 'of'], items, '条目', 'item')
        const known = parent && group === 'items' ? Object.keys(parent.parts[part].items) : null
        if (known && !known.includes(item))
          complaints.push(complain([path], unknownWord('条目', 'item', item, known), true))
      }
    }
  }
  return complaints

  function itemsOf(part: PartId): string[] {
    const own = ['items', 'add'].flatMap((group) => entriesAt(data, ['parts', part, group]).map(([id]) => id))
    return [...Object.keys(parent?.parts[part].items ?? {}), ...own]
  }
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, key) => {
    const isMap = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return isMap ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined
  }, data)
}

/** The keys and values of a map in a file; none where something else stands there. */
function entriesAt(data: unknown, path: KeyPath): Entries {
  const value = valueAt(data, path)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}
