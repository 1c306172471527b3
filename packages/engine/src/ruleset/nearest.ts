/** The known word that `word` was probably meant to be; null where none is near. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    // A beginning (`warn` for `warning`) is as good as one slip.
    const isBeginning = word.length > 2 && candidate.startsWith(word)
    const distance = isBeginning ? 1 : distanceOf(word.slice(0, 64), candidate)
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best
}

/** How many letters are to be added, dropped or changed to make one word the other. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
