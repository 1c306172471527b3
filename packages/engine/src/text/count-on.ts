/** Where a count stands: the number read last, and the number that its place in the row would give the next. */
export interface Count {
  readonly last: number
  readonly next: number
}

/** A count that begins with a number. */
export const begin = (ordinal: number): Count => ({ last: ordinal, next: ordinal + 1 })

/** Whether a number goes on from a count. After a wrong number, both the wrong and the right one may go on. */
export const goesOn = ({ last, next }: Count, ordinal: number): boolean => ordinal === last + 1 || ordinal === next

/** The count after one more number, right or wrong; null for one that was lost, which may have been counted or not. */
export function countOn(count: Count, ordinal: number | null): Count {
  if (ordinal === null) return { last: count.last, next: count.next + 1 }
  return goesOn(count, ordinal) ? begin(ordinal) : { last: ordinal, next: count.next + 1 }
}
