/** A number with what it counts in English: `1 report`, `2 reports`; `more` where that is not one with an s. */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
