/** The first of `count` indices that is past a border, where all behind it are too; `count` where none is. */
export function firstIndex(count: number, isPast: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}
