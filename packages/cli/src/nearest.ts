/** Number of insertions, deletions, replacements and swaps of neighbours that make `a` into `b`. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

/** The known word that `word` was most likely meant to be; null if none is near or `word` is absurdly long. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word === '' || word.length > 60) return null
  let best: string | null = null
  let least = Math.ceil(word.length / 3) + 1
  for (const candidate of known) {
    // A beginning, or an end after a slash (`department` for `fazhi/department`), is as good as one slip.
    const part = word.length > 2 && (candidate.startsWith(word) || candidate.endsWith(`/${word}`))
    const far = part ? 1 : distance(word, candidate)
    if (far < least) {
      least = far
      best = candidate
    }
  }
  return best
}
