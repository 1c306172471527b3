/** The lists of phrases that a part may have, in the order in which a matcher numbers them. */
export const PART_LISTS = ['headings', 'hints', 'passages', 'naming', 'marks', 'others', 'fields', 'mayBeNone'] as const

/** Those that an item may have, in the same order: what it is heard by, and what stands beside that. */
export const ITEM_LISTS = ['phrases', 'headings', 'columns', 'except', 'none', 'elsewhere'] as const

export type PartList = (typeof PART_LISTS)[number]

/** The key under which a child appends to a list of its parent: `addMarks`. */
export type AddToList = `add${Capitalize<PartList>}`

/** Makes something of each list, by its key. */
export const byPartList = <Made>(make: (list: PartList) => Made): Record<PartList, Made> =>
  Object.fromEntries(PART_LISTS.map((list) => [list, make(list)])) as Record<PartList, Made>

export const addTo = (list: PartList): AddToList => `add${list[0]!.toUpperCase()}${list.slice(1)}` as AddToList
